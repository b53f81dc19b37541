import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, MessageCommand, Option } from '../command/command.ts';
import { toLocalizations } from './localizations.ts';

type SlashCommandData = RESTPostAPIChatInputApplicationCommandsJSONBody;
type MessageCommandData = RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** A command as it is registered with Discord. */
export type CommandData = SlashCommandData | MessageCommandData;

/** Where commands are offered: everywhere, to servers that have the bot and to members who have it as their own. */
const offered = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** Commands as they are registered, in every language that the bot speaks: those of a message's menu twice. */
export function toCommandData(commands: readonly Command[]): CommandData[] {
  return commands.flatMap((command) => [
    toSlashCommandData(command),
    ...(command.kind === 'message' ? [toMessageCommandData(command)] : []),
  ]);
}

function toSlashCommandData({ name, description, options, localised }: Command): SlashCommandData {
  return {
    name,
    description,
    ...(localised && {
      name_localizations: toLocalizations(localised, (words) => words.name),
      description_localizations: toLocalizations(localised, (words) => words.description),
    }),
    options: Object.entries(options)
      .map(([optionName, option]) => toOptionData(optionName, option, localised))
      // Discord wants required options before the others.
      .sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false)),
    ...offered,
  };
}

/** Discord shows a menu's command by its name alone. */
function toMessageCommandData({ menuName, localised }: MessageCommand): MessageCommandData {
  return {
    type: ApplicationCommandType.Message,
    name: menuName,
    ...(localised && { name_localizations: toLocalizations(localised, (words) => words.menuName) }),
    ...offered,
  };
}

function toOptionData(
  name: string,
  option: Option,
  localised: Command['localised'],
): APIApplicationCommandBasicOption {
  const { description, required = false } = option;
  const shape = {
    name,
    description,
    ...(localised && {
      name_localizations: toLocalizations(localised, (words) => words.options[name]?.name),
      description_localizations: toLocalizations(localised, (words) => words.options[name]?.description),
    }),
    required,
  };
  switch (option.type) {
    case 'boolean':
      return { ...shape, type: ApplicationCommandOptionType.Boolean };
    case 'integer':
      return {
        ...shape,
        type: ApplicationCommandOptionType.Integer,
        ...(option.min !== undefined && { min_value: option.min }),
        ...(option.max !== undefined && { max_value: option.max }),
      };
    case 'string': {
      const text = {
        ...shape,
        type: ApplicationCommandOptionType.String as const,
        ...(option.maxLengthChars !== undefined && { max_length: option.maxLengthChars }),
      };
      if (option.suggest) return { ...text, autocomplete: true };
      return {
        ...text,
        ...(option.choices && {
          choices: option.choices.map((choice) => toChoiceData(choice, { name, localised })),
        }),
      };
    }
  }
}

function toChoiceData(choice: string, option: { name: string; localised: Command['localised'] }) {
  const { name, localised } = option;
  return {
    name: choice,
    ...(localised && {
      name_localizations: toLocalizations(localised, (words) => words.options[name]?.choices?.[choice]),
    }),
    value: choice,
  };
}
