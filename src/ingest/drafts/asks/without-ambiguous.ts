import { englishStopWords } from '../../../language/english/stop-words.ts';
import { stem } from '../../../language/stem.ts';
import { tokenise } from '../../../language/tokens.ts';
import type { DraftFact } from '../list-files.ts';
import type { Asked, DraftAsk } from './draft-asks.ts';

interface Asking {
  readonly fact: Omit<DraftFact, 'id'>;
  readonly asks: readonly DraftAsk[];
}

/** Words that a question has for being one. */
const asking: ReadonlySet<string> = new Set('happen plan mani much long say percentag vote'.split(' '));

/**
 * Drafts without the asks that another one would answer as well: those that two have, and those whose every word
 * another has beside what is asked for.
 */
export function withoutAmbiguous<Each extends Asking>(drafts: readonly Each[]): Each[] {
  const counts = new Map<string, number>();
  for (const { asks } of drafts) {
    for (const { text } of asks) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  }
  const words = drafts.map(({ fact }) =>
    wordsOf(`${fact.statement} ${fact.speaker ?? ''} ${fact.about?.join(' ') ?? ''}`),
  );
  return drafts.map((draft) => ({
    ...draft,
    asks: draft.asks.filter(({ text, asked }) => {
      if ((counts.get(text.toLowerCase()) ?? 0) > 1) return false;
      const own = [...wordsOf(text)].filter((word) => !asking.has(word));
      if (own.length === 0) return false;
      return !drafts.some(
        (other, at) =>
          other.fact.statement !== draft.fact.statement &&
          answers(other.fact, asked, draft.fact) &&
          own.every((word) => words[at]?.has(word)),
      );
    }),
  }));
}

/** Whether a fact has what is asked for. */
function answers(fact: Asking['fact'], asked: Asked, own: Asking['fact']): boolean {
  switch (asked) {
    case 'when':
      return fact.date !== undefined;
    case 'much':
      return fact.value !== undefined;
    case 'where':
      return fact.place !== undefined;
    case 'said':
      return fact.speaker === own.speaker;
    case 'who':
    case 'what':
      return true;
  }
}

/** The stems of the words of a text that are more than grammar. */
export function wordsOf(text: string): Set<string> {
  return new Set(tokenise(text).flatMap(({ form }) => (englishStopWords.has(form) ? [] : [stem(form)])));
}
