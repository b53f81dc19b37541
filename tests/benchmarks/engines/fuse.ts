import Fuse from 'fuse.js';
import { type Engine, textsOf } from './engine.ts';

/** Fuse.js with its token search. */
export const fuseTokenSearch: Engine = (knowledge) => {
  const fuse = new Fuse([...textsOf(knowledge)], {
    keys: ['text'],
    useTokenSearch: true,
    ignoreLocation: true,
  });
  return (question) => fuse.search(question, { limit: 10 })[0]?.item.id;
};
