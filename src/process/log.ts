import { type LevelWithSilent, type Logger, pino } from 'pino';
import { prettyFactory } from 'pino-pretty';
import { hideSecrets, toLoggable } from './redact.ts';

/** Where lines of the log go: a stream, or anything that takes text. */
interface LogDestination {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface LogOptions {
  readonly level: LevelWithSilent;
  /** Without it: `pretty` at a terminal, else `json`. */
  readonly style?: 'json' | 'pretty';
  /** Without it: standard output. */
  readonly destination?: LogDestination;
  /** What must not be in the log in any place, beside what has the shape of a secret. */
  readonly secrets?: readonly string[];
}

/**
 * Makes the log: one JSON object a line, or lines for people. Tokens, authorization, request bodies and the
 * tokens in Discord's addresses are taken out of every line, wherever they stand. Each line is written as it is
 * logged, in this thread, so that none is lost when the process ends.
 */
export function createLog(options: LogOptions): Logger {
  const { level, destination = process.stdout, secrets = [] } = options;
  const style = options.style ?? (destination.isTTY ? 'pretty' : 'json');
  const toLine =
    style === 'pretty'
      ? prettyFactory({ colorize: destination.isTTY ?? false, translateTime: 'SYS:HH:MM:ss' })
      : (line: string) => line;
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: toLoggable,
      },
      // Instead of pino's own, which keeps everything that an error carries.
      serializers: { err: (error: unknown) => toLoggable({ error }).error },
    },
    { write: (line: string) => void destination.write(toLine(hideSecrets(line, secrets))) },
  );
}
