type Script = 'kana' | 'han' | 'hangul' | 'cyrillic' | 'arabic' | 'hebrew' | 'greek';

const letters: readonly { readonly script: Script; readonly pattern: RegExp; readonly from: number }[] = [
  { script: 'kana', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, from: 0.1 },
  { script: 'han', pattern: /\p{Script=Han}/gu, from: 0.3 },
  { script: 'hangul', pattern: /\p{Script=Hangul}/gu, from: 0.3 },
  { script: 'cyrillic', pattern: /\p{Script=Cyrillic}/gu, from: 0.3 },
  { script: 'arabic', pattern: /\p{Script=Arabic}/gu, from: 0.3 },
  { script: 'hebrew', pattern: /\p{Script=Hebrew}/gu, from: 0.3 },
  { script: 'greek', pattern: /\p{Script=Greek}/gu, from: 0.3 },
];
/** The languages that a script may be; the first is taken where nothing else tells. */
const languagesOf: Readonly<Record<Script, readonly [string, ...string[]]>> = {
  kana: ['ja'],
  han: ['zh', 'ja'],
  hangul: ['ko'],
  cyrillic: ['ru', 'uk', 'be', 'bg', 'kk', 'ky', 'mk', 'mn', 'sr', 'tg'],
  arabic: ['ar', 'fa', 'ur', 'ps', 'ku'],
  hebrew: ['he', 'yi'],
  greek: ['el'],
};
const otherScripts: ReadonlySet<string> = new Set(Object.values(languagesOf).flat());
const ukrainianLetters = /[іїєґ]/giu;
const ukrainianFrom = 0.02;

/**
 * The language of a text: the one that its file declares if the script allows it, else the one that the script
 * suggests. Latin letters count as English, and Cyrillic ones as Russian but for the letters of Ukrainian.
 */
export function detectLanguage(text: string, declared?: string): string {
  const total = countOf(text, /\p{L}/gu);
  const script = letters.find(({ pattern, from }) => countOf(text, pattern) > total * from)?.script;
  if (script === undefined) {
    return declared === undefined || otherScripts.has(declared) ? 'en' : declared;
  }
  if (declared !== undefined && languagesOf[script].includes(declared)) return declared;
  if (script === 'cyrillic' && countOf(text, ukrainianLetters) > total * ukrainianFrom) return 'uk';
  return languagesOf[script][0];
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
