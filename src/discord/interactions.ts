import {
  type APIInteractionResponse,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  InteractionResponseType,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  Routes,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { App } from '../app.ts';
import type { PressAnswer, Presser, Suggestion } from '../command/command.ts';
import type { Language } from '../language/language.ts';
import { suggestionLimit, suggestionLimitChars } from '../reply/limits.ts';
import type { Reply } from '../reply/reply.ts';
import { plain } from '../show/text.ts';
import { wordsIn } from '../words/words.ts';
import type { Cooldown } from './cooldown.ts';
import { toLabel } from './label.ts';
import { toLanguage } from './language.ts';
import { type MessageFile, toFiles, toMessage, toUpdate } from './message.ts';
import { toMessageText } from './message-text.ts';
import { readMessage } from './read-message.ts';

/** What interactions are answered with. */
export interface Answering {
  readonly app: App;
  readonly log: Logger;
  /** Without it everybody may ask as often as they like. */
  readonly cooldown?: Cooldown;
}

/**
 * Answers what a member does, at once and in one response. What fails in a command is a reply by then; never rejects,
 * as a reply that cannot be drawn or sent is logged.
 */
export async function answerInteraction(interaction: Interaction, answering: Answering): Promise<void> {
  const { log, cooldown } = answering;
  try {
    if (interaction.isAutocomplete()) {
      await answerAutocomplete(interaction, answering);
      return;
    }
    const waitSeconds = await cooldown?.take(interaction.user.id);
    if (waitSeconds !== undefined) await askToWait(interaction, waitSeconds, log);
    else if (interaction.isChatInputCommand()) await answerCommand(interaction, answering);
    else if (interaction.isMessageContextMenuCommand()) await answerMessageCommand(interaction, answering);
    else if (interaction.isButton()) await answerPress(interaction, [], answering);
    else if (interaction.isStringSelectMenu()) await answerPress(interaction, interaction.values, answering);
  } catch (error) {
    log.error({ err: error, interaction: interaction.id }, 'an interaction was not answered');
  }
}

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  { app, log }: Answering,
): Promise<void> {
  const { commandName, options } = interaction;
  const reply = await app.run({
    command: commandName,
    values: Object.fromEntries(options.data.map(({ name, value }) => [name, value])),
    ...toLanguages(interaction),
  });
  await answerOnce(interaction, { reply, place: 'below' }, { command: commandName, log });
}

/** Answers a command that was chosen from the menu of a message: it is known there by what the menu reads. */
async function answerMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  { app, log }: Answering,
): Promise<void> {
  const { commandName, targetMessage } = interaction;
  const command = app.commands.find((each) => each.kind === 'message' && each.menuName === commandName);
  const reply = await app.run({
    command: command?.name ?? commandName,
    values: command ? { text: toMessageText(targetMessage) } : {},
    ...toLanguages(interaction),
  });
  await answerOnce(interaction, { reply, place: 'below' }, { command: commandName, log });
}

/** The member's language, for what only they see, and the server's, where there is one. */
function toLanguages({ locale, guildLocale }: Pick<Interaction, 'locale' | 'guildLocale'>) {
  return {
    language: toLanguage(locale),
    ...(guildLocale && { publicLanguage: toLanguage(guildLocale) }),
  };
}

async function askToWait(
  interaction: Exclude<Interaction, AutocompleteInteraction>,
  waitSeconds: number,
  log: Logger,
): Promise<void> {
  const language = toLanguage(interaction.locale);
  const reply: Reply = {
    kind: 'refused',
    language,
    blocks: [{ type: 'text', text: plain(wordsIn(language).askedTooOften(waitSeconds)) }],
    private: true,
  };
  await answerOnce(interaction, { reply, place: 'below' }, { command: 'wait', log });
}

async function answerPress(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  values: readonly string[],
  { app, log }: Answering,
): Promise<void> {
  const { customId, message } = interaction;
  const answer = await app.press({
    customId,
    values,
    message: readMessage({ embeds: message.embeds.map(({ data }) => data), flags: message.flags.bitfield }),
    member: toPresser(interaction),
    ...toLanguages(interaction),
  });
  await answerOnce(interaction, answer, { command: customId, log });
}

/** Who presses, and whether they may speak there: the payload has it for the channel. */
function toPresser(interaction: ButtonInteraction | StringSelectMenuInteraction): Presser {
  const { user, memberPermissions, channel, authorizingIntegrationOwners } = interaction;
  const needed = channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const isOwnApp = authorizingIntegrationOwners.guildId === null;
  const permissions = isOwnApp ? needed | PermissionFlagsBits.UseExternalApps : needed;
  return {
    memberId: user.id,
    name: user.displayName,
    // In direct messages and groups there are no permissions to have.
    maySpeak: memberPermissions === null || memberPermissions.has(permissions),
  };
}

/** Sends the one response to a command or a press, and takes a lost receipt and a late reply for what they are. */
async function answerOnce(
  interaction: Interaction,
  { reply, place }: PressAnswer,
  { command, log }: { command: string; log: Logger },
): Promise<void> {
  const message = toMessage(reply);
  const response: APIInteractionResponse =
    place === 'below'
      ? { type: InteractionResponseType.ChannelMessageWithSource, data: message }
      : { type: InteractionResponseType.UpdateMessage, data: toUpdate(message) };
  try {
    await respond(interaction, response, toFiles(reply));
    log.debug({ command, kind: reply.kind }, 'answered');
  } catch (error) {
    if (isCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) {
      // It is answered once by us, so this is the answer to a repetition whose first receipt was lost.
      log.info({ command }, 'answered, though Discord’s receipt was lost');
    } else if (isCode(error, RESTJSONErrorCodes.UnknownInteraction)) {
      log.warn({ err: error, command }, 'a reply came too late: Discord waits three seconds');
    } else throw error;
  }
}

async function answerAutocomplete(
  interaction: AutocompleteInteraction,
  { app, log }: Answering,
): Promise<void> {
  const { commandName, options, locale } = interaction;
  const { name, value } = options.getFocused(true);
  const language = toLanguage(locale);
  const suggestions = await app.suggest({ command: commandName, option: name, typed: value, language });
  try {
    await respond(interaction, {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: toChoices(suggestions, language) },
    });
  } catch (error) {
    // Ordinary: the member has typed on, or has left.
    if (!isCode(error, RESTJSONErrorCodes.UnknownInteraction)) throw error;
    log.debug({ command: commandName }, 'suggestions were no longer wanted');
  }
}

/** Sends the first response, which is the very JSON that it is made of. */
async function respond(
  interaction: Interaction,
  response: APIInteractionResponse,
  files: readonly MessageFile[] = [],
): Promise<void> {
  const { client, id, token } = interaction;
  await client.rest.post(Routes.interactionCallback(id, token), {
    body: response,
    auth: false,
    ...(files.length > 0 && { files: [...files] }),
  });
}

/** Suggestions as Discord takes them: not too many, none empty, and none whose value would be cut short. */
function toChoices(suggestions: readonly Suggestion[], language: Language): Choice[] {
  return suggestions
    .map(({ name, value }) => ({
      name: toLabel(name, { limitChars: suggestionLimitChars, language }),
      value,
    }))
    .filter(({ name, value }) => name !== '' && value.trim() !== '' && value.length <= suggestionLimitChars)
    .slice(0, suggestionLimit);
}

interface Choice {
  readonly name: string;
  readonly value: string;
}

function isCode(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
