import type { QuestionUnit } from './question-unit.ts';
import type { Wanted } from './wanted.ts';

/** “Winter or summer”, “a contract, a treaty or a loan”: what joins the things that a question leaves to choose. */
const joinsChoices = /^(?:,? or|,) (?:an? |the )?$/i;
/** “A treaty, a loan”: without “or”, an article before each. */
const listsChoices = /^,(?: or)? an? $/i;
const startsList = /^, (?:an?|the) $/i;
const articleEnd = /\b(?:an?|the) $/i;

/**
 * Joins the words between which a question leaves the choice, where it asks yes or no or the knowledge lacks some:
 * one of them is told, and finding it is enough. Elsewhere “or” stands between words that mean much the same.
 */
export function withAlternatives(
  units: readonly QuestionUnit[],
  { text, wants }: { text: string; wants: Wanted },
): QuestionUnit[] {
  const joined: QuestionUnit[] = [];
  let run: QuestionUnit[] = [];
  for (const unit of units) {
    const last = run.at(-1);
    const continues =
      last?.kind === 'word' && unit.kind === 'word' && joinsChoices.test(text.slice(last.end, unit.start));
    if (continues) run.push(unit);
    else {
      joined.push(...joinRun(run, { text, wants }));
      run = [unit];
    }
  }
  joined.push(...joinRun(run, { text, wants }));
  return joined;
}

/** Joins words that stand as things to choose from, but for what goes before the choices. */
function joinRun(
  run: readonly QuestionUnit[],
  { text, wants }: { text: string; wants: Wanted },
): readonly QuestionUnit[] {
  if (run.length < 2) return run;
  const [head, ...rest] = run;
  // “What was signed, a treaty or a loan”: of what the choices are asked is none of them.
  if (head && rest.length > 1 && isHead(head, rest[0], text))
    return [head, ...joinChoices(rest, { text, wants })];
  return joinChoices(run, { text, wants });
}

function joinChoices(
  choices: readonly QuestionUnit[],
  { text, wants }: { text: string; wants: Wanted },
): readonly QuestionUnit[] {
  const gaps = choices.slice(1).map((unit, at) => text.slice(choices[at]?.end, unit.start));
  const lists = gaps.some((gap) => /\bor\b/i.test(gap)) || gaps.every((gap) => listsChoices.test(gap));
  const isChoice = lists && (wants === 'truth' || choices.some(({ terms }) => terms.length === 0));
  const [first, ...others] = choices;
  return first && isChoice ? [join(first, others, text)] : choices;
}

/** Whether a word stands before a list whose items have articles, and has none itself. */
function isHead(head: QuestionUnit, next: QuestionUnit | undefined, text: string): boolean {
  return startsList.test(text.slice(head.end, next?.start)) && !articleEnd.test(text.slice(0, head.start));
}

function join(first: QuestionUnit, others: readonly QuestionUnit[], text: string): QuestionUnit {
  const choices = [first, ...others];
  const end = others.at(-1)?.end ?? first.end;
  return {
    ...first,
    typed: text.slice(first.start, end),
    end,
    read: choices.map(({ read }) => read).join(' or '),
    terms: choices.flatMap(({ terms }) => terms),
    asked: choices.flatMap(({ asked }) => asked),
    weight: Math.max(...choices.map(({ weight }) => weight)),
    focus: choices.some(({ focus }) => focus),
    relation: choices.every(({ relation }) => relation),
    narrows: choices.every(({ narrows }) => narrows),
    untold: choices.every(({ untold }) => untold),
  };
}
