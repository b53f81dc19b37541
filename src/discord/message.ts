import { type APIEmbed, MessageFlags } from 'discord.js';
import { type Language, plain, type Reply, type ReplyKind } from '../reply.ts';
import { cleanText, toOneLine } from './clean-text.ts';
import { fit } from './fit.ts';
import {
  embedDescriptionLimitChars,
  embedFooterLimitChars,
  embedsTotalLimitChars,
  embedTitleLimitChars,
} from './limits.ts';
import { drawInline } from './markdown.ts';
import { toPieces } from './pieces.ts';
import { shorten } from './shorten.ts';

/** A message as Discord's API takes it: the very JSON that is sent, and that a page can draw. */
export interface Message {
  readonly embeds: [APIEmbed];
  /** Nobody is called, whatever the text holds. */
  readonly allowed_mentions: { readonly parse: [] };
  /** Set where only the member who asked sees it. */
  readonly flags?: MessageFlags.Ephemeral;
}

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
  const limitChars = Math.min(
    embedDescriptionLimitChars,
    embedsTotalLimitChars - title.length - footer.length,
  );
  const description = fit(toPieces(reply), { limitChars, language });
  const embed: APIEmbed = {
    color: colours[kind],
    ...(title && { title }),
    ...(description && { description }),
    ...(footer && { footer: { text: footer } }),
  };
  return {
    // Discord refuses a message in which nothing is seen.
    embeds: [title || description ? embed : { ...embed, description: '…' }],
    allowed_mentions: { parse: [] },
    ...(reply.private && { flags: MessageFlags.Ephemeral }),
  };
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
