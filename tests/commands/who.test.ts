import { beforeAll, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { citationsOf } from '../../src/reply/reply.ts';
import { toPlainText } from '../../src/show/text.ts';
import { toReplyText } from '../../src/terminal/reply-text.ts';
import { createRealApp, typeLine } from '../support/real-app.ts';

let app: App;
beforeAll(async () => {
  app = await createRealApp();
});

test.each([
  ['Wang Yi', 'Wang Yi', 'the name itself'],
  ['Wnag Yi', 'Wang Yi', 'two letters swapped'],
  ['Vladmir Puttin', 'Vladimir Putin', 'a slip in each word'],
  ['chinese foreign minister', 'Wang Yi', 'an office'],
  ['prez of russia', 'Vladimir Putin', 'an office as chats shorten it'],
  ["russia's top diplomat", 'Sergei Lavrov', 'an office as the press puts it'],
  ['习近平', '习近平 (Xi Jinping)', 'another script, which names him too'],
  ['Лавров', 'Сергей Лавров (Sergei Lavrov)', 'another script, which names him too'],
  ['普京总统', '普京 (Vladimir Putin)', 'a name with its office behind it'],
  ['普京總統', '普京 (Vladimir Putin)', 'the same in traditional characters'],
  ['总统', '普京 (Vladimir Putin)', 'an office that one holds, in Chinese'],
  ['who is Putin?', 'Vladimir Putin', 'a whole question'],
  ['this Sergei guy', 'Sergei Lavrov', 'a word that anybody is called by'],
])('/who %s finds %s: %s', async (typed, name) => {
  expect(await typeLine(app, `/who ${typed}`)).toMatchObject({ kind: 'answered', title: name });
});

test('an office is cited where the account gives it', async () => {
  const reply = await typeLine(app, '/who Wang Yi');
  expect(toReplyText(reply)).toContain('State Councilor');
  expect(toReplyText(reply)).toContain('Foreign Minister');
  expect(citationsOf(reply)[0]?.paragraph).toBe(1);
});

test('all that somebody said is told, from each paragraph that has it, and how often they met once', async () => {
  const reply = await typeLine(app, '/who Lavrov');
  const [, said, told] = reply.blocks.filter((block) => block.type === 'list');
  expect([
    ...new Set(citationsOf({ ...reply, blocks: said ? [said] : [] }).map((each) => each.paragraph)),
  ]).toEqual([6, 7, 13, 14]);
  const statements = told?.items.map(({ text }) => toPlainText(text)) ?? [];
  expect(statements.filter((each) => /met Wang Yi/.test(each))).toHaveLength(1);
});

test('of more than can be read, it is told how much there is and where it stands', async () => {
  const reply = await typeLine(app, '/who Russia');
  const last = reply.blocks.flatMap((block) => (block.type === 'list' ? block.items : [])).at(-1);
  expect(toPlainText(last?.text ?? [])).toMatch(/^and \d+ more$/);
  expect(last?.citations.map(({ paragraph }) => paragraph)).toContain(15);
});

test.each([
  ['Wang Wenbin', 'shares a word with a known name'],
  ['Sergei Shoigu', 'shares a word with a known name'],
  ['Japanese foreign minister', 'an office of another country'],
  ['Russian minister of trade', 'a ministry of which the account says that it saw trade with Russia rise'],
  ['us president', 'the same, in small letters'],
  ['US secretary of state', 'the same, of one that some foreign ministers have'],
  ['王毅主席', 'another’s office'],
  ['Joe Biden', 'nobody in the account'],
  ['president of the USA', 'an office of another country, as long as “Russia” but for a few letters'],
])('/who %s is unknown, and known names are offered: %s', async (typed) => {
  const reply = await typeLine(app, `/who ${typed}`);
  expect(reply.kind).toBe('none');
  expect(toReplyText(reply)).toContain(typed);
  expect(reply.blocks.some((block) => block.type === 'list' && block.items.length > 0)).toBe(true);
});

test.each([
  ['Lavrov and Wang', 'Sergei Lavrov, Wang Yi', 'two names'],
  ['Лавров и Путин', 'Сергей Лавров, Владимир Путин', 'two names, in Russian'],
  ['president', 'Xi Jinping, Vladimir Putin', 'an office that two people hold'],
  ['foreign minister', 'Sergei Lavrov, Wang Yi', 'an office that two people hold, and are called by'],
  ['both ministers', 'Sergei Lavrov, Wang Yi', 'two of an office'],
  ['the two presidents', 'Xi Jinping, Vladimir Putin', 'the same, counted'],
  ['外长', '拉夫罗夫, 王毅', 'an office that two people hold, in Chinese'],
])('/who %s lists %s: %s', async (typed, names) => {
  const reply = await typeLine(app, `/who ${typed}`);
  expect(reply).toMatchObject({ kind: 'answered', answer: names });
  for (const name of names.split(', ')) expect(toReplyText(reply)).toContain(`${name}: `);
  expect(citationsOf(reply)).not.toHaveLength(0);
});

test('names are offered before anything is typed, and narrowed by what is typed', async () => {
  const suggest = (typed: string) => app.suggest({ command: 'who', option: 'name', typed, language: 'en' });
  expect((await suggest('')).map(({ name }) => name)).toContain('Wang Yi');
  expect((await suggest('lavr'))[0]?.name).toBe('Sergei Lavrov');
  expect((await suggest('')).length).toBeLessThanOrEqual(25);
});
