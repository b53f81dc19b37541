import { createRequire } from 'node:module';
import { irregularForms } from '../../language/english/irregular-forms.ts';
import { remembered } from '../../language/remembered.ts';

/** A word of an English text with what it is there (UTF-16 offsets, end exclusive). */
export interface TaggedWord {
  readonly text: string;
  /** In lower case. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
}

interface Term {
  readonly text: string;
  readonly tags?: readonly string[];
}

interface View {
  readonly json: () => readonly { readonly terms: readonly Term[] }[];
  readonly verbs: () => { readonly toInfinitive: () => { readonly text: () => string } };
}

let known: ((text: string) => View) | undefined;

/** The tagger takes half a second to load, so it is read when it is first asked for. */
function tagger(): (text: string) => View {
  known ??= readTagger();
  return known;
}

function readTagger(): (text: string) => View {
  const read: (text: string) => View = createRequire(import.meta.url)('compromise');
  return read;
}

/** The words of an English text with their word classes, as compromise tags them: Noun, PastTense, FemaleName. */
export const tagWords = remembered((text: string): readonly TaggedWord[] => {
  const words: TaggedWord[] = [];
  let from = 0;
  for (const { text: word, tags = [] } of tagger()(text)
    .json()
    .flatMap(({ terms }) => terms)) {
    const start = word === '' ? -1 : text.indexOf(word, from);
    if (start === -1) continue;
    from = start + word.length;
    const form = word.toLowerCase();
    const isRise = form === 'rose' && words.at(-1)?.tags.has('Noun') === true;
    const own = isRise ? ['Verb', 'PastTense'] : tags;
    words.push({ text: word, form, start, end: from, tags: new Set(own) });
  }
  return words;
});

/** The infinitive of an English verb: carry of carried. */
export const toInfinitive = remembered((verb: string): string => {
  const irregular = irregularForms.get(verb);
  if (irregular !== undefined) return irregular;
  const found = tagger()(`they ${verb}`).verbs().toInfinitive().text().trim();
  return /^[\p{L}-]+$/u.test(found) ? found : verb;
});

/** Whether a given name is a woman's or a man's, as far as it is known. */
export const genderOfName = remembered((given: string): 'female' | 'male' | undefined => {
  const tags = tagWords(given)[0]?.tags;
  if (tags?.has('FemaleName') === true) return 'female';
  return tags?.has('MaleName') === true ? 'male' : undefined;
});
