import { parseArgs } from 'node:util';
import { UserError } from '../../src/process/user-error.ts';
import { type GeneralScore, type Misses, measureGeneral, type Trial } from './measure-general.ts';

// npm run eval:general -- FOLDER [--misses] [--json]: measures how articles that nobody has curated are answered from.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const [folder, ...rest] = positionals;
try {
  if (folder === undefined || rest.length > 0) {
    throw new UserError('Give one folder, which has articles/ and questions.jsonl.');
  }
  const { score, misses } = await measureGeneral(folder);
  const lines = values.json ? [JSON.stringify(score)] : toLines(score);
  process.stdout.write(`${[...lines, ...(values.misses ? toMissLines(misses) : [])].join('\n')}\n`);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function toLines(score: GeneralScore): string[] {
  const [first, second] = score.rightOrRefused;
  return [
    `${score.questions} questions about ${score.articles} articles`,
    `first passage right             ${score.firstPassage.toFixed(3)}`,
    `  with one slip                 ${score.firstPassageMisspelt.toFixed(3)}`,
    `  cited first in the reply      ${score.firstCited.toFixed(3)}`,
    `quote holds the answer          ${score.quoteHoldsAnswer.toFixed(3)}`,
    `  its mean length, characters   ${score.meanQuoteChars.toFixed(0)}`,
    `right or refused, of two halves ${((first + second) / 2).toFixed(3)} (${first.toFixed(3)}, ${second.toFixed(3)})`,
  ];
}

function toMissLines(misses: Misses): string[] {
  return Object.entries(misses).flatMap(([measure, trials]) => [
    `\n${trials.length} missed, ${measure}`,
    ...trials.map(toMissLine),
  ]);
}

function toMissLine({ question, run }: Trial): string {
  const best = run.basis?.evidence[0];
  const came = best
    ? `${best.passage.source.id} ¶${best.passage.paragraph.number}, confidence ${best.confidence.toFixed(2)}`
    : 'nothing';
  return `${run.result.q}\n  expected ${question.source} ¶${question.paragraphs.join(', ¶')}; ${run.result.outcome}: ${came}`;
}
