import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AccountMeasurement, Measurement } from './measurement.ts';

const heapLimitMib = 14_000;
/** How long one engine may take at one size; what takes longer is left out of the report, which says so. */
const timeLimitMs = 6 * 60_000;
const timeSignal = 'SIGTERM';

/** Measures an engine in a process of its own; gives why it could not be done where it took too long or too much. */
export async function measureInChild(
  engine: string,
  { passages, questions }: { passages: number; questions: number },
): Promise<Measurement | string> {
  try {
    return await runScript('measure-engine.ts', [engine, String(passages), String(questions)]);
  } catch (error) {
    if (!(error instanceof Error && 'signal' in error) || error.signal === null) throw error;
    return error.signal === timeSignal
      ? `took more than ${timeLimitMs / 60_000} minutes`
      : `needed more than ${heapLimitMib / 1000} GB`;
  }
}

/** Measures an engine on the account that the bot comes with, in a process of its own. */
export function measureAccount(engine: string): Promise<AccountMeasurement> {
  return runScript('measure-account.ts', [engine]);
}

async function runScript<T>(script: string, words: readonly string[]): Promise<T> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const flags = ['--expose-gc', `--max-old-space-size=${heapLimitMib}`, '--import', 'tsx'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, path, ...words], {
    timeout: timeLimitMs,
    killSignal: timeSignal,
  });
  return JSON.parse(stdout);
}
