import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeKnowledge } from '../knowledge/knowledge-folder.ts';
import { runCli } from '../support/run-cli.ts';

// The README shows a whole source and what the commands say of it: an editor who types it off gets just that.

const readme = await readFile('README.md', 'utf8');

/** The blocks of code of a language, without their fences. */
function blocksOf(language: string): string[] {
  return [...readme.matchAll(/^```(?<language>\w*)\n(?<text>[\s\S]*?)^```$/gm)]
    .filter(({ groups }) => groups?.language === language)
    .map(({ groups }) => groups?.text ?? '');
}

/** The files of the example; the first line of each YAML names it. */
function filesOf(): Record<string, string> {
  const [article = ''] = blocksOf('markdown');
  const files: Record<string, string> = { 'selwick-2024/article.md': article };
  for (const text of blocksOf('yaml')) files[`selwick-2024/${/^# (\w+\.yaml)\n/.exec(text)?.[1]}`] = text;
  return files;
}

const withoutTime = (text: string) => text.replace(/ \(\d+\.\d s\)/g, '');

test('the example of the README says what the README says', async () => {
  const directory = await makeKnowledge(filesOf());
  const [session = ''] = blocksOf('console');
  const shown = [
    ...session.matchAll(
      /^\$ npm run --silent (?<command>\w+) -- (?<words>.*)\n(?<output>(?:[^$].*\n|\n)*)/gm,
    ),
  ];
  expect(shown.map(({ groups }) => groups?.command)).toEqual(['check', 'ask', 'ask']);
  for (const { groups } of shown) {
    const { command = '', words = '', output = '' } = groups ?? {};
    const { stdout } = await runCli(command, ...words.replace('mine', directory).split(' '));
    expect(withoutTime(stdout).startsWith(withoutTime(output)), stdout).toBe(true);
  }
});

test('and its slip is told as shown', async () => {
  const files = filesOf();
  const facts = 'selwick-2024/facts.yaml';
  const slip = files[facts]?.replace('value: 38', 'value: 39') ?? '';
  const directory = await makeKnowledge({ ...files, [facts]: slip });
  const { stdout } = await runCli('check', '--knowledge', directory);
  const [first] = stdout.replace(directory, 'mine').split('\n');
  expect(blocksOf('')).toContain(`${first}\n`);
});
