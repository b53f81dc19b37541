import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';

const idLimitChars = 60;
const hashChars = 8;
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Windows knows these as devices, whatever the folder. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const latinOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'а:a б:b в:v г:g ґ:g д:d е:e ё:yo є:ye ж:zh з:z и:i і:i ї:yi к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya'
      .split(' ')
      .map((pair) => pair.split(':'))
      .map(([from = '', to = '']) => [from, to]),
  ),
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/**
 * The id of a source from the name of its file: lower-case words joined by hyphens, safe as the name of a folder.
 * Cyrillic is written in Latin letters; a name of which nothing is left gives `article-` and a hash of it.
 */
export function toSourceId(file: string): string {
  const name = basename(file).normalize('NFC');
  const words = [...basename(name, extname(name)).toLowerCase()]
    .map((character) => latinOf[character] ?? character)
    .join('')
    .normalize('NFKD')
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, idLimitChars)
    .replace(/^-+|-+$/g, '');
  if (words === '') return `article-${createHash('sha256').update(name).digest('hex').slice(0, hashChars)}`;
  return deviceNames.test(words) ? `article-${words}` : words;
}

/** Whether an id is lower-case words joined by hyphens, and no name that a file system keeps for itself. */
export function isSourceId(id: string): boolean {
  return id.length <= idLimitChars && idPattern.test(id) && !deviceNames.test(id);
}
