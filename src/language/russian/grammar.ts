import type { Grammar } from '../grammar.ts';
import { russianFrames, russianSpeech, russianStopWords, russianTruth } from './frames.ts';
import { russianTurningWords } from './turning-words.ts';

const reporting = 'сказал\\p{L}*|заявил\\p{L}*|сообщил\\p{L}*|пишет';

/** How Russian asks. */
export const russianGrammar: Grammar = {
  language: 'ru',
  joint: ' ',
  stopWords: russianStopWords,
  frames: russianFrames,
  firstFormAsks: false,
  settings: [],
  asksTruth: ({ joined, hasFrame }) => !hasFrame && russianTruth.test(joined),
  askingPart: ({ joined }) => joined,
  turningWords: russianTurningWords,
  speakers: (joined, { all }) => (russianSpeech.test(joined) ? all.slice(0, 1) : []),
  speech: russianSpeech,
  leavesOpen: /(?:^| )или $/,
  subjectLeads: undefined,
  worksOut: /(?:отсчита|рассчита|посчита|вычисл|исходя из|судя по|если считать)/u,
  asksOfMembers: [],
  addresses: /(?:^| )(?:ты|тебя|вы|вас|я|мы)(?= |$)/,
  ownership: new Set(),
  asksAhead: () => false,
  placing: new Set(['в', 'во', 'на']),
  meeting: /(?<!\p{L})(?:встреч|встрет|переговор)\p{L}*/u,
  saidBehind: new RegExp(`^\\s*(?:${reporting})(?!\\p{L})`, 'iu'),
  saidBefore: new RegExp(`(?:по словам|(?:${reporting})(?!\\p{L}))(?:\\s\\p{L}+)?\\s*$`, 'iu'),
  conjunction: '(?<=\\s)и(?=\\s)',
  nameScript: /^[\p{Script=Cyrillic} ]{3,}$/u,
};
