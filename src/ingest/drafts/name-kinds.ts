import { isCountry, isKnownPlace } from '../../language/known-places.ts';
import { spellingOf } from '../../language/word-frequency.ts';
import { genderOfName } from '../english/tagged-words.ts';
import type { Mention } from './name-mentions.ts';
import { givenNames, knownAcronyms, lastingTitles, occupation, originWord } from './name-words.ts';
import { humanVerb, speechAfter, speechBefore } from './speech-verbs.ts';
import { type EntityKind, isNumeral, isThingWord, kindOfWord } from './thing-words.ts';

const personFrom = 2;
const placeNameHead =
  /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Saint|St\.|Fort|Mount|Los|Las|San|Santa|El|La|Le|Port|Cape)$/;
const placeHead = /^(?:Fort|Mount|Lake|Cape)$/;
const direction = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western)$/;
const organisationVerb =
  /^(?:'s)? (?:has |have |had |also )?(?:announced|launched|acquired|bought|merged|owned|agreed|signed|broadcasts?|reported|said|published|employs?|opened|approved|voted)\b/;

/**
 * The kind that a name shows by itself: a country or place that is known, or a word such as Treaty or Ministry at
 * its end or before “of”. A name of one such word alone shows none.
 */
export function kindByWords(name: string, words: readonly string[]): EntityKind | undefined {
  if (isCountry(name)) return 'country';
  if (isKnownPlace(name)) return 'place';
  if (knownAcronyms.has(name)) return 'organisation';
  const spelt = words.filter((word) => !isNumeral(word));
  const last = spelt.at(-1) ?? '';
  if (spelt.length < 2) return undefined;
  if (kindOfWord(last) === 'agreement') return 'agreement';
  if (last === 'Year') return undefined;
  if (isKnownPlace(last) && spelt.length === 2 && direction.test(spelt[0] ?? '')) return 'place';
  if (placeHead.test(spelt[0] ?? '')) return 'place';
  const ofAt = spelt.findIndex((word) => word === 'of' || word === 'for');
  if (ofAt <= 0) return last === 'games' ? 'event' : kindOfWord(last);
  const head = spelt[ofAt - 1] ?? '';
  if (/^(?:Republic|Kingdom|State|Commonwealth)$/.test(head) && isCountry(last)) return 'country';
  return head === 'House' ? 'organisation' : kindOfWord(head);
}

/** How surely the mentions of one name, of two words or more, are of a person; from 2 on they are. */
export function personScore(
  mentions: readonly Mention[],
  { shortened }: { shortened: 'last' | 'first' | 'never' },
): number {
  const [first] = mentions;
  if (!first || first.words.some((word) => /\d/.test(word) || isThingWord(word))) return 0;
  const [given = ''] = first.words;
  const last = first.words.at(-1) ?? '';
  if (lastingTitles.has(given) && given !== 'St.' && first.words.length === 2) return personFrom;
  const isTitled = mentions.some(({ role }) => role !== undefined);
  const isCommonHead = spellingOf(given) === 'common' && !givenNames.has(given);
  const signs = [
    [isTitled, 3],
    [mentions.some(({ before }) => occupation.test(before)), 2],
    [shortened === 'last' && !isCommonHead, 2],
    [shortened === 'first' && !isCommonHead && spellingOf(last) !== 'common', 1],
    [isKnownPlace(last), -3],
    [givenNames.has(given) || genderOfName(given) !== undefined, 2],
    [spellingOf(given) === 'name', 1],
    [first.words.some((word) => /^\p{Lu}\.$/u.test(word)) && first.words.length > 2, 2],
    [mentions.some(({ after }) => speechAfter.test(after)), 1],
    [mentions.some(({ after }) => humanVerb.test(after)), 1],
    [isCommonHead && !isTitled, -2],
    [isKnownPlace(given) && !givenNames.has(given), -3],
    [originWord.test(given) && !givenNames.has(given), -2],
    [mentions.some(({ before, role }) => before === 'the' && role === undefined), -3],
    [/^\p{Lu}{2,}$/u.test(last) && !isNumeral(last), -3],
    [/^\p{Lu}{2,}$/u.test(given) || direction.test(given), -3],
  ] as const;
  return signs.reduce((score, [holds, weight]) => score + (holds ? weight : 0), 0);
}

/** Whether the mentions of one word alone are of a person: by a title, or by what the person says or does. */
export function isPersonByDeeds(mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  if (
    !first ||
    spellingOf(first.name) === 'common' ||
    !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(first.name)
  )
    return false;
  if (mentions.some(({ before }) => /^(?:the|a|an|in|at)$/.test(before))) return false;
  return mentions.some(
    ({ role, after }) => role !== undefined || speechAfter.test(after) || humanVerb.test(after),
  );
}

/** Whether the mentions of a name are of a place: something is in it, or goes there and comes from there. */
export function isPlaceByUse(mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  if (!first || direction.test(first.name)) return false;
  const odd = first.words.some(
    (word, index) =>
      /^\p{Lu}[\p{Lu}\d.-]*$/u.test(word) ||
      originWord.test(word) ||
      /^(?:Latin|Greek|Hebrew|Arabic|Sanskrit)$/.test(word) ||
      (spellingOf(word) === 'common' && !(index === 0 && placeNameHead.test(word))),
  );
  if (odd || mentions.some(({ before, after }) => before === 'the' || speechAfter.test(after))) return false;
  const uses = mentions.map(({ before }) =>
    /^(?:in|near|at)$/.test(before) ? 2 : /^(?:from|to|through|across)$/.test(before) ? 1 : 0,
  );
  return uses.reduce((sum: number, use) => sum + use, 0) >= 2;
}

/** Whether the mentions of a name such as BSkyB or FCC, with capitals within, are of an organisation that acts. */
export function isOrganisationByDeeds(mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  if (!first || !/^\p{Lu}+\p{L}*\p{Lu}/u.test(first.name)) return false;
  return mentions.some(({ after }) => organisationVerb.test(after) || speechAfter.test(after));
}

/** Whether a name stands behind a verb of speech, as behind a quotation. */
export function isQuoted(textBefore: string): boolean {
  return speechBefore.test(textBefore);
}
