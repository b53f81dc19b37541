import { describe, expect, test } from 'vitest';
import { article, faultsOf, makeKnowledge } from './knowledge-folder.ts';

const fact = `- id: trade
  statement: Trade rose.
  cites: [2]
  kind: figure
`;
const lavrov = `- name: Sergei Lavrov
  kind: person
  aliases: [Lavrov, Лавров]
  cites: [1]
`;

/** The faults of one source whose files are sound but for those given. */
async function faultsIn(files: {
  article?: string;
  facts?: string;
  people?: string;
  terms?: string;
  gaps?: string;
}) {
  const directory = await makeKnowledge({
    'x/article.md': files.article ?? article,
    'x/facts.yaml': files.facts ?? fact,
    'x/people.yaml': files.people ?? lavrov,
    'x/terms.yaml': files.terms ?? '- words: [pact, treaty]\n',
    'x/gaps.yaml': files.gaps ?? '- id: length\n  untold: how long it took\n  asks: [How long?]\n',
  });
  return faultsOf(directory);
}

describe('a fact', () => {
  test.each([
    {
      fault: 'cites a paragraph that is not there, on a line of its own',
      facts: '- id: trade\n  statement: Trade rose.\n  kind: figure\n  cites:\n    - 2\n    - 19\n',
      told: 'x/facts.yaml:6 fact "trade": cites paragraph 19, but the article has 3',
    },
    {
      fault: 'cites nothing',
      facts: `${fact}- id: games\n  statement: The Games.\n  kind: event\n`,
      told: 'x/facts.yaml:5 fact "games": "cites" is missing',
    },
    {
      fault: 'cites an empty list',
      facts: fact.replace('[2]', '[]'),
      told: 'x/facts.yaml:3 fact "trade": "cites" is empty',
    },
    {
      fault: 'cites paragraph 0',
      facts: fact.replace('[2]', '[0]'),
      told: 'x/facts.yaml:3 fact "trade": "cites" is 0, but must be 1 or more',
    },
    {
      fault: 'cites half a paragraph',
      facts: fact.replace('[2]', '[1.5]'),
      told: 'x/facts.yaml:3 fact "trade": "cites" must be a whole number, but is 1.5',
    },
    {
      fault: 'cites a number that is no list',
      facts: fact.replace('[2]', '2'),
      told: 'x/facts.yaml:3 fact "trade": "cites" must be a list, but is 2; write [2]',
    },
    {
      fault: 'has an unknown key that is near a known one',
      facts: `${fact}  speeker: Sergei Lavrov\n`,
      told: 'x/facts.yaml:5 fact "trade": unknown key "speeker" (did you mean "speaker"?)',
    },
    {
      fault: 'has an unknown key that is near none',
      facts: `${fact}  zzz: 1\n`,
      told: 'x/facts.yaml:5 fact "trade": unknown key "zzz"; known are id, statement, cites, kind, speaker, about, date, value, unit, place, asks, derived, note, draft',
    },
    {
      fault: 'has the key of every object in it',
      facts: `${fact}  __proto__: 1\n`,
      told: expect.stringMatching(/^x\/facts\.yaml:5 fact "trade": unknown key "__proto__"/),
    },
    {
      fault: 'has a key twice',
      facts: `${fact}  kind: event\n`,
      told: 'x/facts.yaml:5 fact "trade": key "kind" stands twice, first in line 4',
    },
    {
      fault: 'has a number for text',
      facts: fact.replace('Trade rose.', '2021'),
      told: 'x/facts.yaml:2 fact "trade": "statement" must be text, but is 2021; put it in quotes',
    },
    {
      fault: 'has a key with nothing after it',
      facts: `${fact}  note:\n`,
      told: 'x/facts.yaml:5 fact "trade": "note" is empty',
    },
    {
      fault: 'has a text of blanks',
      facts: `${fact}  note: "  "\n`,
      told: 'x/facts.yaml:5 fact "trade": "note" is empty',
    },
    {
      fault: 'has a kind that is none',
      facts: fact.replace('figure', 'figures'),
      told: 'x/facts.yaml:4 fact "trade": "kind" is "figures", but must be one of event, figure, agreement, statement, plan, role, purpose, background (did you mean "figure"?)',
    },
    {
      fault: 'has an id that is no id',
      facts: fact.replace('trade', 'Trade 2021'),
      told: 'x/facts.yaml:1 fact "Trade 2021": "id" is "Trade 2021", but must be lower-case words joined by hyphens',
    },
    {
      fault: 'has no id',
      facts: `${fact}- statement: The Games.\n  cites: [3]\n  kind: event\n`,
      told: 'x/facts.yaml:5 fact 2: "id" is missing',
    },
    {
      fault: 'has the id of another',
      facts: `${fact}\n${fact}`,
      told: 'x/facts.yaml:6 fact "trade": id "trade" stands twice, first in line 1',
    },
    {
      fault: 'has a date that no calendar has',
      facts: `${fact}  date: 2022-02-30\n`,
      told: 'x/facts.yaml:5 fact "trade": "date" is "2022-02-30", but must be a date of the calendar',
    },
    {
      fault: 'has a month that no calendar has',
      facts: `${fact}  date: 2022-13\n`,
      told: 'x/facts.yaml:5 fact "trade": "date" is "2022-13", but must be a date of the calendar',
    },
    {
      fault: 'has a date in words',
      facts: `${fact}  date: 3 Feb 2022\n`,
      told: 'x/facts.yaml:5 fact "trade": "date" is "3 Feb 2022", but must be YYYY, YYYY-MM or YYYY-MM-DD (did you mean 2022-02-03?)',
    },
    {
      fault: 'has a year that YAML takes for a number',
      facts: `${fact}  date: 2021\n`,
      told: 'x/facts.yaml:5 fact "trade": "date" must be text, but is 2021; put it in quotes',
    },
    {
      fault: 'has a value that is neither text nor number',
      facts: `${fact}  value: [1]\n`,
      told: 'x/facts.yaml:5 fact "trade": "value" must be text or a number, but is a list',
    },
    {
      fault: 'has a value without end',
      facts: `${fact}  value: .inf\n`,
      told: expect.stringMatching(/^x\/facts\.yaml:5 fact "trade": "value" must be text or a number/),
    },
    {
      fault: 'is told by an alias, not by a name',
      facts: `${fact}  speaker: Lavrov\n`,
      told: 'x/facts.yaml:5 fact "trade": speaker "Lavrov" is no name of people.yaml (did you mean "Sergei Lavrov"?)',
    },
    {
      fault: 'is about someone unknown, on a line of its own',
      facts: `${fact}  about:\n    - Sergei Lavrov\n    - Nobody\n`,
      told: 'x/facts.yaml:7 fact "trade": about "Nobody" is no name of people.yaml',
    },
    {
      fault: 'is no entry',
      facts: `${fact}- just a sentence\n`,
      told: 'x/facts.yaml:5 fact 2: this must be keys with values, but is the text "just a sentence"',
    },
    {
      fault: 'is not in a list',
      facts: 'facts: 1\n',
      told: 'x/facts.yaml:1: must be a list, in which each entry begins with "- "',
    },
  ])('that $fault', async ({ facts, told }) => {
    expect(await faultsIn({ facts })).toEqual([told]);
  });
});

describe('an entry of people.yaml', () => {
  const wang = '- name: Wang Yi\n  kind: person\n  aliases:\n    - Wang\n  cites: [1]\n';
  test.each([
    {
      fault: 'cites a paragraph that is not there',
      people: lavrov.replace('[1]', '[1, 4]'),
      told: ['x/people.yaml:4 person "Sergei Lavrov": cites paragraph 4, but the article has 3'],
    },
    {
      fault: 'has the name of another',
      people: `${wang}${wang.replace('- Wang\n', '- 王毅\n')}`,
      told: ['x/people.yaml:6 person "Wang Yi": name "Wang Yi" stands twice, first in line 1'],
    },
    {
      fault: 'shares an alias with another, in whatever case',
      people: `${wang}- name: Wang Wenbin\n  kind: person\n  aliases:\n    - 汪文斌\n    - WANG\n  cites: [1]\n`,
      told: [
        'x/people.yaml:10 person "Wang Wenbin": alias "WANG" belongs to person "Wang Yi" in line 4 as well',
      ],
    },
    {
      fault: 'has the name of a later one for an alias',
      people: `${wang.replace('- Wang\n', '- TDI\n')}- name: TDI\n  kind: organisation\n  cites: [1]\n`,
      told: ['x/people.yaml:4 person "Wang Yi": alias "TDI" belongs to organisation "TDI" in line 6 as well'],
    },
    {
      fault: 'has no kind and no name',
      people: '- aliases: [Wang]\n  cites: [1]\n',
      told: ['x/people.yaml:1 entry 1: "name" is missing', 'x/people.yaml:1 entry 1: "kind" is missing'],
    },
  ])('that $fault', async ({ people, told }) => {
    expect(await faultsIn({ people })).toEqual(told);
  });

  test('may repeat its own name or alias', async () => {
    const people = wang.replace('- Wang\n', '- Wang\n    - wang yi\n    - wang\n');
    expect(await faultsIn({ people, terms: '- en: [x]\n' })).toEqual([
      'x/terms.yaml:1 term 1: "words" is missing',
      expect.stringMatching(/^x\/terms\.yaml:1 term 1: unknown key "en"/),
    ]);
  });
});

describe('a group of terms', () => {
  test('is not marked untold while a fact tells of it', async () => {
    const terms = '- words:\n    - exports\n    - trade rose\n  untold: true\n';
    expect(await faultsIn({ terms })).toEqual([
      'x/terms.yaml:3 term "exports": "trade rose" is marked untold, but fact "trade" in line 2 of facts.yaml tells of it',
    ]);
  });

  test('may be marked untold where only parts of its words are told', async () => {
    const terms = '- words: [trade war, rose garden]\n  untold: true\n- zh: [x]\n';
    expect(await faultsIn({ terms })).toEqual(['x/terms.yaml:3 term 2: "words" is missing']);
  });
});

describe('a gap', () => {
  const gap = '- id: length\n  untold: how long it took\n';

  test('is not asked for as a fact is, in whatever case and marks', async () => {
    const facts = `${fact}  asks:\n    - Did trade rise?\n`;
    expect(await faultsIn({ facts, gaps: `${gap}  asks:\n    - How long?\n    - did trade rise\n` })).toEqual(
      [
        'x/gaps.yaml:5 gap "length": "did trade rise" is asked of fact "trade" in line 6 of facts.yaml as well',
      ],
    );
  });

  test('has an id of its own and a way to ask for it', async () => {
    expect(await faultsIn({ gaps: `${gap}  asks: []\n${gap}  asks: [How long?]\n` })).toEqual([
      'x/gaps.yaml:3 gap "length": "asks" is empty',
      'x/gaps.yaml:4 gap "length": id "length" stands twice, first in line 1',
    ]);
  });
});

describe('the front matter', () => {
  test.each([
    {
      fault: 'is not there',
      article: 'Just text.\n',
      told: 'x/article.md:1: must begin with front matter: a line "---", then title, publisher and the rest',
    },
    {
      fault: 'has no end',
      article: article.replace('---\n\n', '\n'),
      told: 'x/article.md:1: the front matter has no end: a second line "---" is missing',
    },
    {
      fault: 'lacks a key',
      article: article.replace('publisher: TDI\n', ''),
      told: 'x/article.md:1: "publisher" is missing',
    },
    {
      fault: 'has an unknown key',
      article: article.replace('publisher: TDI\n', 'publisher: TDI\nlangage: en\n'),
      told: 'x/article.md:4: unknown key "langage" (did you mean "language"?)',
    },
    {
      fault: 'has a date that is none',
      article: article.replace('2022-02-03', '2022-02-30'),
      told: 'x/article.md:4: "published" is "2022-02-30", but must be a date of the calendar, YYYY-MM-DD',
    },
    {
      fault: 'has an address that a reader could not open',
      article: article.replace('text: restated', 'text: restated\nurl: "javascript:alert(1)"'),
      told: 'x/article.md:6: "url" is "javascript:alert(1)", but must be a web address',
    },
    {
      fault: 'is not YAML',
      article: article.replace('publisher: TDI', 'publisher: TDI: The Diplomatic Insight'),
      told: 'x/article.md:3: has a colon in its value; put the value in quotes',
    },
  ])('that $fault', async ({ article, told }) => {
    expect(await faultsIn({ article })).toEqual([told]);
  });

  test('that is empty lacks each key', async () => {
    expect(await faultsIn({ article: '---\n---\n\nText.\n', facts: '', people: '' })).toEqual(
      ['title', 'publisher', 'published', 'text'].map((key) => `x/article.md:1: "${key}" is missing`),
    );
  });
});

test('an article without a paragraph is one fault, not one for each citation', async () => {
  const empty = article.slice(0, article.indexOf('The ministers'));
  expect(await faultsIn({ article: `${empty}## Trade\n` })).toEqual([
    'x/article.md:8: the article has no paragraph',
  ]);
});

test('HTML in an article is refused, since its text would be lost', async () => {
  const withHtml = article.replace('Trade rose', '<p>Trade rose</p>\n\nTrade rose');
  expect(await faultsIn({ article: withHtml })).toEqual([
    'x/article.md:12: HTML is not read as text; write it in Markdown, or "<" as "\\<"',
  ]);
});

test('names are not looked for in a people.yaml that cannot be read', async () => {
  const facts = `${fact}  speaker: Sergei Lavrov\n`;
  expect(await faultsIn({ facts, people: '- name: "Sergei\n' })).toEqual([
    'x/people.yaml:1: begins with ", and no other " ends the value',
  ]);
});

test('every fault of every source is told at once, by source, file and line', async () => {
  const directory = await makeKnowledge({
    'b/article.md': article.replace('title: Two ministers meet', 'title: 7'),
    'b/facts.yaml': `${fact.replace('[2]', '[2, 9]')}  speaker: Wang Yi\n  mood: good\n- id: trade\n`,
    'b/people.yaml': `${lavrov}- kind: persn\n  name: Lavrov\n  cites: []\n`,
    'b/terms.yaml': '- words: []\n- words: pact\n',
    'a/facts.yaml': fact.replace('kind:', 'knd:'),
    'c/article.md': article,
    'c/facts.yaml': Uint8Array.of(0x2d, 0x20, 0xff, 0x0a),
    'd/article.md': article,
  });
  expect(await faultsOf(directory)).toMatchInlineSnapshot(`
    [
      "a/article.md: there is no such file",
      "a/facts.yaml:1 fact "trade": "kind" is missing",
      "a/facts.yaml:4 fact "trade": unknown key "knd" (did you mean "kind"?)",
      "b/article.md:2: "title" must be text, but is 7; put it in quotes",
      "b/facts.yaml:3 fact "trade": cites paragraph 9, but the article has 3",
      "b/facts.yaml:5 fact "trade": speaker "Wang Yi" is no name of people.yaml",
      "b/facts.yaml:6 fact "trade": unknown key "mood"; known are id, statement, cites, kind, speaker, about, date, value, unit, place, asks, derived, note, draft",
      "b/facts.yaml:7 fact "trade": "statement" is missing",
      "b/facts.yaml:7 fact "trade": "cites" is missing",
      "b/facts.yaml:7 fact "trade": "kind" is missing",
      "b/facts.yaml:7 fact "trade": id "trade" stands twice, first in line 1",
      "b/people.yaml:3 person "Sergei Lavrov": alias "Lavrov" belongs to entry "Lavrov" in line 6 as well",
      "b/people.yaml:5 entry "Lavrov": "kind" is "persn", but must be one of person, organisation, project, place, country, agreement, event (did you mean "person"?)",
      "b/people.yaml:7 entry "Lavrov": "cites" is empty",
      "b/terms.yaml:1 term 1: "words" is empty",
      "b/terms.yaml:2 term 2: "words" must be a list, but is the text "pact"; begin each of its texts with "- "",
      "c/facts.yaml: is no UTF-8 text",
    ]
  `);
});

test.each([
  ['does not exist', 'none', 'knowledge: there is no such folder'],
  ['is a file', 'x.yaml', 'knowledge: is no folder'],
  ['has no source', 'sub', 'knowledge: has no source; make a folder in it with an article.md'],
])('a directory that %s', async (_, name, told) => {
  const directory = await makeKnowledge({
    'x.yaml': '',
    'sub/facts.yaml': '',
    'sub/.git/article.md': article,
  });
  expect(await faultsOf(`${directory}/${name}`)).toEqual([told]);
});
