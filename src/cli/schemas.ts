import type { Command } from 'commander';
import { writeJsonSchemas } from '../knowledge/json-schemas.ts';
import { directoryOf, type KnowledgeOption, knowledgeOption } from './knowledge-option.ts';
import { print } from './print.ts';

/** Adds `schemas`. */
export function addSchemas(program: Command): void {
  program
    .command('schemas')
    .description('write the JSON Schemas of the knowledge files beside the sources')
    .option(...knowledgeOption)
    .action(async (options: KnowledgeOption) => {
      for (const path of await writeJsonSchemas(directoryOf(options))) print(path);
    });
}
