import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFiles, toMessage } from '../../src/discord/message.ts';
import type { Action, Block, Citation, Reply } from '../../src/reply/reply.ts';
import { plain, type Text } from '../../src/show/text.ts';
import { expectAccepted } from './expect-accepted.ts';
import { readInline, toVisibleLines, toVisibleText } from './visible-text.ts';

const base: Reply = { kind: 'answered', language: 'en', blocks: [], private: false };

function cite(paragraph: number, source = 'lavrov-wang-2022', publisher = 'TDI'): Citation {
  return { source, paragraph, label: `${publisher}, 3 Feb 2022, ¶${paragraph}`, quote: '', version: '' };
}

function descriptionOf(blocks: readonly Block[], rest: Partial<Reply> = {}): string {
  return toMessage({ ...base, blocks, ...rest }).embeds[0].description ?? '';
}

function words(text: Text | string): Block {
  return { type: 'text', text: typeof text === 'string' ? plain(text) : text };
}

function quote(text: string, paragraph = 11): Block {
  return { type: 'quote', text: plain(text), citation: cite(paragraph) };
}

describe('the layout of a message', () => {
  it('has the answer in bold, the passages as quotes and their numbered citations in small print', () => {
    const message = toMessage({
      ...base,
      title: 'Trade',
      footer: 'The Diplomatic Insight, 3 Feb 2022 · restated',
      blocks: [
        words([{ text: '$146.87 billion', mark: 'strong' }]),
        {
          type: 'quote',
          text: [
            { text: 'The ' },
            { text: 'trade', mark: 'strong' },
            { text: ' grew.\nIt was the highest.' },
          ],
          citation: cite(11),
        },
        quote('Another passage.', 12),
        words([{ text: 'Note: an aside', mark: 'quiet' }]),
      ],
    });
    expect(message).toMatchInlineSnapshot(`
      {
        "allowed_mentions": {
          "parse": [],
        },
        "embeds": [
          {
            "color": 3046706,
            "description": "**$146.87 billion**

      > The **trade** grew.
      > It was the highest.
      -# [1] TDI, 3 Feb 2022, ¶11

      > Another passage.
      -# [2] TDI, 3 Feb 2022, ¶12

      -# Note: an aside",
            "footer": {
              "text": "The Diplomatic Insight, 3 Feb 2022 · restated",
            },
            "title": "Trade",
          },
        ],
      }
    `);
  });

  it('has a dash before each item of a list and its paragraphs after it', () => {
    const description = descriptionOf([
      words('Before'),
      {
        type: 'list',
        title: 'What Wang said',
        items: [
          { text: plain('One\nthing'), citations: [cite(1), cite(5), cite(5)] },
          { text: plain('Another'), citations: [] },
        ],
      },
    ]);
    expect(description).toBe('Before\n\n**What Wang said**\n- One thing [¶1, ¶5]\n- Another');
  });

  it('names the publisher of an item where the reply cites several sources, and the day where it must', () => {
    const item = (citation: Citation) => ({ text: plain('It is said'), citations: [citation] });
    const list = (...citations: Citation[]): Block => ({ type: 'list', items: citations.map(item) });
    expect(descriptionOf([list(cite(1), cite(2, 'other', 'A, B & Co'))])).toBe(
      '- It is said [TDI ¶1]\n- It is said [A, B & Co ¶2]',
    );
    expect(descriptionOf([list(cite(1), cite(2, 'other', 'TDI'))])).toBe(
      '- It is said [TDI, 3 Feb 2022, ¶1]\n- It is said [TDI, 3 Feb 2022, ¶2]',
    );
  });

  it('is seen by the member alone where the reply is private, and calls nobody', () => {
    expect(toMessage({ ...base, private: true, blocks: [words('a')] })).toMatchObject({
      flags: 64,
      allowed_mentions: { parse: [] },
    });
    expect(toMessage({ ...base, blocks: [words('a')] })).not.toHaveProperty('flags');
  });

  it('tells each kind of reply by its colour', () => {
    const kinds = ['answered', 'related', 'none', 'notice', 'refused', 'failed'] as const;
    const colours = kinds.map((kind) => toMessage({ ...base, kind, blocks: [words('a')] }).embeds[0].color);
    expect(new Set(colours).size).toBe(kinds.length);
  });

  it('shows something though the reply has nothing to show', () => {
    expect(descriptionOf([])).toBe('…');
    expect(descriptionOf([words(' \n\u200b'), quote('')])).toBe('-# [1] TDI, 3 Feb 2022, ¶11');
    expectAccepted(toMessage({ ...base, title: '\u200b', footer: ' ', blocks: [words('\u202e')] }));
  });
});

describe('the text of a member or of a source', () => {
  it.each([
    ['emphasis', '*a* **b** _c_ __d__ ~~e~~ ||f||'],
    ['code', '`a` ```b```'],
    ['a masked link', '[safe](https://evil.example)'],
    ['mentions', '@everyone @here <@1> <@&2> <#3> </ask:4> <id:guide>'],
    ['times and emoji', '<t:1:R> <:a:1> :smile: a::smile:: ::'],
    ['a heading', '# a\n## b\n### c\n-# d'],
    ['a quote', '> a\n>>> b'],
    ['lists', '- a\n* b\n+ c\n1. d\n2) e'],
    ['a backslash', '\\*a\\* \\'],
    ['a web address', 'see https://example.com/a_b*c'],
  ])('shows %s as it was written', (_, text) => {
    const lines = text.split('\n');
    const description = descriptionOf([
      words(text),
      quote(text),
      { type: 'list', items: [{ text: plain(text), citations: [] }] },
      words([{ text, mark: 'quiet' }]),
      words([{ text, mark: 'strong' }]),
    ]);
    expect(toVisibleText(description).split('\n').filter(Boolean)).toEqual([
      ...lines,
      ...lines,
      '[1] TDI, 3 Feb 2022, ¶11',
      lines.join(' '),
      ...lines,
      ...lines,
    ]);
  });

  it('keeps figures, dates and names free of needless backslashes', () => {
    const text = 'It rose 35.9% (to about $146.87 billion) in 2021; “The growth” – Lavrov’s: highest.';
    expect(descriptionOf([words(text)])).toBe(text);
    expect(descriptionOf([words('3 February 2022: the ministers met')])).toBe(
      '3 February 2022: the ministers met',
    );
  });

  it('cannot turn the direction of the text, nor hide in it', () => {
    expect(descriptionOf([words('abc\u202efed\u2066x\u2069 @\u200beveryone\u{e0041}\u0007')])).toBe(
      'abcfedx \\@everyone',
    );
    expect(descriptionOf([words('half \ud800 and \udc00')])).toBe('half \ufffd and \ufffd');
    expect(descriptionOf([words('👩‍👩‍👧 می‌خواهم')])).toBe('👩‍👩‍👧 می‌خواهم');
  });

  it('keeps bold in bounds, whatever stands beside it', () => {
    const text: Text = [
      { text: 'a*' },
      { text: ' b*', mark: 'strong' },
      { text: 'c ', mark: 'strong' },
      { text: '*d\n' },
      { text: 'e\nf', mark: 'strong' },
    ];
    const lines = toVisibleLines(descriptionOf([words(text)]));
    expect(lines.map((line) => [line.text, line.bold])).toEqual([
      ['a* b*c *d', ['b*c']],
      ['e', ['e']],
      ['f', ['f']],
    ]);
  });
});

describe('a colon between two looks', () => {
  it('does not begin an emoji whose name would swallow the asterisks', () => {
    const spans: Text = [{ text: 'a:' }, { text: 'b:c', mark: 'strong' }, { text: 'd:' }];
    expect(descriptionOf([words(spans)])).toBe('a\\:**b\\:c**d:');
  });
});

describe('a reply that is too long', () => {
  const sentence = 'The ministers met in Beijing. ';

  it('gives up further passages and items before it cuts the first', () => {
    const long = sentence.repeat(60).trim();
    const description = descriptionOf([
      words('The answer'),
      quote(long, 1),
      quote(long, 2),
      quote(long, 3),
      words('Note'),
    ]);
    const lines = toVisibleLines(description);
    expect(lines.filter(({ look }) => look === 'quote').map(({ text }) => text)).toEqual([long, long]);
    expect(description).toMatch(/^The answer\n\n/);
    expect(description).toMatch(/¶2\n\n…\n\nNote$/);
  });

  it('says by … where items of a list are left out', () => {
    const items = Array.from({ length: 200 }, (_, at) => ({
      text: plain(sentence.trim()),
      citations: [cite(at)],
    }));
    const description = descriptionOf([{ type: 'list', items }]);
    expect(description).toMatch(/\[¶\d+\]\n…$/);
    expect(description.length).toBeGreaterThan(4000);
  });

  it('shortens the first passage at the end of a sentence, and keeps the answer and the citation', () => {
    const description = descriptionOf([
      words([{ text: 'The answer', mark: 'strong' }]),
      quote(sentence.repeat(300)),
    ]);
    expect(description).toMatch(/^\*\*The answer\*\*\n\n> The ministers/);
    expect(description).toMatch(/met in Beijing\. …\n-# \[1\] TDI, 3 Feb 2022, ¶11$/);
    expect(description.length).toBeGreaterThan(4096 - 2 * sentence.length);
  });

  it.each([
    ['Chinese, at its own full stop', 'zh', '两国外长在北京会晤。'.repeat(600), /会晤。 …/],
    ['a sentence without end, after a word', 'en', 'word '.repeat(2000), /word…/],
    ['one endless word', 'en', 'x'.repeat(6000), /x…/],
    ['emoji, none of them halved', 'en', '👩‍👩‍👧'.repeat(2000), /👩‍👩‍👧…/u],
    ['one letter with thousands of accents', 'en', `e${'\u0301'.repeat(6000)}`, /e\u0301+…/],
    ['what is all escapes', 'en', '*'.repeat(6000), /(?:\\\*)+…/],
  ] as const)('shortens %s', (_, language, text, end) => {
    const description = descriptionOf([quote(text)], { language });
    expect(description).toMatch(new RegExp(`^> ${'(?:'}[^]*${')'}${end.source}\n-# \\[1\\]`, 'u'));
    expect(description.length).toBeGreaterThan(4000);
    toVisibleLines(description);
  });

  it('counts title, text and footer together', () => {
    const message = toMessage({
      ...base,
      title: '_'.repeat(400),
      footer: 'x'.repeat(3000),
      blocks: [words(sentence.repeat(300))],
    });
    expectAccepted(message);
    const [{ title = '', description = '', footer }] = message.embeds;
    expect(title.length + description.length + (footer?.text.length ?? 0)).toBeLessThanOrEqual(6000);
    expect(readInline(title).text).toMatch(/^_+…$/);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '\\',
          '*',
          '**',
          '_',
          '__',
          '~~',
          '`',
          '```',
          '||',
          '> ',
          '>>> ',
          '# ',
          '-# ',
          '- ',
          '1. ',
          '+ ',
          '\n',
          '\n\n',
        ],
        ...[
          '[a](https://b.c)',
          '](https://b.c)',
          'https://b.c/d_e',
          '<@1>',
          '<@&1>',
          '<#1>',
          '<t:1:R>',
          '<:a:1>',
          ':smile:',
          ':',
        ],
        ...[
          '@everyone',
          '@here',
          '\u200b',
          '\u202e',
          '\u2066',
          '\ud83d',
          '👩‍👩‍👧',
          'e\u0301',
          '王毅。',
          'Ван И. ',
          'لافروف',
          ' ',
          'word ',
        ],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('*', 'x', 'word ', '句子。', '😀', '\u0301', '\n- ', ':a'),
      fc.constantFrom(300, 6000),
    )
    .map(([unit, length]) => unit.repeat(length / unit.length)),
);

const text: fc.Arbitrary<Text> = fc.array(
  fc
    .record({ text: hostile, mark: fc.constantFrom('strong', 'quiet', undefined) })
    .map(({ text, mark }) => (mark ? { text, mark } : { text })),
  { maxLength: 4 },
);
const citation: fc.Arbitrary<Citation> = fc.record({
  source: fc.constantFrom('a', 'b'),
  paragraph: fc.integer({ min: 1, max: 99 }),
  label: fc.oneof(fc.constant('TDI, 3 Feb 2022, ¶1'), hostile),
  quote: fc.constant(''),
  version: fc.constant(''),
});
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text }),
  fc.record({ type: fc.constant('quote' as const), text, citation }),
  fc.record({
    type: fc.constant('list' as const),
    title: hostile,
    items: fc.array(fc.record({ text, citations: fc.array(citation, { maxLength: 3 }) }), { maxLength: 8 }),
  }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: fc.constant('button' as const),
    id: fc.oneof(fc.constant('1|ask.why|a||b'), hostile),
    label: hostile,
    style: fc.constantFrom('main' as const, 'plain' as const),
  }),
  fc.record({
    type: fc.constant('select' as const),
    id: fc.oneof(fc.constant('1|ask.choose|'), hostile),
    label: hostile,
    options: fc.array(fc.record({ label: hostile, value: hostile, description: hostile }), {
      maxLength: 40,
    }),
  }),
);
const reply: fc.Arbitrary<Reply> = fc.record({
  asked: hostile,
  actions: fc.array(action, { maxLength: 40 }),
  picture: fc.record({ name: hostile, png: fc.constant(new Uint8Array([1])), alt: hostile }),
  sharedBy: fc.record({ memberId: hostile, name: hostile }),
  kind: fc.constantFrom('answered', 'related', 'none', 'notice', 'refused', 'failed'),
  language: fc.constantFrom('en', 'zh', 'ru'),
  title: hostile,
  footer: hostile,
  blocks: fc.array(block, { maxLength: 6 }),
  private: fc.boolean(),
});

/** What is left of a text when white space and what is never shown are gone. */
function seen(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(
      /[\s\u0085\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
      '',
    );
}

describe('whatever stands in a reply', () => {
  it('makes a message that Discord takes, in which nothing but our own marks is live', () => {
    fc.assert(
      fc.property(reply, (each) => {
        const message = toMessage(each);
        expectAccepted(message, toFiles(each));
        expect(message.allowed_mentions).toEqual({ parse: [] });
        if (message.content !== undefined)
          readInline(message.content.replace(/^-# /, '').replace(/<@\d+>/, ''));
        const [{ title, description }] = message.embeds;
        if (title !== undefined) readInline(title);
        if (description !== undefined) {
          toVisibleLines(description);
          expect(Buffer.from(description).toString(), 'no character is halved').toBe(description);
          expect(description.length).toBeLessThanOrEqual(4096);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows a text as it was written, or its beginning', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('text' as const, 'quote' as const, 'list' as const),
        (spans, type) => {
          const written = seen(spans.map((span) => span.text).join(''));
          const one: Block =
            type === 'list'
              ? { type, items: [{ text: spans, citations: [] }] }
              : type === 'quote'
                ? { type, text: spans, citation: cite(1) }
                : { type, text: spans };
          const lines = toVisibleLines(descriptionOf([one]));
          const body = seen(
            (type === 'quote' ? lines.slice(0, -1) : lines).map((line) => line.text).join(''),
          );
          if (written.length < 2000) expect(body === '…' && written === '' ? '' : body).toBe(written);
          else expect(written.startsWith(body.replace(/…$/, ''))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
