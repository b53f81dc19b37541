import type { QuestionUnit } from './question-unit.ts';
import type { Wanted } from './wanted.ts';

/** Kinds of answer of which another came before: whoever held an office, the place of something, its country. */
const precededKinds: ReadonlySet<Wanted> = new Set(['person', 'place', 'country', 'site']);
const precedence = /(?<=^|\s)(?:before|prior to|до)\s$/iu;
/** “Before Xi met Putin” is a time. */
const verbBehind =
  /^ (?:and \S+ )?(?:meets?|met|comes?|came|goes|went|sees?|saw|sat|arrived?|arrives|left|had|has|did|does)\b/i;
const narrowingWeight = 0.3;

/** “Who was minister before Lavrov”: a unit for the word that says that somebody or something else is asked for. */
export function precedenceOf(
  { kind, start, end }: QuestionUnit,
  { text, wants }: { text: string; wants: Wanted },
): QuestionUnit | undefined {
  if (kind !== 'name' || !precededKinds.has(wants) || verbBehind.test(text.slice(end))) return undefined;
  const before = precedence.exec(text.slice(0, start));
  return before ? toNarrowing(before) : undefined;
}

/** “Кто ещё”, “还有谁”: who else is asked after in other words than in English, where “else” is a unit already. */
const elseElsewhere =
  /(?<!\p{L})(?:кто|кого|кем|кому) ещ[её](?!\p{L})|还有(?:谁|哪|什么人)|其他(?:谁|人|哪)/iu;

/** “Which other treaty”, “what happened before June”: what is told is this one, and at its time. */
const otherThanTold =
  /\bwhich other\b(?!.*\b(?:besides|apart|aside)\b)(?<!\b(?:besides|apart|aside)\b.*)|(?<=^\W*what (?:happened|came) )(?:before|after)\b/iu;

/** The same for who or what else. */
export function elseOf({ text, wants }: { text: string; wants: Wanted }): QuestionUnit | undefined {
  const more = (wants === 'person' ? elseElsewhere.exec(text) : null) ?? otherThanTold.exec(text);
  return more ? toNarrowing(more) : undefined;
}

/** A word that turns the question, and that nothing told of has. */
function toNarrowing({ 0: all, index }: RegExpExecArray): QuestionUnit {
  const typed = all.trim();
  return {
    kind: 'word',
    typed,
    read: typed.toLowerCase(),
    start: index,
    end: index + typed.length,
    terms: [],
    asked: [],
    weight: narrowingWeight,
    exact: false,
    focus: false,
    placed: false,
    relation: false,
    narrows: true,
    untold: false,
  };
}
