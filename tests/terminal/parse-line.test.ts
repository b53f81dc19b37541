import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseLine } from '../../src/terminal/parse-line.ts';

test.each([
  ['what was trade', { command: 'ask', values: { question: 'what was trade' } }],
  ['/who Wang Yi', { command: 'who', values: { name: 'Wang Yi' } }],
  ['/summary length: full', { command: 'summary', values: { length: 'full' } }],
  [
    '/ask question: is it true: yes private: true',
    { command: 'ask', values: { question: 'is it true: yes', private: true } },
  ],
  ['/WHO Putin', { command: 'who', values: { name: 'Putin' } }],
  ['/nothing here', { command: 'nothing', values: {} }],
])('%s', (line, request) => {
  expect(parseLine(line, commands)).toMatchObject(request);
});

test('whatever is typed, a line gives a command and values of its options', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '/ask ', '/who ', '/summary '),
      (text, start) => {
        const { command, values } = parseLine(start + text, commands);
        const known = commands.find((each) => each.name === command);
        for (const key of Object.keys(values)) expect(Object.keys(known?.options ?? {})).toContain(key);
      },
    ),
  );
});
