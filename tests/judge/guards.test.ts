import { beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex, type SearchIndex } from '../../src/index/search-index.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { answeringFacts, toShortAnswer } from '../../src/show/short-answer.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = buildSearchIndex(await loadKnowledge('knowledge'));
});

describe('what is not told is not answered, near as it comes', () => {
  /** Questions that share most words with the account, and what of them it does not tell. */
  const refused: { question: string; why: string }[] = [
    { question: 'what was trade per day in 2021', why: 'the account gives the year, not the day' },
    { question: 'In which city was the treaty extended?', why: 'when is told, not where' },
    { question: 'When will Lavrov and Wang meet next?', why: 'the next meeting is not this one' },
    { question: 'Will the treaty be extended again?', why: 'once is told' },
    { question: 'what was the trade between China and the US in 2021', why: 'dollars are no country' },
    { question: 'What did Lavrov say about trade?', why: 'a heading on trade makes nobody speak of it' },
    {
      question: 'Who was the foreign minister of Russia before Lavrov?',
      why: 'who was it before is another',
    },
    { question: 'Кто был министром иностранных дел до Лаврова?', why: 'the same in Russian' },
    { question: 'On which day of June 2021 was the treaty extended?', why: 'the month is told, not the day' },
    {
      question: 'How do I get coffee stains out of a white shirt?',
      why: 'words near to known ones are not they',
    },
    { question: 'How do I add a bot to my server?', why: 'the member is not in the account' },
    { question: 'hey bot how was your weekend lol', why: 'nor is whoever reads' },
    { question: 'С какого года Ван И министр?', why: 'the same in Russian' },
    {
      question: 'How many countries are in the Eurasian Economic Union?',
      why: 'two countries met, that is all',
    },
    { question: '2021年中美贸易额是多少？', why: 'the trade of China and America is another one' },
    { question: 'How far off is Beijing from Moscow?', why: 'a distance is no amount of something told' },
    { question: 'How many gears does it take?', why: 'gears are no slip for years' },
    { question: '会谈持续了多久？', why: 'how long the treaty goes on is told, not the talks' },
    { question: 'Which minister is older, Lavrov or Wang?', why: 'an age is not told' },
    { question: 'what was the trade in December 2021', why: 'the year is told, not the month' },
    { question: 'what was trade in 2022', why: 'the account is of 2022, the figure is not' },
    { question: 'Which planet in the solar system has the most moons?', why: 'solar is no slip for soar' },
    { question: 'Where inside Beijing will Xi receive Putin?', why: 'the city is told, not the building' },
    { question: 'what was the trade in May 2021', why: 'May is a month here' },
    { question: 'is it good', why: 'what is good is not said' },
    { question: 'help', why: 'one empty word asks nothing' },
    { question: 'India-Russia trade volume for 2021, in dollars', why: 'India is nobody’s first name' },
    { question: 'trade with the us', why: 'in small letters it is a country too' },
    { question: 'what was trade in 2020', why: 'nobody asks for it to be worked out' },
    { question: 'who are you', why: 'the bot did not meet' },
    { question: 'how did lavrov get to beijing', why: 'no means of travel is told' },
    {
      question: 'Who besides Lavrov and Wang took part in the talks?',
      why: 'these two did, and nobody else',
    },
    { question: 'Is the author Russian?', why: 'nothing is told of the author' },
    { question: 'What did they agree not to do?', why: 'what they agreed to do is told' },
    { question: 'Who is not in the meeting?', why: 'who is, is told' },
    { question: 'Кто не в союзе?', why: 'the same in Russian' },
    { question: 'What do they not reject?', why: 'what they do reject is told' },
    { question: 'What did they agree on, but never carry out?', why: 'the denial is of the question' },
    { question: 'Do you like Putin?', why: 'whoever reads likes nobody' },
    { question: 'What is the capital of Russia?', why: 'the same' },
    { question: '拉夫罗夫几点抵达北京？', why: 'no time of day is told' },
    { question: 'did lavrov resign', why: 'resign is no re sign' },
    { question: '你是谁？', why: 'nor who it is' },
    { question: 'Where were the Winter Olympics before Beijing?', why: 'the host before is another one' },
    { question: 'Кто ещё кроме Лаврова и Ван И был на переговорах?', why: 'and in Russian' },
  ];
  test.each(refused)('$question: $why', ({ question }) => {
    expect(answerQuestion(question, index).outcome).not.toBe('answered');
  });
});

describe('what is told is answered, though it looks alike', () => {
  const answered: { question: string; paragraphs: number[] }[] = [
    { question: 'Where will Xi meet Putin?', paragraphs: [3] },
    { question: 'In which city did Lavrov meet Wang?', paragraphs: [1] },
    { question: 'my husband says there was a ceremony, where', paragraphs: [4] },
    { question: 'what day did Lavender and Wang meat', paragraphs: [1] },
    { question: 'What did Wang say in 2022 about justice?', paragraphs: [10] },
    { question: '拉夫落夫对欧亚经济连盟和一代一路对接是什么态度', paragraphs: [13] },
    { question: '冬奧會的儀式在哪個體育場舉行？', paragraphs: [4] },
    { question: 'so what is this about', paragraphs: [1, 3] },
    { question: 'was trade bigger in 2021 or in 2020', paragraphs: [11] },
    { question: '王毅愿不愿意和俄罗斯联手抗疫？', paragraphs: [12] },
    { question: 'Where does Lavrov stand on the influence of changes in the world?', paragraphs: [7] },
    { question: 'how far short of 150 billion was trade', paragraphs: [11] },
    { question: 'Can I ask when the treaty was extended?', paragraphs: [9] },
    { question: 'wich city did lavrov an wang yi meat in', paragraphs: [1] },
    { question: 'wangyi on justice', paragraphs: [10] },
    { question: 'did lavrov give beijing props for pullin off the games', paragraphs: [14] },
    { question: 'Скольких миллиардов не хватило торговле до 150?', paragraphs: [11] },
    { question: 'when did they meet', paragraphs: [1] },
    { question: 'sooo whennn was the treaty extendeddd', paragraphs: [9] },
    { question: 'Was the first meating in two years important?', paragraphs: [5] },
    { question: 'Did the talks take place on a Friday?', paragraphs: [1] },
    { question: 'wat was the porpose of wangs meetng with lavrv', paragraphs: [5] },
    { question: 'Did Lavrov criticise China?', paragraphs: [13, 14] },
    { question: 'where did they meet again? i forgot', paragraphs: [1] },
    { question: 'Why does the article mention June 2021?', paragraphs: [9] },
    { question: 'i dont get it, why did wang have to meet lavrov', paragraphs: [5, 2] },
    { question: 'Give me the rise of trade in dollars, not in percent.', paragraphs: [11] },
    { question: "What didn't keep Beijing from hosting the event?", paragraphs: [14] },
    { question: 'Do they back the success of the Games or not?', paragraphs: [15] },
    { question: 'In how many years was this the first meeting of its kind?', paragraphs: [5] },
    { question: '这样的会面隔了几年？', paragraphs: [5] },
    { question: 'Where does trade in 2021 rank in history?', paragraphs: [11] },
    { question: 'How much importance does Lavrov give to the summit?', paragraphs: [6] },
    { question: '俄方对中方表达了哪几点感谢？', paragraphs: [13, 14] },
    { question: 'what should not be mixed with sports', paragraphs: [15] },
    { question: 'Who took part in the talks besides Wang Yi?', paragraphs: [1, 5] },
  ];
  test.each(answered)('$question', ({ question, paragraphs }) => {
    const answer = answerQuestion(question, index);
    expect(answer.outcome).toBe('answered');
    expect(paragraphs).toContain(answer.evidence[0]?.passage.paragraph.number);
  });
});

describe('the short answer is what was asked', () => {
  const expectations: { question: string; says: RegExp }[] = [
    { question: 'When was the treaty extended?', says: /^June 2021/ },
    { question: 'Until what year was the treaty extended?', says: /2026/ },
    { question: 'is Putin the president of China', says: /^Vladimir Putin holds/ },
    { question: 'Who was scheduled to meet Xi Jinping?', says: /Putin/ },
    { question: 'Who did Wang Yi meet?', says: /Sergei Lavrov/ },
    { question: 'С кем встретился Ван И?', says: /Sergei Lavrov/ },
    { question: 'How many ministers met?', says: /^2 / },
    { question: 'What is the date of the meeting?', says: /3 February 2022$/ },
    { question: 'О чём была встреча?', says: /^closer coordination/ },
    { question: 'Which of the two presidents would be the guest at the summit?', says: /^Vladimir Putin/ },
    { question: 'did they meet in moscow', says: /Beijing/ },
    { question: 'how much did trade go up', says: /35\.9/ },
  ];
  test.each(expectations)('$question', ({ question, says }) => {
    const answer = answerQuestion(question, index);
    const [fact] = answeringFacts(answer);
    expect(fact && toShortAnswer(fact, answer.question)).toMatch(says);
  });
});
