import { expect, test } from 'vitest';
import { toActionText } from '../../src/terminal/action-text.ts';

test('what could be pressed is told after the questions that could be asked', () => {
  const text = toActionText([
    { type: 'button', id: 'a', label: 'Context', style: 'plain' },
    {
      type: 'select',
      id: 'b',
      label: 'Related questions',
      options: [{ label: 'Who met whom?', value: 'c' }],
    },
    { type: 'button', id: 'd', label: 'More', style: 'plain' },
  ]);
  expect(text).toBe('Related questions\n- Who met whom?\n\n[Context] [More]');
  expect(toActionText([])).toBe('');
});
