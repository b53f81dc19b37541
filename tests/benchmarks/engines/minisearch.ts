import MiniSearch from 'minisearch';
import { englishStopWords } from '../../../src/language/english/stop-words.ts';
import { stem } from '../../../src/language/stem.ts';
import { type Engine, textsOf } from './engine.ts';

/** MiniSearch with our stems and stop words, and each word taken to be misspelt by up to a fifth of its letters. */
export const miniSearch: Engine = (knowledge) => {
  const index = new MiniSearch({
    fields: ['text'],
    processTerm: (term) => {
      const form = term.toLowerCase();
      return englishStopWords.has(form) ? null : stem(form);
    },
  });
  for (const passage of textsOf(knowledge)) index.add(passage);
  return (question) => index.search(question, { fuzzy: 0.2 })[0]?.id;
};
