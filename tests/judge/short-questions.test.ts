import { beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex, type SearchIndex } from '../../src/index/search-index.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { answeringFacts } from '../../src/show/short-answer.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = buildSearchIndex(await loadKnowledge('knowledge'));
});

/** What members type first: a word or a few, most of them of grammar. Any of the facts gives the short answer. */
const told: readonly { facts: readonly string[]; questions: readonly string[] }[] = [
  {
    facts: ['games-host-city', 'hosting-praise'],
    questions: ['who hosts the olympics'],
  },
  {
    facts: ['games-host-city'],
    questions: [
      'who hosted the olympics',
      'who is hosting the olympics',
      'who hosts the games',
      'is beijing the host',
    ],
  },
  {
    facts: ['ministers-met', 'politicians-named'],
    questions: ['who are the ministers', 'who were the ministers'],
  },
  {
    facts: ['ministers-met'],
    questions: [
      'who are the foreign ministers',
      'which ministers met',
      'lavrov and wang',
      'lavrov wang',
      'did lavrov meet wang',
      'who?',
      'who was there',
    ],
  },
  {
    facts: ['ministers-met', 'politicians-named', 'two-ministers'],
    questions: ['ministers?'],
  },
  {
    facts: ['two-presidents', 'summit-planned', 'prepared-for-whom'],
    questions: ['who are the presidents', 'who are the heads of state'],
  },
  {
    facts: ['summit-planned', 'prepared-for-whom'],
    questions: ['who meets the next day', 'who meets tomorrow'],
  },
  {
    facts: ['treaty-parties'],
    questions: [
      'who extended the treaty',
      'who agreed to extend the treaty',
      'by whom was the treaty extended',
      'кто продлил договор?',
    ],
  },
  {
    facts: ['covid-together'],
    questions: ["who said they'd fight covid", 'who wants to fight covid'],
  },
  {
    facts: ['covid-together', 'wang-areas', 'justice-with-whom', 'energy-cooperation'],
    questions: ['who wants to work with russia'],
  },
  {
    facts: ['justice-equality'],
    questions: ['who spoke about justice', 'justice?', 'equality'],
  },
  {
    facts: ['eeu-bri-bridging'],
    questions: [
      'who supports the bri',
      'what did lavrov say about bri',
      'what did lavrov say about the belt and road',
    ],
  },
  {
    facts: ['lavrov-visitor'],
    questions: ['who came to beijing'],
  },
  {
    facts: ['wang-home-soil', 'summit-host'],
    questions: ['who was the host'],
  },
  {
    facts: ['trade-source'],
    questions: ['what ministry reported trade'],
  },
  {
    facts: ['first-in-two-years', 'wang-significance'],
    questions: ['who called it the first of its kind'],
  },
  {
    facts: ['wang-offices'],
    questions: [
      'who is chinas foreign minister',
      'whos chinas foreign minister',
      'chinas foreign minister?',
      'name of the chinese foreign minister',
    ],
  },
  {
    facts: ['lavrov-office'],
    questions: ['russian foreign minister name', 'russian foreign minister?'],
  },
  {
    facts: ['putin-office'],
    questions: ['president of russia?'],
  },
  {
    facts: ['xi-office'],
    questions: ['chinese president'],
  },
  {
    facts: ['lavrov-office', 'ministers-met'],
    questions: ["what is lavrov's full name"],
  },
  {
    facts: ['meeting-date'],
    questions: [
      'date of the meeting',
      'meeting date',
      'date?',
      'what date',
      'what month was it',
      'what year',
      'when did lavrov see wang',
      'когда была встреча?',
      'do u know when they met',
      'was the meeting on 4 february',
      'when?',
      'when was it',
      'when',
      '什么时候?',
      'когда?',
    ],
  },
  {
    facts: ['meeting-date', 'meeting-weekday'],
    questions: ['which day', 'what day was it'],
  },
  {
    facts: ['summit-date'],
    questions: [
      'when is the summit',
      'when summit',
      'when do the presidents meet',
      'when are the presidents meeting',
      'when is the xi putin meeting',
      'when do xi and putin meet',
    ],
  },
  {
    facts: ['treaty-extension-date'],
    questions: ['when treaty', 'when was the agreement'],
  },
  {
    facts: ['day-before-summit', 'night-between'],
    questions: [
      'how long before the xi-putin meeting was it',
      'was the meeting before or after the xi putin summit',
    ],
  },
  {
    facts: ['summit-planned'],
    questions: ['what happens the next day'],
  },
  {
    facts: ['summit-planned', 'summit-date'],
    questions: ['what happened on february 4', 'whats happening on 4 february', 'xi and putin'],
  },
  {
    facts: ['ministers-met', 'meeting-date', 'article-in-brief'],
    questions: ['what happened on 3 february'],
  },
  {
    facts: ['treaty-name', 'treaty-extended'],
    questions: ['what did they extend', 'what was extended', 'what got extended'],
  },
  {
    facts: ['treaty-name'],
    questions: ['what treaty was extended'],
  },
  {
    facts: ['wang-achievements'],
    questions: ['achievements?', 'what was achieved last year'],
  },
  {
    facts: ['ceremony-place'],
    questions: ['what is the stadium called', 'whats the stadium called'],
  },
  {
    facts: ['games-kind', 'games-host-city', 'sporting-event-kind'],
    questions: ['what is beijing hosting'],
  },
  {
    facts: ['summit-benefits'],
    questions: ['what would the summit do'],
  },
  {
    facts: ['talks-focus'],
    questions: ['coordination?'],
  },
  {
    facts: ['trade-2021-value'],
    questions: [
      'what is 146.87',
      '146.87',
      'how much was the trade in dollars',
      'how many dollars',
      'trade in dollars',
      'was trade 146.87 billion dollars',
    ],
  },
  {
    facts: ['ministers-met', 'meeting-city'],
    questions: ['how did they meet'],
  },
  {
    facts: ['agreements-overall', 'olympic-agreement', 'treaty-extended'],
    questions: ['what did they decide', 'what did they agree to', 'agreement?'],
  },
  {
    facts: ['treaty-extension-length'],
    questions: ['how long was the treaty extended for', 'by how many years was the treaty extended'],
  },
  {
    facts: ['trade-growth'],
    questions: ['how much did trade go up', 'trade up how much', 'did trade grow 50%'],
  },
  {
    facts: ['trade-rose', 'trade-growth'],
    questions: ['did trade go up', 'did trade go down', 'was trade up', 'did trade rise or fall'],
  },
  {
    facts: ['trade-2021-value', 'trade-partners', 'trade-record'],
    questions: ['business between russia and china'],
  },
  {
    facts: ['trade-2021-value', 'trade-record'],
    questions: ['how high was trade'],
  },
  {
    facts: ['meeting-city', 'meeting-country', 'wang-home-soil', 'lavrov-visitor'],
    questions: [
      'was it in moscow',
      'did they meet in moscow?',
      'did wang go to moscow',
      'was lavrov in moscow',
    ],
  },
  {
    facts: ['meeting-city'],
    questions: [
      'was the meeting in shanghai',
      'where did they meet',
      'where was the meeting',
      'what city',
      'where?',
      'where was it',
      '在哪里?',
      'где?',
    ],
  },
  {
    facts: ['meeting-weekday', 'meeting-date'],
    questions: ['did they meet on friday'],
  },
  {
    facts: ['lavrov-visitor', 'meeting-city'],
    questions: ['did lavrov go to beijing'],
  },
  {
    facts: ['summit-place', 'summit-guest', 'summit-planned', 'summit-still-ahead'],
    questions: ['is putin in beijing'],
  },
  {
    facts: ['summit-place', 'summit-guest', 'summit-planned'],
    questions: ['is putin going to china'],
  },
  {
    facts: ['ceremony-day'],
    questions: ['is the ceremony today'],
  },
  {
    facts: ['wang-significance', 'wang-purpose', 'first-in-two-years'],
    questions: ['why was the meeting important'],
  },
  {
    facts: ['wang-purpose', 'talks-focus'],
    questions: ['what was the purpose of the meeting', 'what was the aim of the meeting', 'why?'],
  },
  {
    facts: ['wang-purpose'],
    questions: ["what was wang's purpose"],
  },
  {
    facts: ['agreements-overall', 'olympic-agreement'],
    questions: ['what was the outcome'],
  },
  {
    facts: ['hosting-despite-pandemic', 'pandemic-mentions'],
    questions: ['what did lavrov say about covid'],
  },
  {
    facts: ['ministers-met', 'wang-offices'],
    questions: ['who did lavrov meet'],
  },
  {
    facts: ['article-in-brief', 'ministers-met', 'talks-focus'],
    questions: ['what?'],
  },
];

const untold: readonly string[] = [
  'trade with the us',
  'how much does china trade with the us',
  'what does russia sell to china',
  'what does china buy from russia',
  'did putin meet wang yi',
  'is lavrov married',
  'is wang yi married',
  'is the ceremony at night',
  'did they mention the us',
  'did lavrov criticise the us',
  'was the meeting successful',
  'who won the olympics',
  'how big is the stadium',
  "who's in the eeu",
  'which countries are in the eeu',
  'where did they meet in june 2021',
  'who built the stadium',
  'when do the olympics end',
];

describe('a short question is answered by the fact that it asks for', () => {
  const rows = told.flatMap(({ facts, questions }) => questions.map((question) => ({ question, facts })));
  test.each(rows)('$question', ({ question, facts }) => {
    const answer = answerQuestion(question, index);
    expect(answer.outcome).toBe('answered');
    expect(facts).toContain(answeringFacts(answer)[0]?.fact.id);
  });
});

describe('a short question of what is not told is not answered', () => {
  test.each(untold)('%s', (question) => {
    expect(answerQuestion(question, index).outcome).not.toBe('answered');
  });
});
