import { readConfig } from '../process/config.ts';

/** The flags and the description of the option, as a sub-command takes them. */
export const knowledgeOption = [
  '--knowledge <dir>',
  'folder of source folders (default: KNOWLEDGE_DIR, or knowledge/)',
] as const;

export interface KnowledgeOption {
  readonly knowledge?: string;
}

/** The folder that the option names, or without it the one that is configured. */
export function directoryOf({ knowledge }: KnowledgeOption): string {
  return knowledge ?? readConfig().knowledgeDir;
}
