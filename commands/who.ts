import { mapPress, toMapButton } from '../src/asking/map-press.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { sourceOption, withSource } from '../src/command/source-option.ts';
import type { Source } from '../src/knowledge/knowledge.ts';
import type { Entity, Fact } from '../src/knowledge/schema.ts';
import type { Language } from '../src/language/language.ts';
import { languageOf } from '../src/language/language-of.ts';
import { type FoundEntity, findEntities, findGroup, nearestNames } from '../src/look-ups/people.ts';
import { paragraphText, toCitation } from '../src/reply/citation.ts';
import { suggestionLimit, suggestionLimitChars } from '../src/reply/limits.ts';
import type { Block, Citation, ListItem, ReplyContent } from '../src/reply/reply.ts';
import { toFooter } from '../src/reply/source-line.ts';
import { plain } from '../src/show/text.ts';
import { localise } from '../src/words/localise.ts';
import { wordsIn } from '../src/words/words.ts';

const rolesShown = 2;
const spellingsShown = 6;
const factsShown = 6;
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
    return toProfile(best.entity, { source: best.source, language, also });
  },
  presses: [mapPress],
});

/** Several people asked for at once: each with their office and where it stands. */
function toGroup(group: readonly FoundEntity[], language: Language): ReplyContent {
  const items = group.map(({ entity, source }): ListItem => {
    const roles = entity.roles.slice(0, rolesShown).join(', ');
    return {
      text: [{ text: entity.name, mark: 'strong' }, ...(roles === '' ? [] : [{ text: `: ${roles}` }])],
      citations: entity.cites
        .slice(0, 1)
        .map((paragraph) =>
          toCitation(source, paragraph, { quote: paragraphText(source, paragraph), language }),
        ),
    };
  });
  return {
    kind: 'answered',
    language,
    answer: group.map(({ entity }) => entity.name).join(', '),
    blocks: [{ type: 'list', items }],
    footer: toFooter([...new Set(group.map(({ source }) => source))], language),
  };
}

function toProfile(
  entity: Entity,
  parts: { source: Source; language: Language; also: readonly string[] },
): ReplyContent {
  const { source, language, also } = parts;
  const words = wordsIn(language);
  const cite = (paragraphs: readonly number[]): Citation[] =>
    paragraphs.map((paragraph) =>
      toCitation(source, paragraph, { quote: paragraphText(source, paragraph), language }),
    );
  const roles = entity.roles.slice(0, rolesShown).join(', ');
  const toItem = (fact: Fact): ListItem => ({ text: plain(fact.statement), citations: cite(fact.cites) });
  const plainFacts = source.facts.filter(({ derived, draft }) => derived === undefined && !draft);
  const by = plainFacts.filter(({ speaker }) => speaker === entity.name).slice(0, factsShown);
  const of = plainFacts
    .filter((fact) => fact.speaker !== entity.name && mentions(fact, entity))
    .slice(0, factsShown);
  const blocks: Block[] = [
    {
      type: 'list',
      items: [
        {
          text: roles === '' ? plain(entity.name) : [{ text: roles, mark: 'strong' }],
          citations: cite(entity.cites.slice(0, rolesShown)),
        },
      ],
    },
  ];
  const spellings = entity.aliases.slice(0, spellingsShown);
  if (entity.note) blocks.push({ type: 'text', text: [{ text: words.note(entity.note), mark: 'quiet' }] });
  if (by.length > 0) blocks.push({ type: 'list', title: words.saidBy(entity.name), items: by.map(toItem) });
  if (of.length > 0) blocks.push({ type: 'list', title: words.saidOf(entity.name), items: of.map(toItem) });
  if (spellings.length > 0)
    blocks.push({ type: 'text', text: [{ text: words.alsoWritten(spellings), mark: 'quiet' }] });
  if (also.length > 0) blocks.push({ type: 'text', text: [{ text: words.alsoMeant(also), mark: 'quiet' }] });
  const map = toMapButton(entity, { source, language });
  return {
    kind: 'answered',
    language,
    title: entity.name,
    ...(map && { actions: [map] }),
    ...(roles !== '' && { answer: roles }),
    blocks,
    footer: toFooter([source], language),
  };
}

function mentions(fact: Fact, entity: Entity): boolean {
  return fact.about.includes(entity.name) || fact.statement.includes(entity.name);
}
