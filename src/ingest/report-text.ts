import type { Ingested, IngestReport } from './ingest-report.ts';

const leftOutShown = 3;
const shownLimitChars = 60;

/**
 * What became of the files, for a terminal: `done` is a line or more for each source, with what its editor should
 * fill in; `refused` is a line or more for each file that was refused.
 */
export function toReportText(report: IngestReport): { done: string[]; refused: string[] } {
  return {
    done: report.flatMap((each) => (each.status === 'refused' ? [] : [toText(each)])),
    refused: report.flatMap((each) => (each.status === 'refused' ? [`${each.file}: ${each.reason}`] : [])),
  };
}

function toText({ status, file, folder, paragraphs, drafts, notes, leftOut }: Ingested): string {
  const counts = [
    countOf(paragraphs, 'paragraph'),
    ...(drafts
      ? [
          countOf(drafts.facts, 'draft fact'),
          countOf(drafts.names, 'draft name'),
          countOf(drafts.gaps, 'draft gap'),
        ]
      : []),
  ];
  return [
    `${file} → ${folder}: ${status}, ${counts.join(', ')}`,
    ...(notes.length > 0 ? [`  look at ${notes.join(', ')} in ${folder}/article.md`] : []),
    ...(leftOut.length > 0 ? [`  left out: ${toShown(leftOut)}`] : []),
  ].join('\n');
}

function toShown(lines: readonly string[]): string {
  const shown = lines.slice(0, leftOutShown).map((line) => `“${cut(line)}”`);
  const rest = lines.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

function cut(line: string): string {
  const characters = [...line];
  return characters.length <= shownLimitChars
    ? line
    : `${characters.slice(0, shownLimitChars - 1).join('')}…`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
