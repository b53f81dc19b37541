import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Option } from '../command.ts';

/** A command as it is registered with Discord. */
export type CommandData = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Commands as they are registered: usable in servers and in direct messages with the bot. */
export function toCommandData(commands: readonly Command[]): CommandData[] {
  return commands.map(({ name, description, options }) => ({
    name,
    description,
    options: Object.entries(options)
      .map(([optionName, option]) => toOptionData(optionName, option))
      // Discord wants required options before the others.
      .sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false)),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }));
}

function toOptionData(name: string, option: Option): APIApplicationCommandBasicOption {
  const { description, required = false } = option;
  const shape = { name, description, required };
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
        ...(option.choices && { choices: option.choices.map((choice) => ({ name: choice, value: choice })) }),
      };
    }
  }
}
