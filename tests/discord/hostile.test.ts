import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { toFiles, toMessage } from '../../src/discord/message.ts';
import { readMessage } from '../../src/discord/read-message.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { createRealApp } from '../support/real-app.ts';
import { expectAccepted } from './expect-accepted.ts';

let app: App;
beforeAll(async () => {
  app = await createRealApp();
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '**trade**',
    '<@1>',
    '@everyone',
    '<@&2>',
    '[x](https://y.z)',
    '> ',
    '# ',
    '```',
    '||',
    '|',
    '%',
    '"}',
    '\u202e',
    '\u200b',
    '\ud83d',
    '👩‍👩‍👧',
    'e\u0301'.repeat(50),
    'لافروف',
    '王毅',
    'Ван И',
    'वांग',
    'lavrov',
    'trade in 2021 ',
    'xi ',
  ),
);
const hostile = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  piece.map((each) => each.repeat(6000).slice(0, 6000)),
);

/** The values for any command: Discord's client would send none of another kind, a modified one might. */
const request = fc.record({
  text: hostile,
  isPrivate: fc.boolean(),
  language: fc.constantFrom('en' as const, 'zh' as const, 'ru' as const),
  maySpeak: fc.boolean(),
  chosen: hostile,
});

function expectShowable(reply: Reply): void {
  const message = toMessage(reply);
  expectAccepted(message, toFiles(reply));
  expect(message.allowed_mentions).toEqual({ parse: [] });
  expect(reply.kind).not.toBe('failed');
}

it('every reply of every command, and to every press under it, is one that Discord takes and that calls nobody', async () => {
  for (const command of app.commands) {
    const names = Object.keys(command.options);
    await fc.assert(
      fc.asyncProperty(request, async ({ text, isPrivate, language, maySpeak, chosen }) => {
        const values = Object.fromEntries(
          names.map((name) => {
            const option = command.options[name];
            if (option?.type === 'boolean') return [name, isPrivate];
            return [name, option?.type === 'integer' ? text.length : (option?.choices?.[0] ?? text)];
          }),
        );
        const reply = await app.run({ command: command.name, values, language });
        expectShowable(reply);
        const message = readMessage(JSON.parse(JSON.stringify(toMessage(reply))));
        const member = { memberId: '1', name: chosen, maySpeak };
        for (const action of reply.actions ?? []) {
          const values = action.type === 'button' ? [] : [action.options[0]?.value ?? '', chosen];
          for (const value of values.length === 0 ? [[]] : values.map((each) => [each])) {
            const answer = await app.press({ customId: action.id, values: value, message, member, language });
            expectShowable(answer.reply);
          }
        }
      }),
      { numRuns: 15 },
    );
  }
});
