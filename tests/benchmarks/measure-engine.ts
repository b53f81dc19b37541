import { Bench } from 'tinybench';
import { engines } from './engines/all-engines.ts';
import type { Ask } from './engines/engine.ts';
import { makeUpKnowledge } from './made-up-knowledge.ts';
import { type MadeUpQuestion, makeUpQuestions } from './made-up-questions.ts';
import type { Latency, Measurement } from './measurement.ts';

// Measures one engine at one size, in a process of its own, and prints what it found as a line of JSON:
// node --expose-gc measure-engine.ts ENGINE PASSAGES QUESTIONS

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
  return {
    engine,
    passages: size,
    buildSeconds,
    bytesPerPassage,
    cleanRight: shareRight(clean ?? [], ask),
    misspeltRight: shareRight(misspelt ?? [], ask),
    clean: await timeQuestions(clean ?? [], ask),
    misspelt: await timeQuestions(misspelt ?? [], ask),
  };
}

/** Run first, so that what is timed then is warm. */
function shareRight(questions: readonly MadeUpQuestion[], ask: Ask): number {
  return questions.filter(({ text, passage }) => ask(text) === passage).length / questions.length;
}

/** Asks each question once, in turn. */
async function timeQuestions(questions: readonly MadeUpQuestion[], ask: Ask): Promise<Latency> {
  const bench = new Bench({ iterations: questions.length, time: 0, warmup: false, retainSamples: true });
  let turn = 0;
  bench.add('question', () => {
    ask(questions[turn % questions.length]?.text ?? '');
    turn += 1;
  });
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (!result || !('latency' in result)) throw new Error('the questions were not timed');
  const samples = [...(result.latency.samples ?? [])].sort((a, b) => a - b);
  const quantile = (share: number) =>
    samples[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? 0;
  return { p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99) };
}

/** What the process holds, within JavaScript's heap and beside it in arrays. */
function usedBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
