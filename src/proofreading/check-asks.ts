import { join } from 'node:path';
import { toRefusal } from '../asking/refusal.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Answer } from '../judge/answer.ts';
import { answerOtherwise, answerQuestion } from '../judge/answer-question.ts';
import type { WrittenSource } from '../knowledge/check-source.ts';
import type { Entry } from '../knowledge/list-file.ts';
import type { Fact, Gap } from '../knowledge/schema.ts';
import type { Problem } from '../records/problem.ts';
import { answeringFacts } from '../show/short-answer.ts';
import { findUnheldHeadlines } from './check-headline.ts';
import { nameFact } from './entry-lines.ts';
import { type Finding, toErrors, toHints } from './finding.ts';
import { whyUnreached } from './why-unreached.ts';

/**
 * Asks in every way that the facts and gaps of a source have, of this source alone, and tells what comes of it that
 * is not what was written down. Ways to ask that stand in several facts (`isRepeated`) are left to whoever tells that, and
 * so are values that no paragraph has (`untold`).
 */
export function checkAsks(
  written: WrittenSource,
  {
    index,
    isRepeated,
    untold,
  }: { index: SearchIndex; isRepeated: (ask: string) => boolean; untold: readonly Finding[] },
): Finding[] {
  const facts = written.facts.flatMap((entry) => {
    const { value: fact } = entry;
    if (!fact || fact.draft) return [];
    const asked = fact.asks.map((ask) => answerQuestion(ask, index));
    const reached = asked.filter((answer) => reaches(answer, fact));
    const file = join(written.folder, 'facts.yaml');
    const isUntold = untold.some(
      (each) => each.entry === entry.label && each.line === entry.lineAt(['value']),
    );
    return [
      ...fact.asks.flatMap((ask, at) => {
        const answer = asked[at];
        if (!answer || isRepeated(ask)) return [];
        const parts = { file, at, entry, fact, written };
        if (!reaches(answer, fact)) return checkFactAsk(answer, parts);
        const otherwise = answerOtherwise(ask, index);
        return reaches(otherwise, fact) ? [] : checkOtherwise(otherwise, parts);
      }),
      ...(isUntold ? [] : toHints(file, findUnheldHeadlines(reached, { entry, fact, index }))),
    ];
  });
  return [...facts, ...written.gaps.flatMap((entry) => checkGapAsks(entry, { index, written }))];
}

/** Whether an answer rests on a fact. */
function reaches(answer: Answer, { id }: Fact): boolean {
  if (answer.outcome !== 'answered') return false;
  return (
    answer.evidence[0]?.fact?.fact.id === id || answeringFacts(answer).some(({ fact }) => fact.id === id)
  );
}

/** An ask that its fact answers in these very words alone may not be understood when it is put a little otherwise. */
function checkOtherwise(
  answer: Answer,
  { file, at, entry, fact, written }: Parameters<typeof checkFactAsk>[1],
): Finding[] {
  const [best] = answer.evidence;
  const why =
    answer.outcome === 'answered' && best
      ? `put a little otherwise it is answered by ${best.fact ? nameFact(best.fact.fact.id, written) : `the words of ¶${best.passage.paragraph.number}`}`
      : whyUnreached(answer, { fact, written });
  const message = `“${fact.asks[at]}” is answered in these very words alone: ${why}`;
  return toHints(file, [{ line: entry.lineAt(['asks', at]), entry: entry.label, message }]);
}

/** A wrong answer is an error, and so is what two entries contradict each other in; silence is a hint. */
function checkFactAsk(
  answer: Answer,
  parts: { file: string; at: number; entry: Entry<Fact>; fact: Fact; written: WrittenSource },
): Finding[] {
  const { file, at, entry, fact, written } = parts;
  const problemOf = (message: string): Problem => ({
    line: entry.lineAt(['asks', at]),
    entry: entry.label,
    message: `“${fact.asks[at]}” ${message}`,
  });
  const [best] = answer.evidence;
  if (answer.outcome === 'answered' && best) {
    const { number } = best.passage.paragraph;
    const instead = best.fact ? nameFact(best.fact.fact.id, written) : 'its own words';
    return fact.cites.includes(number)
      ? toHints(file, [problemOf(`is answered by ${instead}, of the same ¶${number}`)])
      : toErrors(file, [problemOf(`is answered from ¶${number}, by ${instead}`)]);
  }
  const problems = [problemOf(`is not answered: ${whyUnreached(answer, { fact, written })}`)];
  const isKeptBack = best?.failures.some(({ guard }) => guard === 'gap');
  return isKeptBack ? toErrors(file, problems) : toHints(file, problems);
}

/** Ways to ask that are answered are errors; those that are refused in other words than the gap's are told once a gap. */
function checkGapAsks(
  entry: Entry<Gap>,
  { index, written }: { index: SearchIndex; written: WrittenSource },
): Finding[] {
  const { value: gap } = entry;
  if (!gap) return [];
  const file = join(written.folder, 'gaps.yaml');
  const problemOf = (at: number, message: string): Problem => ({
    line: entry.lineAt(['asks', at]),
    entry: entry.label,
    message: `“${gap.asks[at]}” ${message}`,
  });
  const asked = gap.asks.map((ask) => answerQuestion(ask, index));
  const answered = asked.flatMap((answer, at) =>
    answer.outcome === 'answered' ? [problemOf(at, `is answered${withWhat(answer, written)}`)] : [],
  );
  const otherwise = gap.asks.flatMap((ask, at) => {
    const answer = answerOtherwise(ask, index);
    if (asked[at]?.outcome === 'answered' || answer.outcome !== 'answered') return [];
    return [problemOf(at, `put a little otherwise is answered${withWhat(answer, written)}`)];
  });
  const others = asked.flatMap((answer, at) => (isInOtherWords(answer, gap) ? [{ answer, at }] : []));
  const [first] = others;
  const more = others.length > 1 ? ` (so are ${others.length - 1} more)` : '';
  const refused = first
    ? [
        problemOf(
          first.at,
          `is refused in other words than its own${more}: ${toRefusal(first.answer).join(' ')}`,
        ),
      ]
    : [];
  return [...toErrors(file, answered), ...toHints(file, otherwise), ...toHints(file, refused)];
}

function isInOtherWords(answer: Answer, gap: Gap): boolean {
  const { language } = answer.question;
  const untold = language === 'en' ? gap.untold : gap[language];
  return (
    answer.outcome !== 'answered' && untold !== undefined && !toRefusal(answer).join(' ').includes(untold)
  );
}

/** With what a question is answered that should not be. */
function withWhat(answer: Answer, { facts }: WrittenSource): string {
  const [best] = answer.evidence;
  if (!best) return '';
  const { number } = best.passage.paragraph;
  if (!best.fact) return ` by the words of ¶${number}`;
  const { id, statement } = best.fact.fact;
  const line = facts.find(({ value }) => value?.id === id)?.lineAt(['id']);
  return ` by fact "${id}" (facts.yaml, line ${line}), from ¶${number}: ${statement}`;
}
