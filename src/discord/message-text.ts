/** What of a message is looked at: what its author typed, and the embeds under it. */
export interface ReadableMessage {
  readonly content: string;
  readonly embeds: readonly {
    readonly title?: string | null | undefined;
    readonly description?: string | null | undefined;
  }[];
}

/** Addresses, and what Discord writes in codes: mentions, emoji, moments. Their digits are no figures. */
const codes = /https?:\/\/\S+|<(?:@[!&]?|#|a?:\w+:|t:|\/[\w -]+:|id:)[^>\s]*>/gu;
const marks = /[*_~|`]{2,3}|^#{1,3}\s|^-#\s|^>{1,3}\s/gmu;

/** A message as it is read: its text and that of its embeds, without Discord's codes and marks. */
export function toMessageText({ content, embeds }: ReadableMessage): string {
  return [content, ...embeds.flatMap(({ title, description }) => [title ?? '', description ?? ''])]
    .map((text) => text.replace(codes, ' ').replace(marks, '').trim())
    .filter((text) => text !== '')
    .join('\n');
}
