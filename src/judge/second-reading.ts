import type { SearchIndex } from '../index/search-index.ts';
import { isWorldName } from '../language/world-names.ts';
import type { Question } from '../question/question.ts';
import type { QuestionUnit } from '../question/question-unit.ts';
import type { Rereading } from '../question/rereading.ts';
import type { Evidence } from './evidence.ts';

/** So many words of a question are read otherwise, and so many readings of each are tried. */
const wordLimit = 3;
const formLimit = 2;
/** Shorter names lie near to too many words. */
const longNameChars = 5;

/**
 * The ways to read a question again whose words the best passages lack: each such word as one of the knowledge that
 * lies a slip or two away, though it is a word itself (“growl” for “grow”, “Labrador” for “Lavrov”). A single
 * ordinary word is left as it is, unless other slips show that the question was typed in haste, or it may be a name
 * that a phone put right; so are words that turn a question, and names of the world.
 */
export function rereadingsOf(
  question: Question,
  evidence: readonly Evidence[],
  index: SearchIndex,
): readonly Rereading[] {
  // The first may be held back, and the one that answers be behind it.
  const near = [evidence[0], evidence.find(({ held }) => !held)];
  const missing = question.units.filter(
    (unit) =>
      isReadable(unit, question) &&
      (unit.terms.length === 0 || near.some((each) => each?.missing.includes(unit))),
  );
  const options = missing
    .map((unit) => ({ form: unit.typed.toLowerCase(), near: nearTo(unit, index) }))
    .filter(({ near }) => near.length > 0)
    .slice(0, wordLimit);
  const single = options.flatMap(({ form, near }) =>
    near
      .filter((word) => question.hasty || (word.length >= longNameChars && index.spelling.isName(word)))
      .map((word) => new Map([[form, word]])),
  );
  const together = options.reduce<Rereading[]>(
    (readings, { form, near }) =>
      readings.flatMap((reading) => near.map((word) => new Map([...reading, [form, word]]))),
    [new Map()],
  );
  return options.length > 1 ? [...together, ...single] : single;
}

/** The words that a unit may have been meant for; what has a name's capital is a name. */
function nearTo({ kind, typed }: QuestionUnit, index: SearchIndex): readonly string[] {
  return index.spelling
    .near(typed.toLowerCase())
    .filter((word) => kind === 'word' || index.spelling.isName(word))
    .slice(0, formLimit);
}

/** So long a word of which nothing is told may be a slip for one of which something is: corporation, cooperation. */
const longUntoldChars = 8;

function isReadable({ kind, typed, untold, exact }: QuestionUnit, { hasty }: Question): boolean {
  if (kind === 'number' || exact) return false;
  if (untold && (!hasty || typed.length < longUntoldChars)) return false;
  return /^\p{L}{3,}$/u.test(typed) && !isWorldName(typed);
}
