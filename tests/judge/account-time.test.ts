import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/index/search-index.ts';
import { isTimeOfAccount } from '../../src/judge/account-time.ts';
import type { Source } from '../../src/knowledge/knowledge.ts';
import type { Fact } from '../../src/knowledge/schema.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { harbour } from '../support/harbour-source.ts';

/** What the mayor said of the harbour, as an account of 1 May 2023 tells it. */
const said: Fact = {
  id: 'mayor-said',
  statement: 'The harbour was opened to bring work to the town, Ada Field said.',
  cites: [1],
  kind: 'statement',
  speaker: 'Ada Field',
  about: ['Ada Field'],
  asks: [],
  draft: false,
};
const { speaker: _, ...unspoken } = said;
const opened: Fact = { ...unspoken, kind: 'event' };

/** The years and months of a question that are those of the account. */
function timesOf(text: string, fact: Fact, { published }: Pick<Source, 'published'> = harbour): string[] {
  const index = buildSearchIndex({ sources: [{ ...harbour, published, facts: [fact] }] });
  const passage = index.passages.at(0);
  const question = understandQuestion(text, index);
  return question.units
    .filter((unit) => passage && isTimeOfAccount(unit, { passage, fact: index.facts.facts[0], question }))
    .map(({ read }) => read);
}

describe('a year or month need not be told where it is that of the account', () => {
  test.each([
    ['What did Ada Field say of the harbour in 2023?', said, ['2023'], 'what is said was said then'],
    ['What did Ada Field say of the harbour in April 2023?', said, ['2023'], 'the month before is another'],
    ['Why was the harbour opened in 2023?', opened, ['2023'], 'a reason without a date is of that day'],
  ])('%s', (text, fact, times) => {
    expect(timesOf(text, fact)).toEqual(times);
  });

  test.each([
    ['What did Ada Field say of the harbour in 2022?', said, 'another year'],
    ['When was the harbour opened in 2023?', opened, 'a time that is asked for must be told'],
    ['What was said of the harbour in 2023?', said, 'of nobody in particular'],
    ['Why was the harbour opened in 2023?', { ...opened, date: '2022' }, 'it has a date of its own'],
    [
      'Why was trade 12 in 2023?',
      { ...opened, kind: 'figure' } satisfies Fact,
      'a figure is of its own year',
    ],
  ])('%s: not here, as it is %s', (text, fact) => {
    expect(timesOf(text, fact)).toEqual([]);
  });

  test('where nobody knows when it was published, it has no time', () => {
    expect(timesOf('What did Ada Field say of the harbour in 2023?', said, { published: undefined })).toEqual(
      [],
    );
  });
});
