import type { Action, Button, Select } from '../reply/reply.ts';

/** Tells at a terminal, where nothing can be pressed, what stands under a reply: an empty text where nothing does. */
export function toActionText(actions: readonly Action[] = []): string {
  const buttons = actions.filter((action): action is Button => action.type === 'button');
  const selects = actions.filter((action): action is Select => action.type === 'select');
  const labels = buttons.map(({ label }) => `[${label}]`).join(' ');
  return [
    ...selects.map(({ label, options }) =>
      [label, ...options.map((option) => `- ${option.label}`)].join('\n'),
    ),
    ...(labels === '' ? [] : [labels]),
  ].join('\n\n');
}
