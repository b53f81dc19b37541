import type { APIAllowedMentions, APIEmbed, APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { ApiError, emptyMessage } from './api-error.ts';
import {
  checkBoolean,
  checkFields,
  checkInteger,
  checkList,
  checkSnowflake,
  checkText,
  shown,
} from './check-fields.ts';
import type { UploadedFile } from './fault-types.ts';
import { type Field, type Fields, isFields } from './form.ts';
import { checkComponents } from './validate-components.ts';
import { checkEmbeds, showsSomething } from './validate-embeds.ts';

const contentLimitChars = 2000;
export const uploadLimitBytes = 10 * 1024 * 1024;

/** A message as it was asked for, within all limits. What was left out is undefined. */
export interface CheckedMessage {
  readonly content: string | undefined;
  readonly embeds: readonly APIEmbed[] | undefined;
  readonly components: APIMessage['components'];
  readonly allowedMentions: APIAllowedMentions | undefined;
  readonly flags: number;
  readonly attachments: readonly AttachmentNote[] | undefined;
  readonly reference: { readonly messageId: string; readonly failIfNotExists: boolean } | undefined;
  readonly nonce: string | undefined;
  readonly enforceNonce: boolean;
}

/** What the body says of an attachment: a new one is named by the number of its file, a kept one by its id. */
interface AttachmentNote {
  readonly id: string;
  readonly filename: string | undefined;
  readonly description: string | undefined;
}

/** What is checked with the body: the files of the request, and the message that is edited, if one is. */
export interface MessageSurroundings {
  readonly files: readonly UploadedFile[];
  readonly edited?: APIMessage;
}

/** Checks the body of a new or edited message; the caller ends it with `form.done()`. */
export function checkMessage(at: Field, body: Fields, around: MessageSurroundings): CheckedMessage {
  const content = checkText(at.in('content'), body.content, { max: contentLimitChars });
  const embeds = checkEmbeds(at.in('embeds'), body.embeds);
  const flags = checkInteger(at.in('flags'), body.flags, { min: 0 }) ?? 0;
  if (flags & MessageFlags.IsComponentsV2) {
    at.in('flags').refuse('UNSUPPORTED', 'Components V2 is more than this stand-in for Discord understands');
  }
  const components = checkComponents(at.in('components'), body.components);
  checkBoolean(at.in('tts'), body.tts);
  const attachments = checkAttachments(at.in('attachments'), body.attachments, around);
  refuseMissingPictures(at.in('embeds'), embeds ?? [], { ...around, attachments });
  return {
    content: body.content === null ? '' : content,
    // The two casts: form.ts has looked at every field, which no type can say.
    embeds: (body.embeds === null ? [] : embeds) as readonly APIEmbed[] | undefined,
    components: (body.components === null ? [] : components) as APIMessage['components'],
    allowedMentions: checkAllowedMentions(at.in('allowed_mentions'), body.allowed_mentions),
    flags,
    attachments,
    reference: checkReference(at.in('message_reference'), body.message_reference),
    nonce: checkText(at.in('nonce'), body.nonce, { max: 25 }),
    enforceNonce: checkBoolean(at.in('enforce_nonce'), body.enforce_nonce) ?? false,
  };
}

/** Throws 50006 where nothing would be seen: rows of buttons alone are not enough. */
export function refuseEmpty(message: {
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly attachmentCount: number;
}): void {
  if (message.content === '' && message.attachmentCount === 0 && !message.embeds.some(showsSomething)) {
    throw emptyMessage();
  }
}

/** Throws 40005 where the files are larger than Discord takes. */
export function refuseLargeFiles(files: readonly UploadedFile[]): void {
  if (files.some((file) => file.bytes.byteLength > uploadLimitBytes)) {
    throw new ApiError(413, 40005, 'Request entity too large');
  }
}

/** The number of a form's file: 2 for `files[2]`. */
export function fileNumber(file: UploadedFile): string | undefined {
  return /^files\[(\d+)\]$/.exec(file.field)?.[1];
}

function checkAttachments(
  at: Field,
  value: unknown,
  { files, edited }: MessageSurroundings,
): AttachmentNote[] | undefined {
  const list = checkList(at, value, { max: 10 });
  if (!list) return undefined;
  const known = new Set([
    ...files.map(fileNumber),
    ...(edited?.attachments ?? []).map((attachment) => attachment.id),
  ]);
  const notes: AttachmentNote[] = [];
  for (const [index, each] of list.entries()) {
    const note = checkFields(at.in(index), each);
    if (!note) continue;
    const id = shown(note.id);
    if (!known.has(id)) {
      at.in(index).refuse('ATTACHMENT_NOT_FOUND', 'Uploaded attachment not found.');
    }
    notes.push({
      id,
      filename: checkText(at.in(index, 'filename'), note.filename, { max: 1024 }),
      description: checkText(at.in(index, 'description'), note.description, { max: 1024 }),
    });
  }
  return notes;
}

/** Discord would show the embed without its picture; here it is refused, as it is always a mistake. */
function refuseMissingPictures(
  at: Field,
  embeds: readonly unknown[],
  around: MessageSurroundings & { readonly attachments: readonly AttachmentNote[] | undefined },
): void {
  const kept = (around.edited?.attachments ?? []).filter(
    ({ id }) => around.attachments === undefined || around.attachments.some((note) => note.id === id),
  );
  const names = new Set<unknown>([
    ...around.files.map((file) => file.name),
    ...(around.attachments ?? []).map((note) => note.filename),
    ...kept.map((attachment) => attachment.filename),
  ]);
  for (const [index, embed] of embeds.entries()) {
    if (!isFields(embed)) continue;
    for (const part of ['image', 'thumbnail'] as const) {
      const picture = embed[part];
      const url = isFields(picture) ? picture.url : undefined;
      if (typeof url !== 'string' || !url.startsWith('attachment://')) continue;
      if (names.has(url.slice('attachment://'.length))) continue;
      at.in(index, part, 'url').refuse('ATTACHMENT_NOT_FOUND', 'Uploaded attachment not found.');
    }
  }
}

function checkReference(at: Field, value: unknown): CheckedMessage['reference'] {
  if (value === undefined || value === null) return undefined;
  const reference = checkFields(at, value);
  if (!reference) return undefined;
  const messageId = checkSnowflake(at.in('message_id'), reference.message_id);
  const failIfNotExists = checkBoolean(at.in('fail_if_not_exists'), reference.fail_if_not_exists) ?? true;
  return messageId === undefined ? undefined : { messageId, failIfNotExists };
}

const mentionKinds: readonly unknown[] = ['roles', 'users', 'everyone'];

function checkAllowedMentions(at: Field, value: unknown): APIAllowedMentions | undefined {
  if (value === undefined || value === null) return undefined;
  const allowed = checkFields(at, value);
  if (!allowed) return undefined;
  const parse = checkList(at.in('parse'), allowed.parse, { max: 3 }) ?? [];
  for (const [index, kind] of parse.entries()) {
    if (!mentionKinds.includes(kind)) {
      at.in('parse', index).refuse(
        'BASE_TYPE_CHOICES',
        "Value must be one of ('users', 'everyone', 'roles').",
      );
    } else if (parse.indexOf(kind) < index) {
      at.in('parse', index).refuse('SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value');
    }
  }
  for (const kind of ['users', 'roles'] as const) {
    const ids = checkList(at.in(kind), allowed[kind], { max: 100 }) ?? [];
    for (const [index, id] of ids.entries()) checkSnowflake(at.in(kind, index), id);
    if (ids.length > 0 && parse.includes(kind)) {
      at.refuse(
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
    }
  }
  checkBoolean(at.in('replied_user'), allowed.replied_user);
  return allowed;
}
