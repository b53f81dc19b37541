import { describe, expect, test } from 'vitest';
import { findFrame } from '../../src/language/find-frame.ts';
import { grammarOf, grammars, isStopWord } from '../../src/language/grammars.ts';
import type { Language } from '../../src/language/language.ts';

const kindOf = (joined: string, language: Language) =>
  findFrame(joined, { language, clauses: [joined] }).wants;

describe('each language asks in its own forms', () => {
  test.each([
    ['en', 'when was the roof mended', 'date'],
    ['zh', '屋顶什么时候修好的', 'date'],
    ['ru', 'когда починили крышу', 'date'],
    ['en', 'how much did it cost', 'money'],
    ['zh', '花了多少钱', 'money'],
    ['ru', 'сколько стоит крыша', 'money'],
    ['en', 'did ann agree', 'truth'],
    ['zh', '安同意吗', 'truth'],
    ['ru', 'согласна ли анна', 'truth'],
  ] as const)('%s: %s wants %s', (language, joined, wants) => {
    expect(kindOf(joined, language)).toBe(wants);
  });

  test('the form that stands first asks in English, the more particular one elsewhere', () => {
    expect(kindOf('what did she say when she left', 'en')).toBe('any');
    expect(grammars.filter(({ firstFormAsks }) => firstFormAsks).map(({ language }) => language)).toEqual([
      'en',
    ]);
  });
});

test.each([
  ['en', 'what did ', ' say about the roof'],
  ['zh', '', '怎么看屋顶'],
  ['ru', 'что сказала ', ' о крыше'],
] as const)('whose words are asked for (%s)', (language, lead, rest) => {
  const person = { name: 'ann', at: lead.length };
  const persons = {
    all: [person],
    before: (place: number) => [person].filter(({ at }) => at < place),
    after: (place: number) => [person].filter(({ at }) => at >= place),
  };
  expect(grammarOf(language).speakers(`${lead}ann${rest}`, persons)).toEqual([person]);
});

test('a word of grammar is one in whatever language it stands', () => {
  for (const form of ['the', 'please', '的', 'или']) expect(isStopWord(form)).toBe(true);
  for (const form of ['roof', '屋顶', 'крыша']) expect(isStopWord(form)).toBe(false);
});
