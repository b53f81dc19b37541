import { Bench } from 'tinybench';
import type { Ask } from './engines/engine.ts';
import type { Latency } from './measurement.ts';

/** So often, and so long, each question is asked, of which the middle time counts: another process may have been busy. */
const asked = { iterations: 3, time: 4 } as const;
/** Where some engines take seconds for a question, once has to do for these. */
const slowAsked = { iterations: 1, time: 60 } as const;

/** All are asked for so long before, so that the code is compiled: an answer has more of it than a search. */
const warmMs = 3_000;

/** Times each question by itself, and gives the quantiles over the questions. */
export async function timeQuestions(
  questions: readonly string[],
  ask: Ask,
  { isLarge = false } = {},
): Promise<Latency> {
  const bench = new Bench({ ...(isLarge ? slowAsked : asked), warmup: false });
  for (const [at, question] of questions.entries()) {
    bench.add(`question ${at}`, () => {
      ask(question);
    });
  }
  const warm = performance.now() + warmMs;
  for (let turn = 0; performance.now() < warm; turn += 1) ask(questions[turn % questions.length] ?? '');
  await bench.run();
  const times = bench.tasks.map(({ result }) => {
    if (!('latency' in result)) throw new Error('a question was not timed');
    return result.latency.p50;
  });
  times.sort((a, b) => a - b);
  const quantile = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99) };
}
