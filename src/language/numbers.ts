/**
 * The value of a written number: `1,468.7` and `1468,7` are 1468.7, `35,9` is 35.9, `1.000.000` a million.
 * A single separator before exactly three digits separates thousands when it is a comma, else decimals.
 */
export function numberOfDigits(form: string): number {
  const { whole, decimals } = partsOfDigits(form);
  return Number(decimals === '' ? whole : `${whole}.${decimals}`);
}

/** The digits before and after the decimal sign, without what separates thousands. */
export function partsOfDigits(form: string): { readonly whole: string; readonly decimals: string } {
  if (/^\d+$/.test(form)) return { whole: form, decimals: '' };
  const digits = form.normalize('NFKC');
  const separators = digits.match(/[.,]/g) ?? [];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const behind = digits.length - last - 1;
  const alike = separators.every((separator) => separator === separators[0]);
  const groupsOnly = alike && behind === 3 && (separators.length > 1 || separators[0] === ',');
  if (separators.length === 0 || groupsOnly) return { whole: digits.replace(/[.,]/g, ''), decimals: '' };
  return { whole: digits.slice(0, last).replace(/[.,]/g, ''), decimals: digits.slice(last + 1) };
}

/** The term under which a number is indexed: `#146.87`. Numbers match exactly or not at all. */
export function toNumberTerm(value: number): string {
  return `#${value}`;
}

/** Whether a number, written in digits alone, reads as a year. */
export function isYear(form: string): boolean {
  return /^(?:1[0-9]|20|21)\d\d$/.test(form);
}
