import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { UserError } from '../../src/process/user-error.ts';

/** A folder of sources for one test, with the files given by their paths below it. */
export async function makeKnowledge(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'communique-knowledge-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  return directory;
}

/** The faults of a folder, one a line, with its own path left out; refuses a folder that has none. */
export async function faultsOf(directory: string): Promise<string[]> {
  const error = await loadKnowledge(directory).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error('no fault was told', { cause: error });
  return error.message.replaceAll(`${directory}/`, '').replaceAll(directory, 'knowledge').split('\n');
}

/** An article of three paragraphs; its first paragraph stands in line 8. */
export const article = `---
title: Two ministers meet
publisher: TDI
published: 2022-02-03
text: restated
---

The ministers met on Thursday.

## Trade

Trade rose to $146.87 billion.

They agreed on the Games.
`;
