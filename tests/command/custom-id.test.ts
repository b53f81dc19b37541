import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readCustomId, toCustomId } from '../../src/command/custom-id.ts';
import { definePress, definePressShape } from '../../src/command/press.ts';

const shape = definePressShape({
  name: 'test.all',
  parameters: { first: 'text', count: 'number', last: 'text' },
});
const press = definePress(shape, () => {
  throw new Error('it is not pressed here');
});

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('|', '%', '%7C', '%25|', '', ' a|b%'));

describe('a custom_id', () => {
  it('reads back as it was written, or is not written at all', () => {
    fc.assert(
      fc.property(fc.record({ first: text, count: fc.nat({ max: 999_999_999 }), last: text }), (values) => {
        const id = toCustomId(shape, values);
        if (id === undefined) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readCustomId(id, [press])).toEqual({ press, values });
      }),
    );
  });

  it('that anybody may have made is refused or read, and never fails', () => {
    const part = fc.oneof(text, fc.constantFrom('1', '2', 'test.all', '-1', '1e9', '01', '%zz', '__proto__'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), (parts) => {
        const read = readCustomId(parts.join('|'), [press]);
        if (read)
          expect(toCustomId(shape, { first: '', count: 0, last: '', ...read.values })).toBe(parts.join('|'));
      }),
    );
  });

  it.each([
    ['', 'nothing'],
    ['2|test.all|a|1|b', 'another version'],
    ['1|test.other|a|1|b', 'another press'],
    ['1|test.all|a|1', 'a part too few'],
    ['1|test.all|a|1|b|c', 'a part too many'],
    ['1|test.all|a|one|b', 'no number'],
    ['1|test.all|a|01|b', 'a number as we do not write it'],
    ['1|test.all|a%41|1|b', 'an escape as we do not write it'],
    [`1|test.all|a|1|${'b'.repeat(100)}`, 'more than 100 characters'],
  ])('“%s” is refused: %s', (id) => {
    expect(readCustomId(id, [press])).toBeUndefined();
  });
});

it('no two presses of the commands have one name', () => {
  const names = commands.flatMap(({ presses = [] }) => presses.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});
