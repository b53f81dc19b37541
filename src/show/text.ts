/** A stretch of text and how it stands out: `strong` (matched or short answer), `quiet` (an aside). */
export interface Span {
  readonly text: string;
  readonly mark?: 'strong' | 'quiet';
}

/** Text with meaning and no layout: a surface escapes it and draws its marks in its own way. */
export type Text = readonly Span[];

/** A text in one plain span. */
export function plain(text: string): Text {
  return [{ text }];
}

/** A text as it reads with its marks left out. */
export function toPlainText(text: Text): string {
  return text.map((span) => span.text).join('');
}
