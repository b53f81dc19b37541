import { paragraphText, toCitation } from '../src/citation.ts';
import { type CommandContext, defineCommand } from '../src/command.ts';
import { toRefusal } from '../src/refusal.ts';
import { type Block, type Language, plain, type Reply, type Text } from '../src/reply.ts';
import { type Answer, answerQuestion, thresholdOf } from '../src/retrieval/answer.ts';
import type { Evidence } from '../src/retrieval/evidence.ts';
import { markMatches, toExcerpt } from '../src/retrieval/excerpt.ts';
import { questionLimitChars } from '../src/retrieval/question.ts';
import { answeringFacts, toShortAnswer } from '../src/retrieval/short-answer.ts';
import { suggestQuestions } from '../src/retrieval/suggestions.ts';
import { toFooter } from '../src/source-line.ts';
import { wordsIn } from '../src/words/words.ts';

const passageLimit = 3;
const suggestionLimit = 3;
/** A further passage is shown where it covers this share of what the best one covers. */
const furtherFrom = 0.85;

export const ask = defineCommand({
  name: 'ask',
  description: 'Ask a question about the meeting; the answer shows where it stands',
  example: '/ask what was trade in 2021',
  options: {
    question: {
      type: 'string',
      description: 'Your question, in English, Chinese or Russian',
      required: true,
      maxLengthChars: questionLimitChars,
    },
    private: { type: 'boolean', description: 'Show the answer to you alone' },
  },
  run: ({ question, private: isPrivate = false }, { index }) => {
    const answer = answerQuestion(question, index);
    const { language } = answer.question;
    const base = { kind: answer.outcome, language, private: isPrivate, basis: answer };
    return answer.outcome === 'answered'
      ? { ...base, ...toAnswered(answer, index) }
      : { ...base, ...toUnanswered(answer, index) };
  },
});

type Content = Pick<Reply, 'blocks'> & Partial<Pick<Reply, 'answer' | 'footer'>>;

function toAnswered(answer: Answer, index: CommandContext['index']): Content {
  const { language, corrections } = answer.question;
  const words = wordsIn(language);
  const facts = answeringFacts(answer);
  const short = facts.map((fact) => toShortAnswer(fact, answer.question.wants));
  const blocks: Block[] = [];
  const [first] = facts;
  if (first) blocks.push({ type: 'text', text: [{ text: short.join('; '), mark: 'strong' }] });
  for (const evidence of shownPassages(answer)) blocks.push(toQuote(evidence, { answer, index, language }));
  const asides = facts.flatMap(({ derived, note }) => [
    ...(derived ? [words.derived(derived)] : []),
    ...(note ? [words.note(note)] : []),
  ]);
  if (corrections.length > 0) asides.push(words.readAs(corrections.map(({ read }) => read)));
  for (const aside of asides) blocks.push({ type: 'text', text: quiet(aside) });
  const source = answer.evidence[0]?.passage.source;
  return {
    blocks,
    ...(first && { answer: short.join('; ') }),
    ...(source && { footer: toFooter([source], language) }),
  };
}

function toUnanswered(answer: Answer, index: CommandContext['index']): Content {
  const { language, corrections } = answer.question;
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
  const questions = suggestQuestions(answer, index, suggestionLimit);
  if (questions.length > 0) {
    blocks.push({
      type: 'list',
      title: words.tryAsking,
      items: questions.map((question) => ({ text: plain(question), citations: [] })),
    });
  }
  if (corrections.length > 0)
    blocks.push({ type: 'text', text: quiet(words.readAs(corrections.map(({ read }) => read))) });
  return { blocks, footer: toFooter(sources, language) };
}

/** The best passage, and those that would answer too and cover nearly as much of the question. */
function shownPassages({ evidence }: Answer): Evidence[] {
  const [best] = evidence;
  if (!best) return [];
  const further = evidence
    .slice(1)
    .filter(
      (each) =>
        each.failures.length === 0 &&
        each.confidence >= thresholdOf(each) &&
        each.coverage >= best.coverage * furtherFrom,
    );
  return [best, ...further].slice(0, passageLimit);
}

function toQuote(
  evidence: Evidence,
  parts: { answer: Answer; index: CommandContext['index']; language: Language },
): Block {
  const { source, paragraph } = evidence.passage;
  const { question } = parts.answer;
  const quote = toExcerpt(paragraphText(source, paragraph.number), question, parts.index);
  return {
    type: 'quote',
    text: markMatches(quote, question, parts.index),
    citation: toCitation(source, paragraph.number, { quote, language: parts.language }),
  };
}

function quiet(text: string): Text {
  return [{ text, mark: 'quiet' }];
}
