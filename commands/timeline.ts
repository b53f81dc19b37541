import { defineCommand } from '../src/command/define-command.ts';
import { sourceOption, withSource } from '../src/command/source-option.ts';
import type { Source } from '../src/knowledge/knowledge.ts';
import type { Language } from '../src/language/language.ts';
import { type DatedEvent, timelineOf } from '../src/look-ups/timeline.ts';
import { renderPng } from '../src/pictures/render-png.ts';
import { drawTimeline } from '../src/pictures/timeline-picture.ts';
import { paragraphText, toCitation } from '../src/reply/citation.ts';
import { pictureAltLimitChars } from '../src/reply/limits.ts';
import type { ListItem, Picture } from '../src/reply/reply.ts';
import { toFooter } from '../src/reply/source-line.ts';
import { toPartialDate } from '../src/show/partial-date.ts';
import { plain } from '../src/show/text.ts';
import { localise } from '../src/words/localise.ts';
import { wordsIn } from '../src/words/words.ts';

const eventsShown = 40;
/** So many are still read on a phone. */
const eventsDrawn = 6;
const paragraphsDrawn = 3;

export const timeline = defineCommand({
  name: 'timeline',
  description: 'What happened when, in order, each date with its paragraph',
  example: '/timeline',
  localised: localise('timeline'),
  options: {
    source: sourceOption,
    private: { type: 'boolean', description: 'Show it to you alone' },
  },
  run: async ({ source: chosen }, context) => {
    const { knowledge, language } = withSource(context, chosen);
    const words = wordsIn(language);
    const events = knowledge.sources.flatMap(toSourced).sort(byDate);
    const footer = toFooter(
      events.length > 0 ? [...new Set(events.map(({ source }) => source))] : knowledge.sources,
      language,
    );
    if (events.length === 0) {
      return { language, kind: 'none', blocks: [{ type: 'text', text: plain(words.noDates) }], footer };
    }
    return {
      language,
      kind: 'answered',
      title: words.timelineTitle,
      blocks: [{ type: 'list', items: events.slice(0, eventsShown).map((each) => toItem(each, language)) }],
      picture: await toPicture(events, language),
      footer,
    };
  },
});

interface SourcedEvent extends DatedEvent {
  readonly source: Source;
}

function toSourced(source: Source): SourcedEvent[] {
  return timelineOf(source).map((event) => ({ ...event, source }));
}

/** The sort is stable: events of one date stay in the order of their sources and paragraphs. */
function byDate(a: SourcedEvent, b: SourcedEvent): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

function toItem(
  { source, date, statement, derived, paragraphs }: SourcedEvent,
  language: Language,
): ListItem {
  const words = wordsIn(language);
  return {
    text: [
      { text: toPartialDate(date, language), mark: 'strong' },
      { text: ` — ${statement}` },
      ...(derived === undefined ? [] : [{ text: ` (${words.derived(derived)})`, mark: 'quiet' } as const]),
    ],
    citations: paragraphs.map((each) =>
      toCitation(source, each, { quote: paragraphText(source, each), language }),
    ),
  };
}

async function toPicture(events: readonly SourcedEvent[], spoken: Language): Promise<Picture> {
  const drawn = events.slice(0, eventsDrawn);
  const left = events.length - drawn.length;
  // The picture's font has no Chinese.
  const language = spoken === 'zh' ? 'en' : spoken;
  const words = wordsIn(language);
  const areSeveral = new Set(events.map(({ source }) => source)).size > 1;
  const svg = drawTimeline({
    title: words.timelineTitle,
    moments: drawn.map(({ source, date, statement, paragraphs, derived }) => ({
      date: toPartialDate(date, language),
      statement,
      citation: toMarks(paragraphs, areSeveral ? (source.publisher ?? source.title) : ''),
      isWorkedOut: derived !== undefined,
    })),
    ...(left > 0 && { more: words.andMore(left) }),
    workedOut: words.workedOut,
  });
  return { name: 'timeline.png', png: await renderPng(svg), alt: toAlt(drawn, spoken) };
}

/** ¶3, ¶1, and after it the publisher where there are several: what is too long is cut at its end. */
function toMarks(paragraphs: readonly number[], publisher: string): string {
  const marks = paragraphs.slice(0, paragraphsDrawn).map((each) => `¶${each}`);
  return [marks.join(', '), ...(publisher === '' ? [] : [publisher])].join(' · ');
}

/** What the picture shows, in words: every moment, each with its share of what a screen reader is told. */
function toAlt(events: readonly SourcedEvent[], language: Language): string {
  const words = wordsIn(language);
  const head = words.pictureOf(words.timelineTitle);
  const shareChars = Math.floor((pictureAltLimitChars - head.length) / events.length) - 1;
  const lines = events.map(({ date, statement, derived }) => {
    const mark = derived === undefined ? '' : ` (${words.workedOut})`;
    const line = `${toPartialDate(date, language)}${mark}: ${statement}`;
    return line.length <= shareChars ? line : `${line.slice(0, shareChars - 1).trimEnd()}…`;
  });
  return [head, ...lines].join(' ');
}
