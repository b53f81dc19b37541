import type { SearchIndex } from '../index/search-index.ts';
import type { Answer } from '../judge/answer.ts';
import type { Entry } from '../knowledge/list-file.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Problem } from '../records/problem.ts';
import { toExcerpt } from '../show/excerpt.ts';
import { answeringFacts, toShortAnswer } from '../show/short-answer.ts';
import { tellsAll, toTold } from './told.ts';

/**
 * The short answers of a fact that do not stand in the passage quoted below them, each once, with the first way to ask
 * that shows it so. A statement shown for lack of a value is no such answer, and what was worked out stands nowhere. Only
 * ways to ask in the language of the source are looked at.
 */
export function findUnheldHeadlines(
  reached: readonly Answer[],
  { entry, fact, index }: { entry: Entry<Fact>; fact: Fact; index: SearchIndex },
): Problem[] {
  if (fact.derived !== undefined) return [];
  const told = new Map<string, Problem>();
  for (const answer of reached) {
    const indexed = answeringFacts(answer).find((each) => each.fact.id === fact.id);
    const passage = answer.evidence[0]?.passage;
    // In another language, names and dates are put as that language has them.
    if (!indexed || !passage || answer.question.language !== passage.source.language) continue;
    const short = toShortAnswer(indexed, answer.question);
    if (short === fact.statement || told.has(short)) continue;
    const { text, number } = passage.paragraph;
    const quote = toExcerpt(text, answer.question, { index, short });
    if (tellsAll(short, toTold(quote))) continue;
    const where = tellsAll(short, toTold(text))
      ? `does not stand in what is quoted of ¶${number}: ${quote}`
      : `does not stand in ¶${number} in these words`;
    told.set(short, {
      line: entry.lineAt([keyOf(short, fact)]),
      entry: entry.label,
      message: `the short answer “${short}” to “${answer.question.text}” ${where}`,
    });
  }
  return [...told.values()];
}

/** The key of a fact that a short answer is made of. */
function keyOf(short: string, { value, place }: Fact): 'value' | 'place' | 'date' {
  if (short === place) return 'place';
  return value !== undefined && short.includes(String(value)) ? 'value' : 'date';
}
