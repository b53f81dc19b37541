import type { CommandContext } from '../command/command.ts';
import type { Answer } from '../judge/answer.ts';
import { answerQuestion } from '../judge/answer-question.ts';
import type { Evidence } from '../judge/evidence.ts';
import { answers } from '../judge/thresholds.ts';
import { isWritten } from '../knowledge/curated.ts';
import type { Language } from '../language/language.ts';
import type { Question } from '../question/question.ts';
import { paragraphText, toCitation } from '../reply/citation.ts';
import type { Block, ReplyContent } from '../reply/reply.ts';
import { toFooter } from '../reply/source-line.ts';
import { markMatches, toExcerpt } from '../show/excerpt.ts';
import { answeringFacts, toShortAnswer } from '../show/short-answer.ts';
import { suggestQuestions } from '../show/suggestions.ts';
import { plain, type Text } from '../show/text.ts';
import { wordsIn } from '../words/words.ts';
import { toAnswerActions } from './answer-actions.ts';
import { toRefusal } from './refusal.ts';

const passageLimit = 3;
const suggestionLimit = 3;
/** A further passage is shown where its score is this share of the best one's. */
const furtherFrom = 0.85;

/** How a question was put to the bot. */
export interface Asked {
  readonly index: CommandContext['index'];
  readonly source: string | undefined;
  /** The language of those who read the answer. */
  readonly language: Language;
}

/**
 * Answers a question, of one source or of all, with what may be pressed under the answer. A question in Chinese or
 * Russian is answered in its language, another in that of those who read the answer.
 */
export function toAnswerReply(question: string, asked: Asked): ReplyContent {
  const { index, source } = asked;
  const found = answerQuestion(question, index);
  const language = found.question.language === 'en' ? asked.language : found.question.language;
  const answer = { ...found, question: { ...found.question, language } };
  const related = relatedQuestions(answer, index);
  const shown = shownPassages(answer);
  const content =
    answer.outcome === 'answered'
      ? toAnswered(answer, { index, shown })
      : toUnanswered(answer, { index, related });
  return {
    kind: answer.outcome,
    language,
    basis: answer,
    ...content,
    ...toAnswerActions(question, { answer, source, shown, related }),
  };
}

/** Questions to go on with: of other facts than the one that has answered. */
function relatedQuestions(answer: Answer, index: CommandContext['index']): string[] {
  const except = answeringFacts(answer).map(({ fact }) => fact.id);
  return suggestQuestions(answer, index, { limit: suggestionLimit, except });
}

type Content = Pick<ReplyContent, 'blocks'> & Partial<Pick<ReplyContent, 'answer' | 'footer'>>;

function toAnswered(
  answer: Answer,
  { index, shown }: { index: CommandContext['index']; shown: readonly Evidence[] },
): Content {
  const { language } = answer.question;
  const words = wordsIn(language);
  const facts = answeringFacts(answer);
  const short = facts.map((fact) => toShortAnswer(fact, answer.question));
  const blocks: Block[] = [];
  const [first] = facts;
  if (first) blocks.push({ type: 'text', text: [{ text: short.join('; '), mark: 'strong' }] });
  for (const evidence of shown) {
    const at = facts.findIndex((fact) => evidence.passage.facts.includes(fact));
    blocks.push(toQuote(evidence, { answer, index, language, short: short[at] }));
  }
  const written = facts.filter(({ fact }) => isWritten(fact));
  const asides = written.flatMap(({ fact: { derived, note } }) => [
    ...(derived ? [words.derived(derived)] : []),
    ...(note ? [words.note(note)] : []),
  ]);
  const corrected = correctedWords(answer.question);
  if (corrected.length > 0) asides.push(words.readAs(corrected));
  for (const aside of asides) blocks.push({ type: 'text', text: quiet(aside) });
  const source = answer.evidence[0]?.passage.source;
  return {
    blocks,
    ...(first && { answer: short.join('; ') }),
    ...(source && { footer: toFooter([source], language) }),
  };
}

function toUnanswered(
  answer: Answer,
  { index, related }: { index: CommandContext['index']; related: readonly string[] },
): Content {
  const { language } = answer.question;
  const words = wordsIn(language);
  const [nearest] = answer.evidence;
  const sources =
    answer.outcome === 'related' && nearest ? [nearest.passage.source] : index.knowledge.sources;
  const blocks: Block[] = [{ type: 'text', text: plain(toRefusal(answer).join(' ')) }];
  if (answer.outcome === 'related' && nearest) {
    blocks.push({ type: 'text', text: plain(words.nearest) }, toQuote(nearest, { answer, index, language }));
  } else {
    blocks.push({
      type: 'text',
      text: plain(words.covers(sources.slice(0, passageLimit).map(({ title }) => title))),
    });
  }
  if (related.length > 0) {
    blocks.push({
      type: 'list',
      title: words.tryAsking,
      items: related.map((question) => ({ text: plain(question), citations: [] })),
    });
  }
  const corrected = correctedWords(answer.question);
  if (corrected.length > 0) blocks.push({ type: 'text', text: quiet(words.readAs(corrected)) });
  return { blocks, footer: toFooter(sources, language) };
}

/** The words that were put right and count: that “wsa” was read as “was” is nothing that a member need know. */
function correctedWords({ corrections, units }: Question): string[] {
  const counted = new Set(units.flatMap(({ read }) => read.split(' ')));
  return corrections.map(({ read }) => read).filter((read) => counted.has(read));
}

/** The best passage, and those that would answer too and cover nearly as much of the question. */
function shownPassages({ evidence }: Answer): Evidence[] {
  const [best] = evidence;
  if (!best) return [];
  const further = evidence.slice(1).filter((each) => answers(each) && each.score >= best.score * furtherFrom);
  return [best, ...further].slice(0, passageLimit);
}

export function toQuote(
  evidence: Evidence,
  parts: {
    answer: Answer;
    index: CommandContext['index'];
    language: Language;
    /** The short answer that the passage's fact gives. */
    short?: string | undefined;
  },
): Block {
  const { source, paragraph } = evidence.passage;
  const { question } = parts.answer;
  const quote = toExcerpt(paragraphText(source, paragraph.number), question, parts);
  return {
    type: 'quote',
    text: markMatches(quote, question, parts.index),
    citation: toCitation(source, paragraph.number, { quote, language: parts.language }),
  };
}

function quiet(text: string): Text {
  return [{ text, mark: 'quiet' }];
}
