import { isStopWord } from '../language/grammars.ts';
import { numberOfWord } from '../language/number-words.ts';
import { numberOfDigits } from '../language/numbers.ts';
import { stem } from '../language/stem.ts';
import { type Sentence, tokenise } from '../language/tokens.ts';

/** The sentence that has the most of a short answer's words and numbers; undefined where none has half of them. */
export function tellingSentence(sentences: readonly Sentence[], short: string): number | undefined {
  const wanted = [...partsOf(short)];
  const least = wanted.length / 2;
  let best: { at: number; found: number } | undefined;
  sentences.forEach(({ text }, at) => {
    const parts = partsOf(text);
    const found = wanted.filter((part) => parts.has(part)).length;
    if (found > 0 && found >= least && found > (best?.found ?? 0)) best = { at, found };
  });
  return best?.at;
}

/** The words of a text that say something, by their stems, and its numbers, in digits or in words. */
function partsOf(text: string): ReadonlySet<string | number> {
  const words = tokenise(text).filter(({ kind, form }) => kind === 'number' || !isStopWord(form));
  return new Set(
    words.map(({ kind, form }) =>
      kind === 'number' ? numberOfDigits(form) : (numberOfWord(form) ?? stem(form)),
    ),
  );
}
