import type { Grammar } from '../grammar.ts';
import { chineseFrames, chineseSpeech, chineseStopWords, chineseTruth } from './frames.ts';
import { chineseTurningWords } from './turning-words.ts';

/** How Chinese asks. */
export const chineseGrammar: Grammar = {
  language: 'zh',
  joint: '',
  stopWords: chineseStopWords,
  frames: chineseFrames,
  firstFormAsks: false,
  settings: [],
  asksTruth: ({ joined }) => chineseTruth.test(joined),
  askingPart: ({ joined }) => joined,
  turningWords: chineseTurningWords,
  speakers: (joined, { before }) => {
    const speech = chineseSpeech.exec(joined);
    const subjects = speech ? before(speech.index) : [];
    // 对, 向 and 跟 stand before whom one speaks to or of.
    return /[对向跟]/u.test(joined.slice(0, speech?.index)) ? subjects.slice(0, 1) : subjects;
  },
  speech: chineseSpeech,
  leavesOpen: /还是$/u,
  subjectLeads: undefined,
  worksOut: /倒推|反推|推算|推断|换算|根据.{0,12}(?:增长|增幅)|按.{0,12}(?:增长|增幅)/u,
  asksOfMembers: [],
  addresses: /[你您我]/u,
  ownership: new Set(),
  asksAhead: (wants) => wants === 'count',
  placing: new Set(['在', '于']),
  meeting: /会晤|会见|会谈|见面/u,
  saidBehind: /^\s*(?:说|称|表示)/u,
  saidBefore: /(?:据|说|称|表示)\s*$/u,
  conjunction: '[和与、]',
  nameScript: /^\p{Script=Han}{2,}$/u,
};
