import { engines } from './engines/all-engines.ts';
import type { Ask } from './engines/engine.ts';
import { makeUpKnowledge } from './made-up-knowledge.ts';
import { type MadeUpQuestion, makeUpQuestions } from './made-up-questions.ts';
import type { Measurement } from './measurement.ts';
import { timeQuestions } from './time-questions.ts';

// Measures one engine at one size, in a process of its own, and prints what it found as a line of JSON:
// node --expose-gc measure-engine.ts ENGINE PASSAGES QUESTIONS

const largeFrom = 100_000;

const [, , name, passages, count] = process.argv;
const measured = engines.find((each) => each.name === name);
if (!measured) throw new Error(`there is no engine ${name}`);
process.stdout.write(`${JSON.stringify(await measure(measured, Number(passages), Number(count)))}\n`);

async function measure(
  { name: engine, engine: build }: (typeof engines)[number],
  size: number,
  questionCount: number,
): Promise<Measurement> {
  const knowledge = makeUpKnowledge(size);
  const questions = makeUpQuestions(knowledge, questionCount);
  // What is made once for any knowledge is not counted to the first one.
  build(makeUpKnowledge(15))('What was the first of second third?');
  const before = usedBytes();
  const start = performance.now();
  const ask = build(knowledge);
  const buildSeconds = (performance.now() - start) / 1000;
  ask(questions[0]?.text ?? '');
  const bytesPerPassage = (usedBytes() - before) / size;
  const [clean, misspelt] = [false, true].map((slip) => questions.filter((each) => each.misspelt === slip));
  const isLarge = size > largeFrom;
  return {
    engine,
    passages: size,
    buildSeconds,
    bytesPerPassage,
    cleanRight: shareRight(clean ?? [], ask),
    misspeltRight: shareRight(misspelt ?? [], ask),
    clean: await timeQuestions(textsOf(clean), ask, { isLarge }),
    misspelt: await timeQuestions(textsOf(misspelt), ask, { isLarge }),
  };
}

function textsOf(questions: readonly MadeUpQuestion[] = []): string[] {
  return questions.map(({ text }) => text);
}

/** Run first, so that what is timed then is warm. */
function shareRight(questions: readonly MadeUpQuestion[], ask: Ask): number {
  return questions.filter(({ text, passage }) => ask(text) === passage).length / questions.length;
}

/** What the process holds, within JavaScript's heap and beside it in arrays. */
function usedBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
