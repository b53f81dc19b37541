import type {
  APIInteractionResponse,
  APIMessage,
  APIMessageInteractionMetadata,
  RESTPostAPIInteractionCallbackWithResponseResult,
} from 'discord-api-types/v10';
import {
  ApplicationCommandOptionType,
  InteractionType,
  MessageFlags,
  MessageType,
  InteractionResponseType as ResponseType,
} from 'discord-api-types/v10';
import { alreadyAcknowledged, unknown } from './api-error.ts';
import { checkChoice, checkFields, checkList, checkText } from './check-fields.ts';
import type { UploadedFile } from './fault-types.ts';
import { createForm, type Field, type Fields, isFields } from './form.ts';
import { firstAnswerLimitMs, type InteractionRecord } from './interaction-record.ts';
import { addMessage, editMessage } from './messages.ts';
import { checkChoiceValue } from './validate-command-options.ts';
import { type CheckedMessage, checkMessage, refuseLargeFiles } from './validate-message.ts';
import type { World } from './world.ts';

/** Which answers an interaction may have, by its type. */
const answersTo = new Map<InteractionType, readonly number[]>([
  [InteractionType.ApplicationCommand, [4, 5, 9, 10, 12]],
  [InteractionType.MessageComponent, [4, 5, 6, 7, 9, 10, 12]],
  [InteractionType.ApplicationCommandAutocomplete, [8]],
]);

/** The first answer to an interaction. Gives what `with_response=true` shows; throws what Discord refuses. */
export function answerInteraction(
  world: World,
  record: InteractionRecord,
  { body, files }: { readonly body: unknown; readonly files: readonly UploadedFile[] },
): {
  readonly shown: RESTPostAPIInteractionCallbackWithResponseResult;
  /** The new message, if there is one. */
  readonly posted: APIMessage | undefined;
  /** The message that was changed, if one was. */
  readonly edited: APIMessage | undefined;
} {
  if (record.response) throw alreadyAcknowledged();
  if (world.clock.now() - record.createdAtMs > firstAnswerLimitMs) throw unknown('interaction');
  refuseLargeFiles(files);
  const form = createForm();
  const fields = checkFields(form, body) ?? {};
  const type = checkChoice(form.in('type'), fields.type, answersTo.get(record.payload.type) ?? []);
  const data = isFields(fields.data) ? fields.data : {};
  const source =
    record.sourceMessageId === undefined ? undefined : world.messages.get(record.sourceMessageId);
  const isUpdate = type === ResponseType.UpdateMessage;
  let asked: CheckedMessage | undefined;
  if (type === ResponseType.ChannelMessageWithSource || isUpdate) {
    asked = checkMessage(form.in('data'), data, {
      files,
      ...(isUpdate && source ? { edited: source.message } : {}),
    });
  }
  if (type === ResponseType.ApplicationCommandAutocompleteResult)
    checkSuggestions(form.in('data'), data, record);
  form.done();

  let posted: APIMessage | undefined;
  let edited: APIMessage | undefined;
  const ephemeral = isEphemeral(data);
  if (type === ResponseType.ChannelMessageWithSource && asked) {
    posted = postAnswer(world, record, { asked, files, ephemeral });
    record.originalMessageId = posted.id;
  } else if (type === ResponseType.DeferredChannelMessageWithSource) {
    posted = postAnswer(world, record, { asked: nothing, files: [], ephemeral, loading: true });
    record.originalMessageId = posted.id;
    record.isLoading = true;
  } else if (type === ResponseType.DeferredMessageUpdate) {
    record.originalMessageId = record.sourceMessageId;
  } else if (isUpdate && asked && record.sourceMessageId !== undefined) {
    edited = editMessage(world, record.sourceMessageId, { asked, files });
    record.originalMessageId = record.sourceMessageId;
  }
  // The cast: its type and every field of its data have been checked, which no type can say.
  record.response = fields as unknown as APIInteractionResponse;
  return { shown: toShown(world, record), posted, edited };
}

const nothing: CheckedMessage = {
  content: undefined,
  embeds: undefined,
  components: undefined,
  allowedMentions: undefined,
  flags: 0,
  attachments: undefined,
  reference: undefined,
  nonce: undefined,
  enforceNonce: false,
};

export function isEphemeral(data: Fields): boolean {
  return typeof data.flags === 'number' && (data.flags & MessageFlags.Ephemeral) !== 0;
}

/** Posts a message for an interaction, the first or a later one. */
export function postAnswer(
  world: World,
  record: InteractionRecord,
  message: {
    readonly asked: CheckedMessage;
    readonly files: readonly UploadedFile[];
    readonly ephemeral: boolean;
    readonly loading?: boolean;
    /** The first answer, which a later message follows. */
    readonly after?: APIMessage;
  },
): APIMessage {
  const { payload } = record;
  const isFirst = message.after === undefined;
  const source =
    record.sourceMessageId === undefined ? undefined : world.messages.get(record.sourceMessageId);
  return addMessage(world, message.asked, {
    channel: record.channel,
    author: world.bot,
    files: message.files,
    ephemeral: message.ephemeral,
    loading: message.loading ?? false,
    repliedTo: message.after ?? source?.message,
    ...(isFirst && payload.type === InteractionType.ApplicationCommand
      ? { type: payload.data.type === 1 ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand }
      : {}),
    interaction: { applicationId: world.application.id, metadata: toMetadata(world, record) },
  });
}

function toMetadata(world: World, { id, payload }: InteractionRecord): APIMessageInteractionMetadata {
  const user = payload.member?.user ?? payload.user ?? world.user();
  const common = { id, user, authorizing_integration_owners: payload.authorizing_integration_owners };
  if (payload.type === InteractionType.MessageComponent) {
    return { ...common, type: InteractionType.MessageComponent, interacted_message_id: payload.message.id };
  }
  return { ...common, type: InteractionType.ApplicationCommand };
}

function toShown(world: World, record: InteractionRecord): RESTPostAPIInteractionCallbackWithResponseResult {
  const { id, payload, response, originalMessageId } = record;
  const kept = originalMessageId === undefined ? undefined : world.messages.get(originalMessageId);
  return {
    interaction: {
      id,
      type: payload.type,
      ...(kept
        ? {
            response_message_id: kept.message.id,
            response_message_loading: record.isLoading,
            response_message_ephemeral: kept.ephemeral,
          }
        : {}),
    },
    ...(response ? { resource: { type: response.type, ...(kept ? { message: kept.message } : {}) } } : {}),
  };
}

const suggestionLimit = 25;

function checkSuggestions(at: Field, data: Fields, { payload }: InteractionRecord): void {
  const choices = checkList(at.in('choices'), data.choices, { max: suggestionLimit, required: true }) ?? [];
  const options = payload.type === InteractionType.ApplicationCommandAutocomplete ? payload.data.options : [];
  const focused = options.find((option) => 'focused' in option && option.focused);
  const type = focused?.type ?? ApplicationCommandOptionType.String;
  for (const [index, each] of choices.entries()) {
    const here = at.in('choices', index);
    const choice = checkFields(here, each);
    if (!choice) continue;
    checkText(here.in('name'), choice.name, { min: 1, max: 100, required: true });
    checkChoiceValue(here.in('value'), choice.value, { type });
  }
}
