import { grammarOf } from './grammars.ts';
import type { Language } from './language.ts';
import type { Wanted } from './wanted.ts';

/** What a question's form tells: the kind of answer wanted, and which stretches of it are form and no content. */
export interface FoundFrame {
  readonly wants: Wanted;
  readonly truth: boolean;
  readonly spans: readonly (readonly [number, number])[];
}

/**
 * Finds the form of a question in its words, joined by a space (by nothing in Chinese), and in its clauses, joined
 * in the same way.
 */
export function findFrame(
  joined: string,
  { language, clauses }: { language: Language; clauses: readonly string[] },
): FoundFrame {
  const { frames, firstFormAsks, settings, asksTruth } = grammarOf(language);
  const spans: [number, number][] = [];
  let first: { wants: Wanted; at: number } | undefined;
  for (const { pattern, wants } of frames) {
    const match = pattern.exec(joined);
    if (!match) continue;
    // The first question word asks; one further on joins clauses (“what did he say when …”). A wish for a
    // view or a list says so anywhere.
    const at = wants === 'view' || wants === 'list' ? -1 : match.index;
    if (!first || (firstFormAsks && at < first.at)) first = { wants, at };
    // A frame of a view or a topic spans the question's subject too: nothing of it is taken.
    if (wants !== 'topic' && (wants !== 'view' || match[0].length < 20))
      spans.push([match.index, match.index + match[0].length]);
  }
  for (const pattern of settings) {
    const match = pattern.exec(joined);
    if (match) spans.push([match.index, match.index + match[0].length]);
  }
  const truth = asksTruth({ joined, clauses, hasFrame: first !== undefined });
  return { wants: truth ? 'truth' : (first?.wants ?? 'any'), truth, spans };
}
