const englishNumbers = new Map<string, number>(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
);
for (const [word, value] of [
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['dozen', 12],
  ['hundred', 100],
] as const) {
  englishNumbers.set(word, value);
}

const russianNumbers = new Map<string, number>([
  ['два', 2],
  ['две', 2],
  ['двух', 2],
  ['три', 3],
  ['трех', 3],
  ['четыре', 4],
  ['пять', 5],
  ['пяти', 5],
  ['шесть', 6],
  ['семь', 7],
  ['восемь', 8],
  ['девять', 9],
  ['десять', 10],
  ['десяти', 10],
  ['сто', 100],
]);

const hanDigits = new Map<string, number>([
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
  ['十', 10],
]);

/** The number that a word of English, Russian or Chinese names (five, пять, 五), or undefined. */
export function numberOfWord(form: string): number | undefined {
  return englishNumbers.get(form) ?? russianNumbers.get(form) ?? hanDigits.get(form);
}

/**
 * The value of a written number: `1,468.7` and `1468,7` are 1468.7, `35,9` is 35.9, `1.000.000` a million.
 * A single separator before exactly three digits separates thousands when it is a comma, else decimals.
 */
export function numberOfDigits(form: string): number {
  const digits = form.normalize('NFKC');
  const separators = digits.match(/[.,]/g) ?? [];
  if (separators.length === 0) return Number(digits);
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const decimals = digits.length - last - 1;
  const alike = separators.every((separator) => separator === separators[0]);
  const groupsOnly = alike && decimals === 3 && (separators.length > 1 || separators[0] === ',');
  if (groupsOnly) return Number(digits.replace(/[.,]/g, ''));
  return Number(`${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`);
}

/** The term under which a number is indexed: `#146.87`. Numbers match exactly or not at all. */
export function toNumberTerm(value: number): string {
  return `#${value}`;
}

/** Whether a number, written in digits alone, reads as a year. */
export function isYear(form: string): boolean {
  return /^(?:1[0-9]|20|21)\d\d$/.test(form);
}
