import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/index/search-index.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import type { Source } from '../../src/knowledge/knowledge.ts';
import { type Fact, factSchema } from '../../src/knowledge/schema.ts';

/** A source of an orchestra's meeting, as nobody has curated it. */
function toSource(
  language: Source['language'],
  texts: readonly string[],
  facts: readonly Fact[] = [],
): Source {
  return {
    id: 'orchestra',
    title: 'The yearly meeting',
    publisher: 'Orchestra',
    published: undefined,
    place: undefined,
    language,
    text: 'verbatim',
    url: undefined,
    paragraphs: texts.map((text, at) => ({ number: at + 1, text, heading: null })),
    facts,
    entities: [],
    terms: [],
    gaps: [],
  };
}

const texts = [
  'The conductor resigned in March after nine seasons, and the players thanked her.',
  'Members postponed the tour of Norway until the autumn, as hotels there are full.',
  'A new drum was purchased for 4,200 crowns, which the town had donated.',
  'The treasurer rejected the idea of a lottery, since it had failed before.',
];
const paragraphOf = (question: string, source: Source) =>
  answerQuestion(question, buildSearchIndex({ sources: [source] })).evidence[0]?.passage.paragraph.number;

describe('an account is found by other words and in other languages', () => {
  const source = toSource('en', texts);
  test.each([
    ['what did they kick down the road', 2, 'a phrase of small words'],
    ['who stepped down', 1, 'a phrase that means a word of the account'],
    ['what was turned down', 4, 'the same'],
    ['what did they splash out on', 3, 'the same'],
    ['谁辞职了', 1, 'Chinese'],
    ['巡演为什么延期', 2, 'Chinese'],
    ['кто ушёл в отставку', 1, 'Russian, a phrase'],
    ['почему отложили гастроли', 2, 'Russian'],
    ['что отклонил казначей', 4, 'Russian, two words'],
  ])('%s: ¶%i (%s)', (question, paragraph) => {
    expect(paragraphOf(question, source)).toBe(paragraph);
  });

  test('a phrase that no passage means is read word by word', () => {
    const [, tour = ''] = texts;
    const { question } = answerQuestion(
      'who stepped down',
      buildSearchIndex({ sources: [toSource('en', [tour])] }),
    );
    expect(question.units.map(({ typed }) => typed)).toEqual(['stepped']);
  });
});

test('an account in Chinese is found by an English question', () => {
  const source = toSource('zh', ['指挥三月份辞职。', '成员们决定把巡演推迟到秋天。', '乐团购买了一面新鼓。']);
  expect(paragraphOf('what was postponed?', source)).toBe(2);
  expect(paragraphOf('who resigned?', source)).toBe(1);
});

test('an account in Russian is found by an English and a Chinese question', () => {
  const source = toSource('ru', [
    'Дирижёр ушла в отставку в марте.',
    'Гастроли отложили до осени.',
    'Оркестр купил барабан.',
  ]);
  expect(paragraphOf('what was postponed?', source)).toBe(2);
  expect(paragraphOf('什么推迟了？', source)).toBe(2);
});

test('a fact is found by other words, and its very words are found more surely', () => {
  const fact = factSchema.parse({
    id: 'drum',
    kind: 'event',
    statement: 'The orchestra purchased a drum.',
    cites: [3],
  });
  const index = buildSearchIndex({ sources: [toSource('en', texts, [fact])] });
  const likenessOf = (question: string) => answerQuestion(question, index).evidence[0]?.likeness ?? 0;
  expect(likenessOf('what drum was bought')).toBeGreaterThan(0);
  expect(likenessOf('what drum was purchased')).toBeGreaterThan(likenessOf('what drum was bought'));
});

test.each(['what did the flute cost', '天气怎么样', 'сколько стоит гостиница', 'who was elected'])(
  '%s is not told, and not answered',
  (question) => {
    expect(answerQuestion(question, buildSearchIndex({ sources: [toSource('en', texts)] })).outcome).not.toBe(
      'answered',
    );
  },
);
