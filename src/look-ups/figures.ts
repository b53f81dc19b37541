import type { Source } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import { toValueText } from '../knowledge/value-text.ts';
import type { Quantity, UnitKind } from '../language/quantities/quantity.ts';
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

/** A figure and the quantities that it is made of. */
interface Read {
  readonly figure: Figure;
  readonly quantities: readonly Quantity[];
}

/** What news is made of: sums, shares and votes. How many there were, and for how long, is told beside it. */
const chiefKinds: ReadonlySet<UnitKind> = new Set(['money', 'percent', 'vote']);

/**
 * Every number of a source, the chief ones first: sums, shares and votes, then what else its facts tell, then what
 * stands in its paragraphs alone; each kind in the order of the account and each number once. A fact whose number
 * another fact's sentence gives too is told with that one. Dates are none (see readQuantities). Numbers that were
 * worked out are no numbers of the source.
 */
export function figuresOf(source: Source): Figure[] {
  const told = withTwins(source.facts.flatMap(toTold));
  const known = new Set(
    told.flatMap(({ figure, quantities }) =>
      figure.paragraphs.flatMap((paragraph) => quantities.map((each) => keyOf(paragraph, each))),
    ),
  );
  const written = source.paragraphs.flatMap(({ number, text }) =>
    toSentences(text).flatMap((sentence): Read[] => {
      const quantities = readQuantities(sentence.text).filter((quantity) => {
        const key = keyOf(number, quantity);
        const isNew = !known.has(key);
        known.add(key);
        return isNew;
      });
      if (quantities.length === 0) return [];
      const joined = quantities.map((each) => each.text).join(joint);
      return [{ quantities, figure: { text: joined, sentence: sentence.text, paragraphs: [number] } }];
    }),
  );
  return [...told, ...written].sort((a, b) => rankOf(a) - rankOf(b)).map(({ figure }) => figure);
}

const joint = ' · ';

/** The number of a fact, where it gives one. */
function toTold(fact: Fact): Read[] {
  const { value, unit, derived, draft, statement, cites } = fact;
  if (typeof value !== 'number' || unit === undefined || derived !== undefined || draft) return [];
  const text = toValueText(fact) ?? '';
  return [
    {
      quantities: readQuantities(text).slice(0, 1),
      figure: { text, sentence: statement, paragraphs: cites, fact },
    },
  ];
}

/** Facts of one paragraph as one figure where the sentence of one gives the number of the other. */
function withTwins(told: readonly Read[]): Read[] {
  const joined: Read[] = [];
  const rest = [...told];
  for (let one = rest.shift(); one; one = rest.shift()) {
    const { figure, quantities } = one;
    const hosts = (host: Read) =>
      host !== one &&
      host.figure.paragraphs[0] === figure.paragraphs[0] &&
      quantities.length > 0 &&
      quantities.every((each) => gives(host.figure.sentence, each));
    const at = joined.findIndex(hosts);
    const host = joined[at];
    if (host) joined[at] = join(host, one);
    else {
      const later = rest.findIndex(hosts);
      const next = rest[later];
      if (next) rest[later] = join(next, one);
      else joined.push(one);
    }
  }
  return joined;
}

function gives(sentence: string, quantity: Quantity): boolean {
  return readQuantities(sentence).some((each) => keyOf(1, each) === keyOf(1, quantity));
}

/** A figure with the number of another beside its own, unless it is the same. */
function join(host: Read, other: Read): Read {
  const { figure, quantities } = host;
  const fresh = other.quantities.filter(
    (each) => !quantities.some((own) => keyOf(1, own) === keyOf(1, each)),
  );
  return fresh.length === 0
    ? host
    : {
        quantities: [...quantities, ...fresh],
        figure: { ...figure, text: `${figure.text}${joint}${other.figure.text}` },
      };
}

function rankOf({ figure, quantities }: Read): number {
  if (quantities.some(({ unit }) => chiefKinds.has(unit.kind))) return 0;
  return figure.fact === undefined ? 2 : 1;
}

/** The same for the quantities of a paragraph that are one figure: of one value, or range, and one unit. */
function keyOf(paragraph: number, { value, to, unit }: Quantity): string {
  return `${paragraph} ${value} ${to ?? ''} ${unit.kind} ${stem(unit.name)}`;
}
