import type { APIMessage } from 'discord-api-types/v10';
import { invalidWebhookToken, unknown } from './api-error.ts';
import { checkFields } from './check-fields.ts';
import type { UploadedFile } from './fault-types.ts';
import { createForm } from './form.ts';
import { isEphemeral, postAnswer } from './interaction-callback.ts';
import { type InteractionRecord, tokenLifeMs } from './interaction-record.ts';
import { editMessage, keptMessage } from './messages.ts';
import { type CheckedMessage, checkMessage, refuseLargeFiles } from './validate-message.ts';
import type { World } from './world.ts';

interface Sent {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** The record behind a webhook's token; throws where it is unknown, too old, or not answered yet. */
export function findByToken(
  world: World,
  { applicationId, token }: { readonly applicationId: string; readonly token: string },
): InteractionRecord {
  if (applicationId !== world.application.id) throw unknown('Webhook');
  const record = world.interactions.get(token);
  if (!record || world.clock.now() - record.createdAtMs > tokenLifeMs) throw invalidWebhookToken();
  if (!record.response) throw unknown('Webhook');
  return record;
}

/** A follow-up. The first after a deferral takes the place of what was deferred, as seen by the same people. */
export function followUp(
  world: World,
  record: InteractionRecord,
  { body, files }: Sent,
): { readonly message: APIMessage; readonly isNew: boolean } {
  const { asked, ephemeral } = checked({ body, files });
  if (record.isLoading && record.originalMessageId !== undefined) {
    const message = editMessage(world, record.originalMessageId, { asked, files });
    record.isLoading = false;
    return { message, isNew: false };
  }
  const after =
    record.originalMessageId === undefined ? undefined : world.messages.get(record.originalMessageId);
  const message = postAnswer(world, record, {
    asked,
    files,
    ephemeral,
    ...(after ? { after: after.message } : {}),
  });
  record.followUpIds.push(message.id);
  return { message, isNew: true };
}

/** The message of a webhook route: `@original`, or a follow-up by its id. */
export function findAnswer(world: World, record: InteractionRecord, messageId: string): APIMessage {
  if (messageId === '@original') return keptMessage(world, record.originalMessageId).message;
  const isOwn = record.followUpIds.includes(messageId) || record.originalMessageId === messageId;
  return keptMessage(world, isOwn ? messageId : undefined).message;
}

export function editAnswer(
  world: World,
  record: InteractionRecord,
  { messageId, ...sent }: Sent & { readonly messageId: string },
): APIMessage {
  const edited = findAnswer(world, record, messageId);
  const { asked } = checked({ ...sent, edited });
  if (edited.id === record.originalMessageId) record.isLoading = false;
  return editMessage(world, edited.id, { asked, files: sent.files });
}

export function deleteAnswer(world: World, record: InteractionRecord, messageId: string): APIMessage {
  const deleted = findAnswer(world, record, messageId);
  world.messages.delete(deleted.id);
  return deleted;
}

function checked({ body, files, edited }: Sent & { readonly edited?: APIMessage }): {
  readonly asked: CheckedMessage;
  readonly ephemeral: boolean;
} {
  refuseLargeFiles(files);
  const form = createForm();
  const fields = checkFields(form, body) ?? {};
  const asked = checkMessage(form, fields, { files, ...(edited ? { edited } : {}) });
  form.done();
  return { asked, ephemeral: isEphemeral(fields) };
}
