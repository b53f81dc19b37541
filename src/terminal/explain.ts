import type { Answer } from '../judge/answer.ts';
import type { Evidence } from '../judge/evidence.ts';
import { factMeasures } from '../judge/fact-measures.ts';
import type { Failure } from '../judge/failure.ts';
import { shippedModel } from '../judge/model.ts';
import { passageMeasures } from '../judge/passage-measures.ts';
import { surenessMeasures } from '../judge/sureness-measures.ts';
import type { QuestionUnit } from '../question/question-unit.ts';

const candidatesShown = 5;

/** Tells an editor how an answer came to be: what was read, each candidate's score with its parts, the guards. */
export function toExplanation(answer: Answer): string {
  const { question, evidence, thresholds, outcome } = answer;
  return [
    `question   ${question.language}; wants ${question.wants}${question.truth ? ' (yes or no)' : ''}`,
    ...(question.speakers.length > 0 ? [`speaker    ${question.speakers.join(', ')}`] : []),
    ...question.units.map((unit) => `${unit.kind.padEnd(10)} ${toUnitLine(unit)}`),
    ...question.turns.map(({ turn, typed }) => `turned     ${typed} (${turn})`),
    ...question.corrections.map(({ typed, read }) => `corrected  ${typed} → ${read}`),
    `ignored    ${question.ignored.join(' ') || '–'}`,
    '',
    ...(evidence.length === 0 ? ['no passage shares a word with the question'] : []),
    ...evidence.slice(0, candidatesShown).flatMap(toCandidateLines),
    '',
    `thresholds answered from ${thresholds.answered}, related from ${thresholds.related}`,
    `outcome    ${outcome}`,
  ].join('\n');
}

function toUnitLine({ typed, read, weight, terms, exact }: QuestionUnit): string {
  const marks = [...(terms.length === 0 ? ['unknown'] : []), ...(exact ? ['exact'] : [])];
  const reading = typed.toLowerCase() === read ? typed : `${typed} (read ${read})`;
  return `${reading}, weight ${weight.toFixed(2)}${marks.length > 0 ? `, ${marks.join(', ')}` : ''}`;
}

function toCandidateLines(evidence: Evidence): string[] {
  const { passage, score, confidence, fact, values, factValues, sureness, missing, failures } = evidence;
  return [
    `${passage.source.id} ¶${passage.paragraph.number}: score ${score.toFixed(2)}${fact ? `, fact ${fact.fact.id}` : ''}`,
    `  passage    ${toParts(passageMeasures, values, shippedModel.passage)}`,
    ...(factValues ? [`  fact       ${toParts(factMeasures, factValues, shippedModel.fact)}`] : []),
    `  confidence ${confidence.toFixed(2)}: ${toParts(surenessMeasures, sureness, shippedModel.sureness)}`,
    ...(missing.length > 0 ? [`  lacks ${missing.map(({ typed }) => typed).join(', ')}`] : []),
    ...failures.map((failure) => `  guard ${toGuardText(failure)}`),
  ];
}

/** What was measured, each times its weight, without what adds nothing. */
function toParts<Name extends string>(
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): string {
  return names
    .filter((name) => values[name] !== 0 && weights[name] !== 0)
    .map((name) => `${weights[name].toFixed(2)} × ${name} ${values[name].toFixed(2)}`)
    .join(' + ')
    .replaceAll('+ -', '− ');
}

function toGuardText({ guard, read }: Failure): string {
  const texts = {
    number: `number: the passage has no ${read}`,
    name: `name: the source does not mention ${read}`,
    turn: `turn: nothing is told “${read}”`,
    unknown: `unknown: nothing on “${read}”`,
    speaker: `speaker: these are not the words of ${read}`,
    kind: `kind: no answer of the kind ${read}`,
    gap: `gap: asked more like what is not told, ${read}`,
  } satisfies Record<Failure['guard'], string>;
  return texts[guard];
}
