import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteraction,
  APIInteraction,
  APIMessageComponentInteraction,
} from 'discord-api-types/v10';
import { ApplicationCommandType, ComponentType, InteractionType } from 'discord-api-types/v10';
import { basicOptionsOf, findCommand, toGivenOptions } from './command-use.ts';
import type { InteractionRecord } from './interaction-record.ts';
import { toInteractionBase, toScene } from './interaction-setting.ts';
import { refuseUnpressable, rememberMessage, whereItStands } from './message-use.ts';
import type {
  AutocompleteUse,
  ButtonPress,
  CommandUse,
  InteractionSetting,
  MessageCommandUse,
  SelectChoice,
} from './use-types.ts';
import type { World } from './world.ts';

/** Makes the interactions that members cause. Each gives its record, and is yet to be dispatched. */
export interface Interact {
  command(use: CommandUse): InteractionRecord;
  autocomplete(use: AutocompleteUse): InteractionRecord;
  button(press: ButtonPress): InteractionRecord;
  select(choice: SelectChoice): InteractionRecord;
  messageCommand(use: MessageCommandUse): InteractionRecord;
}

export function createInteract(world: World): Interact {
  const keep = (
    setting: InteractionSetting,
    toPayload: (head: { id: string; token: string }) => APIInteraction,
    sourceMessageId?: string,
  ): InteractionRecord => {
    const id = world.nextId();
    const token = Buffer.from(`interaction:${id}:${crypto.randomUUID()}`).toString('base64url');
    const record: InteractionRecord = {
      id,
      token,
      payload: toPayload({ id, token }),
      channel: toScene(world, setting).channel,
      createdAtMs: world.clock.now(),
      sourceMessageId,
      sessionsTold: 0,
      response: undefined,
      originalMessageId: undefined,
      isLoading: false,
      followUpIds: [],
      refusals: [],
    };
    world.interactions.set(token, record);
    return record;
  };

  const component = (use: ButtonPress, data: ComponentData) => {
    const press = whereItStands(world, use);
    const message = rememberMessage(world, press);
    refuseUnpressable(message, data);
    return keep(
      press,
      (head) => ({
        ...head,
        ...toInteractionBase(world, press),
        type: InteractionType.MessageComponent,
        message,
        data,
      }),
      message.id,
    );
  };

  return {
    command(use) {
      const command = findCommand(world, toScene(world, use), {
        name: use.command,
        type: ApplicationCommandType.ChatInput,
      });
      const data = {
        id: command.id,
        name: command.name,
        type: ApplicationCommandType.ChatInput as const,
        ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
        options: toGivenOptions(command, use),
      };
      return keep(
        use,
        (head): APIApplicationCommandInteraction => ({
          ...head,
          ...toInteractionBase(world, use),
          type: InteractionType.ApplicationCommand,
          data,
        }),
      );
    },

    autocomplete(use) {
      const command = findCommand(world, toScene(world, use), {
        name: use.command,
        type: ApplicationCommandType.ChatInput,
      });
      const option = basicOptionsOf(command).find(({ name }) => name === use.option);
      if (!option || !('autocomplete' in option) || !option.autocomplete) {
        throw new Error(`Option "${use.option}" of "${use.command}" does not autocomplete.`);
      }
      const others = toGivenOptions(command, {
        command: use.command,
        options: use.options ?? {},
        unchecked: true,
      });
      // The cast: what is being typed is a text even for a number, which the types do not say.
      const focused = { name: option.name, type: option.type, value: use.typed, focused: true };
      const data = {
        id: command.id,
        name: command.name,
        type: ApplicationCommandType.ChatInput,
        ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
        options: [...others, focused],
      } as APIApplicationCommandAutocompleteInteraction['data'];
      return keep(use, (head) => ({
        ...head,
        ...toInteractionBase(world, use),
        type: InteractionType.ApplicationCommandAutocomplete,
        data,
      }));
    },

    button: (press) => component(press, { component_type: ComponentType.Button, custom_id: press.customId }),

    select: (choice) =>
      component(choice, {
        component_type: ComponentType.StringSelect,
        custom_id: choice.customId,
        values: [...choice.values],
      }),

    messageCommand(given) {
      const use = whereItStands(world, given);
      const command = findCommand(world, toScene(world, use), {
        name: use.command,
        type: ApplicationCommandType.Message,
      });
      const message = rememberMessage(world, use);
      return keep(
        use,
        (head): APIApplicationCommandInteraction => ({
          ...head,
          ...toInteractionBase(world, use),
          type: InteractionType.ApplicationCommand,
          data: {
            id: command.id,
            name: command.name,
            type: ApplicationCommandType.Message,
            ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
            target_id: message.id,
            resolved: { messages: { [message.id]: message } },
          },
        }),
      );
    },
  };
}

type ComponentData = APIMessageComponentInteraction['data'] &
  (
    | { component_type: ComponentType.Button }
    | { component_type: ComponentType.StringSelect; values: string[] }
  );
