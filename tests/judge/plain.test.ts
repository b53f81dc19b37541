import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/index/search-index.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';

const toSource = (id: string, title: string, texts: readonly string[]) => ({
  id,
  title,
  publisher: 'Test',
  published: '2020-01-01',
  language: 'en' as const,
  text: 'verbatim' as const,
  paragraphs: texts.map((text, at) => ({ number: at + 1, text, heading: null })),
  facts: [],
  entities: [],
  terms: [],
  gaps: [],
});

const index = buildSearchIndex({
  sources: [
    toSource('bridge', 'Kestrel Bridge', [
      'The Kestrel Bridge was constructed in 1931 by the engineer Ada Marlow. It crosses the river Ossel below the old mill.',
      'Repairs to the bridge began in 1987, when cracks were found in the northern pier. The repairs lasted four years.',
      'Ferries had crossed the Ossel since the middle ages. The last ferryman, Tom Weir, retired when the bridge opened.',
    ]),
    toSource('orchard', 'The orchards of Brenn', [
      'The orchards of Brenn grow apples and pears. Their cider took the first prize at the fair of Halden XXX.',
      'In the spring the orchards are open to visitors. The Super Press, the largest in the valley, can be seen at work.',
      'Old trees are felled in winter, and young ones planted in their place by volunteers.',
    ]),
  ],
});

const best = (question: string) => {
  const { outcome, evidence } = answerQuestion(question, index);
  const [first] = evidence;
  return { outcome, at: first && `${first.passage.source.id} ${first.passage.paragraph.number}`, first };
};

describe('a source that no editor has written facts of', () => {
  test.each([
    ['Who constructed the Kestrel Bridge?', 'bridge 1', 'its words, in their order'],
    [
      'Which river does the Kestrel Bridge span with its stones?',
      'bridge 1',
      'a word that it lacks is no veto',
    ],
  ])('%s is answered: %s (%s)', (question, at) => {
    expect(best(question)).toMatchObject({ outcome: 'answered', at });
  });

  test.each([
    ['Who won the battle of Thornfield Moor?', 'nothing of it is told'],
    ['What year did Oswald Finch discover the comet?', 'a name that is nowhere'],
    ['Where is the bridge of the Panama Canal Authority?', 'one common word is a coincidence'],
  ])('%s is not answered (%s)', (question) => {
    expect(best(question).outcome).not.toBe('answered');
  });

  test('what is not told is told to be so, with the passage that is nearest, and with none where nothing is near', () => {
    expect(best('Who painted the bridge?')).toMatchObject({ outcome: 'related', first: { held: false } });
    expect(best('Why is the comet of Oswald Finch green?').outcome).toBe('none');
  });

  test('a year is not answered with another year', () => {
    const { outcome, first } = best('Who constructed the Kestrel Bridge in 1947?');
    expect(outcome).not.toBe('answered');
    expect(first?.held).toBe(true);
  });

  test('of several years one is enough, and none of them is not', () => {
    const held = (question: string) => best(question).first?.held;
    expect(held('When did the repairs to the bridge last, from 1987 to 1995?')).toBe(false);
    expect(held('When did the repairs to the bridge last, from 1988 to 1995?')).toBe(true);
  });

  test('a word is found by another that means the same, for less than by itself', () => {
    const own = best('Which engineer constructed it?');
    const akin = best('Which engineer built it?');
    expect(akin.at).toBe('bridge 1');
    expect(akin.first?.values.covered).toBeLessThan(own.first?.values.covered ?? 0);
    expect(akin.first?.values.covered).toBeGreaterThan(
      best('Which engineer painted it?').first?.values.covered ?? 1,
    );
  });

  test('a word is found by another of its family, and one that is nowhere by one that is near to it', () => {
    const garden = buildSearchIndex({
      sources: [
        toSource('garden', 'The garden of Brenn', [
          'Visitors praise the garden of Brenn for the abundance of its roses.',
          'A label in the garden of Brenn gave an incorrect name to a pear.',
          'Volunteers water the garden of Brenn in the evening.',
        ]),
      ],
    });
    const firstFor = (question: string) =>
      answerQuestion(question, garden).evidence[0]?.passage.paragraph.number;
    expect(firstFor('What is abundant in the garden of Brenn?')).toBe(1);
    expect(firstFor('What was mistaken in the garden of Brenn?')).toBe(2);
  });

  test('a Roman number is no letter held, and a word of chat may be a part of a name', () => {
    const read = (question: string) =>
      answerQuestion(question, index).question.units.map((unit) => unit.read);
    expect(read('Which cider won at the fair of Halden XXX?')).toContain('xxx');
    expect(read('What is the Super Press of the valley?')).toContain('super');
    expect(read('What is the super press of the valley?')).not.toContain('super');
  });
});

describe('a misspelt name', () => {
  const ports = buildSearchIndex({
    sources: [
      toSource('ports', 'Two ports', [
        'Vandrefjord has a fish market. Boats unload there before dawn. Every boat pays for its berth.',
        'The other port lives by shipbuilding. Shipbuilding began there with one yard.',
      ]),
    ],
  });
  const read = (question: string) => answerQuestion(question, ports).question.units.map((unit) => unit.read);

  test('is read as the name, though that stands only where any word has a capital', () => {
    expect(read('What can I buy in Vandrefjrod?')).toContain('vandrefjord');
  });

  test('is not read as a word that is no name, as an ordinary word that begins a sentence', () => {
    expect(read('How did Boyts get there?')).toContain('boyts');
  });

  test('is read as a word that is no name where it is long and one slip away', () => {
    expect(read('How did Shipbuildng begin?')).toContain('shipbuilding');
    expect(read('How did Shpbuildng begin?')).toContain('shpbuildng');
  });
});

describe('of passages that have the same words, the one comes first whose sentence may answer', () => {
  const mill = buildSearchIndex({
    sources: [
      toSource('mill', 'Harl Mill', [
        'The old waterwheel at Harl Mill was tested by engineers. The test was noisy, and the wheel turned very rarely.',
        'The old waterwheel at Harl Mill was tested by Ida Brandt. The test of the wheel was in March 1911, and it turned.',
      ]),
    ],
  });
  test.each([
    ['Who tested the old waterwheel at Harl Mill?', 2, 'only there is a name that the question has not'],
    ['How often did the wheel turn at the test?', 1, 'only there is how often'],
    [
      'What was tested by engineers at Harl Mill?',
      1,
      'anything may be the answer, and it has more of the words',
    ],
  ])('%s: %i (%s)', (question, paragraph) => {
    expect(answerQuestion(question, mill).evidence[0]?.passage.paragraph.number).toBe(paragraph);
  });
});

test('what an index of one article answers, one of many asks more for', () => {
  const question = 'Which engineer crossed the mill?';
  const confidenceIn = (others: number) => {
    const filler = Array.from({ length: others }, (_, at) =>
      toSource(`other-${at}`, `Another ${at}`, [`Paragraph ${at} tells of snow, wool and barley.`]),
    );
    const many = buildSearchIndex({ sources: [...index.knowledge.sources, ...filler] });
    return answerQuestion(question, many).evidence[0]?.confidence ?? 0;
  };
  // More passages make each find rarer too: what is left is less than what they ask for.
  expect(confidenceIn(0)).toBeGreaterThan(confidenceIn(100));
});
