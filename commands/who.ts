import { mapPress, toMapButton } from '../src/asking/map-press.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { sourceOption, withSource } from '../src/command/source-option.ts';
import type { IndexedFact } from '../src/index/fact-index.ts';
import type { SearchIndex } from '../src/index/search-index.ts';
import type { Source } from '../src/knowledge/knowledge.ts';
import type { Entity, Fact } from '../src/knowledge/schema.ts';
import type { Language } from '../src/language/language.ts';
import { languageOf } from '../src/language/language-of.ts';
import { officesIn } from '../src/look-ups/entity-words.ts';
import { type FoundEntity, findEntities, findGroup, nearestNames } from '../src/look-ups/people.ts';
import { tellingFacts } from '../src/look-ups/telling-facts.ts';
import { paragraphText, toCitation } from '../src/reply/citation.ts';
import { suggestionLimit, suggestionLimitChars } from '../src/reply/limits.ts';
import type { Block, Citation, ListItem, ReplyContent } from '../src/reply/reply.ts';
import { toFooter } from '../src/reply/source-line.ts';
import { nameIn } from '../src/show/name-in.ts';
import { plain } from '../src/show/text.ts';
import { localise } from '../src/words/localise.ts';
import { wordsIn } from '../src/words/words.ts';

const officesShown = 2;
const spellingsShown = 6;
const factsShown = 10;
const nearestShown = 5;
/** Another entry is mentioned where its likeness is this near to the best one's. */
const alsoWithin = 0.05;
/** From this likeness on, one entry is meant, though several people hold such an office. */
const surelyOne = 0.9;

export const who = defineCommand({
  name: 'who',
  description: 'Who or what someone is, and what the account says of and by them',
  example: '/who Wang Yi',
  localised: localise('who'),
  options: {
    name: {
      type: 'string',
      description: 'A name, an office or an organisation',
      required: true,
      maxLengthChars: suggestionLimitChars,
      suggest: (typed, { index }) =>
        nearestNames(typed, index, suggestionLimit).map((name) => ({ name, value: name })),
    },
    source: sourceOption,
    private: { type: 'boolean', description: 'Show the answer to you alone' },
  },
  run: ({ name, source }, context) => {
    const { index, knowledge } = withSource(context, source);
    const language = languageOf(name) === 'en' ? context.language : languageOf(name);
    const words = wordsIn(language);
    const [best, ...others] = findEntities(name, index);
    const group = findGroup(name, index);
    if (group.length > 0 && (best?.likeness ?? 0) < surelyOne) {
      return toGroup(group, language);
    }
    if (!best) {
      const nearest = nearestNames(name, index, nearestShown);
      const known = nearest.length > 0 ? nearest : nearestNames('', index, nearestShown);
      const items = known.map((each) => ({ text: plain(each), citations: [] }));
      return {
        kind: 'none',
        language,
        blocks: [
          { type: 'text', text: plain(words.whoUnknown(name)) },
          { type: 'list', title: words.whoNearest, items },
        ],
        footer: toFooter(knowledge.sources, language),
      };
    }
    const also = others
      .filter(({ likeness }) => best.likeness - likeness < alsoWithin)
      .map(({ entity }) => entity.name);
    return toProfile(best.entity, { source: best.source, index, language, also });
  },
  presses: [mapPress],
});

/** Several people asked for at once: each with their office and where it stands. */
function toGroup(group: readonly FoundEntity[], language: Language): ReplyContent {
  const items = group.map(({ entity, source }): ListItem => {
    const offices = officesIn(entity, { language, limit: officesShown });
    return {
      text: [
        { text: nameIn(entity, language), mark: 'strong' },
        ...(offices === '' ? [] : [{ text: `: ${offices}` }]),
      ],
      citations: cite(entity.cites.slice(0, 1), { source, language }),
    };
  });
  return {
    kind: 'answered',
    language,
    answer: group.map(({ entity }) => nameIn(entity, language)).join(', '),
    blocks: [{ type: 'list', items }],
    footer: toFooter([...new Set(group.map(({ source }) => source))], language),
  };
}

function toProfile(
  entity: Entity,
  parts: { source: Source; index: SearchIndex; language: Language; also: readonly string[] },
): ReplyContent {
  const { source, index, language, also } = parts;
  const words = wordsIn(language);
  const name = nameIn(entity, language);
  const offices = officesIn(entity, { language, limit: officesShown });
  const telling = tellingFacts(
    index.facts.facts.filter((each) => each.source === source && concerns(each.fact, entity)),
    index,
  );
  const by = telling.filter(({ fact }) => fact.speaker === entity.name);
  // What an office is stands above the facts.
  const of = telling.filter(
    ({ fact }) => fact.speaker !== entity.name && (fact.kind !== 'role' || offices === ''),
  );
  const blocks: Block[] = [
    {
      type: 'list',
      items: [
        {
          text: [{ text: offices === '' ? name : offices, mark: 'strong' }],
          citations: cite(entity.cites.slice(0, officesShown), { source, language }),
        },
      ],
    },
  ];
  const spellings = entity.aliases.filter((alias) => alias !== name).slice(0, spellingsShown);
  if (entity.note) blocks.push({ type: 'text', text: [{ text: words.note(entity.note), mark: 'quiet' }] });
  if (by.length > 0)
    blocks.push({ type: 'list', title: words.saidBy(name), items: toItems(by, { source, language }) });
  if (of.length > 0)
    blocks.push({ type: 'list', title: words.saidOf(name), items: toItems(of, { source, language }) });
  if (spellings.length > 0)
    blocks.push({ type: 'text', text: [{ text: words.alsoWritten(spellings), mark: 'quiet' }] });
  if (also.length > 0) blocks.push({ type: 'text', text: [{ text: words.alsoMeant(also), mark: 'quiet' }] });
  const map = toMapButton(entity, { source, language });
  return {
    kind: 'answered',
    language,
    title: name === entity.name ? name : `${name} (${entity.name})`,
    ...(map && { actions: [map] }),
    ...(offices !== '' && { answer: offices }),
    blocks,
    footer: toFooter([source], language),
  };
}

/** Facts as the items of a list; of those that are too many, how many and where they stand. */
function toItems(facts: readonly IndexedFact[], at: { source: Source; language: Language }): ListItem[] {
  const items = facts
    .slice(0, factsShown)
    .map(({ fact }): ListItem => ({ text: plain(fact.statement), citations: cite(fact.cites, at) }));
  const left = facts.slice(factsShown);
  if (left.length === 0) return items;
  const paragraphs = [...new Set(left.flatMap(({ fact }) => fact.cites))].sort((a, b) => a - b);
  const more = wordsIn(at.language).andMore(left.length);
  return [...items, { text: [{ text: more, mark: 'quiet' }], citations: cite(paragraphs, at) }];
}

function cite(
  paragraphs: readonly number[],
  { source, language }: { source: Source; language: Language },
): Citation[] {
  return paragraphs.map((paragraph) =>
    toCitation(source, paragraph, { quote: paragraphText(source, paragraph), language }),
  );
}

/** Whether a fact is of somebody, or what they said. */
function concerns({ speaker, about, statement }: Fact, { name }: Entity): boolean {
  return speaker === name || about.includes(name) || statement.includes(name);
}
