import { isQuoted } from './name-kinds.ts';
import type { ArticleSentence, PlacedName } from './placed-names.ts';
import { speechAfter } from './speech-verbs.ts';

/** Who says what a sentence tells. */
export interface Speech {
  readonly speaker: string;
  /** The word that stands for the name, where the sentence has no name. */
  readonly pronoun?: string;
}

const pronounSpeech = /^(?:(?:[^,]{1,60}, )?)(he|she)(?= )/i;
const kindsOfSpeakers: ReadonlySet<string> = new Set(['person', 'organisation', 'country']);
const accordingTo = /\baccording to(?: \p{L}+){0,4}$/iu;

/**
 * Who speaks in each sentence. A pronoun stands for who spoke in the sentence before, in the same paragraph or in
 * the one above; where nobody did, the sentence has no speaker.
 */
export function findSpeeches(
  sentences: readonly ArticleSentence[],
  namesIn: (sentence: ArticleSentence) => readonly PlacedName[],
): (Speech | undefined)[] {
  const speeches: (Speech | undefined)[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const own = findOwnSpeaker(sentence, namesIn(sentence));
    const before = speeches[index - 1];
    const isNear = sentence.paragraph - (sentences[index - 1]?.paragraph ?? 0) <= 1;
    const pronoun = own === undefined ? findPronoun(sentence.text) : undefined;
    if (own !== undefined) speeches.push({ speaker: own });
    else if (pronoun !== undefined && before && isNear) speeches.push({ speaker: before.speaker, pronoun });
    else speeches.push(undefined);
  }
  return speeches;
}

function findOwnSpeaker({ text, start }: ArticleSentence, names: readonly PlacedName[]): string | undefined {
  return names.find(({ kind, mention }) => {
    if (!kindsOfSpeakers.has(kind)) return false;
    const before = text.slice(0, mention.start - start).trimEnd();
    if (accordingTo.test(before) || isQuoted(before)) return true;
    return !mention.isPossessive && speechAfter.test(mention.after);
  })?.name;
}

function findPronoun(text: string): string | undefined {
  const match = pronounSpeech.exec(text);
  const pronoun = match?.[1];
  if (!match || pronoun === undefined) return undefined;
  return speechAfter.test(text.slice(match[0].length)) ? pronoun : undefined;
}
