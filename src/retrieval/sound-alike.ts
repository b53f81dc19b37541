import { doubleMetaphone } from 'double-metaphone';
import { editDistance } from './edit-distance.ts';
import { remembered } from './remembered.ts';
import { stem } from './stem.ts';
import { toVowelSound } from './vowel-sound.ts';

/** Shorter words sound like too many others. */
const soundChars = 5;
/** English words that sound alike begin with the same letters. */
const sameLetters = 2;
/** Among more words than these, too many English ones sound alike, and it takes long to hear them all. */
const heardLimit = 50_000;

/**
 * Makes a finder of the nearest of some words that sounds like a form: in English by Double Metaphone (Philips,
 * 2000), where the sound has so many consonants at least, in Russian by its unstressed vowels. The words are
 * grouped when it is first asked; it gives undefined where none sounds alike, or the form is too short to tell.
 */
export function createSoundAlike(
  words: ReadonlySet<string>,
  { consonants }: { consonants: number },
): (form: string) => string | undefined {
  let groups: ReadonlyMap<string, readonly string[]> | undefined;
  return remembered((form): string | undefined => {
    const sound = soundOf(form, consonants);
    if (sound === undefined) return undefined;
    groups ??= groupBySound(words, consonants);
    const start = form.slice(0, sameLetters);
    return (groups.get(sound) ?? [])
      .filter((word) => isCyrillic(word) || (word.startsWith(start) && endsAlike(word, form)))
      .map((word) => ({ word, distance: editDistance(form, word) }))
      .sort((a, b) => a.distance - b.distance)[0]?.word;
  });
}

export function isCyrillic(form: string): boolean {
  return /^\p{Script=Cyrillic}+$/u.test(form);
}

function groupBySound(
  words: ReadonlySet<string>,
  consonants: number,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    if (words.size > heardLimit && !isCyrillic(word)) continue;
    const sound = soundOf(word, consonants);
    if (sound === undefined) continue;
    const group = groups.get(sound);
    if (group) group.push(word);
    else groups.set(sound, [word]);
  }
  return groups;
}

/** How a word sounds; undefined where it is too short to be told apart by that. */
function soundOf(form: string, consonants: number): string | undefined {
  if (form.length < soundChars) return undefined;
  if (isCyrillic(form)) return toVowelSound(stem(form));
  if (!/^[a-z]+$/.test(form)) return undefined;
  const [sound] = doubleMetaphone(form);
  return sound.length < consonants ? undefined : sound;
}

/** Whether two words end in the same letter, or both in a vowel: monad is not Monday. */
function endsAlike(a: string, b: string): boolean {
  return a.at(-1) === b.at(-1) || /[aeiouy] [aeiouy]$/.test(`${a.at(-1)} ${b.at(-1)}`);
}
