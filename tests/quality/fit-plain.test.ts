import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/index/search-index.ts';
import { rankMeasures, sureMeasures } from '../../src/judge/plain-measures.ts';
import { plainModel } from '../../src/judge/plain-model.ts';
import { evidenceOf, fitPlain, keyOf, type TrainingSet } from './fit-plain.ts';
import { readMeetings, withParagraphs } from './measure-meetings.ts';

const [, meeting] = await readMeetings('tests/quality/meetings');
if (!meeting) throw new Error('there is no meeting');
const knowledge = meeting.knowledge['ingested only'];
const index = buildSearchIndex(knowledge);
const [id] = knowledge.sources.map((source) => source.id);
const set: TrainingSet = {
  index,
  weight: 1,
  asked: withParagraphs(meeting.questions, knowledge)
    .filter(({ command }) => command === 'ask')
    .map(({ q, answerable, paragraphs }) => ({
      question: q,
      accepted: new Set(answerable ? paragraphs.map((each) => `${id} ${each}`) : []),
    })),
};

/** A model that knows nothing but exact words, and is as sure of everything. */
const ignorant = {
  rank: {
    ...plainModel.rank,
    ...Object.fromEntries(rankMeasures.map((name) => [name, name === 'exact' ? 1 : 0])),
  },
  sure: { ...plainModel.sure, ...Object.fromEntries(sureMeasures.map((name) => [name, 0])) },
};

const firstRight = (model: typeof plainModel) =>
  set.asked.filter(({ question, accepted }) => {
    const [best] = evidenceOf(question, index, model);
    return best !== undefined && accepted.has(keyOf(best));
  }).length;

describe('a fit', () => {
  const fitted = fitPlain([set], ignorant);

  test('ranks what it was fitted on better than no fit', () => {
    expect(firstRight(fitted)).toBeGreaterThan(firstRight(ignorant));
  });

  test('is surer of right passages than of wrong ones', () => {
    const sure = { right: [] as number[], wrong: [] as number[] };
    for (const { question, accepted } of set.asked) {
      const [best] = evidenceOf(question, index, fitted);
      if (best) sure[accepted.has(keyOf(best)) ? 'right' : 'wrong'].push(best.confidence);
    }
    const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
    expect(mean(sure.right)).toBeGreaterThan(mean(sure.wrong) + 0.1);
  });

  test('gives the same weights each time, and none that speaks against a passage that has more', () => {
    expect(fitPlain([set], ignorant)).toEqual(fitted);
    for (const name of rankMeasures) expect(fitted.rank[name]).toBeGreaterThanOrEqual(0);
  });
});
