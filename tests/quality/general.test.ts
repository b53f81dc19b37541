import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { measureGeneral } from './measure-general.ts';
import { withSlip } from './one-slip.ts';

const lighthouse = `The lighthouse of Varnholm

The lighthouse of Varnholm was built in 1874 by the engineer Ada Quist. Its tower of grey granite is 41 metres high.

Seals rest on the skerries below the tower. In winter the ferry carries mail to the keepers twice a week.`;
const orchard = `The orchards of Tirrel

Growers in Tirrel press cider from bitter apples every October. The oldest orchard was planted by monks in 1410.

A narrow railway took the barrels to the harbour until 1931, when lorries replaced it.`;

const questions = [
  ask('1', 'Who built the lighthouse of Varnholm?', {
    source: 'lighthouse',
    paragraph: 1,
    answer: 'Ada Quist',
  }),
  ask('2', 'How often does the ferry carry mail to the keepers?', {
    source: 'lighthouse',
    paragraph: 2,
    answer: 'Twice a week.',
  }),
  ask('3', 'Who planted the oldest orchard?', { source: 'orchard', paragraph: 1, answer: 'monks' }),
  // Told nowhere in these words, and the answer is not in the paragraph that is given: it must count as missed.
  ask('4', 'What became of the glaciers?', { source: 'orchard', paragraph: 2, answer: 'they melted' }),
];

function ask(id: string, q: string, about: { source: string; paragraph: number; answer: string }): string {
  const { source, paragraph, answer } = about;
  return JSON.stringify({
    id,
    command: 'ask',
    q,
    answerable: true,
    source,
    paragraphs: [paragraph],
    answer: [answer],
  });
}

async function makeSet(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-set-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const articles = { 'articles/lighthouse.txt': lighthouse, 'articles/orchard.txt': orchard };

test('what is told is counted right, and what is told nowhere is not', async () => {
  const folder = await makeSet({ ...articles, 'questions.jsonl': questions.join('\n') });
  const { score, misses } = await measureGeneral(folder);
  expect(score).toMatchObject({
    articles: 2,
    questions: 4,
    firstPassage: 0.75,
    firstPassageMisspelt: 0.75,
    firstCited: 0.75,
    quoteHoldsAnswer: 0.75,
    // Nothing is told of glaciers in either half, which is right where the orchards are left out.
    rightOrRefused: [1, 0.75],
  });
  expect(score.meanQuoteChars).toBeGreaterThan('Ada Quist'.length);
  expect(misses['first passage'].map(({ question }) => question.id)).toEqual(['4']);
  expect(misses['right or refused'].map(({ question }) => question.id)).toEqual(['4']);
});

test('a question about an article that is not there is refused, and so is a folder without articles', async () => {
  const stray = ask('stray', 'Who built the tower?', { source: 'tower', paragraph: 1, answer: 'nobody' });
  const folder = await makeSet({ ...articles, 'questions.jsonl': stray });
  await expect(measureGeneral(folder)).rejects.toThrow(/stray is about no article/);
  const bare = await makeSet({ 'questions.jsonl': stray });
  await expect(measureGeneral(bare)).rejects.toThrow(/has no articles/);
});

test('one word gets one slip, the same each time, and its first letter stays', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      const misspelt = withSlip(text);
      expect(withSlip(text)).toBe(misspelt);
      const changed = misspelt
        .split(' ')
        .flatMap((word, at) => (word === list[at] ? [] : [[word, list[at]]]));
      expect(changed.length).toBeLessThanOrEqual(1);
      for (const [word, meant] of changed) expect(word?.[0]).toBe(meant?.[0]);
    }),
  );
  expect(withSlip('Who is he?')).toBe('Who is he?');
  expect(withSlip('Where does the ferry land?')).not.toBe('Where does the ferry land?');
});
