import {
  type APIInteractionResponse,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  InteractionResponseType,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { App } from '../app.ts';
import type { Suggestion } from '../command.ts';
import { type Language, plain, toPlainText } from '../reply.ts';
import { toOneLine } from './clean-text.ts';
import { toLanguage } from './language.ts';
import { suggestionLimit, suggestionLimitChars } from './limits.ts';
import { toMessage } from './message.ts';
import { shorten } from './shorten.ts';

/** What interactions are answered with. */
export interface Answering {
  readonly app: App;
  readonly log: Logger;
}

/** Answers what a member does, at once and in one response. Never rejects: what fails is logged. */
export async function answerInteraction(interaction: Interaction, { app, log }: Answering): Promise<void> {
  try {
    if (interaction.isChatInputCommand()) await answerCommand(interaction, { app, log });
    else if (interaction.isAutocomplete()) await answerAutocomplete(interaction, { app, log });
  } catch (error) {
    log.error({ err: error, interaction: interaction.id }, 'an interaction was not answered');
  }
}

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  { app, log }: Answering,
): Promise<void> {
  const { commandName, options, locale } = interaction;
  const reply = await app.run({
    command: commandName,
    values: Object.fromEntries(options.data.map(({ name, value }) => [name, value])),
    language: toLanguage(locale),
  });
  try {
    await respond(interaction, {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: toMessage(reply),
    });
    log.debug({ command: commandName, kind: reply.kind }, 'answered');
  } catch (error) {
    if (isCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) {
      // It is answered once by us, so this is the answer to a repetition whose first receipt was lost.
      log.info({ command: commandName }, 'answered, though Discord’s receipt was lost');
    } else if (isCode(error, RESTJSONErrorCodes.UnknownInteraction)) {
      log.warn({ err: error, command: commandName }, 'a reply came too late: Discord waits three seconds');
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
  const suggestions = app.suggest({ command: commandName, option: name, typed: value, language });
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
async function respond(interaction: Interaction, response: APIInteractionResponse): Promise<void> {
  const { client, id, token } = interaction;
  await client.rest.post(Routes.interactionCallback(id, token), { body: response, auth: false });
}

/** Suggestions as Discord takes them: not too many, none empty, and none whose value would be cut short. */
function toChoices(suggestions: readonly Suggestion[], language: Language): Choice[] {
  return suggestions
    .map(({ name, value }) => ({ name: toChoiceName(name, language), value }))
    .filter(({ name, value }) => name !== '' && value.trim() !== '' && value.length <= suggestionLimitChars)
    .slice(0, suggestionLimit);
}

interface Choice {
  readonly name: string;
  readonly value: string;
}

/** It is shown as it is: a choice knows no markdown. */
function toChoiceName(name: string, language: Language): string {
  const measure = { limitChars: suggestionLimitChars, draw: toPlainText, language };
  return toPlainText(shorten(plain(toOneLine(name)), measure));
}

function isCode(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
