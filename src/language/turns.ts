import { chineseTurningWords } from './chinese/turning-words.ts';
import { englishTurningWords } from './english/turning-words.ts';
import type { Language } from './language.ts';
import { russianTurningWords } from './russian/turning-words.ts';
import type { Turn, TurningWord } from './turn.ts';
import type { Wanted } from './wanted.ts';

const turningWords: Readonly<Record<Language, readonly TurningWord[]>> = {
  en: englishTurningWords,
  zh: chineseTurningWords,
  ru: russianTurningWords,
};

/** A turn of a question, and the words that make it. */
export interface FoundTurn {
  readonly turn: Turn;
  readonly typed: string;
}

/** What turns a question, given as its words joined; each turn once. */
export function turnsOf(joined: string, parts: { language: Language; wants: Wanted }): FoundTurn[] {
  const found = new Map<Turn, FoundTurn>();
  for (const { turn, pattern, of, tells } of turningWords[parts.language]) {
    const match = tells || (of && !of.has(parts.wants)) ? null : pattern.exec(joined);
    if (match && !found.has(turn)) found.set(turn, { turn, typed: match[0].trim() });
  }
  return [...found.values()];
}

/** Whether a text has a turn too, in any language: a statement, a passage, or a way to ask. */
export function hasTurn(text: string, turn: Turn): boolean {
  const lower = text.toLowerCase();
  return Object.values(turningWords).some((words) =>
    words.some((each) => each.turn === turn && each.pattern.test(lower)),
  );
}
