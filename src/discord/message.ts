import { type APIEmbed, MessageFlags } from 'discord.js';
import type { Language } from '../language/language.ts';
import {
  embedAuthorLimitChars,
  embedDescriptionLimitChars,
  embedFooterLimitChars,
  embedsTotalLimitChars,
  embedTitleLimitChars,
  pictureAltLimitChars,
} from '../reply/limits.ts';
import type { Credit, Picture, Reply, ReplyKind } from '../reply/reply.ts';
import { plain } from '../show/text.ts';
import { wordsIn } from '../words/words.ts';
import { cleanText, toOneLine } from './clean-text.ts';
import { type ActionRow, toComponents } from './components.ts';
import { fit } from './fit.ts';
import { toLabel } from './label.ts';
import { drawInline } from './markdown.ts';
import { toPieces } from './pieces.ts';
import { shorten } from './shorten.ts';

/** A message as Discord's API takes it: the very JSON that is sent, and that a page can draw. */
export interface Message {
  /** Who has had it shown to all. */
  readonly content?: string;
  readonly embeds: [APIEmbed];
  /** Nobody is called, whatever the text holds. */
  readonly allowed_mentions: { readonly parse: [] };
  /** Set where only the member who asked sees it. */
  readonly flags?: MessageFlags.Ephemeral;
  readonly components?: ActionRow[];
  /** The picture's alt text; its bytes go beside the message (see toFiles). */
  readonly attachments?: AttachmentNote[];
}

interface AttachmentNote {
  /** The number of the file. */
  readonly id: number;
  readonly filename: string;
  readonly description: string;
}

/** A file that goes with a message. */
export interface MessageFile {
  readonly name: string;
  readonly data: Buffer;
}

const fileStemLimitChars = 60;
const nameLimitChars = 100;

const colours: Record<ReplyKind, number> = {
  answered: 0x2e_7d_32,
  related: 0xf9_a8_25,
  none: 0x75_75_75,
  notice: 0x15_65_c0,
  refused: 0xef_6c_00,
  failed: 0xc6_28_28,
};

/**
 * Turns a reply into a message: the one door through which replies leave for Discord. Whatever stands in the
 * reply is shown as text, calls nobody and is within Discord's limits: what is too long is shortened, the answer
 * and the first passage last.
 */
export function toMessage(reply: Reply): Message {
  const { kind, language } = reply;
  const title = toTitle(reply.title ?? '', language);
  const footer = toFooterText(reply.footer ?? '', language);
  const author = toLabel(reply.asked ?? '', { limitChars: embedAuthorLimitChars, language });
  const limitChars = Math.min(
    embedDescriptionLimitChars,
    embedsTotalLimitChars - title.length - footer.length - author.length,
  );
  const description = fit(toPieces(reply), { limitChars, language });
  const embed: APIEmbed = {
    color: colours[kind],
    ...(author && { author: { name: author } }),
    ...(title && { title }),
    ...(description && { description }),
    ...(reply.picture && { image: { url: `attachment://${toFileName(reply.picture)}` } }),
    ...(footer && { footer: { text: footer } }),
  };
  const components = toComponents(reply.actions ?? [], language);
  return {
    ...(reply.sharedBy && { content: toCredit(reply.sharedBy, language) }),
    // Discord refuses a message in which nothing is seen.
    embeds: [title || description || author ? embed : { ...embed, description: '…' }],
    allowed_mentions: { parse: [] },
    ...(reply.private && { flags: MessageFlags.Ephemeral }),
    ...(components.length > 0 && { components }),
    ...(reply.picture && { attachments: [toAttachmentNote(reply.picture, language)] }),
  };
}

/** A message that takes the place of another: what that one had besides is gone. Who sees it stays as it was. */
export function toUpdate({ flags: _, ...message }: Message): Omit<Message, 'flags'> {
  return { content: '', components: [], attachments: [], ...message };
}

/** The files that go with a reply's message, in the order of its attachments. */
export function toFiles({ picture }: Reply): MessageFile[] {
  return picture ? [{ name: toFileName(picture), data: Buffer.from(picture.png) }] : [];
}

function toAttachmentNote(picture: Picture, language: Language): AttachmentNote {
  const description = toLabel(picture.alt, { limitChars: pictureAltLimitChars, language });
  return { id: 0, filename: toFileName(picture), description };
}

/** Discord renames a file whose name has other characters, and the embed would no longer find it. */
function toFileName({ name }: Picture): string {
  const stem = name
    .replace(/\.png$/i, '')
    .replace(/[^a-z0-9-]+/gi, '-')
    .slice(0, fileStemLimitChars);
  return `${stem}.png`;
}

/** The member is named as Discord names them, and not called. */
function toCredit({ memberId, name }: Credit, language: Language): string {
  const member = /^\d{17,20}$/.test(memberId)
    ? `<@${memberId}>`
    : drawInline(plain(toLabel(name, { limitChars: nameLimitChars, language })));
  return `-# ${wordsIn(language).sharedBy(member)}`;
}

function toTitle(title: string, language: Language): string {
  const text = plain(toOneLine(title));
  return drawInline(shorten(text, { limitChars: embedTitleLimitChars, draw: drawInline, language }));
}

/** A footer knows no markdown, so nothing in it is escaped. */
function toFooterText(footer: string, language: Language): string {
  const draw = (text: ReturnType<typeof plain>) =>
    text
      .map((span) => span.text)
      .join('')
      .trim();
  return draw(shorten(plain(cleanText(footer)), { limitChars: embedFooterLimitChars, draw, language }));
}
