import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readQuestionSet, type SetQuestion } from '../../src/evaluation/question-set.ts';
import { toTable } from '../../src/evaluation/report.ts';
import { buildSearchIndex } from '../../src/index/search-index.ts';
import { type PlainModel, plainModel } from '../../src/judge/plain-model.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { evidenceOf, fitPlain, keyOf, type TrainingSet } from './fit-plain.ts';
import { ingestInPassing } from './ingest-in-passing.ts';
import { readMeetings, readShipped, withParagraphs } from './measure-meetings.ts';
import { withSlip } from './one-slip.ts';

// npm run tune [-- FOLDER]: fits the weights by which passages without facts are ranked and judged, on the invented
// meetings, on the shipped article and on the articles of FOLDER (see eval:general), and writes them. First it tells
// for each group what a fit on all the others gives on it.

/** Questions of one origin: what is fitted on the others is reported on it. */
interface Group extends TrainingSet {
  readonly name: string;
  /** Groups of one kind are left out together. */
  readonly kind: string;
}

const file = 'src/judge/plain-weights.json';
const answeredFrom = 0.5;
/** An article of an encyclopedia is asked about by many, and each question counts for less. */
const articleWeight = 0.4;
const [folder] = process.argv.slice(2);

const groups = [
  ...(await meetings()),
  await shipped('tests/quality/shared.jsonl', 1),
  await shipped('tests/quality/tuning.jsonl', 8),
  ...(folder === undefined ? [] : await articles(folder)),
];
const rows = groups.map((group) => {
  const others = groups.filter(({ kind }) => kind !== group.kind);
  return toRow(group, fitPlain(others, plainModel));
});
const head = ['left out', 'first passage', 'right', 'false answers', 'false refusals'];
process.stdout.write(`${toTable([head, ...rows])}\n`);
await writeFile(file, `${JSON.stringify(fitPlain(groups, plainModel), undefined, 2)}\n`);
process.stdout.write(`${file}: fitted on ${groups.map(({ name }) => name).join(', ')}\n`);

async function meetings(): Promise<Group[]> {
  return (await readMeetings('tests/quality/meetings')).map(({ name, knowledge, questions }) => {
    const plain = knowledge['ingested only'];
    return toGroup({ name, kind: name, weight: 1 }, plain, withParagraphs(questions, plain));
  });
}

async function shipped(set: string, step: number): Promise<Group> {
  const { name, knowledge, questions } = await readShipped(set);
  const some = questions.filter((_, at) => at % step === 0);
  return toGroup({ name, kind: name, weight: step === 1 ? 1 : 0.4 }, knowledge['ingested only'], some);
}

/** The articles in two halves, each asked about both. */
async function articles(from: string): Promise<Group[]> {
  const { sources } = await ingestInPassing(join(from, 'articles'));
  const questions = await readQuestionSet(join(from, 'questions.jsonl'));
  return [0, 1].map((parity) => {
    const half = { sources: sources.filter((_, place) => place % 2 === parity) };
    const name = `articles, half ${parity + 1}`;
    const slips = questions.map((each) => ({ ...each, q: withSlip(each.q) }));
    return toGroup({ name, kind: name, weight: articleWeight }, half, [...questions, ...slips]);
  });
}

function toGroup(
  about: Pick<Group, 'name' | 'kind' | 'weight'>,
  knowledge: Knowledge,
  questions: readonly SetQuestion[],
): Group {
  const ids = new Set(knowledge.sources.map(({ id }) => id));
  const [only] = ids;
  const asked = questions
    .filter(({ command }) => command === 'ask')
    .map(({ q, answerable, paragraphs, source = only ?? '' }) => ({
      question: q,
      accepted: new Set(
        answerable && ids.has(source) ? paragraphs.map((paragraph) => `${source} ${paragraph}`) : [],
      ),
    }));
  return { ...about, index: buildSearchIndex(knowledge), asked };
}

function toRow({ name, asked, index }: Group, model: PlainModel): string[] {
  const outcomes = asked.map(({ question, accepted }) => {
    const [best] = evidenceOf(question, index, model);
    const answered = best !== undefined && !best.held && best.confidence >= answeredFrom;
    return { told: accepted.size > 0, answered, isFirst: best !== undefined && accepted.has(keyOf(best)) };
  });
  const told = outcomes.filter((each) => each.told);
  const untold = outcomes.filter((each) => !each.told);
  const right = [
    ...told.filter((each) => each.answered && each.isFirst),
    ...untold.filter((each) => !each.answered),
  ];
  return [
    name,
    (told.filter(({ isFirst }) => isFirst).length / told.length).toFixed(3),
    (right.length / outcomes.length).toFixed(3),
    `${untold.filter(({ answered }) => answered).length}/${untold.length}`,
    `${told.filter(({ answered }) => !answered).length}/${told.length}`,
  ];
}
