import type { Answer } from '../judge/answer.ts';
import type { Evidence } from '../judge/evidence.ts';
import type { Failure } from '../judge/failure.ts';
import { type RankValues, rankMeasures } from '../judge/plain-measures.ts';
import { plainModel } from '../judge/plain-model.ts';
import { scoreWeights } from '../judge/weigh-evidence.ts';
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
    `thresholds answered from ${thresholds.answered} (${thresholds.answeredPlain} by the words alone), related from ${thresholds.related} (${thresholds.relatedPlain} without), a fact as like as ${thresholds.likeness}`,
    `outcome    ${outcome}`,
  ].join('\n');
}

function toUnitLine({ typed, read, weight, terms, exact }: QuestionUnit): string {
  const marks = [...(terms.length === 0 ? ['unknown'] : []), ...(exact ? ['exact'] : [])];
  const reading = typed.toLowerCase() === read ? typed : `${typed} (read ${read})`;
  return `${reading}, weight ${weight.toFixed(2)}${marks.length > 0 ? `, ${marks.join(', ')}` : ''}`;
}

function toCandidateLines(evidence: Evidence): string[] {
  const { passage, score, ahead, confidence, fact, values, missing, failures } = evidence;
  const parts = values ? plainParts(values) : curatedParts(evidence);
  return [
    `${passage.source.id} ¶${passage.paragraph.number}: score ${score.toFixed(2)} = ${parts.join(' + ').replaceAll('+ -', '− ')}`,
    `  confidence ${confidence.toFixed(2)}${fact ? `, fact ${fact.fact.id}` : ''}${values === undefined ? `, ahead of what is not told by ${ahead.toFixed(2)}` : ''}`,
    ...(missing.length > 0 ? [`  lacks ${missing.map(({ typed }) => typed).join(', ')}`] : []),
    ...failures.map((failure) => `  guard ${toGuardText(failure)}`),
  ];
}

function curatedParts(evidence: Evidence): string[] {
  const { nearness, coverage, likeness, closeness, behind, givesKind, failures } = evidence;
  return [
    `${scoreWeights.nearness} × nearness ${nearness.toFixed(2)}`,
    `${scoreWeights.coverage} × coverage ${coverage.toFixed(2)}`,
    `${scoreWeights.likeness} × likeness ${likeness.toFixed(2)}`,
    `${scoreWeights.closeness} × closeness ${closeness.toFixed(2)}`,
    ...(behind > 0 ? [`${scoreWeights.behind} × behind ${behind.toFixed(2)}`] : []),
    ...(givesKind ? [`${scoreWeights.kind} for the kind wanted`] : []),
    ...(failures.length > 0 ? [`${scoreWeights.failure} × ${failures.length} guards`] : []),
  ];
}

/** What was measured of a passage without facts, each by its share of the weights. */
function plainParts(values: RankValues): string[] {
  const total = rankMeasures.reduce((sum, name) => sum + plainModel.rank[name], 0);
  return rankMeasures
    .filter((name) => values[name] !== 0 && plainModel.rank[name] !== 0)
    .map((name) => `${(plainModel.rank[name] / total).toFixed(2)} × ${name} ${values[name].toFixed(2)}`);
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
