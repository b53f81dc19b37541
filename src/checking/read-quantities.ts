import type { Quantity } from './quantity.ts';
import { readDates } from './read-dates.ts';
import { readFigures } from './read-figures.ts';

/** The figures, dates and days of the week of a text, in English, Chinese or Russian, in its order. */
export function readQuantities(text: string): Quantity[] {
  const dates = readDates(text);
  return [...dates, ...readFigures(text, dates)].sort((a, b) => a.start - b.start);
}
