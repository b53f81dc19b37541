import type { App } from '../../app.ts';
import { languageOf } from '../../retrieval/question.ts';

/** So many characters stand in a line of a phone's screen. */
const exampleLimitChars = 60;
const triesLimit = 24;

/**
 * Questions to begin with: ways of asking that the editors wrote down, short, of different kinds of facts, and
 * kept only where asking them gets an answer.
 */
export async function pickExampleQuestions(app: App, limit: number): Promise<string[]> {
  const picked: string[] = [];
  const candidates = toCandidates(app);
  for (const question of candidates.slice(0, triesLimit)) {
    if (picked.length === limit) break;
    const reply = await app.run({ command: 'ask', values: { question }, language: 'en' });
    if (reply.kind === 'answered') picked.push(question);
  }
  return picked;
}

/** One question a fact, those of a kind not seen before first. */
function toCandidates({ knowledge }: App): string[] {
  const asks = knowledge.sources
    .flatMap(({ facts }) => facts)
    .flatMap(({ kind, asks }) => {
      const question = asks.find(isGoodExample);
      return question === undefined ? [] : [{ kind, question }];
    });
  const turn = new Map<string, number>();
  return asks
    .map(({ kind, question }) => {
      const nth = turn.get(kind) ?? 0;
      turn.set(kind, nth + 1);
      return { question, nth };
    })
    .sort((a, b) => a.nth - b.nth)
    .map(({ question }) => question);
}

function isGoodExample(ask: string): boolean {
  return ask.endsWith('?') && ask.length <= exampleLimitChars && languageOf(ask) === 'en';
}
