import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { makeFolder } from './ingest-folder.ts';

const run = promisify(execFile);

/** Runs `ingest` as an editor would; gives what it printed and how it ended. */
async function ingest(...words: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const node = ['--import', 'tsx', join('src', 'cli.ts'), 'ingest', ...words];
  return run(process.execPath, node).then(
    (printed) => ({ code: 0, ...printed }),
    (error: { code: unknown; stdout: string; stderr: string }) => error,
  );
}

test('what was made is printed, what was refused goes to stderr, and the exit code tells', async () => {
  const folder = await makeFolder({ 'a.txt': 'Harbour talks end\n\nThe council met.\n' });
  const out = join(folder, 'out');
  const file = join(folder, 'a.txt');
  const made = await ingest(file, '--out', out, '--publisher', 'ABN', '--published', '2021-03-09');
  expect(made).toEqual({
    code: 0,
    stdout: `${file} → ${out}/a: made, 1 paragraph, 0 draft facts, 0 draft names, 1 draft gap\n`,
    stderr: '',
  });
  const partly = await ingest(file, join(folder, 'b.txt'), '--out', join(folder, 'other'));
  expect(partly).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('look at publisher (unknown), published (unknown) in'),
    stderr: `${join(folder, 'b.txt')}: there is no such file; check its path\n`,
  });
  const wrong = await ingest(file, '--published', 'today');
  expect(wrong).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('--published is a day'),
  });
});
