/** What a quantity may be of. */
export type UnitKind =
  | 'money'
  | 'percent'
  | 'duration'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'temperature'
  | 'speed'
  | 'vote'
  | 'count'
  | 'number';

export interface Unit {
  /** `number` is a number of nothing that is told. */
  readonly kind: UnitKind;
  /**
   * One name for a unit in all languages: a currency by ISO 4217 (`USD`), or by its English name or its sign where
   * the text does not tell the country (`crown`, `¥`); `%` or `percentage point`; `year`, `kilometre`, `square kilometre`, `tonne`, in the
   * singular. Of a count, what is counted: in English in the singular (`minister`), in Russian as it stands, in Chinese
   * the measure word. `vote` of a vote, empty of a number.
   */
  readonly name: string;
  /** As it stands in the text: `US dollars`, `€`, `foreign ministers`. */
  readonly words: string;
}

/** A number that a text gives, with what it counts (UTF-16 offsets, end exclusive). */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text, unit and all: `$146.87 billion`, `two foreign ministers`. */
  readonly text: string;
  readonly value: number;
  /** The end of a range: 150 billion of `$140–150 billion`. Of a vote, the votes against. */
  readonly to?: number;
  /** Of a vote, those who abstained. */
  readonly abstaining?: number;
  readonly unit: Unit;
  /** What the number was multiplied by in words: 1e9 of `146.87 billion`; else 1. */
  readonly scale: number;
  /** What the last digit as written is worth: 1e7 of `146.87 billion`. */
  readonly step: number;
  /** As the text says: about 150, over 150, nearly (under) 150. */
  readonly approximate?: 'about' | 'over' | 'under';
  /** Where it stands together with the words that say so: over $150 billion. */
  readonly around?: { readonly start: number; readonly end: number };
  /**
   * A length of time may tell how long ago something was, or how old somebody is, rather than how long it takes; a
   * number without a unit, how old somebody is (aged 45).
   */
  readonly tells?: 'ago' | 'age';
}
