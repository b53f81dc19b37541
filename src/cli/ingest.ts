import type { Command } from 'commander';
import { ingestFiles } from '../ingest/ingest.ts';
import type { IngestOptions, IngestProgress } from '../ingest/ingest-report.ts';
import { toReportText } from '../ingest/report-text.ts';
import { findUsageFault } from '../ingest/usage-fault.ts';
import { UserError } from '../process/user-error.ts';
import { directoryOf } from './knowledge-option.ts';
import { print } from './print.ts';

const progressFromFiles = 2;

type IngestFlags = Partial<Omit<IngestOptions, 'onProgress'>>;

/** Adds `ingest`, which fails where an article is refused. */
export function addIngest(program: Command): void {
  program
    .command('ingest')
    .description('make a source of each article: plain text, Markdown or HTML')
    .argument('<files...>', 'the articles')
    .option('--out <dir>', 'folder of source folders (default: KNOWLEDGE_DIR, or knowledge/)')
    .option('--id <id>', "the source's id, for one file (default: of the file's name)")
    .option(
      '--into <id>',
      'put the text of one file into a source that is there, and keep its facts and people',
    )
    .option('--title <title>', 'the title, for one file')
    .option('--publisher <name>', 'who published it')
    .option('--published <date>', 'when, as YYYY-MM-DD')
    .option('--place <place>', 'where it was written')
    .option('--language <code>', 'two letters, such as en')
    .option('--force', 'replace a source that is there')
    .action(ingest);
}

async function ingest(files: readonly string[], flags: IngestFlags, command: Command): Promise<void> {
  const options = { ...flags, out: flags.out ?? directoryOf({}), onProgress: showProgress };
  const fault = findUsageFault(files, options);
  if (fault !== undefined) command.error(fault);
  const { done, refused } = toReportText(await ingestFiles(files, options));
  for (const text of done) print(text);
  if (refused.length > 0) throw new UserError(refused.join('\n'));
}

/** One line that is written over, and only for someone who looks on. */
function showProgress({ done, total, file }: IngestProgress): void {
  if (!process.stderr.isTTY || total < progressFromFiles) return;
  const line = done === total ? '' : `${done + 1}/${total} ${file}`.slice(0, process.stderr.columns - 1);
  process.stderr.write(`\r\u001b[K${line}`);
}
