import { Command, CommanderError } from 'commander';
import { config as loadDotenv } from 'dotenv';
import type { Logger } from 'pino';
import { type App, createApp } from './app.ts';
import { registerWithToken } from './discord/register.ts';
import { readQuestionSet } from './evaluation/question-set.ts';
import { toReport } from './evaluation/report.ts';
import { runQuestion, toValues } from './evaluation/result.ts';
import { judge, toScore, type Verdict } from './evaluation/score.ts';
import { type Trial, toCurveText } from './evaluation/threshold-curve.ts';
import { openIndex } from './index/cache/open-index.ts';
import { ingestFiles } from './ingest/ingest.ts';
import type { IngestOptions, IngestProgress } from './ingest/ingest-report.ts';
import { toReportText } from './ingest/report-text.ts';
import { findUsageFault } from './ingest/usage-fault.ts';
import { writeJsonSchemas } from './knowledge/json-schemas.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { type Config, readConfig } from './process/config.ts';
import { createLog } from './process/log.ts';
import { UserError } from './process/user-error.ts';
import { toExplanation } from './terminal/explain.ts';
import { parseLine } from './terminal/parse-line.ts';
import { toReplyText } from './terminal/reply-text.ts';
import { openPrompt } from './terminal/terminal.ts';

const usageExitCode = 2;
const failureExitCode = 1;
const progressFromFiles = 2;

interface KnowledgeOption {
  readonly knowledge?: string;
}

type IngestFlags = Partial<Omit<IngestOptions, 'onProgress'>>;

interface AskOptions extends KnowledgeOption {
  readonly json?: boolean;
  readonly explain?: boolean;
}

const knowledgeOption = [
  '--knowledge <dir>',
  'folder of source folders (default: KNOWLEDGE_DIR, or knowledge/)',
] as const;

/** Every sub-command of the terminal; each prints its result and gives the exit code. */
function toProgram(): Command {
  const program = new Command('communique')
    .description('Answers questions about a meeting from the published account of it.')
    .exitOverride()
    .showHelpAfterError('Use --help to see what can be written.');

  program
    .command('ask')
    .description('answer a question or a command such as "/who Wang Yi"; with no words, open a prompt')
    .argument('[words...]', 'the question')
    .option('--json', 'print the result as one line of JSON')
    .option('--explain', 'show how the answer came to be')
    .option(...knowledgeOption)
    .action(async (words: string[], options: AskOptions) => {
      await answer(words.join(' '), options);
    });

  program
    .command('eval')
    .description('ask every question of a set and score the answers')
    .argument('<files...>', 'question sets, one JSON object a line')
    .option('--json', 'print one result a line and nothing else')
    .option('--min <share>', 'fail where the share of right answers is below this (0 to 1)', toShare)
    .option(...knowledgeOption)
    .action(async (files: string[], options: KnowledgeOption & { json?: boolean; min?: number }) => {
      await evaluate(files, options);
    });

  program
    .command('tune')
    .description('show what each threshold for answering would give over question sets')
    .argument('<files...>', 'question sets, one JSON object a line')
    .option(...knowledgeOption)
    .action(async (files: string[], options: KnowledgeOption) => {
      await tune(files, options);
    });

  program
    .command('check')
    .description('check the knowledge, and tell every fault by file and line')
    .option(...knowledgeOption)
    .action(async (options: KnowledgeOption) => {
      const { sources } = await loadKnowledge(directoryOf(options));
      for (const { id, paragraphs, facts, entities } of sources) {
        print(
          `${id}: ${paragraphs.length} paragraphs, ${facts.length} facts, ${entities.length} names: no faults`,
        );
      }
    });

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
    .action(async (files: string[], options: IngestFlags, command: Command) => {
      await ingest(files, { options, command });
    });

  program
    .command('register')
    .description('register the commands with Discord, where they differ from what it has')
    .action(async () => {
      const config = readConfig();
      const { commands } = await openApp({});
      const { added, changed, removed } = await registerWithToken(config, { commands, log: openLog(config) });
      print(`added ${listed(added)}; changed ${listed(changed)}; removed ${listed(removed)}`);
    });

  program
    .command('schemas')
    .description('write the JSON Schemas of the knowledge files beside the sources')
    .option(...knowledgeOption)
    .action(async (options: KnowledgeOption) => {
      for (const path of await writeJsonSchemas(directoryOf(options))) print(path);
    });

  return program;
}

async function answer(line: string, options: AskOptions): Promise<void> {
  const app = await openApp(options);
  if (line.trim() === '') {
    if (options.json)
      throw new UserError('--json needs a question. For example: ask --json "what was trade in 2021"');
    await openPrompt(app, { input: process.stdin, output: process.stdout });
    return;
  }
  const { command, values } = parseLine(line, app.commands);
  if (options.json) {
    const { result } = await runQuestion(app, { id: 'ask', command, values, q: line });
    print(JSON.stringify(result));
    return;
  }
  const reply = await app.run(parseLine(line, app.commands));
  print(toReplyText(reply, process.stdout.isTTY ? 'coloured' : 'plain'));
  if (options.explain && reply.basis) print(`\n${toExplanation(reply.basis)}`);
}

async function evaluate(
  files: readonly string[],
  options: KnowledgeOption & { json?: boolean; min?: number },
): Promise<void> {
  const app = await openApp(options);
  const verdicts: Verdict[] = [];
  for (const file of files) {
    for (const question of await readQuestionSet(file)) {
      const { id, command, q } = question;
      const run = await runQuestion(app, { id, command, values: toValues(question), q });
      if (options.json) print(JSON.stringify(run.result));
      verdicts.push(judge(question, run));
    }
  }
  if (!options.json) print(toReport(verdicts));
  const { accuracy } = toScore(verdicts);
  if (options.min !== undefined && accuracy < options.min) {
    throw new UserError(`${accuracy.toFixed(3)} of the answers are right; ${options.min} is the floor.`);
  }
}

async function tune(files: readonly string[], options: KnowledgeOption): Promise<void> {
  const app = await openApp(options);
  const trials: Trial[] = [];
  for (const file of files) {
    for (const question of await readQuestionSet(file)) {
      const { id, command, q } = question;
      const { basis } = await runQuestion(app, { id, command, values: toValues(question), q });
      if (basis) trials.push({ question, answer: basis });
    }
  }
  print(toCurveText(trials));
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ');
}

function openLog({ logLevel, token }: Config): Logger {
  return createLog({
    level: logLevel,
    destination: process.stderr,
    secrets: token === undefined ? [] : [token],
  });
}

async function ingest(
  files: readonly string[],
  { options, command }: { options: IngestFlags; command: Command },
): Promise<void> {
  const wish = { ...options, out: options.out ?? directoryOf({}), onProgress: showProgress };
  const fault = findUsageFault(files, wish);
  if (fault !== undefined) command.error(fault);
  const { done, refused } = toReportText(await ingestFiles(files, wish));
  for (const text of done) print(text);
  if (refused.length > 0) throw new UserError(refused.join('\n'));
}

/** One line that is written over, and only for someone who looks on. */
function showProgress({ done, total, file }: IngestProgress): void {
  if (!process.stderr.isTTY || total < progressFromFiles) return;
  const line = done === total ? '' : `${done + 1}/${total} ${file}`.slice(0, process.stderr.columns - 1);
  process.stderr.write(`\r\u001b[K${line}`);
}

async function openApp(options: KnowledgeOption): Promise<App> {
  const config = readConfig();
  const log = openLog(config);
  const knowledge = await loadKnowledge(directoryOf(options));
  const index = await openIndex(knowledge, { cacheDir: config.indexCacheDir, log });
  return createApp({ knowledge, log, index });
}

function directoryOf({ knowledge }: KnowledgeOption): string {
  return knowledge ?? readConfig().knowledgeDir;
}

function toShare(text: string): number {
  const share = Number(text);
  if (!(share >= 0 && share <= 1)) throw new UserError(`--min is a number from 0 to 1, not “${text}”.`);
  return share;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

// Whoever reads may have seen enough: “… | head”.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
loadDotenv({ quiet: true });
try {
  await toProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : usageExitCode;
  else if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = failureExitCode;
  } else throw error;
}
