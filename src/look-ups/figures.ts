import type { Source } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import { toValueText } from '../knowledge/value-text.ts';
import type { Quantity } from '../language/quantities/quantity.ts';
import { readQuantities } from '../language/quantities.ts';
import { stem } from '../language/stem.ts';
import { toSentences } from '../language/tokens.ts';

/** A number that a source gives, or several of one sentence, and the sentence that gives them. */
export interface Figure {
  /** As one would quote it: `$146.87 billion`; several are joined. */
  readonly text: string;
  readonly sentence: string;
  readonly paragraphs: readonly number[];
  /** The fact that it is taken from; a number that no fact has stands for itself. */
  readonly fact?: Fact;
}

/**
 * Every number of a source: first those of which its facts speak, then those of its paragraphs that no fact has,
 * each in the order of the account and each once. Dates are none (see readQuantities). Numbers that were worked out
 * are no numbers of the source.
 */
export function figuresOf(source: Source): Figure[] {
  const told = source.facts.filter(
    ({ value, unit, derived, draft }) =>
      typeof value === 'number' && unit !== undefined && derived === undefined && !draft,
  );
  const figures: Figure[] = [];
  const known = new Set<string>();
  for (const fact of told) {
    const text = toValueText(fact) ?? '';
    const quantity = readQuantities(text)[0];
    const keys = fact.cites.map((paragraph) =>
      quantity ? keyOf(paragraph, quantity) : `${paragraph} ${fact.value} ${fact.unit}`,
    );
    if (keys.every((key) => known.has(key))) continue;
    for (const key of keys) known.add(key);
    figures.push({ text, sentence: fact.statement, paragraphs: fact.cites, fact });
  }
  for (const { number, text } of source.paragraphs) {
    for (const sentence of toSentences(text)) {
      const written = readQuantities(sentence.text).filter((quantity) => {
        const key = keyOf(number, quantity);
        const isNew = !known.has(key);
        known.add(key);
        return isNew;
      });
      if (written.length === 0) continue;
      const joined = written.map((each) => each.text).join(' · ');
      figures.push({ text: joined, sentence: sentence.text, paragraphs: [number] });
    }
  }
  return figures;
}

/** The same for the quantities of a paragraph that are one figure: of one value, or range, and one unit. */
function keyOf(paragraph: number, { value, to, unit }: Quantity): string {
  return `${paragraph} ${value} ${to ?? ''} ${unit.kind} ${stem(unit.name)}`;
}
