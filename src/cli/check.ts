import type { Command } from 'commander';
import { loadKnowledge } from '../knowledge/load.ts';
import { directoryOf, type KnowledgeOption, knowledgeOption } from './knowledge-option.ts';
import { print } from './print.ts';

/** Adds `check`, which fails where the knowledge has a fault. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('check the knowledge, and tell every fault by file and line')
    .option(...knowledgeOption)
    .action(async (options: KnowledgeOption) => {
      const { sources } = await loadKnowledge(directoryOf(options));
      for (const { id, paragraphs, facts, entities } of sources) {
        print(
          `${id}: ${paragraphs.length} paragraphs, ${facts.length} facts, ${entities.length} names: no faults`,
        );
      }
    });
}
