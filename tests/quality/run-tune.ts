import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readQuestionSet, type SetQuestion } from '../../src/evaluation/question-set.ts';
import { toTable } from '../../src/evaluation/report.ts';
import { buildSearchIndex } from '../../src/index/search-index.ts';
import { type Model, shippedModel } from '../../src/judge/model.ts';
import { answers } from '../../src/judge/thresholds.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { evidenceOf, fitModel, keyOf, type TrainingSet } from './fit-model.ts';
import { ingestInPassing } from './ingest-in-passing.ts';
import { type Meeting, readMeetings, readShipped, states, withParagraphs } from './measure-meetings.ts';
import { withSlip } from './one-slip.ts';

// npm run tune [-- FOLDER]: fits the weights by which passages are ranked and judged, on the invented meetings and the
// shipped source, each with nothing, half and all of what editors wrote, and on the articles of FOLDER (see
// eval:general), and writes them. First it tells for each group what a fit on all the others gives on it; with --fit it
// only writes.

/** Questions of one origin: what is fitted on the others is reported on it. */
interface Group extends TrainingSet {
  readonly name: string;
  /** Groups of one kind are left out together. */
  readonly kind: string;
}

const file = 'src/judge/weights.json';
/** What the questions of a group count together. */
const weights = { meeting: 1, shared: 1, tuning: 2, articles: 1, strangers: 0.1 } as const;
/** Where nobody wrote facts, near misses are hardest to tell, and a false answer is worse than none. */
const cautionByWords = 1.3;
const { values: options, positionals } = parseArgs({
  options: { fit: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder] = positionals;

const groups = [
  ...(await readMeetings('tests/quality/meetings')).flatMap((meeting) => inStates(meeting, weights.meeting)),
  ...inStates(await readShipped('tests/quality/shared.jsonl'), weights.shared),
  ...inStates(await readShipped('tests/quality/tuning.jsonl'), weights.tuning),
  ...(folder === undefined ? [] : await articles(folder)),
];
/** What is asked of one meeting is asked of the next as well, which does not tell it. */
const strangers = states.flatMap((state) => {
  const inState = groups.filter(({ name }) => name.endsWith(`, ${state}`));
  return inState.map((group, at) => {
    const next = inState[(at + 1) % inState.length] ?? group;
    const asked =
      next.kind === group.kind
        ? []
        : group.asked.map(({ question }) => ({ question, accepted: new Set<string>() }));
    return { ...next, name: `${group.name} of ${next.name}`, weight: weights.strangers, asked };
  });
});
const all = [...groups, ...strangers];
const rows = options.fit
  ? []
  : [...new Set(groups.map(({ kind }) => kind))].flatMap((kind) => {
      const model = fitModel(
        all.filter((each) => each.kind !== kind),
        shippedModel,
      );
      return groups.filter((each) => each.kind === kind).map((group) => toRow(group, model));
    });
const head = ['left out', 'first passage', 'right', 'false answers', 'false refusals'];
process.stdout.write(`${toTable([head, ...rows])}\n`);
await writeFile(file, `${JSON.stringify(fitModel(all, shippedModel), undefined, 2)}\n`);
process.stdout.write(`${file}: fitted on ${[...new Set(groups.map(({ kind }) => kind))].join(', ')}\n`);

function inStates({ name, knowledge, questions }: Meeting, weight: number): Group[] {
  return states.map((state) => {
    const known = knowledge[state];
    const caution = state === 'ingested only' ? cautionByWords : 1;
    const about = { name: `${name}, ${state}`, kind: name, weight, caution };
    return toGroup(about, known, withParagraphs(questions, known));
  });
}

/** The articles in two halves, each asked about both. */
async function articles(from: string): Promise<Group[]> {
  const { sources } = await ingestInPassing(join(from, 'articles'));
  const questions = await readQuestionSet(join(from, 'questions.jsonl'));
  return [0, 1].map((parity) => {
    const half = { sources: sources.filter((_, place) => place % 2 === parity) };
    const name = `articles, half ${parity + 1}`;
    const slips = questions.map((each) => ({ ...each, q: withSlip(each.q) }));
    return toGroup({ name, kind: name, weight: weights.articles }, half, [...questions, ...slips]);
  });
}

function toGroup(
  about: Pick<Group, 'name' | 'kind' | 'weight' | 'caution'>,
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

function toRow({ name, asked, index }: Group, model: Model): string[] {
  const outcomes = asked.map(({ question, accepted }) => {
    const [best] = evidenceOf(question, index, model);
    const answered = best !== undefined && answers(best);
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
