import { supposingStems } from './english/relation-words.ts';
import { isOfOffice } from './offices.ts';
import { elseOf, precedenceOf } from './other-than.ts';
import type { QuestionUnit } from './question-unit.ts';
import { readOf, type Word } from './read-words.ts';
import { stem } from './stem.ts';
import type { Wanted } from './wanted.ts';

/**
 * Marks the units that turn a question by what stands beside them in its text: the day of “trade per day”, what a
 * part is asked of (“the share of …”), what an office is of, and “who else”. What a figure is compared with need not
 * be told (“higher than in 2019”), nor which months “the previous twelve” are, nor what only describes or exemplifies;
 * and who was something before a person is another one.
 */
export function withTurning(
  units: readonly QuestionUnit[],
  { text, words, wants }: { text: string; words: readonly Word[]; wants: Wanted },
): QuestionUnit[] {
  const part = partOf.exec(text);
  const more = elseOf({ text, wants });
  const turned = units.flatMap((unit, at) => {
    const before = precedenceOf(unit, { text, wants });
    if (before) return [before, unit];
    if (unit.narrows && (/^ to\b/i.test(text.slice(unit.end)) || isIntended(unit, text)))
      return [{ ...unit, narrows: false }];
    if (unit.read === 'again' && wants !== 'truth' && reminded.test(text)) return [];
    if (
      unit.untold &&
      (exemplifies.test(text.slice(unit.end)) ||
        isListed(unit, { text, units }) ||
        (unit.read.endsWith('s') && served.test(text.slice(0, unit.start))) ||
        possesses.test(text.slice(unit.start, unit.end + 3)))
    )
      return [{ ...unit, untold: false, weight: unit.weight * besideShare }];
    if (
      payForms.has(unit.read) &&
      (honours.test(text.slice(unit.end)) || honoured.test(text.slice(0, unit.start)))
    )
      return [{ ...unit, relation: false, weight: unit.weight * besideShare }];
    if (unit.read === 'else' && /^whom?$/.test(wordBefore(unit, words) ?? ''))
      return [{ ...unit, narrows: true }];
    if (wants !== 'truth' && supposingStems.has(stem(unit.read)) && !ofOthers.test(text))
      return [{ ...unit, narrows: true }];
    if (unit.kind === 'word' && wordBefore(unit, words) === 'per') return [{ ...unit, narrows: true }];
    if (unit.exact && isCompared(unit, { text, words })) return [{ ...unit, exact: false }];
    if (unit.relation && spanAhead.test(text.slice(unit.end)))
      return [{ ...unit, relation: false, weight: unit.weight * besideShare }];
    if (unit.kind === 'word' && part && part.index < unit.start) return [{ ...unit, narrows: true }];
    const turns = isOfOffice(unit, { before: units[at - 1], after: units[at + 1], text });
    return [turns ? { ...unit, relation: true } : unit];
  });
  return more ? [...turned, more] : turned;
}

/** “When was it again?” and “treaty again?” ask to be reminded; “when do they meet again?” asks for another time. */
const reminded = /\b(?:was|were|did)\b.*\bagain(?=\W|$)(?! \w)|^\W*(?:\w+\W+){1,2}again\W*$/i;
/** “What does he want to do next”: what comes next is what is told. */
function isIntended({ read, start }: QuestionUnit, text: string): boolean {
  return (
    read === 'next' &&
    /\b(?:wants?|wanted|wish(?:es)?|plans?|hopes?|intends?|would like)\b/i.test(text.slice(0, start))
  );
}

/** Others may quarrel, of whom nothing is supposed. */
const ofOthers =
  /\b(?:other (?:countr|nation|state|power|people|government|land)\p{L}*|others|the rest of the world|the whole world)(?!\p{L})/iu;
/** “The previous twelve months” are a time, as “the previous minister” is somebody else. */
const spanAhead = /^ (?:\w+ )?(?:days?|weeks?|months?|quarters?|seasons?|years?|decades?)\b/i;
/** “Oil, gas and the like”: what is named stands for what it is one of. */
const exemplifies =
  /^(?:,? (?:and |or )?[\p{L}-]+){0,3},? (?:(?:and|or) (?:the like|so on|so forth|such|whatnot|stuff|all that)|etc)\b/iu;
/** “Oil, gas and power”: of three things or more, one that is told says what the others stand for. */
function isListed(
  { start, end }: QuestionUnit,
  { text, units }: { text: string; units: readonly QuestionUnit[] },
): boolean {
  const list = [...text.matchAll(listOfThings)].find(
    ({ index, 0: all }) => index <= start && index + all.length >= end,
  );
  if (!list) return false;
  const [from, to] = [list.index, list.index + list[0].length];
  return units.some((unit) => unit.start >= from && unit.end <= to && !unit.untold && unit.terms.length > 0);
}

const listOfThings = /\p{L}+(?:(?:, | (?:and|or|&) )\p{L}+)+,? (?:and|or|&) \p{L}+/gu;

/** “The athletes' contests”: whose they are describes them. */
const possesses = /^\p{L}+(?:['’]s|s['’]) \p{L}/u;
/** “The big show for the athletes”: those whom something is for describe it. */
const served = /\b(?:for|with) (?:all )?(?:the|these|those) (?:[\p{L}-]+ (?:and|or) )?$/iu;
/** “Pay a compliment”: no money is paid. */
const payForms: ReadonlySet<string> = new Set(['pay', 'pays', 'paid', 'paying']);
const honours =
  /^(?: (?!for\b)[\p{L}'’]+){0,4}? (?:compliments?|tributes?|attention|visits?|respects?|homage|heed)\b/iu;
const honoured = /\b(?:compliments?|tributes?|attention|visits?|respects?|homage|heed) (?:\p{L}+ ){0,4}$/iu;
/** What a word is worth that only goes with what does tell: with a span, a compliment, what is like it. */
const besideShare = 0.3;
/** “How much of the 100 …”, “the share of …”: what follows is a part of what may be told whole. */
const partOf =
  /\b(?:how (?:much|many) of (?:the )?\p{Sc}?\d|(?:share|portion|fraction|proportion|percentage) of )/iu;

const comparedBefore =
  /(?:\b(?:than|compared (?:to|with)|in comparison (?:to|with)|relative to|as against|versus|vs)(?: in| the year| that of)?|[比较]|чем в|(?:сравнению|сравнении) с)$/u;
const comparedBehind = /^年?相比/u;

/** Whether a figure is set against a number: “than in 2019”, “по сравнению с 2019 годом”, “与2019年相比”. */
function isCompared(
  { start, end }: QuestionUnit,
  { text, words }: { text: string; words: readonly Word[] },
): boolean {
  const before = words.filter(({ token }) => token.end <= start);
  return comparedBefore.test(readOf(before)) || comparedBehind.test(text.slice(end));
}

/** The word before a unit, as it was read. */
function wordBefore({ start }: QuestionUnit, words: readonly Word[]): string | undefined {
  return words.findLast(({ token }) => token.end <= start)?.form;
}
