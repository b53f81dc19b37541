import type { Evidence } from '../judge/evidence.ts';
import { type Score, toScore, type Verdict } from './score.ts';

const candidatesShown = 3;

/**
 * A table of the score by type and by language, then every miss with what was expected, what
 * came, and what each candidate lacked.
 */
export function toReport(verdicts: readonly Verdict[]): string {
  const rows = [
    toRow('all', toScore(verdicts)),
    ...toRows('', verdicts, ({ question }) => question.type),
    ...toRows('in ', verdicts, ({ question }) => question.lang),
  ];
  const misses = verdicts.filter(({ right }) => !right).map(toMiss);
  const head = ['kind', 'right', 'share', 'first passage', 'false answers', 'false refusals'];
  return [toTable([head, ...rows]), `${misses.length} missed`, ...misses].join('\n\n');
}

function toRows(
  prefix: string,
  verdicts: readonly Verdict[],
  keyOf: (verdict: Verdict) => string,
): string[][] {
  const groups = groupBy(verdicts, keyOf);
  return [...groups].map(([key, group]) => toRow(prefix + key, toScore(group)));
}

function groupBy(verdicts: readonly Verdict[], keyOf: (verdict: Verdict) => string): Map<string, Verdict[]> {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts)
    groups.set(keyOf(verdict), [...(groups.get(keyOf(verdict)) ?? []), verdict]);
  return groups;
}

function toRow(name: string, score: Score): string[] {
  return [
    name,
    `${score.right}/${score.questions}`,
    score.accuracy.toFixed(3),
    score.falseRefusals[1] === 0 ? '–' : score.firstPassage.toFixed(3),
    `${score.falseAnswers.join('/')}`,
    `${score.falseRefusals.join('/')}`,
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

/** A miss: what was expected, what came, and what each candidate lacked. */
export function toMiss({ question, result, basis }: Verdict): string {
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
