import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openPrompt } from '../../src/terminal/terminal.ts';
import { createRealApp } from '../support/real-app.ts';

test('the tabulator shows what a command suggests for what is typed', async () => {
  const input = new PassThrough();
  // Where the output is no terminal, nothing is completed.
  const output = Object.assign(new PassThrough(), { isTTY: true });
  const closed = openPrompt(await createRealApp(), { input, output });
  let written = '';
  const isShown = new Promise<boolean>((resolve) => {
    output.on('data', (piece) => {
      written += piece;
      if (written.includes('/who Sergei Lavrov')) resolve(true);
    });
  });
  input.write('/who lavrv\t\t');
  expect(await isShown).toBe(true);
  input.end();
  await closed;
});
