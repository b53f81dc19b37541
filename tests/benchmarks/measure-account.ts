import { readQuestionSet } from '../../src/evaluation/question-set.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { engines } from './engines/all-engines.ts';
import type { AccountMeasurement } from './measurement.ts';
import { timeQuestions } from './time-questions.ts';

// Measures an engine on the account that the bot comes with and the questions shared about it, in a process of its
// own, and prints what it found as a line of JSON: node measure-account.ts ENGINE

const [, , name] = process.argv;
const measured = engines.find((each) => each.name === name);
if (!measured) throw new Error(`there is no engine ${name}`);
const ask = measured.engine(await loadKnowledge('knowledge'));
const questions = (await readQuestionSet('tests/quality/shared.jsonl')).filter(
  ({ command, lang }) => command === 'ask' && lang === 'en',
);
const told = questions.filter(({ answerable }) => answerable);
// The account is the only source, so that a passage's number is its paragraph's less one.
const right = told.filter(({ q, paragraphs }) => paragraphs.includes((ask(q) ?? -1) + 1));
const measurement: AccountMeasurement = {
  engine: measured.name,
  questions: questions.length,
  latency: await timeQuestions(
    questions.map(({ q }) => q),
    ask,
  ),
  right: right.length / told.length,
};
process.stdout.write(`${JSON.stringify(measurement)}\n`);
