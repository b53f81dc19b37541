import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandInteractionDataBasicOption,
} from 'discord-api-types/v10';
import {
  type ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import { lengthOf } from './check-fields.ts';
import type { Scene } from './interaction-setting.ts';
import type { CommandUse } from './use-types.ts';
import type { World } from './world.ts';

type BasicOption = APIApplicationCommandBasicOption;
type GivenOption = APIApplicationCommandInteractionDataBasicOption;

/** A command as a member of this scene finds it; throws where Discord's client would not offer it. */
export function findCommand(
  world: World,
  scene: Scene,
  { name, type }: { readonly name: string; readonly type: ApplicationCommandType },
): APIApplicationCommand {
  const inGuild = scene.guild ? world.commands.list({ guildId: scene.guild.id }) : [];
  const isIt = (command: APIApplicationCommand) => command.name === name && command.type === type;
  const ofGuild = inGuild.find(isIt);
  if (ofGuild) return ofGuild;
  const command = world.commands.list('global').find(isIt);
  if (!command) throw new Error(`No command "${name}" is registered where it was used.`);
  const contexts = command.contexts ?? [InteractionContextType.Guild, InteractionContextType.BotDM];
  if (!contexts.includes(scene.context)) {
    throw new Error(
      `"${name}" is not offered in this context (${scene.context}): its contexts are ${contexts}.`,
    );
  }
  const installs = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  const install =
    scene.installedBy === 'user'
      ? ApplicationIntegrationType.UserInstall
      : ApplicationIntegrationType.GuildInstall;
  if (!installs.includes(install)) {
    throw new Error(`"${name}" is not offered when installed by the ${scene.installedBy}.`);
  }
  return command;
}

/** The options as an interaction carries them; throws for what Discord's client would not send. */
export function toGivenOptions(command: APIApplicationCommand, use: CommandUse): GivenOption[] {
  const registered = basicOptionsOf(command);
  const given = use.options ?? {};
  if (!use.unchecked) {
    for (const option of registered) {
      const value = given[option.name];
      if (value === undefined && option.required) refuse(command, option.name, 'is required');
      const fault = value === undefined ? undefined : faultOf(option, value);
      if (fault !== undefined) refuse(command, option.name, fault);
    }
    const unknown = Object.keys(given).find((name) => !registered.some((option) => option.name === name));
    if (unknown !== undefined) refuse(command, unknown, 'is not registered');
  }
  return Object.entries(given).map(([name, value]) =>
    toGivenOption(registered.find((option) => option.name === name)?.type ?? typeOf(value), name, value),
  );
}

/** Those of a command without subcommands, which are the only ones understood here. */
export function basicOptionsOf(command: APIApplicationCommand): readonly BasicOption[] {
  return (command.options ?? []).filter(
    (option): option is BasicOption =>
      option.type !== OptionType.Subcommand && option.type !== OptionType.SubcommandGroup,
  );
}

function refuse(command: APIApplicationCommand, option: string, why: string): never {
  throw new Error(`Discord's client would not send this: option "${option}" of "${command.name}" ${why}.`);
}

/** Why a client would not send the value, or undefined if it would. */
function faultOf(option: BasicOption, value: string | number | boolean): string | undefined {
  switch (option.type) {
    case OptionType.String:
      if (typeof value !== 'string' || value === '') return 'must be a text';
      if (lengthOf(value) > (option.max_length ?? 6000)) return 'is too long';
      if (lengthOf(value) < (option.min_length ?? 0)) return 'is too short';
      return isAmongChoices(option, value) ? undefined : 'is no choice';
    case OptionType.Integer:
      if (typeof value !== 'number' || !Number.isInteger(value)) return 'must be an integer';
      if (value > (option.max_value ?? Number.MAX_SAFE_INTEGER)) return 'is too large';
      if (value < (option.min_value ?? Number.MIN_SAFE_INTEGER)) return 'is too small';
      return isAmongChoices(option, value) ? undefined : 'is no choice';
    case OptionType.Boolean:
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    default:
      return 'has a type that the stand-in does not understand';
  }
}

function isAmongChoices(option: BasicOption, value: string | number): boolean {
  return !('choices' in option) || !option.choices || option.choices.some((choice) => choice.value === value);
}

function typeOf(value: string | number | boolean): OptionType {
  if (typeof value === 'boolean') return OptionType.Boolean;
  return typeof value === 'number' ? OptionType.Integer : OptionType.String;
}

function toGivenOption(type: OptionType, name: string, value: string | number | boolean): GivenOption {
  // The cast: a modified client may send a value that is not of the option's type, and so may a test.
  return { name, type, value } as GivenOption;
}
