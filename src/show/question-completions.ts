import type { SearchIndex } from '../index/search-index.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/language-of.ts';
import { isAnsweredBy, isTried, isWellPut } from './offered-question.ts';
import { createRanking, type Ranking } from './question-ranking.ts';

const questionLimitChars = 100;
/** How many questions not tried before are tried for one list, so that no keystroke waits for long. */
const triesLimit = { beforeTyping: 40, whileTyping: 10 };

interface OfferedQuestion {
  readonly text: string;
  readonly fact: Fact;
}

interface Catalogue {
  /** Varied: a question of each kind in turn, the kinds that are asked in most ways first. */
  readonly varied: readonly OfferedQuestion[];
  readonly questions: readonly OfferedQuestion[];
  readonly rank: Ranking;
}

/** Made once for an index and a language, when it is first typed in. */
const catalogues = new WeakMap<SearchIndex, Map<Language, Catalogue>>();

/**
 * Questions to offer while one types, which are answered when asked, each of another fact: before anything is
 * typed varied ones, then those that are like what has been typed, with its slips.
 */
export function completeQuestion(
  typed: string,
  index: SearchIndex,
  { language, limit }: { language: Language; limit: number },
): string[] {
  const text = typed.trim();
  const { varied, questions, rank } = catalogueOf(index, text === '' ? language : languageOf(text));
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

function catalogueOf(index: SearchIndex, language: Language): Catalogue {
  const known = catalogues.get(index) ?? new Map<Language, Catalogue>();
  catalogues.set(index, known);
  const made = known.get(language) ?? toCatalogue(index, language);
  known.set(language, made);
  return made;
}

function toCatalogue(index: SearchIndex, language: Language): Catalogue {
  const questions = index.knowledge.sources.flatMap(({ facts }) =>
    facts.flatMap((fact) =>
      fact.asks
        .filter((ask) => isWellPut(ask) && ask.length <= questionLimitChars && languageOf(ask) === language)
        .map((text) => ({ text, fact })),
    ),
  );
  const rank = createRanking(questions.map(({ text }) => text));
  return { varied: toVaried(questions), questions, rank };
}

/** The first question of each fact, a kind in turn. */
function toVaried(questions: readonly OfferedQuestion[]): OfferedQuestion[] {
  const kinds = [...new Set(questions.map(({ fact }) => fact.kind))];
  const rows = kinds
    .map((kind) => questions.filter(({ fact }) => fact.kind === kind))
    .sort((a, b) => b.length - a.length)
    .map((row) => row.filter(({ fact }, at) => row.findIndex((each) => each.fact === fact) === at));
  const longest = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, turn) => rows.flatMap((row) => row[turn] ?? [])).flat();
}
