import type { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { showValue } from './fault.ts';

/**
 * What is wrong with a value, as an editor of the file would say it. `value` is what stands there, undefined
 * where nothing does. An unrecognized key is not told here, since it is one message a key.
 */
export function toIssueMessage(issue: z.core.$ZodIssue, value: unknown): string {
  const key = issue.path.findLast((step) => typeof step === 'string');
  const name = key === undefined ? 'this' : `"${key}"`;
  if (value === undefined) return `${name} is missing`;
  if (value === null || (typeof value === 'string' && value.trim() === '')) return `${name} is empty`;
  const shown = `${name} is ${showValue(value)}`;
  switch (issue.code) {
    case 'invalid_type':
      return `${name} must be ${typeWords(issue.expected)}, but is ${describe(value, issue.expected)}`;
    case 'invalid_union':
      return `${name} must be text or a number, but is ${describe(value)}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof value === 'string' ? didYouMean(value, values) : '';
      return `${shown}, but must be one of ${values.join(', ')}${near}`;
    }
    case 'too_small':
      if (issue.origin === 'array') return `${name} is empty`;
      return `${shown}, but must be ${issue.minimum} or more`;
    case 'invalid_format':
    case 'custom':
      return `${shown}, but must be ${issue.message}`;
    default:
      return `${shown}: ${issue.message}`;
  }
}

function typeWords(expected: string): string {
  switch (expected) {
    case 'string':
      return 'text';
    case 'int':
    case 'number':
      return 'a whole number';
    case 'array':
      return 'a list';
    case 'object':
      return 'keys with values';
    case 'boolean':
      return 'true or false';
    default:
      return expected;
  }
}

function describe(value: unknown, expected?: string): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  const shown = showValue(value);
  if (typeof value === 'string') return `the text ${shown}`;
  return expected === 'string' ? `${shown}; put it in quotes` : shown;
}
