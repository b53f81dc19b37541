import type { Answer } from '../judge/answer.ts';
import type { Failure } from '../judge/failure.ts';
import { toWorldSpelling } from '../language/world-names.ts';
import { type NearestGap, surelyMeant } from '../rank/nearest-gaps.ts';
import { wordsIn } from '../words/words.ts';

/**
 * Says in sentences why a question is not answered: the name, number or speaker that the account has not got, what
 * editors wrote down as not told, or the kind of answer; else the words that nothing was found for.
 */
export function toRefusal(answer: Answer): string[] {
  const { question, evidence, outcome } = answer;
  const words = wordsIn(question.language);
  const [best] = evidence;
  const failures = best?.failures ?? [];
  const read = (guard: Failure['guard']) =>
    failures.filter((each) => each.guard === guard).map((each) => each.read);
  const near = best?.gap;
  const toUntold = ({ gap }: NearestGap) => {
    const untold = question.language === 'en' ? gap.untold : gap[question.language];
    return untold === undefined ? undefined : words.untold(untold);
  };
  // What editors wrote down as asked in these very words is refused in theirs.
  const asked = near && read('gap').length > 0 ? toUntold(near) : undefined;
  if (asked !== undefined) return [asked];
  const names = question.units
    .filter(({ kind, terms }) => kind === 'name' && terms.length === 0)
    .map(({ typed }) => typed);
  const unknown = [...new Set([...names, ...read('name')].map(toWorldSpelling))];
  if (unknown.length > 0) return [words.notMentioned(unknown)];
  if (read('number').length > 0) {
    const years = best ? yearsIn(best.passage.paragraph.text) : [];
    return [
      words.noSuchNumber([...new Set(read('number'))]),
      ...(years.length > 0 ? [words.itHasYears(years)] : []),
    ];
  }
  if (read('speaker').length > 0) return [words.notSaidBy(read('speaker'))];
  const untold = near && near.nearness >= surelyMeant ? toUntold(near) : undefined;
  if (untold !== undefined) return [untold];
  const missing = (best?.missing ?? question.units)
    // A name is told of somewhere, as the unknown ones were said above.
    .filter(({ kind, weight }) => kind !== 'name' && weight > 0.1)
    .map(({ typed }) => typed);
  const told = outcome === 'none' ? words.nothingNear : words.notTold;
  if (read('kind').length > 0) {
    const kind = words.kinds[question.wants as keyof typeof words.kinds];
    return [kind ? words.lacksKind(kind) : told];
  }
  return [told, ...(missing.length > 0 ? [words.lookedFor([...new Set(missing)])] : [])];
}

function yearsIn(text: string): string[] {
  return [...new Set(text.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? [])];
}
