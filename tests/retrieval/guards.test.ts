import { beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { answerQuestion } from '../../src/retrieval/answer.ts';
import { buildSearchIndex, type SearchIndex } from '../../src/retrieval/search-index.ts';
import { answeringFacts, toShortAnswer } from '../../src/retrieval/short-answer.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = buildSearchIndex(await loadKnowledge('knowledge'));
});

describe('what is not told is not answered, near as it comes', () => {
  /** Questions that share most words with the account, and what of them it does not tell. */
  const refused: { question: string; why: string }[] = [
    { question: 'what was trade per day in 2021', why: 'the account gives the year, not the day' },
    { question: 'What was the monthly trade of Russia and China in 2021?', why: 'nor the month' },
    { question: 'where did Wang meet Putin', why: 'each met somebody else' },
    { question: 'When did Lavrov meet Xi Jinping?', why: 'each met somebody else' },
    { question: 'Who is the Chinese minister of commerce?', why: 'a Chinese minister is named, another one' },
    { question: 'who is the defence minister of Russia', why: 'the office is nobody’s' },
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
    { question: 'What country will Putin visit next?', why: 'the next day is told, not the next country' },
    { question: 'On which day of June 2021 was the treaty extended?', why: 'the month is told, not the day' },
    {
      question: 'What trade figure did the Russian finance ministry give for 2021?',
      why: 'another ministry did',
    },
    {
      question: 'What is the name of the minister of the Ministry of Commerce?',
      why: 'none of its people is',
    },
    {
      question: 'How much of the $146.87 billion came from energy?',
      why: 'the whole is told, no part of it',
    },
    {
      question: 'Who is the head of the Chinese Ministry of Commerce?',
      why: 'a ministry is not who heads it',
    },
    { question: 'anyone up for some minecraft tonight?', why: 'a known name begins like it, no more' },
    {
      question: 'How do I get coffee stains out of a white shirt?',
      why: 'words near to known ones are not they',
    },
    { question: 'is there a monthly meeting', why: 'an average by the month is no meeting' },
    {
      question: 'what was the trade in the first quarter of 2021',
      why: 'an average quarter is not the first',
    },
    { question: 'How do I add a bot to my server?', why: 'the member is not in the account' },
    { question: 'hey bot how was your weekend lol', why: 'nor is whoever reads' },
    { question: 'good morning everybody how did you sleep', why: 'nor is whoever reads' },
    {
      question: 'Сколько лет Ван И занимает пост министра?',
      why: 'since when he has been minister is not told',
    },
    { question: 'In which month of 2021 was trade at its peak?', why: 'the year is told, not the month' },
    { question: 'where did the ministers meet two years earlier', why: 'where they met this time is told' },
    {
      question: 'since which year has Wang Yi been foreign minister',
      why: 'that he is one is told, not since when',
    },
    { question: 'С какого года Ван И министр?', why: 'the same in Russian' },
    {
      question: 'How many countries are in the Eurasian Economic Union?',
      why: 'two countries met, that is all',
    },
    { question: '2021年中美贸易额是多少？', why: 'the trade of China and America is another one' },
    { question: 'Who paid for the visit?', why: 'a visit is paid, and paid for' },
    { question: 'How far off is Beijing from Moscow?', why: 'a distance is no amount of something told' },
    { question: 'How many gears does it take?', why: 'gears are no slip for years' },
    { question: 'What did Lavrov give Wang as a present?', why: 'who was present is told, no gift' },
    { question: '会谈持续了多久？', why: 'how long the treaty goes on is told, not the talks' },
    { question: 'Does Russia support China on Taiwan?', why: 'an island that is the topic is no place' },
    { question: 'Which minister is older, Lavrov or Wang?', why: 'an age is not told' },
    { question: '有多少个国家参加北京冬奥会？', why: 'two countries meet, how many take part is not told' },
    { question: 'what was the trade in December 2021', why: 'the year is told, not the month' },
    { question: 'what was trade in 2022', why: 'the account is of 2022, the figure is not' },
    { question: 'Which planet in the solar system has the most moons?', why: 'solar is no slip for soar' },
    { question: 'which plane did lavrov take to get there', why: 'planes are marked as untold' },
    { question: 'Where inside Beijing will Xi receive Putin?', why: 'the city is told, not the building' },
    { question: 'What was signed, a treaty or a loan?', why: 'the choices do not swallow the verb' },
    { question: 'What was cancelled?', why: 'nothing was' },
    { question: 'what was the trade in May 2021', why: 'May is a month here' },
    { question: 'is it good', why: 'what is good is not said' },
    { question: 'help', why: 'one empty word asks nothing' },
    { question: 'India-Russia trade volume for 2021, in dollars', why: 'India is nobody’s first name' },
    {
      question: 'How long did the treaty originally run before it was extended?',
      why: 'the extension alone is told',
    },
    { question: 'Who heads the Chinese Ministry of Commerce?', why: 'heads of state do not' },
    { question: 'Did Putin meet Wang Yi?', why: 'these two did not' },
    { question: 'Which goods does Russia sell to China?', why: 'trade is told as a whole' },
    { question: 'trade with the us', why: 'in small letters it is a country too' },
    { question: 'Is Lavrov married?', why: 'nothing else is married either' },
    { question: 'what was trade in 2020', why: 'nobody asks for it to be worked out' },
    { question: 'who are you', why: 'the bot did not meet' },
    { question: 'why did trade grow', why: 'no reason is told of it' },
    { question: 'почему продлили договор', why: 'nor of the treaty' },
    { question: 'what led to the growth of trade', why: 'asked in other words' },
    { question: 'how did lavrov get to beijing', why: 'no means of travel is told' },
    { question: 'what happened in july 2021', why: 'a yes-or-no ask supposes July, which is not so' },
    { question: 'who did lavrov meet two years ago', why: 'they met now' },
    { question: 'what did lavrov and wang disagree on', why: 'they agreed' },
    { question: 'did lavrov see the stadium', why: 'nothing is told of him and the stadium' },
    {
      question: 'Who besides Lavrov and Wang took part in the talks?',
      why: 'these two did, and nobody else',
    },
    {
      question: 'Which country other than China and Russia extended the treaty?',
      why: 'nor a third country',
    },
    { question: 'Did Lavrov or Wang meet Putin?', why: 'of two to choose from, one must have' },
    { question: 'Is the author Russian?', why: 'nothing is told of the author' },
    { question: 'Was the reporter at the meeting?', why: 'nor where the reporter was' },
    { question: 'When did the author meet Wang Yi?', why: 'whom somebody else met' },
    { question: 'What did they agree not to do?', why: 'what they agreed to do is told' },
    { question: 'Who is not in the meeting?', why: 'who is, is told' },
    { question: 'Кто не в союзе?', why: 'the same in Russian' },
    { question: 'What do they not reject?', why: 'what they do reject is told' },
    {
      question: 'Where did Wang announce the news?',
      why: 'news come from somewhere, and are told elsewhere',
    },
    { question: 'Does Wang think the Eurasian Economic Union is any good?', why: 'Lavrov spoke of it' },
    { question: 'Which flight did Lavrov take?', why: 'no means of travel is told, whatever it is called' },
    { question: 'did lavrov resign', why: 'resign is no re sign' },
    { question: 'Which goods make up most of the trade?', why: 'goods are nothing good' },
    { question: 'can you feel anything', why: 'nothing is told of whoever reads' },
    { question: '你是谁？', why: 'nor who it is' },
    { question: 'what is the weather in Beijing', why: 'nor other news' },
    { question: 'When did the Eurasian Economic Union come into existence?', why: 'the treaty existed' },
    { question: 'Where were the Winter Olympics before Beijing?', why: 'the host before is another one' },
    { question: '除了王毅和拉夫罗夫，还有谁参加了会谈？', why: 'the same in Chinese' },
    { question: 'Кто ещё кроме Лаврова и Ван И был на переговорах?', why: 'and in Russian' },
    {
      question: 'can someone help me with my maths homework',
      why: 'members have homework, the account none',
    },
    {
      question: 'whose idea was it to ask for the meeting, who requested it',
      why: 'editors say that it is untold',
    },
  ];
  test.each(refused)('$question: $why', ({ question }) => {
    expect(answerQuestion(question, index).outcome).not.toBe('answered');
  });
});

describe('what is told is answered, though it looks alike', () => {
  const answered: { question: string; paragraphs: number[] }[] = [
    { question: 'what was the trade per the Ministry of Commerce', paragraphs: [11] },
    { question: 'Where will Xi meet Putin?', paragraphs: [3] },
    { question: 'Who is the Chinese foreign minister?', paragraphs: [1, 5, 8] },
    { question: 'In which city did Lavrov meet Wang?', paragraphs: [1] },
    { question: "Lavrov likes the Xi Putin summit, what'd he say about it", paragraphs: [6] },
    { question: 'What was extended in June 2021, a contract, a treaty, a loan?', paragraphs: [9] },
    { question: 'my husband says there was a ceremony, where', paragraphs: [4] },
    { question: 'what was the meeting centred around', paragraphs: [2] },
    { question: 'For how many years had there been no such meeting?', paragraphs: [5] },
    { question: 'what day did Lavender and Wang meat', paragraphs: [1] },
    { question: 'how log has it been since the last meeting of this kid', paragraphs: [5] },
    { question: 'What did Wang say in 2022 about justice?', paragraphs: [10] },
    { question: '拉夫落夫对欧亚经济连盟和一代一路对接是什么态度', paragraphs: [13] },
    { question: '冬奧會的儀式在哪個體育場舉行？', paragraphs: [4] },
    { question: 'so what is this about', paragraphs: [1, 3] },
    { question: 'was trade bigger in 2021 or in 2020', paragraphs: [11] },
    { question: '王毅愿不愿意和俄罗斯联手抗疫？', paragraphs: [12] },
    { question: 'any idea where they met', paragraphs: [1] },
    { question: 'i skimmed this on the train, when did those foreign ministers sit down', paragraphs: [1] },
    { question: 'can someone do the maths for me, what did trade come to in 2021', paragraphs: [11] },
    { question: 'when Wang speaks of justice, does it hold for all nations', paragraphs: [10] },
    { question: 'Where does Lavrov stand on the influence of changes in the world?', paragraphs: [7] },
    { question: 'Was it Lavrov or Wang who spoke of justice?', paragraphs: [10] },
    { question: 'How much time had gone by without anything comparable?', paragraphs: [5] },
    { question: 'how far short of 150 billion was trade', paragraphs: [11] },
    { question: 'what did trade come to per month on average', paragraphs: [11] },
    { question: 'Can I ask when the treaty was extended?', paragraphs: [9] },
    { question: 'In which quarter of 2022 did the ministers meet?', paragraphs: [1] },
    { question: 'Why was this not just another routine meeting?', paragraphs: [5] },
    { question: 'wich city did lavrov an wang yi meat in', paragraphs: [1] },
    { question: 'на сколько лет прадлили дагавор о дабрасаседстве', paragraphs: [9] },
    { question: 'wangyi on justice', paragraphs: [10] },
    { question: 'the meeting was the first of its kind in how many tears', paragraphs: [5] },
    { question: 'why is lavrov glad of what china dose for the eeu', paragraphs: [13] },
    { question: 'did lavrov give beijing props for pullin off the games', paragraphs: [14] },
    { question: 'What would both governments rather keep away from athletes’ contests?', paragraphs: [15] },
    { question: 'Which plans are there on oil, gas and the like, from well to consumer?', paragraphs: [12] },
    { question: 'Скольких миллиардов не хватило торговле до 150?', paragraphs: [11] },
    { question: 'Who paid the Chinese capital a compliment for hosting the sports?', paragraphs: [14, 13] },
    { question: 'Had the ceremony already happened when this was written?', paragraphs: [4] },
    { question: 'when did they meet', paragraphs: [1] },
    { question: 'what day did they meet', paragraphs: [1] },
    { question: 'where did they meet', paragraphs: [1] },
    { question: 'What should we make of the meeting?', paragraphs: [5] },
    { question: 'Why should we care about the treaty?', paragraphs: [9] },
    { question: 'By how many billion dollars did trade grow?', paragraphs: [11] },
    { question: '会谈什么人参加？', paragraphs: [1] },
    { question: 'sooo whennn was the treaty extendeddd', paragraphs: [9] },
    {
      question: 'How far apart were the ministers’ meeting and the summit of the presidents?',
      paragraphs: [3],
    },
    { question: 'What compliment was paid to the hosts despite the pandemic?', paragraphs: [14] },
    { question: 'Which arena hosts the big show for the athletes?', paragraphs: [4] },
    { question: 'What adjective does the writer use for how the stadium is built?', paragraphs: [4] },
    { question: 'Which post-Soviet bloc is to be linked with the Belt and Road?', paragraphs: [13] },
    { question: 'Roughly how big was trade in 2020, going by the growth?', paragraphs: [11] },
    { question: 'Was the first meating in two years important?', paragraphs: [5] },
    { question: 'what dose wang say about justice', paragraphs: [10] },
    { question: 'Did the talks take place on a Friday?', paragraphs: [1] },
    { question: 'On what grounds is the trade of 2021 called historic?', paragraphs: [11] },
    { question: 'wat was the porpose of wangs meetng with lavrv', paragraphs: [5] },
    { question: 'Why is it surprising that trade went up?', paragraphs: [11] },
    { question: 'Did Lavrov criticise China?', paragraphs: [13, 14] },
    { question: 'where did they meet again? i forgot', paragraphs: [1] },
    { question: 'wat woz the perpose of wangs meetin wiv lavrov', paragraphs: [5] },
    {
      question: 'Good afternoon. Could you tell me on what date the ministers sat down together?',
      paragraphs: [1],
    },
    { question: 'good evening could you tell me when the treaty was extended', paragraphs: [9] },
    { question: 'Why does the article mention June 2021?', paragraphs: [9] },
    { question: 'why is the moc even in this article', paragraphs: [11] },
    { question: 'What is planned for oil, gas and power, from well to wall socket?', paragraphs: [12] },
    { question: 'How many years without a meeting of this kind?', paragraphs: [5] },
    { question: 'Teacher from Nairobi here, was 2021 a record year for trade?', paragraphs: [11] },
    { question: 'Class, can anyone tell me which minister met Wang Yi?', paragraphs: [1, 5] },
    { question: 'how mcuh was the trdae worth in 2021', paragraphs: [11] },
    { question: 'wen did chyna and rusha agre to xtend the treety', paragraphs: [9] },
    { question: 'сколько лет не было таких встреч', paragraphs: [5] },
    { question: 'Am I right that Putin was to come to Xi and not the other way round?', paragraphs: [3] },
    { question: 'What did the talks focus on, according to the second paragraph?', paragraphs: [2] },
    { question: 'hwo many yrs sinse the last meting of this knid', paragraphs: [5] },
    // What members say of themselves, and what a thing is set against, denies nothing.
    { question: 'i dont get it, why did wang have to meet lavrov', paragraphs: [5, 2] },
    { question: 'Give me the rise of trade in dollars, not in percent.', paragraphs: [11] },
    { question: "What didn't keep Beijing from hosting the event?", paragraphs: [14] },
    { question: 'Do they back the success of the Games or not?', paragraphs: [15] },
    // A wait is over when something comes: no length of it need be told.
    { question: 'In how many years was this the first meeting of its kind?', paragraphs: [5] },
    { question: 'How long had people waited for such a meeting?', paragraphs: [5] },
    { question: '这样的会面隔了几年？', paragraphs: [5] },
    // Neither a rank nor a degree is a place or an amount.
    { question: 'Where does trade in 2021 rank in history?', paragraphs: [11] },
    { question: 'How much importance does Lavrov give to the summit?', paragraphs: [6] },
    { question: '俄方对中方表达了哪几点感谢？', paragraphs: [13, 14] },
    { question: 'how do you write BRI out in full', paragraphs: [13] },
    { question: 'Does the author praise how the stadium is built?', paragraphs: [4] },
    { question: 'Had the summit taken place at the time of writing?', paragraphs: [3] },
    { question: 'wht dose wang wnat to do abuot covod', paragraphs: [12] },
    { question: 'are they doing oil and gas and power stuff together', paragraphs: [12] },
    { question: 'what do they plan on energy, oil and gas and so on', paragraphs: [12] },
    { question: 'what does china want on the covid front', paragraphs: [12] },
    { question: "wang on covid, what'd he say", paragraphs: [12] },
    { question: 'what should not be mixed with sports', paragraphs: [15] },
    { question: 'Who took part in the talks besides Wang Yi?', paragraphs: [1, 5] },
    { question: 'Which country, other than Russia, extended the treaty?', paragraphs: [9] },
    { question: 'What good does Lavrov see coming of the summit?', paragraphs: [6] },
    { question: 'Who brought up sustainable development, Wang or Lavrov?', paragraphs: [6] },
    { question: 'why is 146 billion such a headline', paragraphs: [11] },
    { question: 'did trade grow by 36%', paragraphs: [11] },
    { question: "why was the meeting special, don't they meet all the time?", paragraphs: [5] },
    {
      question: 'Fine words are cheap, as my mother said, but who would gain from what is fair?',
      paragraphs: [10],
    },
    { question: 'When did they shake hands on keeping the treaty?', paragraphs: [9] },
    { question: 'what do they want to do together next', paragraphs: [12, 10, 8, 2] },
    { question: 'How wide was the range of issues?', paragraphs: [2] },
    { question: '王毅说中俄要合作的是哪几点？', paragraphs: [12] },
    { question: 'how come lavrov cares about xi and putin meeting', paragraphs: [6] },
    { question: 'what did the chinese guy say about energy', paragraphs: [12] },
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
    { question: 'till when is the pact extended', says: /2026/ },
    { question: 'До какого года продлили договор?', says: /2026/ },
    // An office that somebody is wrongly given is put right by the one held.
    { question: 'is Putin the president of China', says: /^Vladimir Putin holds/ },
    { question: 'Is Wang Yi the foreign minister of Russia?', says: /^Wang Yi holds/ },
    { question: 'Is Sergei Lavrov the prime minister of Russia?', says: /^Sergei Lavrov holds/ },
    { question: 'is xi jinping a trade minister', says: /^Xi Jinping holds/ },
    { question: 'who is the leader of China', says: /^Xi Jinping holds/ },
    { question: "who's the boss of russia", says: /^Vladimir Putin holds/ },
    { question: 'Who was scheduled to meet Xi Jinping?', says: /Putin/ },
    // Who was met is the other one, and a day counts nothing.
    { question: 'Who did Wang Yi meet?', says: /Sergei Lavrov/ },
    { question: 'С кем встретился Ван И?', says: /Sergei Lavrov/ },
    { question: 'How many ministers met?', says: /^2 / },
    { question: 'What is the date of the meeting?', says: /3 February 2022$/ },
    // What a meeting was about is not who met.
    { question: 'what was the meeting about', says: /^closer coordination[^;]*$/ },
    { question: 'О чём была встреча?', says: /^closer coordination/ },
    // What is compared with need not be told, the slip in “than” notwithstanding.
    { question: 'Was trade in 2021 bigger thaan in 2019?', says: /went up in 2021|highest level in history/ },
    { question: 'who did lavrov meet', says: /^Wang Yi$/ },
    { question: 'с кем встретился лавров', says: /^Wang Yi$/ },
    { question: 'name of the chinese foreign minister', says: /Wang Yi/ },
    // Among several, one is asked for.
    { question: 'Which of the two presidents would be the guest at the summit?', says: /^Vladimir Putin/ },
    { question: 'Which of the two ministers spoke about energy?', says: /Wang Yi/ },
    // What shares a question's words and is asked otherwise is another question.
    { question: 'did they meet in moscow', says: /Beijing/ },
    { question: 'who hosts the games', says: /^Beijing/ },
    { question: 'who extended the treaty', says: /^China and Russia|^Russia and China/ },
    { question: 'who is chinas foreign minister', says: /Wang Yi/ },
    { question: 'how much did trade go up', says: /35\.9/ },
    { question: 'Why did the two foreign ministers sit down together on 3 February?', says: /preparations/ },
  ];
  test.each(expectations)('$question', ({ question, says }) => {
    const answer = answerQuestion(question, index);
    const [fact] = answeringFacts(answer);
    expect(fact && toShortAnswer(fact, answer.question)).toMatch(says);
  });
});
