import type { z } from 'zod';
import type { Problem } from '../records/problem.ts';
import { didYouMean } from './did-you-mean.ts';
import { showValue } from './fault.ts';
import { toIssueMessage } from './issue-message.ts';
import type { YamlDocument } from './yaml-document.ts';
import type { Path } from './yaml-path.ts';

/** A schema of keys and values, whatever they are. */
export type ObjectSchema = z.ZodObject<z.core.$ZodLooseShape>;

/** Checks what stands at `path` of a document against a schema: gives the value, or all that is wrong with it. */
export function checkShape<Schema extends ObjectSchema>(
  document: YamlDocument,
  schema: Schema,
  path: Path,
): { value: z.output<Schema> | undefined; problems: Problem[] } {
  const raw = valueAt(document.value ?? {}, path);
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, problems: [] };
  const known = Object.keys(schema.shape);
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const at = [...path, ...issue.path];
    if (issue.code !== 'unrecognized_keys') {
      return [{ line: document.lineAt(at), message: toIssueMessage(issue, valueAt(raw, issue.path)) }];
    }
    return issue.keys.map((key) => ({
      line: document.lineOfKey([...at, key]),
      message: `unknown key ${showValue(key)}${didYouMean(key, known) || `; known are ${known.join(', ')}`}`,
    }));
  });
  return { value: undefined, problems };
}

/** What a path leads to in a plain value, undefined where it leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}
