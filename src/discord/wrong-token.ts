import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { UserError } from '../process/user-error.ts';

const unauthorized = 401;

/** Whether it is the token that Discord refuses. */
export function isWrongToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === unauthorized;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

/** What to do about it. Starting again with the same token is of no use. */
export function toWrongTokenError(): UserError {
  return new UserError(
    'Discord does not accept DISCORD_TOKEN: make a new token at https://discord.com/developers/applications (your application, Bot, Reset Token), set DISCORD_TOKEN to it, and start again.',
  );
}
