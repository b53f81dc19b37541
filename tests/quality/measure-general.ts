import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '../../src/app.ts';
import { readQuestionSet, type SetQuestion } from '../../src/evaluation/question-set.ts';
import { type Run, runQuestion, toValues } from '../../src/evaluation/result.ts';
import { holdsAccepted } from '../../src/evaluation/score.ts';
import { buildSearchIndex } from '../../src/index/search-index.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { UserError } from '../../src/process/user-error.ts';
import { toExcerpt } from '../../src/show/excerpt.ts';
import { ingestInPassing } from './ingest-in-passing.ts';
import { withSlip } from './one-slip.ts';

/** How articles that nobody has curated are answered from; shares from 0 to 1. */
export interface GeneralScore {
  readonly articles: number;
  readonly questions: number;
  /** The passage ranked first is an accepted one. */
  readonly firstPassage: number;
  /** The same with one slip in the longest word of each question. */
  readonly firstPassageMisspelt: number;
  /** The first passage that the reply cites is an accepted one; where it says that nothing is told, it cites none. */
  readonly firstCited: number;
  /** What is quoted of the passage ranked first has the answer in it. */
  readonly quoteHoldsAnswer: number;
  readonly meanQuoteChars: number;
  /**
   * With every other article left out, the share of questions about one that is there that are answered from an
   * accepted passage, and of questions about the others that are not answered; for either half of the articles.
   */
  readonly rightOrRefused: readonly [number, number];
}

/** A question that was asked, and what came. */
export interface Trial {
  readonly question: SetQuestion;
  readonly run: Run;
  readonly firstRight: boolean;
  readonly citedRight: boolean;
  readonly quote: string;
  readonly quoteHolds: boolean;
}

/** The questions that missed, by what they missed. */
export type Misses = Readonly<Record<'first passage' | 'misspelt' | 'quote' | 'right or refused', Trial[]>>;

/**
 * Ingests the articles of a folder (`articles/`, text, Markdown or HTML) as they are, and asks its questions
 * (`questions.jsonl`, each with its `source`: the name of the article's file, without the ending). Refuses articles
 * that cannot be ingested, and questions about others.
 */
export async function measureGeneral(folder: string): Promise<{ score: GeneralScore; misses: Misses }> {
  const questions = await readQuestionSet(join(folder, 'questions.jsonl'));
  const knowledge = await ingestInPassing(join(folder, 'articles'));
  const { sources } = knowledge;
  const stray = questions.find(({ source }) => sources.every(({ id }) => id !== source));
  if (stray) throw new UserError(`${stray.id} is about no article of ${folder}; its source must be one.`);
  const clean = await askAll(questions, knowledge);
  const misspelt = await askAll(questions, knowledge, withSlip);
  const halves: { wrong: Trial[]; share: number }[] = [];
  for (const parity of [0, 1]) {
    const half = { ...knowledge, sources: sources.filter((_, place) => place % 2 === parity) };
    const trials = await askAll(questions, half);
    const isRight = (trial: Trial) => isRightOrRefused(trial, half);
    halves.push({ wrong: trials.filter((trial) => !isRight(trial)), share: shareOf(trials, isRight) });
  }
  return {
    score: {
      articles: sources.length,
      questions: questions.length,
      firstPassage: shareOf(clean, ({ firstRight }) => firstRight),
      firstPassageMisspelt: shareOf(misspelt, ({ firstRight }) => firstRight),
      firstCited: shareOf(clean, ({ citedRight }) => citedRight),
      quoteHoldsAnswer: shareOf(clean, ({ quoteHolds }) => quoteHolds),
      meanQuoteChars: clean.reduce((sum, { quote }) => sum + quote.length, 0) / clean.length,
      rightOrRefused: [halves[0]?.share ?? 0, halves[1]?.share ?? 0],
    },
    misses: {
      'first passage': clean.filter(({ firstRight }) => !firstRight),
      misspelt: misspelt.filter(({ firstRight }) => !firstRight),
      quote: clean.filter(({ firstRight, quoteHolds }) => firstRight && !quoteHolds),
      'right or refused': halves.flatMap(({ wrong }) => wrong),
    },
  };
}

/** Asks every question, as `readAs` gives it, through the app that all surfaces use. */
async function askAll(
  questions: readonly SetQuestion[],
  knowledge: Knowledge,
  readAs = (text: string) => text,
): Promise<Trial[]> {
  const index = buildSearchIndex(knowledge);
  const app = createApp({ knowledge, index, log: pino({ level: 'silent' }) });
  const trials: Trial[] = [];
  for (const question of questions) {
    const { id, command } = question;
    const q = readAs(question.q);
    const run = await runQuestion(app, { id, command, q, values: toValues({ command, q }) });
    const passage = run.basis?.evidence[0]?.passage;
    const quote =
      run.basis && passage ? toExcerpt(passage.paragraph.text, run.basis.question, { index }) : '';
    trials.push({
      question,
      run,
      firstRight: isAccepted(
        passage && { source: passage.source.id, paragraph: passage.paragraph.number },
        question,
      ),
      citedRight: isAccepted(run.result.citations[0], question),
      quote,
      quoteHolds: holdsAccepted(quote, question.answer),
    });
  }
  return trials;
}

function isAccepted(
  place: { source: string; paragraph: number } | undefined,
  { source, paragraphs }: SetQuestion,
): boolean {
  return place !== undefined && place.source === source && paragraphs.includes(place.paragraph);
}

function isRightOrRefused({ question, run, citedRight }: Trial, { sources }: Knowledge): boolean {
  const answered = run.result.outcome === 'answered';
  return sources.some(({ id }) => id === question.source) ? answered && citedRight : !answered;
}

function shareOf(trials: readonly Trial[], has: (trial: Trial) => boolean): number {
  return trials.length === 0 ? 0 : trials.filter(has).length / trials.length;
}
