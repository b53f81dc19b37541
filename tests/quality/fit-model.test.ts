import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/index/search-index.ts';
import { factMeasures } from '../../src/judge/fact-measures.ts';
import type { Model } from '../../src/judge/model.ts';
import { passageMeasures } from '../../src/judge/passage-measures.ts';
import { surenessMeasures } from '../../src/judge/sureness-measures.ts';
import { evidenceOf, fitModel, keyOf, type TrainingSet } from './fit-model.ts';
import { readMeetings, withParagraphs } from './measure-meetings.ts';

const [, meeting] = await readMeetings('tests/quality/meetings');
if (!meeting) throw new Error('there is no meeting');
const knowledge = meeting.knowledge["an hour's knowledge"];
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
  passage: zeroBut(passageMeasures, 'exact'),
  fact: zeroBut(factMeasures),
  sureness: zeroBut(surenessMeasures),
};

function zeroBut<Name extends string>(names: readonly Name[], but?: Name): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, name === but ? 1 : 0])) as Record<Name, number>;
}

const firstRight = (model: Model) =>
  set.asked.filter(({ question, accepted }) => {
    const [best] = evidenceOf(question, index, model);
    return best !== undefined && accepted.has(keyOf(best));
  }).length;

describe('a fit', () => {
  const fitted = fitModel([set], ignorant);

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
    expect(fitModel([set], ignorant)).toEqual(fitted);
    for (const name of passageMeasures) expect(fitted.passage[name]).toBeGreaterThanOrEqual(0);
  });
});
