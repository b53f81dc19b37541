import { chatSpellings } from './english/stop-words.ts';
import type { Token } from './tokens.ts';

/**
 * The tokens of a way to ask, chat words read as they are in a question: “whats up w wang” is “what's up with wang”. A
 * single capital is no chat word, but a part of “U.S.”.
 */
export function readChat(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    const meant = /^\p{Lu}$/u.test(token.surface) ? undefined : chatSpellings.get(token.form);
    return meant === undefined ? token : { ...token, form: meant };
  });
}
