import type { PressedMessage } from '../command/command.ts';

/** A message as it comes back from Discord, as far as it is read. Nothing in it is trusted. */
export interface ReceivedMessage {
  readonly embeds?: unknown;
  readonly flags?: unknown;
}

const ephemeral = 64;

/** Reads back from one of our messages what a press needs of it; whatever else it holds, nothing of it is taken. */
export function readMessage({ embeds, flags }: ReceivedMessage): PressedMessage {
  const [embed] = Array.isArray(embeds) ? (embeds as unknown[]) : [];
  const author = fieldOf(fieldOf(embed, 'author'), 'name');
  const description = fieldOf(embed, 'description');
  return {
    ...(typeof author === 'string' && author !== '' && { asked: author }),
    quotes: typeof description === 'string' ? readQuotes(description) : [],
    isPrivate: typeof flags === 'number' && (flags & ephemeral) !== 0,
  };
}

/** The quotes that message.ts has drawn: lines with a bar, and under them the citation in small print. */
function readQuotes(description: string): PressedMessage['quotes'] {
  return [...description.matchAll(/((?:^> .*\n)+)-# \[\d+\] .*¶(\d+)$/gm)].map(
    ([, lines = '', paragraph]) => ({
      paragraph: Number(paragraph),
      text: lines
        .trimEnd()
        .split('\n')
        .map((line) => toPlain(line.slice('> '.length)))
        .join('\n'),
    }),
  );
}

/** Takes out our own marks and escapes. */
function toPlain(markdown: string): string {
  return markdown.replace(/\\(.)|\*\*/g, (_, escaped?: string) => escaped ?? '');
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}
