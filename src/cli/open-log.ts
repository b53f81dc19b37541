import type { Logger } from 'pino';
import type { Config } from '../process/config.ts';
import { createLog } from '../process/log.ts';

/** The log of a sub-command: it goes to the standard error, and never has the token. */
export function openLog({ logLevel, token }: Config): Logger {
  return createLog({
    level: logLevel,
    destination: process.stderr,
    secrets: token === undefined ? [] : [token],
  });
}
