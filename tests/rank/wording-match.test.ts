import { isDeepStrictEqual } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/index/search-index.ts';
import type { Question } from '../../src/question/question.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { kindAgreement } from '../../src/rank/kind-agreement.ts';
import { matchWordings } from '../../src/rank/wording-match.ts';
import { shippedIndex } from '../support/shipped-index.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await shippedIndex();
});

/** The same by the definition: each wording by itself, and the nearest of each fact's. */
function likenessesByDefinition(question: Question): Map<number, number> {
  const { units } = question;
  const { postings, wordings } = index.facts;
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const likenesses = new Map<number, number>();
  for (const [number, wording] of wordings.entries()) {
    let recalled = 0;
    let covered = 0;
    for (const { terms, weight } of units) {
      const finds = terms.flatMap(({ id, worth }) => {
        const at = postings.get(id)?.wordings.indexOf(number) ?? -1;
        return at === -1 ? [] : [{ worth, weight: postings.get(id)?.weights[at] ?? 0 }];
      });
      recalled += weight * Math.max(0, ...finds.map(({ worth }) => worth));
      covered += finds[0]?.weight ?? 0;
    }
    if (recalled === 0) continue;
    const recall = recalled / total;
    const precision = wording.total === 0 ? 0 : Math.min(1, covered / wording.total);
    const isSame = wording.isAsk && isDeepStrictEqual(wording.forms, question.forms);
    const likeness =
      (isSame ? 1 : (2 * recall * precision) / (recall + precision)) * kindAgreement(question, wording.wants);
    likenesses.set(wording.entry, Math.max(likenesses.get(wording.entry) ?? 0, likeness));
  }
  return likenesses;
}

test('facts meet a question as the definition says, whatever was asked before', () => {
  const asked = index.knowledge.sources.flatMap(({ facts }) => facts.flatMap(({ asks }) => asks.slice(0, 2)));
  expect(asked.length).toBeGreaterThan(50);
  for (const text of asked) {
    const question = understandQuestion(text, index);
    const matches = matchWordings(question, index.facts);
    const byDefinition = likenessesByDefinition(question);
    expect([...matches.keys()].sort()).toEqual([...byDefinition.keys()].sort());
    for (const [fact, { likeness }] of matches) expect(likeness).toBeCloseTo(byDefinition.get(fact) ?? -1, 9);
    // What was added up for the questions before is not left behind.
    expect(matchWordings(question, index.facts)).toEqual(matches);
  }
});

test.each<[string, (fail: () => never) => Parameters<typeof matchWordings>[2]]>([
  [
    'a word is looked up',
    (fail) => ({
      termsOf: ({ terms, read }) => (read === 'trade' ? fail() : terms),
      least: 0,
      compares: undefined,
    }),
  ],
  ['the words are compared', (fail) => ({ termsOf: ({ terms }) => terms, least: 0, compares: fail })],
])('a question that fails while %s leaves nothing behind for the next', (_, comparing) => {
  const question = understandQuestion('Did Lavrov speak of trade in 2021?', index);
  const before = matchWordings(question, index.facts);
  const fail = () => {
    throw new Error('a defect');
  };
  expect(() => matchWordings(question, index.facts, comparing(fail))).toThrow('a defect');
  expect(matchWordings(question, index.facts)).toEqual(before);
});
