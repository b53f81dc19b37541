import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/index/search-index.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import { answeringFacts } from '../../src/show/short-answer.ts';
import { shippedIndex } from '../support/shipped-index.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await shippedIndex();
});

/**
 * What members type first: a word or a few, most of them of grammar. Each row stands for a kind of question; any of
 * its facts gives the short answer.
 */
const told: readonly (readonly [kind: string, question: string, facts: readonly string[]])[] = [
  ['an asking word alone', 'who?', ['ministers-met']],
  ['an asking word alone', 'when', ['meeting-date']],
  ['an asking word alone', 'where?', ['meeting-city']],
  ['an asking word alone', 'why?', ['wang-purpose', 'talks-focus']],
  ['an asking word alone', 'what?', ['article-in-brief', 'ministers-met', 'talks-focus']],
  ['an asking word alone, in Chinese', '什么时候?', ['meeting-date']],
  ['an asking word alone, in Russian', 'где?', ['meeting-city']],
  ['an asking word and “it”', 'where was it', ['meeting-city']],
  ['an asking word and a thing', 'when summit', ['summit-date']],
  ['a thing alone', 'justice?', ['justice-equality']],
  [
    'a thing alone, as the account names it',
    'ministers?',
    ['ministers-met', 'politicians-named', 'two-ministers'],
  ],
  ['a figure alone', '146.87', ['trade-2021-value']],
  ['two names', 'lavrov wang', ['ministers-met']],
  ['an office alone', 'president of russia?', ['putin-office']],
  ['an office, without its apostrophe', 'whos chinas foreign minister', ['wang-offices']],
  ['an office’s holder, by “name”', 'russian foreign minister name', ['lavrov-office']],
  ['a full name', "what is lavrov's full name", ['lavrov-office', 'ministers-met']],
  [
    'many, by what they are',
    'who are the heads of state',
    ['two-presidents', 'summit-planned', 'prepared-for-whom'],
  ],
  ['who does it', 'who hosts the games', ['games-host-city']],
  ['who does it, in the passive', 'by whom was the treaty extended', ['treaty-parties']],
  ['who does it, in Russian', 'кто продлил договор?', ['treaty-parties']],
  ['who said it', 'who spoke about justice', ['justice-equality']],
  [
    'who said it, in other words',
    'who called it the first of its kind',
    ['first-in-two-years', 'wang-significance'],
  ],
  ['who gave the figure', 'what ministry reported trade', ['trade-source']],
  ['whom', 'who did lavrov meet', ['ministers-met', 'wang-offices']],
  ['what somebody said', 'what did lavrov say about bri', ['eeu-bri-bridging']],
  ['a part of a date', 'what year', ['meeting-date']],
  ['a day', 'what day was it', ['meeting-date', 'meeting-weekday']],
  ['a date, in chat', 'do u know when they met', ['meeting-date']],
  ['a date that is to come', 'when do the presidents meet', ['summit-date']],
  ['what is on a date', 'what happened on february 4', ['summit-planned', 'summit-date']],
  ['what is on a day counted from another', 'what happens the next day', ['summit-planned']],
  [
    'before or after',
    'was the meeting before or after the xi putin summit',
    ['day-before-summit', 'night-between'],
  ],
  ['what was done', 'what got extended', ['treaty-name', 'treaty-extended']],
  ['what came of it', 'what did they decide', ['agreements-overall', 'olympic-agreement', 'treaty-extended']],
  ['a purpose', 'what was the aim of the meeting', ['wang-purpose', 'talks-focus']],
  ['what a thing is called', 'whats the stadium called', ['ceremony-place']],
  ['how', 'how did they meet', ['ministers-met', 'meeting-city']],
  ['how much, by its unit', 'how many dollars', ['trade-2021-value']],
  ['how much, of a rise', 'trade up how much', ['trade-growth']],
  ['how long', 'how long was the treaty extended for', ['treaty-extension-length']],
  ['whether it rose', 'did trade rise or fall', ['trade-rose', 'trade-growth']],
  ['whether, and it is so', 'is beijing the host', ['games-host-city']],
  ['whether, and the day is another', 'was the meeting on 4 february', ['meeting-date']],
  ['whether, and the figure is another', 'did trade grow 50%', ['trade-growth']],
  [
    'whether, and the place is another',
    'was lavrov in moscow',
    ['meeting-city', 'meeting-country', 'wang-home-soil', 'lavrov-visitor'],
  ],
];

const untold: readonly (readonly [kind: string, question: string])[] = [
  ['another partner', 'trade with the us'],
  ['a part of a figure', 'what does russia sell to china'],
  ['another pair', 'did putin meet wang yi'],
  ['a private life', 'is lavrov married'],
  ['a judgement', 'was the meeting successful'],
  ['a size', 'how big is the stadium'],
  ['the members of a union', 'which countries are in the eeu'],
  ['an end', 'when do the olympics end'],
];

describe('a short question is answered by the fact that it asks for', () => {
  test.each(told)('%s: %s', (_, question, facts) => {
    const answer = answerQuestion(question, index);
    expect(answer.outcome).toBe('answered');
    expect(facts).toContain(answeringFacts(answer)[0]?.fact.id);
  });
});

describe('a short question of what is not told is not answered', () => {
  test.each(untold)('%s: %s', (_, question) => {
    expect(answerQuestion(question, index).outcome).not.toBe('answered');
  });
});
