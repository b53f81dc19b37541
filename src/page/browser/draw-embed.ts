import type { APIEmbed } from 'discord-api-types/v10';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import type { DrawableAttachment } from '../wire.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { element } from './element.ts';

/**
 * Draws an embed. Its author, title and the names of its fields stand in slots rather than in the component's own
 * attributes, which know no markdown, and take a long number for an emoji whose picture Discord has.
 */
export function drawEmbed(embed: APIEmbed, attachments: readonly DrawableAttachment[]): HTMLElement {
  const { title, description, fields = [], footer, color, image, author } = embed;
  const drawn = element('discord-embed', {
    slot: 'embeds',
    ...(color !== undefined && { color: toCssColor(color) }),
  });
  if (author) {
    drawn.append(element('div', { slot: 'description', className: 'embed-author' }, [author.name]));
  }
  if (title) {
    const properties = { slot: 'description', className: 'embed-title', role: 'heading', ariaLevel: '2' };
    drawn.append(element('div', properties, drawMarkdown(title)));
  }
  if (description) {
    drawn.append(element('discord-embed-description', { slot: 'description' }, drawMarkdown(description)));
  }
  if (fields.length > 0) {
    const drawnFields = fields.map(({ name, value, inline = false }) =>
      element('discord-embed-field', { inline }, [
        element('div', { className: 'field-name' }, drawMarkdown(name)),
        ...drawMarkdown(value),
      ]),
    );
    drawn.append(element('discord-embed-fields', { slot: 'fields' }, drawnFields));
  }
  const picture = image && drawPicture(image.url, attachments);
  if (picture) drawn.append(element('div', { slot: 'fields', className: 'embed-image' }, [picture]));
  if (footer) drawn.append(element('discord-embed-footer', { slot: 'footer' }, [footer.text]));
  return drawn;
}

/** A picture that came with the message, by `attachment://name`; none where it would be loaded from elsewhere. */
export function drawPicture(
  url: string,
  attachments: readonly DrawableAttachment[],
): HTMLImageElement | undefined {
  const attachment = attachments.find(({ filename }) => url === `attachment://${filename}`);
  const address = attachment?.url ?? url;
  if (!/^(?:data:image\/|\/(?!\/))/.test(address)) return undefined;
  return element('img', { src: address, alt: attachment?.description ?? '' });
}

function toCssColor(color: number): `#${string}` {
  return `#${color.toString(16).padStart(6, '0')}`;
}
