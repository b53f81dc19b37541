import type { Grammar, NamedPersons } from '../grammar.ts';
import { asksForHelp, asksOfMember, asksOfReader } from './asides.ts';
import {
  englishAccording,
  englishAsTold,
  englishFrames,
  englishSettings,
  englishSpeech,
  englishViewOf,
} from './frames.ts';
import { englishFiller, englishStopWords } from './stop-words.ts';
import { englishAskingPart, englishAsksTruth } from './truth.ts';
import { englishTurningWords } from './turning-words.ts';

const reporting = 'says?|said|tells?|told|claims?|claimed|writes?|wrote|reports?|reported|tweeted|announced';

/** How English asks. */
export const englishGrammar: Grammar = {
  language: 'en',
  joint: ' ',
  stopWords: new Set([...englishStopWords, ...englishFiller]),
  frames: englishFrames,
  firstFormAsks: true,
  settings: englishSettings,
  asksTruth: ({ clauses }) => englishAsksTruth(clauses),
  askingPart: englishAskingPart,
  turningWords: englishTurningWords,
  speakers,
  speech: englishSpeech,
  leavesOpen: /\bor(?: was it| is it)?(?: the| did| does)? $/,
  subjectLeads: new Set('do does did is was has will would can could'.split(' ')),
  worksOut:
    /\b(?:work(?:ed|ing)? (?:it )?(?:back|backwards|out)|going by|judging (?:by|from)|(?:calculat|comput|deduc|extrapolat)\w+|based on|implie[ds]|must .{1,40} have been|would .{1,40} have been)\b/,
  asksOfMembers: [asksOfMember, asksOfReader, asksForHelp],
  addresses: /\b(?:you|yours?|i|me|my|we|us|bot)\b/,
  ownership: new Set(['my']),
  asksAhead: () => true,
  placing: new Set(['in', 'at', 'on', 'to', 'by']),
  meeting: /\b(?:meet(?:s|ings?)?|met|summits?|talks)\b/,
  saidBehind: new RegExp(`^\\s*(?:${reporting})(?!\\p{L})`, 'iu'),
  saidBefore: new RegExp(`(?:according to|(?:${reporting})(?!\\p{L}))(?:\\s\\p{L}+)?\\s*$`, 'iu'),
  conjunction: '\\band\\b',
  nameScript: undefined,
};

/** Whoever “as … puts it” names, whose view it is, who stands before a word of saying, or behind “according to”. */
function speakers<Person>(joined: string, { before, after }: NamedPersons<Person>): readonly Person[] {
  const viewOf = englishViewOf.exec(joined);
  const speech = englishSpeech.exec(joined);
  const according = englishAccording.exec(joined);
  const told = englishAsTold.exec(joined);
  const [teller] = told ? after(told.index) : [];
  if (teller) return [teller];
  if (viewOf) return before(viewOf.index + viewOf[0].length);
  const subjects = speech ? before(speech.index) : [];
  // “He” is whom the question spoke of first.
  if (speech && /\b(?:he|she)$/.test(joined.slice(0, speech.index).trimEnd())) return subjects.slice(0, 1);
  return subjects.length > 0 || !according ? subjects : after(according.index).slice(0, 1);
}
