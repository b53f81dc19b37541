import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../process/user-error.ts';

const lineSchema = z.looseObject({
  id: z.string(),
  command: z.enum(['ask', 'who', 'summary']),
  q: z.string(),
  lang: z.string().default('en'),
  type: z.string().default('any'),
  answerable: z.boolean(),
  source: z.string().optional(),
  paragraphs: z.array(z.int()).default([]),
  answer: z.array(z.string()).default([]),
});

/** A question with what is accepted as its answer. */
export type SetQuestion = z.infer<typeof lineSchema>;

/** Reads a question set, one JSON object a line; refuses it with every faulty line named. */
export async function readQuestionSet(file: string): Promise<SetQuestion[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError(
      `${file} cannot be read (${error instanceof Error ? error.message : error}). Give the path of a .jsonl file.`,
    );
  });
  const faults: string[] = [];
  const questions = text.split(/\r?\n/).flatMap((line, position) => {
    if (line.trim() === '') return [];
    const parsed = lineSchema.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    faults.push(`${file}:${position + 1} ${issue?.path.join('.') || 'line'}: ${issue?.message}`);
    return [];
  });
  if (faults.length > 0) throw new UserError(faults.join('\n'));
  return questions;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
