import type { Fact } from './schema.ts';

/** A fact's value as one would say it: `146.87 billion US dollars`, `35.9%`; undefined where it has none. */
export function toValueText({ value, unit }: Fact): string | undefined {
  if (value === undefined || unit === undefined) return value?.toString();
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}
