import type { DraftQuantity } from '../quantities.ts';
import { askInOrder, invert, type PlacedClause, shorten, toQuestion } from './question-parts.ts';

const prepositionBefore =
  /(?:^|\s)(?<preposition>for|by|to|at|with|in|from|of|on|among|after|within|over)\s$/i;
/** Verbs whose preposition stays with them in a question: what did it come to. */
const stranding =
  /^(?:come|rise|fall|go|grow|increase|drop|decline|amount|stand|put|set|raise|cut|run|climb|sink|reduce|estimate|lower|lift|remain|stay|keep)$/;
const byShare = /\s?\bby [\d.,]+ ?(?:%|per cent|percent)$/;
const rising =
  /^(?:rise|fall|go|grow|increase|drop|decline|raise|cut|climb|sink|reduce|lower|lift|change|shrink|exceed|improve|beat|miss|win|lose)$/;
const gauges = /^(?:be|remain|stay|reach|total|equal|number|average|become)$/;

/** The questions of how much, how many and how long, of a clause that gives an amount. */
export function amountAsks(placed: PlacedClause, quantity: DraftQuantity): string[] {
  const { text, clause, restStart } = placed;
  if (clause.isNegative) return [];
  const subjectStart = text.indexOf(clause.subject, clause.lead.length);
  if (quantity.start >= subjectStart && quantity.end <= subjectStart + clause.subject.length) {
    return ofSubject(placed, quantity, subjectStart);
  }
  const start = quantity.start - restStart;
  const end = quantity.end - restStart;
  const rest = shorten(clause.rest);
  if (start < 0 || end > clause.rest.length) return [];
  const isCut = end > rest.length;
  const before = clause.rest.slice(0, start);
  // A vote may stand behind a comma: “voted on Tuesday, by nine votes to four, to replace them”.
  if (isCut && quantity.kind !== 'vote') return [];
  const behind = withoutJoined(isCut ? shorten(clause.rest.slice(end)) : rest.slice(end));
  const preposition = prepositionBefore.exec(before)?.groups?.preposition?.toLowerCase();
  if (before.trim() === '') return ofObject(placed, quantity, behind);
  if (preposition === undefined)
    return /^(?:in|back|up|out|about|only|just|on)\s$/.test(before)
      ? ofObject(placed, quantity, `${before.trim()} ${behind}`)
      : [];
  // “Rose by 12.5% to $3 billion” is two answers.
  const ahead = before.replace(prepositionBefore, '').replace(/,\s*$/u, '').replace(byShare, '');
  return ofPreposition(placed, quantity, { preposition, ahead, behind });
}

/** What follows an amount, but for what it is set beside: “and expenditure to …”, “from 22 matches”. */
function withoutJoined(behind: string): string {
  return /^,?\s(?:and|or|but|from|of|against|out of|more|less|fewer|instead|rather|up|down|compared)\b/.test(
    behind,
  )
    ? ''
    : behind;
}

/** “Eighty-three members were present”: how many members were present. */
function ofSubject({ clause, text }: PlacedClause, quantity: DraftQuantity, subjectStart: number): string[] {
  if (quantity.start > subjectStart) return [];
  const behind = text.slice(quantity.end, subjectStart + clause.subject.length);
  const rest = shorten(clause.rest);
  if (quantity.kind === 'count') return [askInOrder(`How many ${quantity.counted}${behind}`, clause, rest)];
  if (quantity.kind === 'percent') return [askInOrder(`What percentage${behind}`, clause, rest)];
  return quantity.kind === 'money' ? [askInOrder(`How much${behind}`, clause, rest)] : [];
}

/** “The club had 412 members”: how many members did the club have. */
function ofObject({ clause }: PlacedClause, quantity: DraftQuantity, behind: string): string[] {
  const isGauge = gauges.test(clause.base) && clause.verb === '';
  switch (quantity.kind) {
    case 'count':
      return isGauge ? [] : [invert(`How many ${quantity.counted}`, clause, behind)];
    case 'money':
      return /^\s?(?:(?:for|on|in|from|to|at|by|since|towards|each)\b|$)/.test(behind)
        ? [invert('How much', clause, behind)]
        : [];
    case 'percent': {
      const share = /^\s?of (?<whole>(?:the |its |their |all )?[\p{L}'-]+(?: [\p{L}'-]+)?)$/u.exec(behind)
        ?.groups?.whole;
      if (share !== undefined) return [invert(`What percentage of ${share}`, clause, '')];
      return isGauge ? [invert('What', clause, behind)] : [];
    }
    case 'duration':
      return /^(?:last|take|run|continue|wait|stay|serve|spend|be)$/.test(clause.base)
        ? [invert('How long', clause, behind)]
        : [];
    case 'number':
      return isGauge ? [invert('What', clause, behind)] : [];
    case 'vote':
      return [];
  }
}

function ofPreposition(
  { clause }: PlacedClause,
  { kind, counted, value }: DraftQuantity,
  { preposition, ahead, behind }: { preposition: string; ahead: string; behind: string },
): string[] {
  if (/\d| and /.test(ahead)) return [];
  const rest = `${ahead} ${kind === 'vote' && /^ (?:for|in favour)\b/.test(behind) ? '' : behind}`.trim();
  if (kind === 'vote') {
    if (!/^(?:by|with)$/.test(preposition)) return [];
    const isOn = clause.isPassive && clause.subjectWords.length <= 6;
    return [
      invert(`${preposition} how many votes`, clause, rest),
      ...(isOn ? [toQuestion(['How did the vote on', within(clause.subject), 'go'])] : []),
    ];
  }
  if (kind === 'duration') return preposition === 'for' ? [invert('How long', clause, rest)] : [];
  if (kind === 'count') {
    // “From 22 matches” may tell of the points that stand before it.
    const isOwn = /^(?:by|with|at)$/.test(preposition) || ahead === '';
    return isOwn ? [invert(`${preposition} how many ${counted}`, clause, rest)] : [];
  }
  if (kind === 'money' && preposition === 'for')
    return [invert('How much', clause, `${ahead} for ${behind}`)];
  if (preposition === 'by') return rising.test(clause.base) ? [invert('By how much', clause, rest)] : [];
  if (/^(?:to|at)$/.test(preposition) && stranding.test(clause.base) && !/\bfrom\b/.test(String(value))) {
    const isLast = behind.trim() === '';
    return isLast
      ? [invert('What', clause, `${ahead} ${preposition}`)]
      : [invert('What', clause, `${ahead} ${preposition} ${behind}`)];
  }
  return [];
}

function within(subject: string): string {
  return subject.replace(/^(?:The|A|An)\b/, (article) => article.toLowerCase());
}
