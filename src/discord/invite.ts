import { OAuth2Scopes } from 'discord.js';

/**
 * The address at which the owner of a server puts the bot into it. It asks for no permissions: commands are
 * answered without any.
 */
export function toInviteUrl(applicationId: string): string {
  const scope = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' ');
  return `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: applicationId, scope, permissions: '0' })}`;
}
