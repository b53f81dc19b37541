import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, makeKnowledge } from '../knowledge/knowledge-folder.ts';
import { commandLine, runCli } from '../support/run-cli.ts';

describe('ask', () => {
  test('--json prints one line of the contract', async () => {
    const { code, stdout } = await runCli('ask', '--json', '/ask what was trade in 2021');
    const result = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(result.outcome).toBe('answered');
    expect(result.citations[0].paragraph).toBe(11);
    expect(result.text).toContain('146.87 billion');
    expect(result.text).toContain('35.9');
  });

  test('exits with 0 whatever the outcome', async () => {
    const knowledge = await makeKnowledge({ 'a/article.md': article });
    const words = ['how', 'do', 'i', 'bake', 'bread'];
    const { code, stdout } = await runCli('ask', '--json', '--knowledge', knowledge, ...words);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).outcome).not.toBe('answered');
  });

  test('--explain tells the words, the candidates, the guards and the thresholds', async () => {
    const { stdout } = await runCli('ask', '--explain', 'what was trade in 2020');
    for (const told of ['2020', 'guard number', 'passage ', 'confidence', 'thresholds', 'outcome    related'])
      expect(stdout).toContain(told);
  });

  test('wrong usage exits with 2 and says how to go on', async () => {
    expect(await runCli('ask', '--bogus')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--help'),
    });
  });

  test('a folder that is not there is told in a sentence', async () => {
    const { code, stderr } = await runCli('ask', '--knowledge', 'nowhere', 'hello');
    expect(code).toBe(1);
    expect(stderr).toContain('nowhere');
    expect(stderr).not.toContain('    at ');
  });
});

describe('eval', () => {
  /** A small knowledge, and a set of three questions on it, of which the last is said to be answered elsewhere. */
  async function makeSet(): Promise<string[]> {
    const questions = [
      {
        id: 'Q3',
        q: 'When did the ministers meet?',
        type: 'factoid',
        answerable: true,
        paragraphs: [1],
        answer: ['Thursday'],
      },
      { id: 'Q1', q: 'How do I bake bread?', type: 'unanswerable', answerable: false },
      {
        id: 'Q2',
        q: 'To how much did trade rise?',
        type: 'factoid',
        answerable: true,
        paragraphs: [3],
        answer: ['$140.20 billion'],
      },
    ];
    const lines = questions.map((question) => JSON.stringify({ command: 'ask', ...question }));
    const facts = `- id: trade
  statement: Trade rose to 146.87 billion dollars.
  cites: [2]
  kind: figure
  value: 146.87 billion
  unit: dollars
  asks: [To how much did trade rise?]
`;
    const folder = await makeKnowledge({
      'knowledge/a/article.md': article,
      'knowledge/a/facts.yaml': facts,
      'set.jsonl': lines.join('\n'),
      'more.jsonl': lines.slice(1, 2).join('\n').replace('Q1', 'Q4'),
    });
    return [
      'eval',
      join(folder, 'set.jsonl'),
      join(folder, 'more.jsonl'),
      '--knowledge',
      join(folder, 'knowledge'),
    ];
  }

  test('prints a table by type and language, with what replies hold and short answers contradict', async () => {
    const { code, stdout } = await runCli(...(await makeSet()));
    expect(code).toBe(0);
    expect(
      stdout,
    ).toBe(`kind          right  share  first passage  false answers  false refusals  holds answer  contradicts
all           3/4    0.750  0.500          0/2            0/2             1/2           1/2
factoid       1/2    0.500  0.500          0/0            0/2             1/2           1/2
unanswerable  2/2    1.000  –              0/2            0/0             0/0           0/0
in en         3/4    0.750  0.500          0/2            0/2             1/2           1/2
`);
  });

  test('--misses tells each miss with what was expected and what came', async () => {
    const { stdout } = await runCli(...(await makeSet()), '--misses');
    expect(stdout).toMatch(
      /^kind[\s\S]*\n\n1 missed\n\nQ2 factoid: [\s\S]*expected answered from ¶3; came answered from a ¶2/,
    );
  });

  test('--json prints one result a line, in the order of the files, and nothing else', async () => {
    const { code, stdout, stderr } = await runCli(...(await makeSet()), '--json', '--misses');
    const lines = stdout.trim().split('\n');
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['Q3', 'Q1', 'Q2', 'Q4']);
    expect(stderr).toMatch(/^1 missed/);
  });

  test('a share that is none is wrong usage', async () => {
    expect(await runCli(...(await makeSet()), '--min', 'half')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a number from 0 to 1'),
    });
  });

  test('whoever reads may stop before the end', async () => {
    const reading = spawn(process.execPath, [...commandLine, ...(await makeSet()), '--json']);
    reading.stdout.destroy();
    let stderr = '';
    reading.stderr.on('data', (piece) => {
      stderr += piece;
    });
    const [code] = await once(reading, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('fails below its floor', async () => {
    const { code, stderr } = await runCli(...(await makeSet()), '--min', '1');
    expect(code).toBe(1);
    expect(stderr).toContain('1 is the floor');
  });
});
