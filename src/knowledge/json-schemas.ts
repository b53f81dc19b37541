import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { entitySchema, factSchema, gapSchema, termGroupSchema } from './schema.ts';

/** A JSON Schema as it stands beside the source folders, for editors to complete and check the YAML files. */
export interface JsonSchemaFile {
  readonly name: string;
  readonly text: string;
}

/** The JSON Schemas of `facts.yaml`, `people.yaml`, `terms.yaml` and `gaps.yaml`, made from the definition that checks them. */
export function toJsonSchemas(): JsonSchemaFile[] {
  return [
    toFile('facts', factSchema, 'The facts that an article tells, each with the paragraphs that say it.'),
    toFile('people', entitySchema, 'The people, organisations, projects and places of an article.'),
    toFile('terms', termGroupSchema, 'Words that mean the same in an article.'),
    toFile('gaps', gapSchema, 'What is asked near to what an article tells, and what it does not tell.'),
  ];
}

/** Writes the JSON Schemas into the folder of the source folders; gives the paths written. */
export async function writeJsonSchemas(directory: string): Promise<string[]> {
  const paths: string[] = [];
  for (const { name, text } of toJsonSchemas()) {
    const path = join(directory, name);
    await writeFile(path, text);
    paths.push(path);
  }
  return paths;
}

function toFile(list: string, entry: z.ZodType, description: string): JsonSchemaFile {
  // Draft 7 is what the YAML language server knows best; `input` leaves out what has a default.
  const schema = z.toJSONSchema(z.array(entry).describe(description), { io: 'input', target: 'draft-7' });
  return { name: `${list}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
}
