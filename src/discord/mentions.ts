import {
  type Client,
  DiscordAPIError,
  type GatewayMessageCreateDispatchData,
  MessageType,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { languageOf } from '../language/language-of.ts';
import type { Answering } from './interactions.ts';
import { toLanguage } from './language.ts';
import { toFiles, toMessage } from './message.ts';

/** What a member writes in a channel, as the gateway tells it. */
export type WrittenMessage = GatewayMessageCreateDispatchData;

/** What stands for people, roles, channels, commands and emoji. */
const tokens = /<(?:@[!&]?|#|a?:\w+:|\/[^:<>]+:)\d+>/g;

/**
 * Answers a question that calls the bot by its name in a channel, or that is written to it alone, by a reply to
 * the message where it stands. Discord gives the text of just these messages without a privileged intent. Never
 * rejects: a reply that cannot be drawn or sent is logged.
 */
export async function answerMention(
  message: WrittenMessage,
  { client, app, log, cooldown }: Answering & { readonly client: Client },
): Promise<void> {
  try {
    const question = readQuestion(message, client.user?.id);
    if (question === undefined) return;
    // Nobody can be told alone here, so who asks too fast is not answered.
    if ((await cooldown?.take(message.author.id)) !== undefined) return;
    const guild = message.guild_id === undefined ? undefined : client.guilds.cache.get(message.guild_id);
    const language = guild ? toLanguage(guild.preferredLocale) : languageOf(question);
    const request =
      question === '' ? { command: 'help', values: {} } : { command: 'ask', values: { question } };
    const reply = { ...(await app.run({ ...request, language })), private: false };
    const files = toFiles(reply);
    await client.rest.post(Routes.channelMessages(message.channel_id), {
      body: {
        ...toMessage(reply),
        message_reference: { message_id: message.id, fail_if_not_exists: false },
        // Where the receipt is lost and it is sent again, it is shown once.
        nonce: message.id,
        enforce_nonce: true,
      },
      ...(files.length > 0 && { files }),
    });
    log.debug({ command: request.command, kind: reply.kind }, 'answered a mention');
  } catch (error) {
    if (isNotAllowed(error)) {
      log.info({ channel: message.channel_id }, 'was called where it may not write');
    } else log.error({ err: error, message: message.id }, 'a mention was not answered');
  }
}

/**
 * The question in a message: an empty text where the bot was called and asked nothing, undefined where it was not
 * called. A reply to the bot calls it only by its name; other bots, webhooks and notices of Discord never do.
 */
export function readQuestion(message: WrittenMessage, botId: string | undefined): string | undefined {
  const { author, webhook_id: webhookId, type, content, guild_id: guildId } = message;
  const isWritten = type === MessageType.Default || type === MessageType.Reply;
  if (botId === undefined || author.bot || author.system || webhookId !== undefined || !isWritten)
    return undefined;
  const isCalled = content.includes(`<@${botId}>`) || content.includes(`<@!${botId}>`);
  if (guildId !== undefined && !isCalled) return undefined;
  return content.replace(tokens, ' ').replace(/\s+/g, ' ').trim();
}

function isNotAllowed(error: unknown): boolean {
  const codes: readonly (string | number)[] = [
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.MissingPermissions,
    RESTJSONErrorCodes.UnknownChannel,
  ];
  return error instanceof DiscordAPIError && codes.includes(error.code);
}
