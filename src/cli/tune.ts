import type { Command } from 'commander';
import { readQuestionSet } from '../evaluation/question-set.ts';
import { runQuestion, toValues } from '../evaluation/result.ts';
import { type Trial, toCurveText } from '../evaluation/threshold-curve.ts';
import { type KnowledgeOption, knowledgeOption } from './knowledge-option.ts';
import { openApp } from './open-app.ts';
import { print } from './print.ts';

/** Adds `tune`. */
export function addTune(program: Command): void {
  program
    .command('tune')
    .description('show what each threshold for answering would give over question sets')
    .argument('<files...>', 'question sets, one JSON object a line')
    .option(...knowledgeOption)
    .action(tune);
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
