import type { App } from '../app.ts';
import type { Fact } from '../knowledge/schema.ts';
import { languageOf } from '../language/language-of.ts';

/** So many characters stand in a line of a phone's screen. */
const exampleLimitChars = 60;
const triesLimit = 40;
/** Kinds of facts whose questions show best what the bot can do; others come after them. */
const kindsFirst: readonly Fact['kind'][] = ['figure', 'plan', 'statement', 'agreement', 'event'];

/**
 * Questions to begin with: ways of asking that the editors wrote down, short, each about another kind of fact and
 * asking for another kind of answer where there are such, and kept only where asking them gets the fact's answer.
 */
export async function pickExampleQuestions(app: App, limit: number): Promise<string[]> {
  const picked: string[] = [];
  const wanted = new Set<string>();
  const candidates = toCandidates(app);
  for (const { question, cites } of candidates.slice(0, triesLimit)) {
    if (picked.length === limit) break;
    const { kind, basis } = await app.run({ command: 'ask', values: { question }, language: 'en' });
    if (kind !== 'answered' || !basis || wanted.has(basis.question.wants)) continue;
    if (!cites.includes(basis.evidence[0]?.passage.paragraph.number ?? 0)) continue;
    wanted.add(basis.question.wants);
    picked.push(question);
  }
  return picked;
}

/** One question a fact: the first of each kind, then the second of each, and so on. */
function toCandidates({ knowledge }: App): { question: string; cites: readonly number[] }[] {
  const turns = new Map<string, number>();
  return knowledge.sources
    .flatMap(({ facts }) => facts)
    .flatMap(({ kind, asks, cites }) => {
      const question = asks.find(isGoodExample);
      if (question === undefined) return [];
      const turn = turns.get(kind) ?? 0;
      turns.set(kind, turn + 1);
      return [{ question, cites, turn, place: placeOf(kind) }];
    })
    .sort((a, b) => a.turn - b.turn || a.place - b.place);
}

function placeOf(kind: Fact['kind']): number {
  const place = kindsFirst.indexOf(kind);
  return place === -1 ? kindsFirst.length : place;
}

/** Short, and with a name in it, so that it is understood by one who has not read the source. */
function isGoodExample(ask: string): boolean {
  return (
    ask.endsWith('?') && ask.length <= exampleLimitChars && languageOf(ask) === 'en' && /\s\p{Lu}/u.test(ask)
  );
}
