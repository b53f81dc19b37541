import lunr from 'lunr';
import { type Engine, textsOf } from './engine.ts';

/** lunr with its own stems and stop words, each word of the question looked for as it is and one slip away. */
export const lunrSearch: Engine = (knowledge) => {
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('text');
    for (const passage of textsOf(knowledge)) builder.add(passage);
  });
  return (question) => {
    const terms = lunr
      .tokenizer(question)
      .map(String)
      .filter((term) => /\p{L}|\p{N}/u.test(term));
    const found = index.query((query) => {
      for (const term of terms) {
        const word = term.replace(/\P{L}+$/u, '');
        query.term(word, { boost: 10 });
        query.term(word, { editDistance: 1 });
      }
    });
    return found[0] && Number(found[0].ref);
  };
};
