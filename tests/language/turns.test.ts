import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { hasTurn, turnsOf } from '../../src/language/turns.ts';
import type { Wanted } from '../../src/language/wanted.ts';

const turned = (joined: string, language: Language, wants: Wanted) =>
  turnsOf(joined, { language, wants }).map(({ turn }) => turn);

describe('what turns a question away from what is told whole', () => {
  test.each([
    ['except', 'en', 'person', 'who besides ann spoke'],
    ['except', 'zh', 'person', '除了安谁发言了'],
    ['except', 'ru', 'person', 'кто кроме анны выступил'],
    ['other', 'en', 'person', 'who else spoke'],
    ['other', 'zh', 'person', '还有谁发言了'],
    ['other', 'ru', 'person', 'кто еще выступил'],
    ['before', 'en', 'person', 'who was treasurer before ann'],
    ['before', 'en', 'person', 'who was the previous treasurer'],
    ['before', 'zh', 'person', '上任司库是谁'],
    ['before', 'ru', 'person', 'кто был казначеем до анны'],
    ['next', 'en', 'date', 'when is the next meeting'],
    ['next', 'zh', 'date', '下次会议是什么时候'],
    ['next', 'ru', 'date', 'когда следующая встреча'],
    ['again', 'en', 'date', 'when will they meet again'],
    ['again', 'ru', 'date', 'когда они встретятся снова'],
    ['per', 'en', 'money', 'what is the fee per month'],
    ['per', 'zh', 'money', '每月会费是多少'],
    ['per', 'ru', 'money', 'сколько стоит в месяц'],
  ] as const)('%s (%s, wants %s): %s', (turn, language, wants, joined) => {
    expect(turned(joined, language, wants)).toEqual([turn]);
  });

  test.each([
    ['the time before somebody did something', 'en', 'person', 'who spoke before ann and bob met'],
    ['no kind of which there is one rather than another', 'en', 'date', 'when did they meet before may'],
    ['who is asked to remind', 'en', 'date', 'when was it again'],
    ['what somebody says', 'en', 'reason', 'why is it late per ann'],
    ['what stands beside a thing', 'en', 'any', 'what besides the fee was raised'],
    ['what is over when something opens again', 'en', 'date', 'when does the pool open again'],
    ['what somebody supposes', 'en', 'any', "what will happen if they don't train enough"],
    ['how long something was not', 'en', 'duration', "how long couldn't anybody swim"],
    ['the neighbours', 'en', 'person', 'who lives next door'],
  ] as const)('%s turns nothing (%s, wants %s): %s', (_, language, wants, joined) => {
    expect(turned(joined, language, wants)).toEqual([]);
  });

  test('a wording may turn in another language than the question', () => {
    expect(hasTurn('The next meeting is on 3 May.', 'next')).toBe(true);
    expect(hasTurn('Следующая встреча — 3 мая.', 'next')).toBe(true);
    expect(hasTurn('The meeting was on 3 May.', 'next')).toBe(false);
    expect(hasTurn('Some 4,150 vehicles a day use the street.', 'per')).toBe(true);
  });
});
