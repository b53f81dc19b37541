import { type Clause, toClauses } from './clauses.ts';
import {
  asideForms,
  asksByItself,
  demonstrativeForms,
  pointingForms,
  requestStart,
} from './english/asides.ts';
import { englishTruthStart } from './english/frames.ts';
import { englishFiller, englishStopWords } from './english/stop-words.ts';
import { withoutFiller } from './english/without-filler.ts';
import type { Word } from './read-words.ts';

/** A question's words, without those that tell of the member. */
export interface Asked {
  readonly words: readonly Word[];
  /** What was left out. */
  readonly asides: readonly Word[];
}

/** So many words that say something must be left, or the aside was the question; more where some point back to it. */
const leastContent = 2;
const leastContentPointing = 4;

/**
 * Leaves out what members tell of themselves beside a question in English: “I only skimmed this on the train, when
 * was …”, “could someone do the maths, …”, “… it’s for homework”. Such a clause asks nothing itself, and another
 * one does.
 */
export function withoutAsides(words: readonly Word[], text: string): Asked {
  const clauses = toClauses(words, text);
  if (clauses.length < 2) return { words, asides: [] };
  const asides = new Set(clauses.filter((clause) => isAside(formsOf(clause, words))));
  const rest = clauses.filter((clause) => !asides.has(clause));
  const left = rest.flatMap((clause) => formsOf(clause, words));
  const content = left.filter((form) => !isSmall(form));
  const pointsBack = left.some(
    (form, at) => pointingForms.has(form) || (demonstrativeForms.has(form) && isSmall(left[at + 1] ?? '')),
  );
  const least = pointsBack ? leastContentPointing : leastContent;
  const asks = rest.some((clause) => doesAsk(formsOf(clause, words)));
  if (asides.size === 0 || !asks || content.length < least) return { words, asides: [] };
  const wordsOf = (some: Iterable<Clause>) => [...some].flatMap(({ from, to }) => words.slice(from, to));
  return { words: wordsOf(rest), asides: wordsOf(asides) };
}

/** Whether a word, or the end of the words, says nothing of what is asked. */
function isSmall(form: string): boolean {
  return form === '' || englishStopWords.has(form) || englishFiller.has(form);
}

function formsOf({ from, to }: Clause, words: readonly Word[]): string[] {
  return words.slice(from, to).map(({ form }) => form);
}

function isAside(forms: readonly string[]): boolean {
  return (
    !doesAsk(forms) &&
    (requestStart.test(withoutFiller(forms.join(' '))) ||
      forms.some((form) => asideForms.has(form)) ||
      // “A student from Nairobi here”.
      (forms.length > 1 && forms.at(-1) === 'here'))
  );
}

function doesAsk(forms: readonly string[]): boolean {
  if (forms.some((form) => asksByItself.has(form))) return true;
  const start = withoutFiller(forms.join(' '));
  return englishTruthStart.test(start) && !requestStart.test(start);
}
