import type { Answer } from '../judge/answer.ts';
import type { Evidence } from '../judge/evidence.ts';
import type { Language } from '../language/language.ts';
import { toCitation } from '../reply/citation.ts';
import { answeringFacts } from '../show/short-answer.ts';
import { wordsIn } from '../words/words.ts';
import { toRefusal } from './refusal.ts';

/** Why an answer is what it is, a sentence each: what was read, found, not found, left out, and gone by. */
export function toReasons(answer: Answer, language: Language): string[] {
  const { question, evidence, outcome } = answer;
  const words = wordsIn(language);
  const [best] = outcome === 'none' ? [] : evidence;
  // A way of asking may have what the source does not state: a guard that held it back has it as typed.
  const failures = best?.failures.filter(({ guard }) => !['kind', 'speaker', 'gap'].includes(guard)) ?? [];
  const held = new Set(failures.map(({ read }) => read));
  const missing = new Set(
    best
      ? question.units.filter((unit) => best.missing.includes(unit) || held.has(unit.typed))
      : question.units,
  );
  const typed = (isMissing: boolean) =>
    unique(question.units.filter((unit) => missing.has(unit) === isMissing).map((unit) => unit.typed));
  const place = best ? placeOf(best, language) : '';
  const kind = words.kinds[question.wants as keyof typeof words.kinds];
  const [fact] = answeringFacts(answer);
  return [
    ...question.corrections.map((each) => words.whyRead(each.typed, each.read)),
    ...(kind ? [words.whyWanted(kind)] : []),
    ...(best && typed(false).length > 0 ? [words.whyFound(typed(false), place)] : []),
    ...(typed(true).length > 0 ? [words.whyMissing(typed(true))] : []),
    ...(question.ignored.length > 0 ? [words.whyIgnored(unique(question.ignored))] : []),
    ...(fact ? [words.whyFact(fact.fact.statement)] : []),
    ...(outcome === 'answered' ? [] : toRefusal(answer)),
  ];
}

function placeOf({ passage }: Evidence, language: Language): string {
  return toCitation(passage.source, passage.paragraph.number, { quote: '', language }).label;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
