import { englishGreeting, englishJoining } from './frames.ts';
import { englishFiller } from './stop-words.ts';

/** Words joined by a space, from the first on that is no greeting, softener or joining word; the last at least. */
export function withoutFiller(joined: string): string {
  const words = joined.replace(englishGreeting, '').trim().split(' ');
  const from = words.findIndex((word) => !englishFiller.has(word) && !englishJoining.has(word));
  return (from === -1 ? words.slice(-1) : words.slice(from)).join(' ');
}
