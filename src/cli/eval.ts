import { type Command, InvalidArgumentError } from 'commander';
import { readQuestionSet } from '../evaluation/question-set.ts';
import { toMisses, toReport } from '../evaluation/report.ts';
import { runQuestion, toValues } from '../evaluation/result.ts';
import { judge, toScore, type Verdict } from '../evaluation/score.ts';
import { UserError } from '../process/user-error.ts';
import { type KnowledgeOption, knowledgeOption } from './knowledge-option.ts';
import { openApp } from './open-app.ts';
import { print, printAside } from './print.ts';

interface EvalOptions extends KnowledgeOption {
  readonly json?: boolean;
  readonly min?: number;
  readonly misses?: boolean;
}

/** Adds `eval`, which fails where too few answers are right. */
export function addEval(program: Command): void {
  program
    .command('eval')
    .description('ask every question of a set and score the answers')
    .argument('<files...>', 'question sets, one JSON object a line')
    .option('--json', 'print one result a line, in the order of the files, and nothing else')
    .option('--misses', 'tell every miss too; with --json on the standard error')
    .option('--min <share>', 'fail where the share of right answers is below this (0 to 1)', toShare)
    .option(...knowledgeOption)
    .action(evaluate);
}

async function evaluate(files: readonly string[], options: EvalOptions): Promise<void> {
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
  const misses = options.misses ? [toMisses(verdicts)] : [];
  if (options.json) misses.forEach(printAside);
  else print([toReport(verdicts), ...misses].join('\n\n'));
  const { accuracy } = toScore(verdicts);
  if (options.min !== undefined && accuracy < options.min) {
    throw new UserError(`${accuracy.toFixed(3)} of the answers are right; ${options.min} is the floor.`);
  }
}

function toShare(text: string): number {
  const share = Number(text);
  if (text.trim() === '' || !(share >= 0 && share <= 1))
    throw new InvalidArgumentError('It is a number from 0 to 1.');
  return share;
}
