const closing = /["'»”’)\]}」』）】]+$/u;
/** A reference behind a sentence: [12], [citation needed]. */
const reference = /(?:\[[^[\]]{1,30}\])+$/u;
const finalMark = /[.!?…。！？‽⁉‼]$/u;
const openMark = /[.!?…。！？‽⁉‼:;,،؛：；，、]$/u;

/** Whether a text ends as a sentence does, be it inside quotation marks or brackets, or before a reference. */
export function endsAsSentence(text: string): boolean {
  return endings(text).some((ending) => finalMark.test(ending));
}

/** Whether a text ends in no mark at all, as titles and headings do. */
export function endsWithoutMark(text: string): boolean {
  return !endings(text).some((ending) => openMark.test(ending));
}

function endings(text: string): string[] {
  const end = text.slice(-60);
  return [end, end.replace(closing, ''), end.replace(reference, '').replace(closing, '')];
}
