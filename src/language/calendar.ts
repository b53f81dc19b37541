/** The months in their order. */
export const monthWords: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
/** Months and days of the week: written with a capital, and nobody's name. */
export const calendarWords: readonly string[] = [
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  ...monthWords,
];
const calendarForms = new Set([...calendarWords, ...calendarWords.map((word) => `${word}s`)]);

/** Whether a word is a month or a day of the week: a part of a date, and nobody's name. */
export function isCalendarWord(form: string): boolean {
  return calendarForms.has(form);
}

/** Whether a word is a month. */
export function isMonth(form: string): boolean {
  return monthWords.includes(form);
}
