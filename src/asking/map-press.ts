import { toCustomId } from '../command/custom-id.ts';
import { definePress, definePressShape } from '../command/press.ts';
import type { Source } from '../knowledge/knowledge.ts';
import type { Entity } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { type Relation, relationsAround, relationsOf } from '../look-ups/relations.ts';
import { toDrawable } from '../pictures/font.ts';
import { drawPeopleMap, mapNamesLimit } from '../pictures/people-map.ts';
import { renderPng } from '../pictures/render-png.ts';
import { UserError } from '../process/user-error.ts';
import { paragraphText, toCitation } from '../reply/citation.ts';
import { pictureAltLimitChars } from '../reply/limits.ts';
import type { Button, ListItem, Picture } from '../reply/reply.ts';
import { toFooter } from '../reply/source-line.ts';
import { wordsIn } from '../words/words.ts';

const mapShape = definePressShape({ name: 'who.map', parameters: { source: 'text', name: 'text' } });
const relationsShown = 24;
const paragraphsDrawn = 3;

/** The button under someone's profile that draws their map; none where they stand in no relation. */
export function toMapButton(
  entity: Entity,
  { source, language }: { source: Source; language: Language },
): Button | undefined {
  if (relationsAround(entity, relationsOf(source)).length === 0) return undefined;
  const id = toCustomId(mapShape, { source: source.id, name: entity.name });
  return id === undefined
    ? undefined
    : { type: 'button', id, label: wordsIn(language).mapButton, style: 'plain' };
}

/** Draws who met or spoke of whom around someone; refuses with a sentence where the source has them no more. */
export const mapPress = definePress(mapShape, async (given, { knowledge, language }) => {
  const words = wordsIn(language);
  const source = knowledge.sources.find(({ id }) => id === given.source);
  if (!source) throw new UserError(words.sourceGone(given.source));
  const entity = source.entities.find(({ name }) => name === given.name);
  const relations = entity ? relationsAround(entity, relationsOf(source)) : [];
  if (!entity || relations.length === 0) throw new UserError(words.mapUnknown(given.name));
  return {
    place: 'below',
    reply: {
      kind: 'answered',
      language,
      title: words.mapTitle(entity.name),
      blocks: [
        {
          type: 'list',
          items: relations.slice(0, relationsShown).map((each) => toItem(each, { source, language })),
        },
      ],
      picture: await toPicture(entity, { relations, language }),
      footer: toFooter([source], language),
      private: true,
    },
  };
});

function toItem(relation: Relation, { source, language }: { source: Source; language: Language }): ListItem {
  return {
    text: [{ text: toLine(relation, language) }],
    citations: relation.paragraphs.map((each) =>
      toCitation(source, each, { quote: paragraphText(source, each), language }),
    ),
  };
}

/** Sergei Lavrov → Xi Jinping: spoke of. */
function toLine({ kind, from, to }: Relation, language: Language): string {
  return `${from.name} ${kind === 'spokeOf' ? '→' : '↔'} ${to.name}: ${wordsIn(language)[kind]}`;
}

async function toPicture(
  entity: Entity,
  { relations, language: spoken }: { relations: readonly Relation[]; language: Language },
): Promise<Picture> {
  // The picture's font has no Chinese.
  const language = spoken === 'zh' ? 'en' : spoken;
  const words = wordsIn(language);
  const drawn = [...new Set([entity, ...relations.flatMap(({ from, to }) => [from, to])])].slice(
    0,
    mapNamesLimit,
  );
  const shown = relations.filter(({ from, to }) => drawn.includes(from) && drawn.includes(to));
  const svg = drawPeopleMap({
    title: words.mapTitle(toReadable(entity)),
    names: drawn.map(toReadable),
    lines: shown.map(({ kind, from, to, paragraphs }) => ({
      kind,
      from: drawn.indexOf(from),
      to: drawn.indexOf(to),
      citation: toMarks(paragraphs),
    })),
    legend: words,
  });
  return {
    name: 'map.png',
    png: await renderPng(svg),
    alt: toAlt(entity, { relations: shown, language: spoken }),
  };
}

function toMarks(paragraphs: readonly number[]): string {
  const marks = paragraphs.slice(0, paragraphsDrawn).map((each) => `¶${each}`);
  return `${marks.join(', ')}${paragraphs.length > paragraphsDrawn ? '…' : ''}`;
}

/** A name that the picture's font can draw: their own, or another by which they are known. */
function toReadable({ name, aliases }: Entity): string {
  return [name, ...aliases].find((each) => toDrawable(each) !== undefined) ?? name;
}

function toAlt(
  entity: Entity,
  { relations, language }: { relations: readonly Relation[]; language: Language },
): string {
  const words = wordsIn(language);
  const lines = relations.map((each) => `${toLine(each, language)} (${toMarks(each.paragraphs)}).`);
  const alt = [words.pictureOf(words.mapTitle(entity.name)), ...lines].join(' ');
  return alt.length <= pictureAltLimitChars ? alt : `${alt.slice(0, pictureAltLimitChars - 1).trimEnd()}…`;
}
