import type { z } from 'zod';
import { readDates } from '../language/dates.ts';
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
      return `${name} must be ${typeWords(issue.expected)}, but is ${describe(value)}${remedyOf(issue.expected, value)}`;
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
      return `${shown}, but must be ${issue.message}${key === 'date' || key === 'published' ? meantDate(value) : ''}`;
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

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  const shown = showValue(value);
  return typeof value === 'string' ? `the text ${shown}` : shown;
}

/** What to write instead, where a slip of YAML is likely; begins with a semicolon. */
function remedyOf(expected: string, value: unknown): string {
  const isOfOne = typeof value === 'string' || typeof value === 'number';
  if (expected === 'string' && !Array.isArray(value)) {
    return typeof value === 'object' ? '; put a text with a colon in quotes' : '; put it in quotes';
  }
  if (expected === 'string') return '; put a text that begins with [ in quotes';
  if (expected === 'array' && isOfOne)
    return /^[\d,\s]+$/.test(String(value)) ? `; write [${value}]` : '; begin each of its texts with "- "';
  const truth = typeof value === 'string' ? truthWords[value.toLowerCase()] : undefined;
  return expected === 'boolean' && truth !== undefined ? `; write ${truth}` : '';
}

const truthWords: Partial<Record<string, boolean>> = {
  yes: true,
  y: true,
  on: true,
  no: false,
  n: false,
  off: false,
};

/** The date that a text most likely gives, as it is to be written. */
function meantDate(value: unknown): string {
  const [found, ...others] = readDates(String(value))
    .flatMap(({ date, ambiguous }) => [date, ambiguous])
    .filter((each) => each !== undefined && !each.startsWith('--'));
  if (found === undefined) return '';
  return ` (did you mean ${[found, ...others].join(' or ')}?)`;
}
