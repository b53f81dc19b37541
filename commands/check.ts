import {
  checkMessage,
  type Finding,
  messageLimitChars,
  messageLimitSentences,
  type Place,
} from '../src/checking/check-message.ts';
import { defineMessageCommand } from '../src/command/define-command.ts';
import type { Language } from '../src/language/language.ts';
import { toCitation } from '../src/reply/citation.ts';
import type { Block, Citation, ListItem } from '../src/reply/reply.ts';
import { toFooter } from '../src/reply/source-line.ts';
import { plain } from '../src/show/text.ts';
import { localise } from '../src/words/localise.ts';
import { wordsIn } from '../src/words/words.ts';

const quotesShown = 5;

export const check = defineMessageCommand({
  name: 'check',
  menuName: 'Check a message',
  description: 'What the account says of a message: its figures, dates and names',
  example: '/check Trade in 2021 was 146.78 billion dollars',
  localised: localise('check'),
  audience: 'member',
  run: (text, { index, knowledge, language }) => {
    const words = wordsIn(language);
    const { findings, isCut } = checkMessage(text, index);
    const blocks: Block[] = [
      { type: 'text', text: plain(findings.length > 0 ? words.checkIntro : words.checkNothing) },
      ...toLists(findings, language),
      ...toQuotes(findings, language),
    ];
    if (isCut) {
      const cut = words.checkCut(messageLimitChars, messageLimitSentences);
      blocks.push({ type: 'text', text: [{ text: cut, mark: 'quiet' }] });
    }
    return {
      kind: 'notice',
      language,
      title: words.checkTitle,
      blocks,
      footer: toFooter(knowledge.sources, language),
    };
  },
});

/** A list for each kind of finding, what is said otherwise first. */
function toLists(findings: readonly Finding[], language: Language): Block[] {
  const words = wordsIn(language);
  const titles: readonly (readonly [Finding['kind'], string])[] = [
    ['otherwise', words.checkOtherwise],
    ['same', words.checkSame],
    ['near', words.checkNear],
    ['absent', words.checkAbsent],
  ];
  return titles.flatMap(([kind, title]): Block[] => {
    const items = findings.filter((each) => each.kind === kind).map((each) => toItem(each, language));
    return items.length > 0 ? [{ type: 'list', title, items }] : [];
  });
}

function toItem(finding: Finding, language: Language): ListItem {
  const words = wordsIn(language);
  switch (finding.kind) {
    case 'absent':
      return { text: plain(finding.said), citations: [] };
    case 'same':
      return {
        text: plain(finding.said + howKnown(finding.place, language)),
        citations: cite(finding.place, language),
      };
    case 'near':
    case 'otherwise': {
      const pair = words.checkPair(finding.said, finding.stated + howKnown(finding.place, language));
      return { text: plain(pair), citations: cite(finding.place, language) };
    }
  }
}

function howKnown({ derived }: Place, language: Language): string {
  return derived === undefined ? '' : ` (${wordsIn(language).workedOut})`;
}

function cite({ source, paragraph, quote }: Place, language: Language): Citation[] {
  return [toCitation(source, paragraph, { quote, language })];
}

/** Each sentence of the source that something was held against, once, what is said otherwise first. */
function toQuotes(findings: readonly Finding[], language: Language): Block[] {
  const order: readonly Finding['kind'][] = ['otherwise', 'same', 'near'];
  const places = order.flatMap((kind) =>
    findings.flatMap((each) => (each.kind === kind && each.kind !== 'absent' ? [each.place] : [])),
  );
  const once = new Map(places.map((place) => [`${place.source.id} ${place.quote}`, place]));
  return [...once.values()].slice(0, quotesShown).map(({ source, paragraph, quote }) => ({
    type: 'quote',
    text: plain(quote),
    citation: toCitation(source, paragraph, { quote, language }),
  }));
}
