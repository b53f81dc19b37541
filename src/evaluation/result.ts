import type { App } from '../app.ts';
import type { Answer } from '../judge/answer.ts';
import { languageOf } from '../language/language-of.ts';
import { type Citation, citationsOf, type ReplyKind } from '../reply/reply.ts';
import { toReplyText } from '../terminal/reply-text.ts';
import type { SetQuestion } from './question-set.ts';

/** What the bot made of a question: a line of the command-line contract. */
export interface Result {
  readonly id: string;
  readonly command: string;
  readonly q: string;
  readonly outcome: 'answered' | 'related' | 'none';
  readonly answer: string | null;
  readonly text: string;
  readonly citations: readonly Pick<Citation, 'source' | 'paragraph' | 'quote'>[];
  /** Milliseconds from question to reply. */
  readonly ms: number;
}

/** A result, and what the answer rests on where the command was a question. */
export interface Run {
  readonly result: Result;
  readonly basis: Answer | undefined;
}

/** Runs a command through the app, as every surface does, and gives its result. */
export async function runQuestion(
  app: App,
  question: { id: string; command: string; values: Readonly<Record<string, unknown>>; q: string },
): Promise<Run> {
  const { id, command, values, q } = question;
  const start = performance.now();
  const reply = await app.run({ command, values, language: languageOf(q) });
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  const result = {
    id,
    command,
    q,
    outcome: toOutcome(reply.kind),
    answer: reply.answer ?? null,
    text: toReplyText(reply),
    citations: citationsOf(reply).map(({ source, paragraph, quote }) => ({ source, paragraph, quote })),
    ms,
  };
  return { result, basis: reply.basis };
}

/** The values of a set's question: its text goes to the option that the command reads it from. */
export function toValues({ command, q }: Pick<SetQuestion, 'command' | 'q'>): Record<string, string> {
  return { ask: { question: q }, who: { name: q }, summary: {} as Record<string, string> }[command];
}

function toOutcome(kind: ReplyKind): Result['outcome'] {
  return kind === 'answered' || kind === 'related' ? kind : kind === 'notice' ? 'answered' : 'none';
}
