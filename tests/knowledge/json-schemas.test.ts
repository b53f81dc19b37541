import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toJsonSchemas, writeJsonSchemas } from '../../src/knowledge/json-schemas.ts';
import { makeKnowledge } from './knowledge-folder.ts';

test.each(toJsonSchemas())('knowledge/$name is made from the definition', async ({ name, text }) => {
  // Where this fails, the definition has changed: write the schemas again with writeJsonSchemas('knowledge').
  expect(await readFile(join('knowledge', name), 'utf8')).toBe(text);
});

test('the schemas are written where they are asked for', async () => {
  const directory = await makeKnowledge({});
  const paths = await writeJsonSchemas(directory);
  expect(paths).toEqual(toJsonSchemas().map(({ name }) => join(directory, name)));
  for (const [index, { text }] of toJsonSchemas().entries()) {
    expect(await readFile(paths[index] ?? '', 'utf8')).toBe(text);
  }
});

test('a schema asks an editor for what the loader asks for, and explains it', () => {
  const schema: unknown = JSON.parse(
    toJsonSchemas().find(({ name }) => name.startsWith('facts'))?.text ?? '',
  );
  expect(schema).toMatchObject({
    type: 'array',
    items: {
      additionalProperties: false,
      required: ['id', 'statement', 'cites', 'kind'],
      properties: { speaker: { description: expect.stringContaining('a name of people.yaml') } },
    },
  });
});

test.each(toJsonSchemas())('$name says of every field what it is for, in a sentence', ({ text }) => {
  const { items }: { items: { properties: Record<string, { description?: string }> } } = JSON.parse(text);
  const silent = Object.entries(items.properties).filter(
    ([, { description = '' }]) => !/^\p{Lu}.*[.”»]$/u.test(description),
  );
  expect(silent.map(([field]) => field)).toEqual([]);
});

test('every list file of the knowledge names its schema in its first line', async () => {
  const folders = (await readdir('knowledge', { withFileTypes: true })).filter((each) => each.isDirectory());
  const unnamed: string[] = [];
  for (const { name: folder } of folders) {
    for (const file of (await readdir(join('knowledge', folder))).filter((name) => name.endsWith('.yaml'))) {
      const text = await readFile(join('knowledge', folder, file), 'utf8');
      const first = `# yaml-language-server: $schema=../${file.replace('.yaml', '.schema.json')}`;
      if (text.split(/\r?\n/)[0] !== first) unnamed.push(join(folder, file));
    }
  }
  expect(unnamed).toEqual([]);
});
