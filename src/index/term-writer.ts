import { readChat } from '../language/chat-words.ts';
import { numberOfWord } from '../language/number-words.ts';
import { toNumberTerm } from '../language/numbers.ts';
import { type Token, tokenise, toSentences } from '../language/tokens.ts';
import { isOrdinaryWord } from '../language/word-frequency.ts';
import { findPhrases } from './find-phrases.ts';
import { type Lexicon, stemOf } from './lexicon.ts';
import { segmentHan } from './segment-han.ts';
import type { SequenceWriter } from './sequence-store.ts';
import type { TermDictionary } from './term-dictionary.ts';
import { sentenceEnd, toExtra } from './term-sequence.ts';

/** Turns texts into term sequences, and gathers their word forms and the words of names on the way. */
export interface TermWriter {
  /** Adds a text as the next sequence. */
  readonly write: (text: string, to: SequenceWriter) => void;
  /** The same for a way to ask, which may be put as chat puts it. */
  readonly writeAsk: (text: string, to: SequenceWriter) => void;
  readonly forms: ReadonlySet<string>;
  /** The words of names among what was written so far. */
  readonly names: () => ReadonlySet<string>;
}

/** What is the same of a form wherever it stands, worked out once. */
interface FormEntry {
  /** Its term's number; 0 until it is first written. */
  term: number;
  /** The number that the word names. */
  readonly value: number | undefined;
  /** Whether a phrase of the lexicon may begin with it. */
  readonly begins: boolean;
}

const startsCapital = /^\p{Lu}/u;

/** Makes a writer over a lexicon; `forms` and `names` are those that are known before any text. */
export function createTermWriter(parts: {
  lexicon: Lexicon;
  dictionary: TermDictionary;
  forms: Iterable<string>;
  names: Iterable<string>;
}): TermWriter {
  const { lexicon, dictionary } = parts;
  const forms = new Set(parts.forms);
  const names = new Set(parts.names);
  // What stands with a capital at the start of a sentence, where any word does, and what stands small anywhere.
  const leading = new Set<string>();
  const small = new Set<string>();
  const entries = new Map<string, FormEntry>();

  function entryOf(token: Token): FormEntry {
    const known = entries.get(token.form);
    if (known) return known;
    const { kind, form } = token;
    if (kind === 'word') forms.add(form);
    const begins =
      lexicon.phrases.has(stemOf(token)) ||
      lexicon.phrases.has(stemOf(token, 'name')) ||
      (kind === 'han' && lexicon.hanPhrases.has(form));
    const entry = { term: 0, value: kind === 'number' ? undefined : numberOfWord(form), begins };
    entries.set(form, entry);
    return entry;
  }

  /** The names and concepts of a sentence, by the token that each ends at. */
  function phraseTerms(tokens: readonly Token[]): ReadonlyMap<number, readonly string[]> {
    return new Map(
      findPhrases(tokens, lexicon).map(({ to, phrases }) => [
        to - 1,
        [...new Set(phrases.map(({ term }) => term))],
      ]),
    );
  }

  function writeSentence(text: string, to: SequenceWriter, { isAsk }: { isAsk: boolean }): void {
    const tokens = segmentHan(isAsk ? readChat(tokenise(text)) : tokenise(text), lexicon);
    const tokenEntries = tokens.map(entryOf);
    const extras = tokenEntries.some(({ begins }) => begins) ? phraseTerms(tokens) : undefined;
    tokenEntries.forEach((entry, position) => {
      const token = tokens[position];
      if (!token) return;
      if (token.kind === 'word') {
        if (startsCapital.test(token.surface)) (position > 0 ? names : leading).add(token.form);
        else small.add(token.form);
      }
      // Neither “us” nor “US dollars” makes the United States a thing that is told of.
      if (token.form === 'us' && (token.surface === 'us' || tokens[position + 1]?.form.startsWith('dollar')))
        return;
      if (entry.term === 0) entry.term = dictionary.add(stemOf(token));
      to.push(entry.term);
      if (entry.value !== undefined) to.push(toExtra(dictionary.add(toNumberTerm(entry.value))));
      for (const term of extras?.get(position) ?? []) to.push(toExtra(dictionary.add(term)));
    });
    to.push(sentenceEnd);
  }

  function write(text: string, to: SequenceWriter, kind: { isAsk: boolean }): void {
    for (const sentence of toSentences(text)) writeSentence(sentence.text, to, kind);
    to.end();
  }

  return {
    write: (text, to) => write(text, to, { isAsk: false }),
    writeAsk: (text, to) => write(text, to, { isAsk: true }),
    forms,
    names() {
      const alwaysCapital = [...leading].filter((form) => !small.has(form) && !isOrdinaryWord(form));
      return new Set([...names, ...alwaysCapital]);
    },
  };
}
