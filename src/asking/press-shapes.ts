import { definePressShape } from '../command/press.ts';

// The names and the order of the parameters stand in messages that are months old: they are added to, never changed.

/** The passage that an answer rests on, with its neighbours. */
export const contextShape = definePressShape({
  name: 'ask.context',
  parameters: { source: 'text', paragraph: 'number', version: 'text' },
});

const question = { version: 'text', source: 'text', question: 'text' } as const;

/** Further passages, the first `from` left out; `version` is that of the passage that the answer rests on. */
export const moreShape = definePressShape({ name: 'ask.more', parameters: { from: 'number', ...question } });

/** The same, in the place of the passages that are shown. */
export const pageShape = definePressShape({ name: 'ask.page', parameters: { from: 'number', ...question } });

/** Why the answer is what it is. */
export const whyShape = definePressShape({ name: 'ask.why', parameters: question });

/** A question chosen from a select. */
export const chooseShape = definePressShape({ name: 'ask.choose', parameters: { source: 'text' } });
