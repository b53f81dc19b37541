import { describe, expect, test } from 'vitest';
import { makeKnowledge } from '../knowledge/knowledge-folder.ts';
import { runCli } from '../support/run-cli.ts';

// What an editor is told, by the command that tells it, of folders as editors write them.

/** Its paragraphs stand in lines 8, 10, 12 and 14. */
const article = `---
title: The parish council of Wexcombe
publisher: Wexcombe Parish
published: 2024-03-13
text: verbatim
---

The parish council of Wexcombe met on Tuesday 12 March 2024 in the reading room. Adela Marsh took the chair.

The council bought a mower for 2,400 pounds. Tom Reddish will keep it in his barn. It is painted green.

The bench by the pond will be mended in May. Mrs Marsh said that the pond itself was in good order.

Nobody spoke of the bus.
`;

const people = `- name: Adela Marsh
  kind: person
  aliases: [Mrs Marsh]
  cites: [1, 3]
- name: Tom Reddish
  kind: person
  cites: [2]
`;

const meeting = `- id: meeting
  statement: The parish council of Wexcombe met on Tuesday 12 March 2024 in the reading room.
  cites: [1]
  kind: event
  about: [Adela Marsh]
  date: 2024-03-12
  asks:
    - When did the parish council meet?
`;

const mower = `- id: mower
  statement: The council bought a mower for 2,400 pounds.
  cites: [2]
  kind: figure
  value: 2400
  unit: pounds
  asks:
    - For how much did the council buy a mower?
`;

const bench = `- id: bench
  statement: The bench by the pond will be mended in May.
  cites: [3]
  kind: plan
  asks:
    - When will the bench be mended?
`;

const bus = `- id: bus
  statement: Nobody spoke of the bus.
  cites: [4]
  kind: statement
  asks:
    - Who spoke of the bus?
`;

const sound = meeting + mower + bench;

/** The lines that `check` prints of sources, each with its files by their names; the paths are left out. */
async function check(
  files: Readonly<Record<string, string>>,
): Promise<{ code: number; stderr: string; told: string[] }> {
  const directory = await makeKnowledge(files);
  const { code, stdout, stderr } = await runCli('check', '--knowledge', directory);
  const told = stdout.replaceAll(`${directory}/`, '').trimEnd().split('\n');
  // How long it took is another each time.
  return { code, stderr, told: told.map((line) => line.replace(/ \(\d+\.\d s\)$/, '')) };
}

/** The same for one source with these facts. */
function checkFacts(facts: string, more: Readonly<Record<string, string>> = {}) {
  return check({ 'x/article.md': article, 'x/people.yaml': people, 'x/facts.yaml': facts, ...more });
}

/** What is told of one source for each of these facts, by one run of the command; each is called x. */
async function checkEach(each: readonly string[]): Promise<{ code: number; told: string[][] }> {
  const names = each.map((_, at) => `s${String(at).padStart(2, '0')}`);
  const files = names.map((name, at) => ({
    [`${name}/article.md`]: article,
    [`${name}/people.yaml`]: people,
    [`${name}/facts.yaml`]: each[at] ?? '',
  }));
  const { code, told } = await check(Object.assign({}, ...files));
  const of = (name: string) =>
    told.filter((line) => line.startsWith(name)).map((line) => line.replace(name, 'x'));
  return { code, told: names.map(of) };
}

test('sound knowledge is a line with a count', async () => {
  expect(await checkFacts(sound + bus.replace('Who spoke', 'Did anybody speak'))).toEqual({
    code: 0,
    stderr: '',
    told: ['x: 0 errors, 0 hints in 4 paragraphs, 4 facts, 0 gaps, 2 names and 4 ways to ask'],
  });
});

test('faults fail, are told in the order of the files with the hints among them, and are counted', async () => {
  const { code, stderr, told } = await checkFacts(`${mower}  note: item #3\n${bench.replace('[3]', '[9]')}`, {
    'x/gaps.yaml': '- id: bus\n  untold: when the bus goes\n',
    'x/article.md': article.replace('title: The parish council of Wexcombe', 'title: The #1 council'),
  });
  expect(told).toEqual([
    'x/article.md:2 hint: "title" ends before “#1 council”; put the value in quotes',
    'x/facts.yaml:9 hint: fact "mower": "note" ends before “#3”; put the value in quotes',
    'x/facts.yaml:12 error: fact "bench": cites paragraph 9, but the article has 4',
    'x/gaps.yaml:1 error: gap "bus": "asks" is missing',
    'x: 2 errors, 2 hints; its questions are asked once it has no fault',
  ]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'The knowledge has 2 errors to mend; hints may stay.\n',
  });
});

describe('a way to ask', () => {
  test('that is not answered is told with what stopped it, and one that a gap answers too is an error', async () => {
    const asks = [
      'Who will mend the bench by the pond?',
      'Where is the bench by the pond?',
      'How much will the bench by the pond cost?',
      'Will the bench by the pond be mended in June?',
      'What did Tom Reddish say about the bench by the pond?',
      'How do I mend the bench by the pond?',
    ];
    const { code, told } = await checkFacts(
      meeting +
        mower +
        bus.replace('Who', 'Did anybody').replace('spoke', 'speak') +
        bench +
        asks.map((ask) => `    - ${ask}\n`).join(''),
    );
    expect(code).toBe(0);
    expect(told).toMatchInlineSnapshot(`
      [
        "x/facts.yaml:33 hint: fact "bench": “What did Tom Reddish say about the bench by the pond?” is answered in these very words alone: it asks for the words of Tom Reddish, and the fact has no “speaker”",
        "x/facts.yaml:34 hint: fact "bench": “How do I mend the bench by the pond?” is answered in these very words alone: it asks of whoever reads it (I, we, you), of whom no account tells",
        "x: 0 errors, 2 hints in 4 paragraphs, 4 facts, 0 gaps, 2 names and 10 ways to ask",
      ]
    `);
  });

  test('that stands in two facts is told by the line of the other, and not asked', async () => {
    const twice = `${sound}    - for how much did the council buy a mower\n    - When will the bench be mended?\n`;
    const { code, told } = await checkFacts(twice);
    expect(code).toBe(0);
    expect(told).toEqual([
      'x/article.md:14 hint: no fact cites ¶4: Nobody spoke of the bus.',
      'x/facts.yaml:23 hint: fact "bench": “for how much did the council buy a mower” stands in fact "mower" as well, first in line 16',
      'x/facts.yaml:24 hint: fact "bench": “When will the bench be mended?” stands twice here, first in line 22',
      expect.stringMatching(/^x: 0 errors, 3 hints/),
    ]);
  });

  test('that stands in a fact and a gap is an error', async () => {
    const gaps = '- id: price\n  untold: what it cost\n  asks: [for how much did the council buy a mower]\n';
    const { code, told } = await checkFacts(sound, { 'x/gaps.yaml': gaps });
    expect(code).toBe(1);
    expect(told[0]).toBe(
      'x/gaps.yaml:3 error: gap "price": "for how much did the council buy a mower" is asked of fact "mower" in line 16 of facts.yaml as well',
    );
  });
});

describe('what a fact says and the paragraphs that it cites do not', () => {
  const cases = [
    {
      wrong: 'a figure',
      facts: mower.replace('2,400', '2,500').replace('2400', '2500'),
      told: 'x/facts.yaml:5 hint: fact "mower": “2500 pounds” does not stand in ¶2, nor elsewhere in the article; if it was worked out, say how in "derived"',
    },
    {
      wrong: 'a figure of another paragraph',
      facts: mower.replace('[2]', '[3]'),
      told: 'x/facts.yaml:5 hint: fact "mower": “2400 pounds” does not stand in ¶3, but in ¶2',
    },
    {
      wrong: 'a date',
      facts: `${bench}  date: 2024-06\n`,
      told: 'x/facts.yaml:7 hint: fact "bench": “2024-06” does not stand in ¶3, nor elsewhere in the article; if it was worked out, say how in "derived"',
    },
    {
      wrong: 'a time of day',
      facts: meeting.replace('in the reading room', 'at 19:30'),
      told: 'x/facts.yaml:2 hint: fact "meeting": “19:30” does not stand in ¶1, nor elsewhere in the article; if it was worked out, say how in "derived"',
    },
    {
      wrong: 'a name',
      facts: bus.replace('the bus', 'the bus but Reddish'),
      told: 'x/facts.yaml:2 hint: fact "bus": “Reddish” does not stand in ¶4, but in ¶2',
    },
    {
      wrong: 'a misspelt name',
      facts: bench.replace('mended in May', 'mended in May by Radish'),
      told: 'x/facts.yaml:2 hint: fact "bench": “Radish” does not stand in ¶3, nor elsewhere in the article',
    },
    {
      wrong: 'a speaker',
      facts: `${bus}  speaker: Tom Reddish\n`,
      told: 'x/facts.yaml:7 hint: fact "bus": speaker “Tom Reddish” does not stand in ¶4, but in ¶2',
    },
  ];

  test(`is told: ${cases.map(({ wrong }) => wrong).join(', ')}`, async () => {
    const { told } = await checkEach(cases.map(({ facts }) => facts));
    for (const [at, each] of cases.entries()) expect(told[at], each.wrong).toContain(each.told);
  });

  test('is not told where it says how it was worked out, or stands there in other words', async () => {
    const derived = `${mower.replace('2,400 pounds', '4,800 half-pounds').replace('2400', '4800')}  derived: twice the pounds\n`;
    const words = meeting
      .replace('Tuesday 12 March 2024', '12 March')
      .replace('The parish council', 'Mrs Marsh and the council');
    const { told } = await checkFacts(words + derived);
    expect(told.filter((line) => line.includes('does not stand'))).toEqual([]);
  });
});

describe('a short answer', () => {
  test('that its quote does not hold is told, with the question that shows it so', async () => {
    const green = `- id: barn
  statement: Tom Reddish keeps the mower of the council in his barn.
  cites: [2]
  kind: statement
  about: [Tom Reddish]
  place: barn
  value: a shed of oak
  asks:
    - Where does Tom Reddish keep the mower?
    - What is the mower kept in?
`;
    const { told } = await checkFacts(green);
    expect(told).toContain(
      'x/facts.yaml:7 hint: fact "barn": the short answer “a shed of oak” to “What is the mower kept in?” does not stand in ¶2 in these words',
    );
  });
});

test('a short answer to a question in another language is not looked for in the account', async () => {
  const { told } = await checkFacts(
    mower
      .replace('value: 2400', 'value: a cutter of grass')
      .replace('For how much did the council buy a mower?', 'Что купил совет?'),
  );
  expect(told.filter((line) => line.includes('facts.yaml'))).toEqual([]);
});

describe('a gap', () => {
  test('that is refused in its very words alone is told with what would answer it', async () => {
    // Its slips are put right, to words that a fact has.
    const gaps =
      '- id: bus\n  untold: when the bus goes\n  asks: [When does the bus go?, When did the parrish counsil meet?]\n';
    const { code, told } = await checkFacts(sound, { 'x/gaps.yaml': gaps });
    expect(code).toBe(0);
    expect(told).toContain(
      'x/gaps.yaml:3 hint: gap "bus": “When did the parrish counsil meet?” put a little otherwise is answered by fact "meeting" (facts.yaml, line 1), from ¶1: The parish council of Wexcombe met on Tuesday 12 March 2024 in the reading room.',
    );
  });
});

describe('a folder', () => {
  test('is told the files that are not read, with the nearest name', async () => {
    const { code, told } = await check({
      'x/article.md': article,
      'x/gap.yaml': '',
      'x/Facts.yml': '',
      'x/notes.txt': '',
      'x/facts.yaml.bak': '',
      'x/.swap': '',
      'x/people.yaml~': '',
    });
    expect(code).toBe(1);
    expect(told).toEqual([
      'x/article.md hint: no fact is written of it yet',
      'x/Facts.yml error: is not read (did you mean "facts.yaml"?)',
      'x/facts.yaml.bak hint: is not read (did you mean "facts.yaml"?)',
      'x/gap.yaml error: is not read (did you mean "gaps.yaml"?)',
      'x/notes.txt hint: is not read; the files of a source are article.md, facts.yaml, people.yaml, terms.yaml, gaps.yaml',
      expect.stringMatching(/^x: 2 errors, 3 hints in 4 paragraphs, 0 facts/),
    ]);
  });

  test('with drafts alone has no fact yet, and they are not asked', async () => {
    const { code, told } = await checkFacts(`${mower}  draft: true\n`);
    expect(code).toBe(0);
    expect(told[0]).toBe(
      'x/article.md hint: no fact is written of it yet; facts.yaml has 1 draft to keep or strike',
    );
  });

  test('of several sources has a count for each, and a fault of one does not keep the other from being asked', async () => {
    const { code, told } = await check({
      'a/article.md': article,
      'a/facts.yaml': '- id: a\n',
      'b/article.md': article,
      'b/people.yaml': people,
      'b/facts.yaml': `${bench}    - What did Tom Reddish say about the bench by the pond?\n`,
    });
    expect(code).toBe(1);
    expect(told.filter((line) => /^[ab]:/.test(line))).toEqual([
      expect.stringMatching(/^a: 3 errors, 0 hints/),
      expect.stringMatching(/^b: 0 errors, \d hints/),
    ]);
    expect(told.join('\n')).toContain(
      '“What did Tom Reddish say about the bench by the pond?” is answered in these very words alone',
    );
  });
});

describe('a value that YAML may read otherwise is told', () => {
  const cases = [
    ['value: 0123', '"value" is 0123, which is read as the number 123; put it in quotes to keep it as it is'],
    ['value: 1.10', '"value" is 1.10, which is read as the number 1.1; put it in quotes to keep it as it is'],
    ['value: no', '"value" is no, which other readers of YAML take for true or false; put it in quotes'],
    ['value: item #3', '"value" ends before “#3”; put the value in quotes'],
    ['value: number # 3', '"value" ends before “# 3”; put the value in quotes'],
    ['value: “green”', '"value" is shown with its marks “ and ”; leave them out, or put " and " around them'],
    [
      'asks: [When, where and how?]',
      '"asks" ends at the comma before “where and how?”; put the whole in quotes',
    ],
    [
      'note: so\n    -and so',
      '"note" goes on with “-and” of the next line; write "- " for an entry of its own',
    ],
  ] as const;

  test('with what to write', async () => {
    const [head] = mower.split('  value');
    const { told } = await checkEach(cases.map(([line]) => `${head}  ${line}\n`));
    for (const [at, [line, message]] of cases.entries())
      expect(told[at], line).toContain(`x/facts.yaml:5 hint: fact "mower": ${message}`);
  });

  test('and one that means what it says is not', async () => {
    const plain = `${mower.replace('2400', '2_400')}  note: He paid at once. # as Tom says\n  unit: "#3"\n`;
    const { told } = await checkFacts(plain.replace('  unit: pounds\n', ''));
    expect(told.filter((line) => line.includes('quotes'))).toEqual([]);
  });
});
