import { chineseFrames, chineseTruth } from './chinese/frames.ts';
import { requestStart } from './english/asides.ts';
import {
  englishDependent,
  englishFrames,
  englishQuestionWord,
  englishSettings,
  englishTruthStart,
} from './english/frames.ts';
import { withoutFiller } from './english/without-filler.ts';
import type { Language } from './language.ts';
import { russianFrames, russianTruth } from './russian/frames.ts';
import type { Wanted } from './wanted.ts';

/** What a question's form tells: the kind of answer wanted, and which stretches of it are form and no content. */
export interface FoundFrame {
  readonly wants: Wanted;
  readonly truth: boolean;
  readonly spans: readonly (readonly [number, number])[];
}

/**
 * Finds the form of a question in its words, joined by a space (by nothing in Chinese), and in its clauses, joined
 * in the same way.
 */
export function findFrame(
  joined: string,
  { language, clauses }: { language: Language; clauses: readonly string[] },
): FoundFrame {
  const frames = { en: englishFrames, zh: chineseFrames, ru: russianFrames }[language];
  const spans: [number, number][] = [];
  let first: { wants: Wanted; at: number } | undefined;
  for (const { pattern, wants } of frames) {
    const match = pattern.exec(joined);
    if (!match) continue;
    // The first question word asks; one further on joins clauses (“what did he say when …”). A wish for a
    // view or a list says so anywhere.
    const at = wants === 'view' || wants === 'list' ? -1 : match.index;
    if (!first || (language === 'en' && at < first.at)) first = { wants, at };
    // A frame of a view or a topic spans the question's subject too: nothing of it is taken.
    if (wants !== 'topic' && (wants !== 'view' || match[0].length < 20))
      spans.push([match.index, match.index + match[0].length]);
  }
  for (const pattern of language === 'en' ? englishSettings : []) {
    const match = pattern.exec(joined);
    if (match) spans.push([match.index, match.index + match[0].length]);
  }
  const truth = {
    en: asksTruth(clauses),
    zh: chineseTruth.test(joined),
    ru: russianTruth.test(joined) && first === undefined,
  }[language];
  return { wants: truth ? 'truth' : (first?.wants ?? 'any'), truth, spans };
}

/**
 * Whether English asks yes or no: at its start (“did …”), in what it requests (“do you know if …”), or after a
 * clause that asks nothing itself (“when he speaks of it, does …”).
 */
function asksTruth(clauses: readonly string[]): boolean {
  const starts = clauses.map(withoutFiller);
  const at = starts.findIndex((start) => englishTruthStart.test(start));
  const asking = starts[at];
  if (asking === undefined) return false;
  const requested = requestStart.exec(asking);
  if (requested) return /^(?:if|whether)\b/.test(withoutFiller(asking.slice(requested[0].length + 1)));
  return starts.slice(0, at).every((start) => !englishQuestionWord.test(start.replace(englishDependent, '')));
}

// Russian “не хватает” is a lack, and denies nothing.
const negations: Record<Language, RegExp> = {
  en: /(?:\b(?:not|cannot)\b|n't\b)(?! (?:just|only|merely|simply|solely|the other way|vice versa)\b)|\b(?:never|neither|nor)\b|\b(?:be|been|was|were|is|are|had|has|have) no\b(?! (?:doubt|accident|wonder|secret|surprise|coincidence))/,
  zh: /不(?!是|同|一般|一样|仅|只|但|断|凡|少|错)|没(?!有没有)/u,
  ru: /(?:^| )(?:не(?! хвата| хвати)|ни|нет|никогда|никто)(?= |$)/,
};
/** Forms of Chinese that put the negation beside its opposite, and ask yes or no. */
const chineseEitherWay = /(\p{Script=Han})不\1|有没有/gu;

/**
 * What members deny of themselves, they deny nothing of (“I don't get it, why …”), nor by what they set a thing
 * against (“in dollars, not in percent”, “or not”), nor by what did not hinder it.
 */
const idleDenials: Record<Language, RegExp> = {
  en: /\b(?:i|(?<=\b(?:i|i'm|im)\b.*)and) (?:(?:do|did|can|could) not|(?:do|did|ca|could)n't|dont|cannot|never) (?:\S+ )?(?:get|got|understand|understood|see|know|knew|remember|recall|follow|grasp)\b|\bor not\b|(?<=\b(in|by|for|on|as|with|from) \S+(?: \S+)? (?:but |and )?)not(?= \1 )|(?<=\b(?:do|does|did|could|would))(?: not|n't) (?:keep(?=.* from\b)|prevent|stop|hinder|deter)\b/g,
  zh: chineseEitherWay,
  ru: /(?<=^| )а не(?= )|(?<=^| )не (?:знаю|помню|понимаю)(?= |$)|(?<=^| )я не (?:понял|поняла)(?= |$)/g,
};

/** Whether a question's words, joined as for its form, deny something. */
export function asksDenied(joined: string, language: Language): boolean {
  return negations[language].test(joined.replace(idleDenials[language], ''));
}

const opposing: Record<Language, RegExp> = {
  en: /\b(?:oppos(?:e|es|ed|ing|ition)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing))\b/,
  zh: /反对|拒绝/u,
  ru: /(?:^|[^\p{L}])(?:против(?!\p{L})|отверг|отказ)/u,
};

/** What ought not to be is what is opposed. */
const asksOpposed =
  /\b(?:should|must|ought)(?:n't| not)\b|\b(?:do|does)(?:n't| not) want\b|不(?:应|该|能|要)|не (?:должн|следует|надо|нужно|стоит)/u;

/** Whether a text tells of something that is not so, or, where a question asks what ought not to be, opposed. */
export function tellsDenied(text: string, language: Language, joined: string): boolean {
  const lower = text.toLowerCase();
  return (
    negations[language].test(language === 'zh' ? lower.replace(chineseEitherWay, '') : lower) ||
    (opposing[language].test(lower) && asksOpposed.test(joined))
  );
}
