import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What starts the real command line, before its words. */
export const commandLine: readonly string[] = ['--import', 'tsx', 'src/cli.ts'];

/** Runs the real command line, and gives its exit code and what it wrote. */
export async function runCli(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const { stdout, stderr } = await run(process.execPath, [...commandLine, ...words]);
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}
