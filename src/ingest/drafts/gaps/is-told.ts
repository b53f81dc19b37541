import { stem } from '../../../language/stem.ts';
import type { Clause } from '../../english/clause.ts';
import { wordsOf } from '../asks/without-ambiguous.ts';
import type { Thought } from '../read-thoughts.ts';

/** What a gap asks for. */
export type Missing =
  | 'when'
  | 'time'
  | 'who'
  | 'against'
  | 'payer'
  | 'successor'
  | 'cost'
  | 'amount'
  | 'count'
  | 'length'
  | 'where'
  | 'votes';

/** Whether a record tells something of a subject anywhere, so that no gap may deny it. */
export type IsTold = (subject: Clause, missing: Missing, at: number) => boolean;

/** How far before and behind a thought its neighbours may speak of the same, without naming it. */
const nearThoughts: Readonly<Record<Missing, number>> = {
  when: 1,
  time: 1,
  who: 0,
  against: 2,
  payer: 2,
  successor: 2,
  cost: 2,
  amount: 2,
  count: 0,
  length: 1,
  where: 0,
  votes: 2,
};
const voted =
  /\b(?:unanimous|unanimously|without a vote|show of hands|consensus|vot(?:e|es|ed|ing)|ballot|abst)/i;
const somewhere = /\b(?:in|at|to|from|near|on) (?:the |a |an )?\p{L}/iu;
const people = /\b(?:he|she|they|his|her|their|who|we|i)\b/i;

/**
 * A look-up over the thoughts of a record. It rather takes a thing for told: a thought that names the head of the
 * subject, or stands beside the one that does, tells all it has.
 */
export function createIsTold(thoughts: readonly Thought[]): IsTold {
  const words = thoughts.map(({ text }) => wordsOf(text));
  return (subject, missing, at) => {
    const head = headOf(subject);
    const own = thoughts[at];
    return thoughts.some((thought, index) => {
      const isNear = thought.paragraph === own?.paragraph && Math.abs(index - at) <= nearThoughts[missing];
      return (isNear || head === undefined || words[index]?.has(head) === true) && has(thought, missing);
    });
  };
}

/** The stem of the noun that a subject is about: “lights” of “the lights in front of the school”. */
function headOf({ subjectWords }: Clause): string | undefined {
  const end = subjectWords.findIndex(({ tags }, index) => index > 0 && tags.has('Preposition'));
  const nouns = subjectWords
    .slice(0, end === -1 ? subjectWords.length : end)
    .filter(({ tags }) => tags.has('Noun') && !tags.has('Pronoun'));
  const form = nouns.at(-1)?.form.replace(/['’]s$/, '');
  return form === undefined ? undefined : stem(form);
}

function has({ text, dates, quantities, names }: Thought, missing: Missing): boolean {
  switch (missing) {
    case 'when':
      return (
        dates.length > 0 ||
        /\b(?:\d{4}|when|soon|after|before|until|during|spring|summer|autumn|winter|weekend|month|week|year|tonight|today|tomorrow)\b/i.test(
          text,
        )
      );
    case 'who':
      return names.some(({ kind }) => kind === 'person' || kind === 'organisation') || people.test(text);
    case 'time':
      return /\d[:.]\d\d|\d ?[ap]\.?m\b|o['’]clock|\b(?:noon|midnight|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|half))\b/i.test(
        text,
      );
    case 'against':
      return (
        /\b(?:against|oppos\w+|unanimous\w*|none|no vote|each member)\b/i.test(text) &&
        (names.some(({ kind }) => kind === 'person') ||
          /\b(?:unanimous\w*|group|none|party|mayor)\b/i.test(text))
      );
    case 'payer':
      return /\b(?:pa(?:y|ys|id|ying)|fund\w*|grants?|budget\w*|sponsor\w*|donat\w*|financ\w*|loan|out of|from the)\b/i.test(
        text,
      );
    case 'successor':
      return /\b(?:succe\w+|replac\w+|elected|re-elected|appointed|take[sn]? over|in (?:his|her) place|candidates?|by-election|vacan\w+|nobody|no one)\b/i.test(
        text,
      );
    case 'length':
      return (
        quantities.some(({ kind }) => kind === 'duration') ||
        /\b(?:until|till|end(?:s|ed|ing)? on|from \S+ \S* ?to)\b/i.test(text)
      );
    case 'cost':
      return (
        quantities.some(({ kind }) => kind === 'money') ||
        /\b(?:cost|price|free|paid|pays?|fund|budget|[$€£¥]\d)/i.test(text)
      );
    case 'amount':
      return quantities.length > 0;
    case 'count':
      return quantities.some(({ kind }) => kind === 'count' || kind === 'number');
    case 'where':
      return names.some(({ kind }) => kind === 'place' || kind === 'country') || somewhere.test(text);
    case 'votes':
      return quantities.some(({ kind }) => kind === 'vote') || voted.test(text);
  }
}
