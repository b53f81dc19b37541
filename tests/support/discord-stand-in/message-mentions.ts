import type { APIAllowedMentions, APIMessage } from 'discord-api-types/v10';
import type { World } from './world.ts';

/** Whom a message calls: those in its text who may be called. */
export function mentionsOf(
  world: World,
  content: string,
  {
    allowed,
    repliedTo,
  }: { readonly allowed: APIAllowedMentions | undefined; readonly repliedTo: APIMessage | undefined },
): Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'> {
  const may = (kind: 'users' | 'roles', id: string) =>
    !allowed ||
    (allowed.parse?.some((each) => each === kind) ?? false) ||
    (allowed[kind]?.includes(id) ?? false);
  const mayCallEveryone = !allowed || (allowed.parse?.some((each) => each === 'everyone') ?? false);
  const idsOf = (pattern: RegExp) => [...new Set([...content.matchAll(pattern)].map(([, id]) => id ?? ''))];
  const called = idsOf(/<@!?(\d+)>/g).filter((id) => may('users', id));
  if (repliedTo && (allowed?.replied_user ?? !allowed)) called.push(repliedTo.author.id);
  return {
    mentions: [...new Set(called)].flatMap((id) => world.knownUser(id) ?? []),
    mention_roles: idsOf(/<@&(\d+)>/g).filter((id) => may('roles', id)),
    mention_everyone: mayCallEveryone && /@(everyone|here)\b/.test(content),
  };
}
