import { grammarOf, grammars } from './grammars.ts';
import type { Language } from './language.ts';
import type { Turn, TurningWord } from './turn.ts';
import type { Wanted } from './wanted.ts';

/** A turn of a question, and the words that make it. */
export interface FoundTurn {
  readonly turn: Turn;
  readonly typed: string;
}

/** What turns a question, given as its words joined; each turn once. What ought not to be is not denied as well. */
export function turnsOf(joined: string, parts: { language: Language; wants: Wanted }): FoundTurn[] {
  const found = new Map<Turn, FoundTurn>();
  for (const word of grammarOf(parts.language).turningWords) {
    const { turn, of, notOf, tells } = word;
    if (tells || (of && !of.has(parts.wants)) || notOf?.has(parts.wants)) continue;
    const match = matchOf(word, joined);
    if (match && !found.has(turn)) found.set(turn, { turn, typed: match[0].trim() });
  }
  if (found.has('opposed')) found.delete('not');
  return [...found.values()];
}

/** Whether a text has a turn too, in any language: a statement, a passage, or a way to ask. */
export function hasTurn(text: string, turn: Turn): boolean {
  const lower = text.toLowerCase();
  return grammars.some(({ turningWords }) =>
    turningWords.some((word) => word.turn === turn && matchOf(word, lower) !== null),
  );
}

function matchOf({ pattern, idle }: TurningWord, text: string): RegExpExecArray | null {
  return pattern.exec(idle ? text.replace(idle, '') : text);
}
