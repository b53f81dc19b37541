import type { Command } from 'commander';
import { readQuestionSet } from '../evaluation/question-set.ts';
import { toReport } from '../evaluation/report.ts';
import { runQuestion, toValues } from '../evaluation/result.ts';
import { judge, toScore, type Verdict } from '../evaluation/score.ts';
import { UserError } from '../process/user-error.ts';
import { type KnowledgeOption, knowledgeOption } from './knowledge-option.ts';
import { openApp } from './open-app.ts';
import { print } from './print.ts';

interface EvalOptions extends KnowledgeOption {
  readonly json?: boolean;
  readonly min?: number;
}

/** Adds `eval`, which fails where too few answers are right. */
export function addEval(program: Command): void {
  program
    .command('eval')
    .description('ask every question of a set and score the answers')
    .argument('<files...>', 'question sets, one JSON object a line')
    .option('--json', 'print one result a line and nothing else')
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
  if (!options.json) print(toReport(verdicts));
  const { accuracy } = toScore(verdicts);
  if (options.min !== undefined && accuracy < options.min) {
    throw new UserError(`${accuracy.toFixed(3)} of the answers are right; ${options.min} is the floor.`);
  }
}

function toShare(text: string): number {
  const share = Number(text);
  if (!(share >= 0 && share <= 1)) throw new UserError(`--min is a number from 0 to 1, not “${text}”.`);
  return share;
}
