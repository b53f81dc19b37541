import {
  checkBoolean,
  checkFields,
  checkInteger,
  checkList,
  checkText,
  checkUrl,
  lengthOf,
  shown,
} from './check-fields.ts';
import { type Field, type Fields, isFields } from './form.ts';

const allEmbedsLimitChars = 6000;
const imageSchemes = ['http', 'https', 'attachment'];

/** Checks a message's embeds: each field by its own limit, then all of them by the sum. */
export function checkEmbeds(at: Field, value: unknown): readonly unknown[] | undefined {
  const embeds = checkList(at, value, { max: 10 });
  if (!embeds) return undefined;
  let totalChars = 0;
  for (const [index, each] of embeds.entries()) {
    const embed = checkFields(at.in(index), each);
    if (embed) totalChars += checkEmbed(at.in(index), embed);
  }
  if (totalChars > allEmbedsLimitChars) {
    at.refuse('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${allEmbedsLimitChars}`);
  }
  return embeds;
}

/** Gives the characters that count towards the sum. */
function checkEmbed(at: Field, embed: Fields): number {
  const counted = [
    checkText(at.in('title'), embed.title, { max: 256 }),
    checkText(at.in('description'), embed.description, { max: 4096 }),
  ];
  checkUrl(at.in('url'), embed.url);
  checkInteger(at.in('color'), embed.color, { min: 0, max: 0xff_ff_ff });
  checkTimestamp(at.in('timestamp'), embed.timestamp);
  for (const part of ['image', 'thumbnail'] as const) {
    const picture = embed[part];
    if (picture === undefined || picture === null) continue;
    const fields = checkFields(at.in(part), picture);
    if (fields) {
      checkUrl(at.in(part, 'url'), fields.url, { schemes: imageSchemes, required: true });
    }
  }
  if (isFields(embed.footer)) {
    counted.push(checkText(at.in('footer', 'text'), embed.footer.text, { max: 2048, required: true }));
    checkUrl(at.in('footer', 'icon_url'), embed.footer.icon_url, { schemes: imageSchemes });
  }
  if (isFields(embed.author)) {
    counted.push(checkText(at.in('author', 'name'), embed.author.name, { max: 256, required: true }));
    checkUrl(at.in('author', 'url'), embed.author.url);
    checkUrl(at.in('author', 'icon_url'), embed.author.icon_url, { schemes: imageSchemes });
  }
  const fields = checkList(at.in('fields'), embed.fields, { max: 25 }) ?? [];
  for (const [index, each] of fields.entries()) {
    const here = at.in('fields', index);
    const field = checkFields(here, each);
    if (!field) continue;
    counted.push(
      checkText(here.in('name'), field.name, { max: 256, required: true }),
      checkText(here.in('value'), field.value, { max: 1024, required: true }),
    );
    checkBoolean(here.in('inline'), field.inline);
  }
  return counted.reduce((sum, text) => sum + lengthOf(text ?? ''), 0);
}

function checkTimestamp(at: Field, value: unknown): void {
  if (value === undefined || value === null) return;
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))) return;
  at.refuse('DATE_TIME_TYPE_PARSE', `Could not parse "${shown(value)}". Should be ISO8601.`);
}

/** Whether an embed shows anything; one that does not is as good as none. */
export function showsSomething(embed: unknown): boolean {
  if (!isFields(embed)) return false;
  const text = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  return (
    text(embed.title) ||
    text(embed.description) ||
    (Array.isArray(embed.fields) && embed.fields.length > 0) ||
    [embed.image, embed.thumbnail, embed.author, embed.footer].some(isFields)
  );
}
