import type { SearchIndex } from '../index/search-index.ts';
import { isWritten } from '../knowledge/curated.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/language-of.ts';
import { isAnsweredBy, isTried, isWellPut } from './offered-question.ts';
import { createRanking, type Ranking } from './question-ranking.ts';

/** How many questions not tried before are tried for one list, so that no keystroke waits for long. */
const triesLimit = { beforeTyping: 40, whileTyping: 10 };

interface OfferedQuestion {
  readonly text: string;
  readonly fact: Fact;
}

interface Catalogue {
  /** Varied: a question of each kind in turn, in the order in which the account comes to them, background last. */
  readonly varied: readonly OfferedQuestion[];
  readonly questions: readonly OfferedQuestion[];
  readonly rank: Ranking;
}

/** What a catalogue is made for: the language of its questions, and how long they may be. */
interface Scope {
  readonly language: Language;
  readonly limitChars: number;
}

/** Made once for an index and a scope, when it is first typed in. */
const catalogues = new WeakMap<SearchIndex, Map<string, Catalogue>>();

/**
 * Questions to offer while one types, which are answered when asked, each of another fact and none longer than the
 * limit: before anything is typed varied ones, then those that are like what has been typed, with its slips.
 */
export function completeQuestion(
  typed: string,
  index: SearchIndex,
  { language, limit, limitChars }: Scope & { readonly limit: number },
): string[] {
  const text = typed.trim();
  const { varied, questions, rank } = catalogueOf(index, {
    language: text === '' ? language : languageOf(text),
    limitChars,
  });
  const candidates = text === '' ? varied : rank(text).flatMap((number) => questions[number] ?? []);
  let tries = text === '' ? triesLimit.beforeTyping : triesLimit.whileTyping;
  const offered: string[] = [];
  const facts = new Set<Fact>();
  for (const { text: question, fact } of candidates) {
    if (offered.length === limit) break;
    if (facts.has(fact)) continue;
    if (!isTried(question, index)) {
      if (tries === 0) continue;
      tries -= 1;
    }
    if (!isAnsweredBy(fact, question, index)) continue;
    facts.add(fact);
    offered.push(question);
  }
  return offered;
}

function catalogueOf(index: SearchIndex, scope: Scope): Catalogue {
  const known = catalogues.get(index) ?? new Map<string, Catalogue>();
  catalogues.set(index, known);
  const key = `${scope.language} ${scope.limitChars}`;
  const made = known.get(key) ?? toCatalogue(index, scope);
  known.set(key, made);
  return made;
}

function toCatalogue(index: SearchIndex, { language, limitChars }: Scope): Catalogue {
  const questions = index.knowledge.sources.flatMap(({ facts }) =>
    // What a machine drafted is shown to nobody but its editor.
    facts
      .filter(isWritten)
      .flatMap((fact) =>
        fact.asks
          .filter((ask) => isWellPut(ask) && ask.length <= limitChars && languageOf(ask) === language)
          .map((text) => ({ text, fact })),
      ),
  );
  const rank = createRanking(questions.map(({ text }) => text));
  return { varied: toVaried(questions), questions, rank };
}

/** The first question of each fact, a kind in turn; news begins with what matters most, which is no background. */
function toVaried(questions: readonly OfferedQuestion[]): OfferedQuestion[] {
  const isBackground = (kind: Fact['kind']) => (kind === 'background' ? 1 : 0);
  const kinds = [...new Set(questions.map(({ fact }) => fact.kind))].sort(
    (a, b) => isBackground(a) - isBackground(b),
  );
  const rows = kinds
    .map((kind) => questions.filter(({ fact }) => fact.kind === kind))
    .map((row) => row.filter(({ fact }, at) => row.findIndex((each) => each.fact === fact) === at));
  const longest = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, turn) => rows.flatMap((row) => row[turn] ?? [])).flat();
}
