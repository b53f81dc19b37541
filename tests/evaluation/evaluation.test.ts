import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readQuestionSet, type SetQuestion } from '../../src/evaluation/question-set.ts';
import { toMisses } from '../../src/evaluation/report.ts';
import { runQuestion, toValues } from '../../src/evaluation/result.ts';
import { judge, toScore, type Verdict } from '../../src/evaluation/score.ts';
import { createRealApp } from '../support/real-app.ts';

async function writeSet(...lines: string[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'communique-')), 'set.jsonl');
  await writeFile(file, lines.join('\n'));
  return file;
}

const told = {
  id: '1',
  command: 'ask',
  q: 'what was trade in 2021',
  type: 'factoid',
  answerable: true,
  paragraphs: [11],
};
const untold = {
  id: '2',
  command: 'ask',
  q: 'what was trade in 2020',
  type: 'unanswerable',
  answerable: false,
};

async function judgeAll(questions: readonly SetQuestion[]): Promise<Verdict[]> {
  const app = await createRealApp();
  return Promise.all(
    questions.map(async (question) => {
      const { id, command, q } = question;
      return judge(question, await runQuestion(app, { id, command, q, values: toValues(question) }));
    }),
  );
}

test('every faulty line of a set is named, and none is run', async () => {
  const file = await writeSet(
    JSON.stringify(told),
    '{not json',
    JSON.stringify({ ...told, answerable: 'yes' }),
  );
  await expect(readQuestionSet(file)).rejects.toThrow(/set\.jsonl:2 .*\n.*set\.jsonl:3 answerable/);
});

test('a file that is not there is told with what to do', async () => {
  await expect(readQuestionSet('nowhere.jsonl')).rejects.toThrow(/nowhere\.jsonl cannot be read.*\.jsonl/);
});

test('an answer from an accepted paragraph is right, and so is silence where nothing is told', async () => {
  const verdicts = await judgeAll(
    await readQuestionSet(await writeSet(JSON.stringify(told), JSON.stringify(untold))),
  );
  expect(verdicts.map(({ right }) => right)).toEqual([true, true]);
  expect(toScore(verdicts)).toMatchObject({ accuracy: 1, falseAnswers: [0, 1], falseRefusals: [0, 1] });
});

test('an answer from elsewhere is a miss, and the report tells what was expected and what came', async () => {
  const elsewhere = JSON.stringify({ ...told, paragraphs: [3] });
  const verdicts = await judgeAll(await readQuestionSet(await writeSet(elsewhere)));
  expect(toScore(verdicts).accuracy).toBe(0);
  expect(toMisses(verdicts)).toMatch(/^1 missed[\s\S]*expected answered from ¶3; came answered from \S+ ¶11/);
});

test('a source that is named must be the one cited', async () => {
  const other = JSON.stringify({ ...told, source: 'another' });
  expect((await judgeAll(await readQuestionSet(await writeSet(other))))[0]?.right).toBe(false);
});

test('a result is a line of the contract', async () => {
  const [verdict] = await judgeAll(await readQuestionSet(await writeSet(JSON.stringify(told))));
  expect(Object.keys(verdict?.result ?? {})).toEqual([
    'id',
    'command',
    'q',
    'outcome',
    'answer',
    'text',
    'citations',
    'ms',
  ]);
});

describe('a short answer', () => {
  /** Judges the question of 2021 by what is accepted as its answer. */
  async function judgeBy(...answer: string[]): Promise<Verdict | undefined> {
    return (await judgeAll(await readQuestionSet(await writeSet(JSON.stringify({ ...told, answer })))))[0];
  }

  test.each([
    ['holds what is accepted', ['146.87'], { holds: true, contradicts: false }],
    ['holds one of several that are', ['much', '$146.87 billion'], { holds: true, contradicts: false }],
    ['is what is accepted, less exactly', ['$147 billion'], { holds: false, contradicts: false }],
    ['is another sum', ['$140.2 billion'], { holds: false, contradicts: true }],
    ['is of another kind', ['in Tokyo'], { holds: false, contradicts: false }],
    ['cannot be judged where nothing is accepted', [], { holds: undefined, contradicts: undefined }],
  ])('%s', async (_, answer, expected) => {
    expect(await judgeBy(...answer)).toMatchObject(expected);
  });

  test('is another name of the same kind', async () => {
    const host = { ...told, q: 'Who did Lavrov meet?', paragraphs: [1] };
    const sets = [['Wang'], ['Putin'], ['Beijing']].map((answer) => JSON.stringify({ ...host, answer }));
    const verdicts = await judgeAll(await readQuestionSet(await writeSet(...sets)));
    expect(verdicts.map(({ contradicts }) => contradicts)).toEqual([false, true, false]);
  });

  test('that is none contradicts nothing', async () => {
    const refused = JSON.stringify({ ...told, q: 'How do I bake bread?', answer: ['for an hour'] });
    const [verdict] = await judgeAll(await readQuestionSet(await writeSet(refused)));
    expect(verdict).toMatchObject({ holds: false, contradicts: false });
  });
});
