import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { z } from 'zod';
import { createApp } from '../../src/app.ts';
import { readQuestionSet, type SetQuestion } from '../../src/evaluation/question-set.ts';
import { runQuestion, toValues } from '../../src/evaluation/result.ts';
import { judge, type Score, toScore, type Verdict } from '../../src/evaluation/score.ts';
import type { Knowledge, Source } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { UserError } from '../../src/process/user-error.ts';
import { ingestInPassing } from './ingest-in-passing.ts';

/** How much an editor has written of a meeting: nothing, an hour's knowledge, or that for every second paragraph. */
export const states = ['ingested only', 'half of the facts', "an hour's knowledge"] as const;
export type State = (typeof states)[number];

/** A meeting: its account as it was published, what an editor made of it, and what was asked about it. */
export interface Meeting {
  readonly name: string;
  readonly knowledge: Readonly<Record<State, Knowledge>>;
  readonly questions: readonly SetQuestion[];
}

/** What came of a meeting's questions in one state. */
export interface MeetingScore extends Score {
  readonly meeting: string;
  readonly state: State;
  readonly verdicts: readonly Verdict[];
}

/**
 * The meetings of a folder: each has `account.txt` or `account.md`, `knowledge/` with one source, and
 * `questions.jsonl`. A question says by what it quotes (`evidence`) which paragraphs answer it.
 */
export async function readMeetings(folder: string): Promise<Meeting[]> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readMeeting(join(folder, name), name)));
}

async function readMeeting(folder: string, name: string): Promise<Meeting> {
  const written = await loadKnowledge(join(folder, 'knowledge'));
  const account = (await readdir(folder)).find((file) => file.startsWith('account.'));
  if (account === undefined) throw new UserError(`${folder} has no account.`);
  const ingested = await ingestInPassing(folder, [account]);
  const questions = await readQuestionSet(join(folder, 'questions.jsonl'));
  return { name, knowledge: toStates(ingested, written), questions };
}

const shippedFolder = 'knowledge';

/** The shipped source and a set of questions, as a meeting. */
export async function readShipped(set: string): Promise<Meeting> {
  const written = await loadKnowledge(shippedFolder);
  const [source] = written.sources;
  if (source === undefined) throw new UserError(`${shippedFolder} has no source.`);
  const ingested = await ingestInPassing(join(shippedFolder, source.id), ['article.md']);
  const questions = await readQuestionSet(set);
  return { name: source.id, knowledge: toStates(ingested, written), questions };
}

function toStates(ingested: Knowledge, written: Knowledge): Meeting['knowledge'] {
  return {
    'ingested only': ingested,
    'half of the facts': { sources: written.sources.map(withHalf) },
    "an hour's knowledge": written,
  };
}

/** A source with the facts of its even paragraphs alone. */
function withHalf(source: Source): Source {
  return { ...source, facts: source.facts.filter(({ cites }) => (cites[0] ?? 0) % 2 === 0) };
}

const quotations = z.array(z.string()).default([]);

/** Questions with the paragraphs in which what they quote stands; refuses a quotation that stands in none. */
export function withParagraphs(questions: readonly SetQuestion[], { sources }: Knowledge): SetQuestion[] {
  const paragraphs = sources.flatMap((source) => source.paragraphs);
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const folded = paragraphs.map(({ text }) => fold(text));
  return questions.map((question) => {
    const places = quotations.parse(question.evidence).map((quoted) => {
      const place = folded.findIndex((text) => text.includes(fold(quoted)));
      if (place === -1) throw new UserError(`${question.id}: “${quoted}” stands in no paragraph.`);
      return paragraphs[place]?.number ?? 0;
    });
    return places.length > 0 ? { ...question, paragraphs: places } : question;
  });
}

/** Asks all questions of a meeting in a state, through the app that all surfaces use. */
export async function measureMeeting(meeting: Meeting, state: State): Promise<MeetingScore> {
  const app = createApp({ knowledge: meeting.knowledge[state], log: pino({ level: 'silent' }) });
  const verdicts: Verdict[] = [];
  for (const question of withParagraphs(meeting.questions, meeting.knowledge[state])) {
    const { id, command, q } = question;
    verdicts.push(judge(question, await runQuestion(app, { id, command, q, values: toValues(question) })));
  }
  return { ...toScore(verdicts), meeting: meeting.name, state, verdicts };
}
