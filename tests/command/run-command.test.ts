import { PassThrough } from 'node:stream';
import { beforeAll, expect, test } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { defineCommand } from '../../src/command/define-command.ts';
import { createLog } from '../../src/process/log.ts';
import { toPlainText } from '../../src/show/text.ts';
import { harbour } from '../support/harbour-source.ts';
import { createRealApp } from '../support/real-app.ts';

let real: App;
beforeAll(async () => {
  real = await createRealApp();
});

const failing = defineCommand({
  name: 'fail',
  description: 'Fails',
  example: '/fail',
  options: {
    count: { type: 'integer', description: 'A number', min: 1, max: 3 },
    word: {
      type: 'string',
      description: 'A word',
      suggest: () => {
        throw new TypeError('a defect');
      },
    },
  },
  run: () => {
    throw new TypeError('a defect');
  },
});

const say = defineCommand({
  name: 'say',
  description: 'Has a reply that does not tell who sees it',
  example: '/say',
  options: { private: { type: 'boolean', description: 'To you alone' } },
  run: () => ({ kind: 'notice', language: 'en', blocks: [] }),
});
const sayAlone = { ...say, name: 'say-alone', options: {}, audience: 'member' } as const;

test.each<[string, Record<string, unknown>, boolean, string]>([
  ['say', {}, false, 'nothing was asked for'],
  ['say', { private: false }, false, 'the contrary was asked for'],
  ['say', { private: true }, true, 'it was asked for'],
  ['say-alone', {}, true, 'the command is for the member alone'],
])('the reply to /%s %j has private: %s, as %s', async (command, values, isPrivate) => {
  const log = createLog({ level: 'silent' });
  const app = createApp({ knowledge: real.knowledge, log, commands: [say, sayAlone] });
  expect(await app.run({ command, values, language: 'en' })).toMatchObject({
    kind: 'notice',
    private: isPrivate,
  });
});

function textOf(reply: Awaited<ReturnType<App['run']>>): string {
  return reply.blocks.map((block) => (block.type === 'text' ? toPlainText(block.text) : '')).join('\n');
}

test('a defect is logged under the id that the member is given, and nothing of it is shown', async () => {
  const lines = new PassThrough();
  const log = createLog({ level: 'error', destination: lines });
  const app = createApp({ knowledge: { sources: [harbour] }, log, commands: [failing] });
  const reply = await app.run({ command: 'fail', values: {}, language: 'en' });
  expect(reply).toMatchObject({ kind: 'failed', private: true });
  const logged = JSON.parse(String(lines.read()));
  expect(logged.err.message).toBe('a defect');
  expect(textOf(reply)).toContain(logged.defect);
  expect(textOf(reply)).not.toContain('a defect');
});

test('a defect in the completions is logged as one in a command is, and nothing is offered', async () => {
  const lines = new PassThrough();
  const log = createLog({ level: 'error', destination: lines });
  const app = createApp({ knowledge: real.knowledge, log, commands: [failing] });
  const request = { command: 'fail', option: 'word', typed: 'a', language: 'en' } as const;
  expect(await app.suggest(request)).toEqual([]);
  expect(JSON.parse(String(lines.read()))).toMatchObject({
    err: { message: 'a defect' },
    command: 'fail',
    option: 'word',
  });
});

test.each<[{ command: string; values: Record<string, unknown> }, string, string]>([
  [{ command: 'nothing', values: {} }, '/help', 'an unknown command says where to look'],
  [{ command: 'ask', values: {} }, 'question', 'a missing option is named'],
  [{ command: 'ask', values: { question: 7 } }, 'text', 'a value of another type'],
  [{ command: 'ask', values: { question: '   ' } }, 'empty', 'nothing but spaces'],
  [{ command: 'ask', values: { question: 'x', private: 'yes' } }, 'true or false', 'not a boolean'],
  [{ command: 'ask', values: { question: 'x', __proto__x: 1 } }, '__proto__x', 'an option that there is not'],
])('%j is refused with “%s”: %s', async (request, said) => {
  const reply = await real.run({ ...request, language: 'en' });
  expect(reply).toMatchObject({ kind: 'refused', private: true });
  expect(textOf(reply)).toContain(said);
});

test('a number out of its range is refused with the range', async () => {
  const app = createApp({
    knowledge: { sources: [harbour] },
    log: createLog({ level: 'silent' }),
    commands: [failing],
  });
  expect(textOf(await app.run({ command: 'fail', values: { count: 9 }, language: 'en' }))).toContain(
    'from 1 to 3',
  );
});
