import { type TaggedWord, tagWords, toInfinitive } from './tagged-words.ts';

/** An English clause as a question can be made of it. Its texts are pieces of it, in its order. */
export interface Clause {
  /** What stands before the subject, without the comma: “In 2019”. */
  readonly lead: string;
  readonly subject: string;
  readonly subjectWords: readonly TaggedWord[];
  /** The word that goes before the subject in a question: was, has, will; undefined where do, does or did goes there. */
  readonly auxiliary: string | undefined;
  /** What goes before the subject in a question. */
  readonly inverting: string;
  /** The verbs as a question has them behind the subject: “been built”, “rise”; empty for “is” alone. */
  readonly verb: string;
  /** The verbs as they stand in the clause. */
  readonly spokenVerb: string;
  /** The infinitive of the last of the verbs. */
  readonly base: string;
  readonly isPassive: boolean;
  readonly isNegative: boolean;
  /** What follows the verbs, without the mark at the end. */
  readonly rest: string;
}

const beForms = new Set('is are was were am'.split(' '));
const modals = new Set('will would can could may might must should shall cannot'.split(' '));
const haveForms = new Set('has have had'.split(' '));
const doForms = new Set('do does did'.split(' '));
/** Adverbs that join a sentence to the one before; a question has no use for them. */
const joining = /^(?:also|then|therefore|however|thus|meanwhile|further|furthermore|too|additionally|again)$/;
const noSubject =
  /^(?:it|there|here|this|that|these|those|they|we|you|i|what|who|which|nobody|no|none|neither|both|not|less|more|so|such|where|when|why|how|if|whether|while|because)$/;
/** Words between a subject and its verb that are left out of the verbs, whatever the tagger takes them for. */
const midwords =
  /^(?:not|first|next|now|never|also|only|just|already|still|long|since|always|often|then|soon|later|therefore|once)$/;
const subjectLimitWords = 16;
const leadLimitWords = 12;
const finiteTags = ['PastTense', 'PresentTense', 'Copula', 'Modal', 'Auxiliary'];
const subordinate =
  /^(?:if|when|while|although|though|because|since|as|unless|until|once|where|whereas|that|whether|before|after)$/;
const leading =
  /^(?:in|on|at|by|after|before|during|since|from|under|for|of|with|despite|until|last|next|this|as|following|according|across|over|between|within|without|among|through|today|yesterday|tomorrow|earlier|later|according)$/;

/**
 * The parts of a clause: what leads to it, its subject, its verbs and what follows. Undefined where they are not
 * sure: a subject that is only a pronoun without a name, verbs of which the first may be none, a quotation.
 */
export function parseClause(text: string): Clause | undefined {
  const sentence = text.replace(/[.!?…\s]+$/u, '');
  if (/^["“«'(]/u.test(sentence)) return undefined;
  const words = tagWords(sentence);
  const from = findSubject(sentence, words);
  if (from === undefined) return undefined;
  const found = findVerb(sentence, words, from);
  if (!found) return undefined;
  const { verbAt, subjectEnd } = found;
  const subjectWords = words.slice(from, subjectEnd);
  if (!isSubject(subjectWords, words[from]?.form ?? '')) return undefined;
  const group = readVerbs(words, verbAt);
  if (!group) return undefined;
  const start = words[from]?.start ?? 0;
  const lastSubject = subjectWords.at(-1);
  return {
    lead: sentence.slice(0, start).replace(/[,\s]+$/u, ''),
    subject: sentence.slice(start, lastSubject?.end ?? start),
    subjectWords,
    spokenVerb: sentence.slice(words[verbAt]?.start ?? 0, group.end),
    rest: sentence.slice(group.end).trim(),
    auxiliary: group.auxiliary,
    inverting: group.inverting,
    verb: group.verb,
    base: group.base,
    isPassive: group.isPassive,
    isNegative: group.isNegative,
  };
}

/** Where the subject begins, behind what leads to it. */
function findSubject(text: string, words: readonly TaggedWord[]): number | undefined {
  const [first] = words;
  if (!first) return undefined;
  if (/^(?:and|but|so|yet|or)$/.test(first.form)) return undefined;
  if (subordinate.test(first.form) && !leading.test(first.form)) return undefined;
  const isLead = leading.test(first.form) || first.tags.has('Adverb') || first.tags.has('Date');
  if (!isLead) return 0;
  const comma = text.indexOf(', ');
  if (comma === -1) return behindTime(text, words) ?? behindDate(words);
  const at = words.findIndex(({ start }) => start > comma);
  const leadWords = words.slice(0, at);
  const isWhole = at > 0 && at <= leadLimitWords && !leadWords.some(mayBeVerb);
  return isWhole ? at : (behindTime(text, words) ?? behindDate(words));
}

const time =
  /^(?:In|On|At|By|After|Before|Since|During|Until|Within|For) [^,]{1,30}?\b(?:years?|months?|weeks?|days?|hours?|minutes|session|meeting|quarter|century|evening|morning|debate)(?= (?:the|a|an|his|her|its|their) | \p{Lu})/u;

/** “At the end of the year the reserves stood at …”. */
function behindTime(text: string, words: readonly TaggedWord[]): number | undefined {
  const end = time.exec(text)?.[0].length;
  if (end === undefined) return undefined;
  const at = words.findIndex(({ start }) => start >= end);
  return at > 0 && !words.slice(0, at).some(mayBeVerb) ? at : undefined;
}

/** “On 8 January both failed”: the date needs no comma behind it. */
function behindDate(words: readonly TaggedWord[]): number | undefined {
  const from = words.findIndex(
    ({ form, tags }, index) =>
      index > 0 &&
      !tags.has('Value') &&
      !tags.has('Date') &&
      !/^(?:this|last|next|year|month|week|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/.test(
        form,
      ),
  );
  return from > 0 &&
    from <= 5 &&
    words.slice(0, from).some(({ form, tags }) => /^\d{4}$/.test(form) || tags.has('Date'))
    ? from
    : undefined;
}

/** Whether a word may be the verb of a clause. */
export function mayBeVerb({ tags }: TaggedWord): boolean {
  return finiteTags.some((tag) => tags.has(tag)) && !tags.has('Gerund');
}

/** The first finite verb behind a subject, which may have an apposition between commas. */
function findVerb(
  text: string,
  words: readonly TaggedWord[],
  from: number,
): { verbAt: number; subjectEnd: number } | undefined {
  let subjectEnd: number | undefined;
  let isSecond = false;
  for (let at = from + 1; at < words.length && at - from <= subjectLimitWords * 2; at += 1) {
    const word = words[at];
    const previous = words[at - 1];
    if (!word || !previous) return undefined;
    const gap = text.slice(previous.end, word.start);
    if (/[;:—–"“”]/u.test(gap) || (/[()]/.test(gap) && !isAcronymBeside(words, at))) return undefined;
    // What is drawn together, as “doesn't” and “I'll”, is not taken apart.
    if (/['’](?:t|ll|re|ve|d|m)$/.test(word.form)) return undefined;
    const isComma = gap.startsWith(',');
    if (isComma && subjectEnd === undefined) {
      const close = closeApposition(text, words, at);
      if (close === undefined) return undefined;
      subjectEnd = at;
      at = close - 1;
      continue;
    }
    if (isComma && !isVerb(words, skipAdverbs(words, at))) return undefined;
    if (isVerb(words, at)) {
      if (isAttributive(words, at)) continue;
      // “A count carried out in May had shown”: the sure verb is the second one.
      // Behind an apposition it is the first one.
      if (!isComma && isDoubtful(text, words, at)) {
        isSecond = true;
        continue;
      }
      if (isSecond && !isAuxiliary(word)) return undefined;
      if (!mayFollow(words, at, from)) return undefined;
      const adverbs = countAdverbsBefore(words, at, from);
      return { verbAt: at - adverbs, subjectEnd: subjectEnd ?? at - adverbs };
    }
    if (/^(?:who|which|that|whose|where|whom|when|because|why|how|whether|what|if)$/.test(word.form))
      return undefined;
  }
  return undefined;
}

/** Where an apposition between commas ends: “Mara Lind, the minister,”. */
function closeApposition(text: string, words: readonly TaggedWord[], from: number): number | undefined {
  for (let at = from + 1; at < Math.min(words.length, from + subjectLimitWords); at += 1) {
    const word = words[at];
    const previous = words[at - 1];
    if (!word || !previous) return undefined;
    if (text.slice(previous.end, word.start).startsWith(',')) {
      const isRelative = /^(?:who|which|whose|where)$/.test(words[from]?.form ?? '');
      const hasVerb = words.slice(from, at).some((each) => mayBeVerb(each));
      return isRelative || !hasVerb ? at : undefined;
    }
  }
  return undefined;
}

function isVerb(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (beForms.has(word.form) || modals.has(word.form) || haveForms.has(word.form) || doForms.has(word.form)) {
    return !/^(?:may|might|will)$/.test(word.form) || word.text === word.form;
  }
  if (word.tags.has('Noun') && !word.tags.has('Verb')) return false;
  return (
    word.text === word.form &&
    (word.tags.has('PastTense') || word.tags.has('PresentTense')) &&
    !word.tags.has('Gerund') &&
    !(words[at - 1]?.form === 'to')
  );
}

/** Verbs that another form of a verb may follow: stayed shut. */
const linking =
  /^(?:stayed|remained|kept|got|became|felt|seemed|lay|stood|went|came|helped|let|made|left|looked)$/;

/** “A count carried out in March had shown”: the first verb is none where another one follows as plainly. */
function isDoubtful(text: string, words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (!word || beForms.has(word.form) || haveForms.has(word.form) || modals.has(word.form)) return false;
  for (let next = at + 1; next < words.length; next += 1) {
    const each = words[next];
    const previous = words[next - 1];
    if (!each || !previous) return false;
    if (/[,;:—–"]/u.test(text.slice(previous.end, each.start))) return false;
    const { form } = each;
    if (
      /^(?:that|which|who|when|while|because|and|but|if|whether|as|than|what|how|where|after|before|since|until|so|or)$/.test(
        form,
      )
    ) {
      return false;
    }
    // “Said the system would …” has its second verb in what is said.
    if (next === at + 1 && linking.test(word.form)) continue;
    if (isVerb(words, next))
      return !/^(?:said|says|told|thought|hoped|believed|announced|promised|admitted|knew)$/.test(word.form);
  }
  return false;
}

/** “The Ministry of Commerce (MOC) saw”. */
function isAcronymBeside(words: readonly TaggedWord[], at: number): boolean {
  return [words[at], words[at - 1]].some((word) => word !== undefined && /^[\p{Lu}&]{2,}$/u.test(word.text));
}

function isAuxiliary({ form }: TaggedWord): boolean {
  return beForms.has(form) || modals.has(form) || haveForms.has(form);
}

/** “The amended motion”: a participle between an article and a noun. */
function isAttributive(words: readonly TaggedWord[], at: number): boolean {
  const previous = words[at - 1];
  const next = words[at + 1];
  return (
    words[at]?.tags.has('PastTense') === true &&
    (previous?.tags.has('Determiner') === true || previous?.tags.has('Adjective') === true) &&
    next?.tags.has('Noun') === true
  );
}

/** “The only remark concerned”, “a plan to keep it open was”: what may be a noun or an adjective is no verb there. */
function mayFollow(words: readonly TaggedWord[], at: number, from: number): boolean {
  const word = words[at];
  const previous = words[at - 1];
  if (!word || !previous) return false;
  if (beForms.has(word.form) || modals.has(word.form) || haveForms.has(word.form)) return true;
  if (word.tags.has('PastTense'))
    return !previous.tags.has('Determiner') && !isOfPassive(word, words[at + 1]);
  const isBehindInfinitive = words.slice(from, at).some(({ form }) => form === 'to');
  const isBehindAdjective = ['Determiner', 'Adjective', 'Possessive'].some((tag) => previous.tags.has(tag));
  return !isBehindInfinitive && !isBehindAdjective && previous.form !== 'only';
}

/** “The men led by Lind” and “tapes made at home” are no clauses. */
function isOfPassive({ form }: TaggedWord, next: TaggedWord | undefined): boolean {
  const behind = next?.form ?? '';
  if (behind === 'by')
    return !/^(?:rose|fell|grew|increased|decreased|dropped|declined|went|passed|stood|came|won|lost|began|opened|started|closed|improved|shrank|voted|ended)$/.test(
      form,
    );
  return (
    /^(?:made|held|given|taken|known|called|built|used|written|based|found|born|seen|done)$/.test(form) &&
    /^(?:at|in|from|to|for|as|of|on|with|during)$/.test(behind)
  );
}

function countAdverbsBefore(words: readonly TaggedWord[], at: number, from: number): number {
  let count = 0;
  while (at - count - 1 > from) {
    const word = words[at - count - 1];
    if (!word || word.text !== word.form || !(word.tags.has('Adverb') || midwords.test(word.form))) break;
    count += 1;
  }
  return count;
}

function isSubject(words: readonly TaggedWord[], first: string): boolean {
  if (words.length === 0 || words.length > subjectLimitWords || noSubject.test(first)) return false;
  if (words[0]?.tags.has('Preposition') === true || /^(?:behind|beyond|above|below|to)$/.test(first))
    return false;
  const last = words.at(-1);
  if (!last || last.tags.has('Preposition') || last.tags.has('Conjunction') || last.tags.has('Determiner')) {
    return false;
  }
  return words.some(({ tags }) => tags.has('Noun') || tags.has('Value') || tags.has('Person'));
}

/** The verbs from the first of them on, or from the adverb before it. */
function readVerbs(words: readonly TaggedWord[], from: number) {
  let at = from;
  const adverbs: TaggedWord[] = [];
  for (const start = skipAdverbs(words, at); at < start; at += 1) {
    const word = words[at];
    if (word && !joining.test(word.form) && word.form !== 'next') adverbs.push(word);
  }
  const first = words[at];
  if (!first) return undefined;
  const next = skipAdverbs(words, at + 1);
  const behind = words[next];
  const isAuxiliary =
    beForms.has(first.form) ||
    modals.has(first.form) ||
    (haveForms.has(first.form) && behind !== undefined && isParticiple(behind)) ||
    (doForms.has(first.form) && behind?.form === 'not');
  if (!isAuxiliary) {
    const base = haveForms.has(first.form) ? 'have' : toInfinitive(first.form);
    const isPast =
      first.tags.has('PastTense') || unchanging.test(first.form) || /^(?:had|did)$/.test(first.form);
    const inverting = isPast ? 'did' : isThird(first) ? 'does' : 'do';
    const spoken = adverbs.map(({ text }) => `${text} `).join('');
    return {
      auxiliary: undefined,
      inverting,
      verb: `${spoken}${base}`,
      base,
      isPassive: false,
      isNegative: false,
      end: first.end,
    };
  }
  const chain: TaggedWord[] = [];
  let end = at + 1;
  for (let each = at + 1; each < words.length; each += 1) {
    const word = words[each];
    if (!word) break;
    const isChained =
      /^(?:be|been|being|have|not)$/.test(word.form) ||
      (each < next && !isLast(words, each)) ||
      (modals.has(first.form) && each === next && word.text === word.form) ||
      (word.tags.has('Verb') && word.text === word.form && !beForms.has(word.form)) ||
      (haveForms.has(first.form) && each === next);
    if (!isChained || (chain.length > 0 && isMain(chain.at(-1)))) break;
    if (!joining.test(word.form)) chain.push(word);
    end = each + 1;
  }
  const main = chain.findLast(isMain);
  const isPassive =
    main !== undefined &&
    (main.tags.has('PastTense') || main.tags.has('Participle') || main.tags.has('Passive')) &&
    (beForms.has(first.form) || chain.some(({ form }) => /^(?:be|been|being)$/.test(form)));
  return {
    auxiliary: first.form,
    inverting: first.form,
    verb: [...adverbs, ...chain].map(({ text }) => text).join(' '),
    base: main ? toInfinitive(main.form) : 'be',
    isPassive,
    isNegative: chain.some(({ form }) => form === 'not') || first.form === 'cannot',
    end: words[end - 1]?.end ?? first.end,
  };
}

function isMain(word: TaggedWord | undefined): boolean {
  if (!word || midwords.test(word.form)) return false;
  return !/^(?:be|been|being|have|not)$/.test(word.form) && !word.tags.has('Adverb');
}

function isLast(words: readonly TaggedWord[], at: number): boolean {
  const next = words[at + 1];
  return !(next && (next.tags.has('Verb') || midwords.test(next.form) || next.tags.has('Adverb')));
}

function isParticiple({ tags, form }: TaggedWord): boolean {
  return (
    tags.has('PastTense') ||
    tags.has('Participle') ||
    form === 'been' ||
    /^(?:cost|put|cut|set|hit|let|run|come|become)$/.test(form)
  );
}

/** Verbs whose past is as their infinitive; a report has them in the past. */
const unchanging = /^(?:put|cut|set|hit|let|cost|read|shut|spread|split|quit)$/;

function isThird({ form }: TaggedWord): boolean {
  return /s$/.test(form);
}

function skipAdverbs(words: readonly TaggedWord[], from: number): number {
  let at = from;
  for (let word = words[at]; word; word = words[at]) {
    if (word.tags.has('Verb') || !(word.tags.has('Adverb') || midwords.test(word.form))) break;
    at += 1;
  }
  return at;
}
