import type { Named } from './entities.ts';
import { isQuoted } from './name-kinds.ts';
import type { Mention } from './name-mentions.ts';
import { speechAfter } from './speech-verbs.ts';

/** A sentence of an article, with its place in its paragraph (UTF-16 offsets, end exclusive). */
export interface ArticleSentence {
  readonly text: string;
  /** The paragraph, from 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Who says what a sentence tells. */
export interface Speech {
  readonly speaker: string;
  /** The word that stands for the name, where the sentence has no name. */
  readonly pronoun?: string;
}

const pronounSpeech = /^(?:(?:[^,]{1,60}, )?)(he|she)(?= )/i;
const namesOfSpeakers = new Set(['person', 'organisation', 'country']);

/**
 * Who speaks in each sentence. A pronoun stands for who spoke in the sentence before, in the same paragraph or in
 * the one above; where nobody did, the sentence has no speaker.
 */
export function findSpeeches(
  sentences: readonly ArticleSentence[],
  named: readonly Named[],
): (Speech | undefined)[] {
  const speeches: (Speech | undefined)[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const own = findOwnSpeaker(sentence, named);
    const before = speeches[index - 1];
    const isNear = sentence.paragraph - (sentences[index - 1]?.paragraph ?? 0) <= 1;
    const pronoun = own === undefined ? findPronoun(sentence.text) : undefined;
    if (own !== undefined) speeches.push({ speaker: own });
    else if (pronoun !== undefined && before && isNear) speeches.push({ speaker: before.speaker, pronoun });
    else speeches.push(undefined);
  }
  return speeches;
}

function findOwnSpeaker(
  { text, paragraph, start, end }: ArticleSentence,
  named: readonly Named[],
): string | undefined {
  for (const { name, kind, mentions } of named) {
    if (!namesOfSpeakers.has(kind)) continue;
    const isSaid = (mention: Mention) => {
      if (mention.paragraph !== paragraph || mention.start < start || mention.end > end) return false;
      const before = text.slice(0, mention.start - start).trimEnd();
      const isAccording = /\baccording to(?: \p{L}+){0,4}$/iu.test(before);
      return isAccording || isQuoted(before) || (!mention.isPossessive && speechAfter.test(mention.after));
    };
    if (mentions.some(isSaid)) return name;
  }
  return undefined;
}

function findPronoun(text: string): string | undefined {
  const match = pronounSpeech.exec(text);
  const pronoun = match?.[1];
  if (!match || pronoun === undefined) return undefined;
  return speechAfter.test(text.slice(match[0].length)) ? pronoun : undefined;
}
