import type { Answer } from '../judge/answer.ts';
import type { Evidence } from '../judge/evidence.ts';
import type { Failure } from '../judge/failure.ts';
import { thresholds } from '../judge/thresholds.ts';
import type { WrittenSource } from '../knowledge/check-source.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Question } from '../question/question.ts';
import { wordsIn } from '../words/words.ts';
import { nameFact, nameGap } from './entry-lines.ts';

/**
 * Why a way to ask for a fact is not answered, in the words of an editor: what each guard has against it, or what is
 * short of its threshold.
 */
export function whyUnreached(
  answer: Answer,
  { fact, written }: { fact: Fact; written: WrittenSource },
): string {
  const { question, evidence } = answer;
  if (question.asksOfMember) return 'it asks of whoever reads it (I, we, you), of whom no account tells';
  if (question.units.length === 0)
    return 'each of its words is read as one of grammar, so it asks for nothing in particular';
  const own = evidence.find((each) => each.fact?.fact.id === fact.id);
  const [first] = evidence;
  if (!first) return 'no paragraph shares a word with it';
  if (!own) {
    return first.fact
      ? `${nameFact(first.fact.fact.id, written)} comes before it; ${whyShort(first, question, written)}`
      : `¶${first.passage.paragraph.number} comes before it by its own words; ${whyShort(first, question, written)}`;
  }
  return whyShort(own, question, written);
}

/** What holds back what comes nearest, or what it is short of. */
function whyShort(evidence: Evidence, question: Question, written: WrittenSource): string {
  const { failures, missing, confidence } = evidence;
  const against = failures.map((failure) => toEditorText(failure, { evidence, question, written }));
  if (against.length > 0) return [...new Set(against)].join('; ');
  const lacks =
    missing.length > 0 ? `; nothing of ${quoted(missing.map(({ typed }) => typed))} was found` : '';
  const needed = thresholds.answered;
  if (confidence < needed) {
    return `its confidence is ${toShare(confidence)}, and ${toShare(needed)} is needed${lacks}`;
  }
  return `another passage comes before it${lacks}`;
}

function toShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function quoted(texts: readonly string[]): string {
  return [...new Set(texts)].map((text) => `“${text}”`).join(', ');
}

/** What a guard has against a fact, and what an editor may do about it. */
function toEditorText(
  { guard, read }: Failure,
  { evidence, question, written }: { evidence: Evidence; question: Question; written: WrittenSource },
): string {
  const place = `¶${evidence.passage.paragraph.number}`;
  switch (guard) {
    case 'number':
      return `neither ${place} nor the statement has “${read}”`;
    case 'name':
      return `the account has no “${read}”; if it is another name of someone, add it to the aliases in people.yaml`;
    case 'turn':
      return `“${read}” turns the question round, and the statement has nothing of the kind`;
    case 'unknown':
      return question.units.some(({ typed, untold }) => typed === read && untold)
        ? `“${read}” is marked untold in terms.yaml`
        : `no source has “${read}”`;
    case 'speaker':
      return evidence.fact?.fact.speaker === undefined
        ? `it asks for the words of ${read}, and the fact has no “speaker”`
        : `it asks for the words of ${read}, and the speaker is ${evidence.fact.fact.speaker}`;
    case 'kind':
      return whyOfKind(question);
    case 'gap':
      return `it is more like a way to ask for ${nameGap(read, written)}, which is not told`;
  }
}

function whyOfKind({ wants }: Question): string {
  if (wants === 'person') return 'it asks who, and “about” and “speaker” name nobody';
  if (wants === 'place' || wants === 'country') return 'it asks where, and the fact has no “place”';
  const kind: string | undefined = Object.entries(wordsIn('en').kinds).find(([each]) => each === wants)?.[1];
  return `it asks for ${kind ?? `another kind of answer (${wants})`}, and the statement has none that is read as one`;
}
