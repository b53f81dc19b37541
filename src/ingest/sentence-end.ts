const closing = /["'»”’)\]}」』）】]+$/u;
const finalMark = /[.!?…。！？‽⁉‼]$/u;
const openMark = /[.!?…。！？‽⁉‼:;,،؛:；，、]$/u;

/** Whether a text ends as a sentence does, be it inside quotation marks or brackets. */
export function endsAsSentence(text: string): boolean {
  return finalMark.test(text) || finalMark.test(text.replace(closing, ''));
}

/** Whether a text ends in no mark at all, as titles and headings do. */
export function endsWithoutMark(text: string): boolean {
  return !openMark.test(text) && !openMark.test(text.replace(closing, ''));
}
