import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { bench, describe } from 'vitest';
import { readQuestionSet } from '../../src/evaluation/question-set.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { answerQuestion } from '../../src/retrieval/answer.ts';
import { buildSearchIndex } from '../../src/retrieval/search-index.ts';
import { stem } from '../../src/retrieval/stem.ts';

// One question a turn, the next each time: what is compared is the mean over the shared questions.
const knowledge = await loadKnowledge('knowledge');
const questions = (await readQuestionSet('tests/quality/shared.jsonl')).filter(
  ({ command }) => command === 'ask',
);
const passages = knowledge.sources.flatMap((source) =>
  source.paragraphs.map(({ number, text }) => ({ id: `${source.id} ${number}`, text })),
);

function inTurn(ask: (question: string) => unknown): () => void {
  let turn = 0;
  return () => {
    ask(questions[turn % questions.length]?.q ?? '');
    turn += 1;
  };
}

const index = buildSearchIndex(knowledge);
const mini = new MiniSearch({ fields: ['text'], processTerm: (term) => stem(term.toLowerCase()) });
mini.addAll(passages);
const fuse = new Fuse(passages, { keys: ['text'], useTokenSearch: true, ignoreLocation: true });

describe('a question over the first account', () => {
  bench(
    'Communiqué: understood, ranked, guarded',
    inTurn((question) => answerQuestion(question, index)),
  );
  bench(
    'MiniSearch with stems and fuzzy',
    inTurn((question) => mini.search(question, { fuzzy: 0.2 })),
  );
  bench(
    'Fuse.js token search',
    inTurn((question) => fuse.search(question.slice(0, 200))),
  );
});
