import Fuse from 'fuse.js';
import { narrowTo } from '../index/narrow.ts';
import type { Source } from '../knowledge/knowledge.ts';
import { UserError } from '../process/user-error.ts';
import { suggestionLimitChars } from '../reply/limits.ts';
import { wordsIn } from '../words/words.ts';
import type { CommandContext, StringOption, Suggestion } from './command.ts';

const namedLimit = 10;
/** The width of Fuse's pattern. */
const typedLimitChars = 32;

/** The option with which a member asks one source alone; it is offered where there are several. */
export const sourceOption = {
  type: 'string',
  description: 'The one account to look into; without it, all of them',
  maxLengthChars: suggestionLimitChars,
  whenSeveralSources: true,
  suggest: (typed, { knowledge }) => suggestSources(typed, knowledge.sources),
} as const satisfies StringOption;

/**
 * What a command works with where one source is chosen: the same with all other sources left out. Takes an id or
 * a title; refuses one that no source has, naming those that there are. Without a choice it gives the context.
 */
export function withSource(context: CommandContext, chosen: string | undefined): CommandContext {
  if (chosen === undefined) return context;
  const { sources } = context.knowledge;
  const source = sources.find(({ id }) => id === chosen) ?? sources.find(({ title }) => title === chosen);
  const index = source && narrowTo(context.index, source.id);
  if (!index) {
    const known = sources.slice(0, namedLimit).map(({ id }) => id);
    throw new UserError(wordsIn(context.language).unknownSource(chosen, known));
  }
  return { ...context, index, knowledge: index.knowledge };
}

/** The sources whose title, publisher or id is like what was typed, the nearest first; all where nothing was. */
function suggestSources(typed: string, sources: readonly Source[]): Suggestion[] {
  const wanted = typed.trim();
  const found =
    wanted === ''
      ? sources
      : new Fuse(sources, { keys: ['title', 'id', 'publisher'], ignoreLocation: true, threshold: 0.4 })
          .search(wanted.slice(0, typedLimitChars))
          .map(({ item }) => item);
  return found.map(({ id, title }) => ({ name: title, value: id }));
}
