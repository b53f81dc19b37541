import type { Evidence } from '../judge/evidence.ts';
import { type Score, toScore, type Verdict } from './score.ts';

const candidatesShown = 3;

/** The columns of a table of scores behind the name of what was scored (see toCells). */
export const columns = [
  'right',
  'share',
  'first passage',
  'false answers',
  'false refusals',
  'holds answer',
  'contradicts',
] as const;

/** A table of the score by type and by language. */
export function toReport(verdicts: readonly Verdict[]): string {
  const rows = [
    ['all', ...toCells(toScore(verdicts))],
    ...toRows('', verdicts, ({ question }) => question.type),
    ...toRows('in ', verdicts, ({ question }) => question.lang),
  ];
  return toTable([['kind', ...columns], ...rows]);
}

/** Every miss with what was expected, what came, and what each candidate lacked; begins with how many there are. */
export function toMisses(verdicts: readonly Verdict[]): string {
  const misses = verdicts.filter(({ right }) => !right).map(toMiss);
  return [`${misses.length} missed`, ...misses].join('\n\n');
}

function toRows(
  prefix: string,
  verdicts: readonly Verdict[],
  keyOf: (verdict: Verdict) => string,
): string[][] {
  const groups = groupBy(verdicts, keyOf);
  return [...groups].map(([key, group]) => [prefix + key, ...toCells(toScore(group))]);
}

function groupBy(verdicts: readonly Verdict[], keyOf: (verdict: Verdict) => string): Map<string, Verdict[]> {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts)
    groups.set(keyOf(verdict), [...(groups.get(keyOf(verdict)) ?? []), verdict]);
  return groups;
}

/** A score as a row of a table shows it. */
export function toCells(score: Score): string[] {
  return [
    `${score.right}/${score.questions}`,
    score.accuracy.toFixed(3),
    score.falseRefusals[1] === 0 ? '–' : score.firstPassage.toFixed(3),
    ...[score.falseAnswers, score.falseRefusals, score.holding, score.contradicting].map((count) =>
      count.join('/'),
    ),
  ];
}

/** Rows in columns, the first row the head. */
export function toTable(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function toMiss({ question, result, basis }: Verdict): string {
  const expected = question.answerable ? `answered from ¶${question.paragraphs.join(', ¶')}` : 'not answered';
  const [first] = result.citations;
  const came = first ? `${result.outcome} from ${first.source} ¶${first.paragraph}` : result.outcome;
  return [
    `${question.id} ${question.type}: ${question.q}`,
    `  expected ${expected}; came ${came}`,
    ...(basis?.evidence.slice(0, candidatesShown) ?? []).map(toCandidate),
  ].join('\n');
}

function toCandidate({ passage, confidence, missing, failures }: Evidence): string {
  return [
    `    ¶${passage.paragraph.number} confidence ${confidence.toFixed(2)}`,
    ...(missing.length > 0 ? [`lacks ${missing.map(({ typed }) => typed).join(', ')}`] : []),
    ...failures.map(({ guard, read }) => `guard ${guard}: ${read}`),
  ].join('; ');
}
