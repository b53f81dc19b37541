import { type Logger, pino, stdSerializers } from 'pino';
import { prettyFactory } from 'pino-pretty';

/** Where a log goes: anything that takes lines. */
export interface LogDestination {
  write(line: string): unknown;
}

// An interaction's token stands in the path of every request that answers it, and is good for 15 minutes.
const tokenPaths = /(\/(?:interactions|webhooks)\/\d+\/)[^/?"'\s\\]+/g;
const authorization =
  /((?:authorization|Authorization)\\?["']?\s*[:=]\s*\\?["']?)(?:Bot |Bearer )?[^\s"'\\,}]+/g;
const botTokens = /[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g;
/** Fields of discord.js's errors that hold what was sent: a member's words, and tokens in paths and bodies. */
const privateErrorFields: ReadonlySet<string> = new Set([
  'requestBody',
  'rawError',
  'request',
  'response',
  'config',
  'headers',
]);

/**
 * The log: JSON lines, or text for a person where `pretty`. Bot tokens, interaction tokens, authorization and
 * request bodies are taken out of every line, wherever in it they stand; `secrets` are more texts to take out.
 */
export function createLog(options: {
  level: string;
  destination: LogDestination;
  pretty?: boolean;
  secrets?: readonly string[];
}): Logger {
  const { level, destination, secrets = [] } = options;
  const draw = options.pretty
    ? prettyFactory({ ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
    : (line: string) => line;
  const scrubbed = { write: (line: string) => void destination.write(draw(withoutSecrets(line, secrets))) };
  return pino({ level, base: null, serializers: { err: toLoggedError } }, scrubbed);
}

/** A text with every secret in it replaced by `[secret]`. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  let clean = text
    .replace(tokenPaths, '$1[secret]')
    .replace(authorization, '$1[secret]')
    .replace(botTokens, '[secret]');
  for (const secret of secrets) if (secret !== '') clean = clean.replaceAll(secret, '[secret]');
  return clean;
}

/** An error as it is logged: without the fields that hold what was sent. */
function toLoggedError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const serialized: Record<string, unknown> = { ...stdSerializers.err(error) };
  for (const field of Object.keys(serialized)) if (privateErrorFields.has(field)) delete serialized[field];
  return serialized;
}
