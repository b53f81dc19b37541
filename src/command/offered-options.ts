import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Command } from './command.ts';

/**
 * The commands with the options that they have over this knowledge. Registration, checks, help and the preview all
 * work with what this gives, so that none of them asks for itself.
 */
export function withOfferedOptions(commands: readonly Command[], knowledge: Knowledge): Command[] {
  if (knowledge.sources.length > 1) return [...commands];
  return commands.map((command) => {
    if (command.kind === 'message') return command;
    const offered = Object.entries(command.options).filter(([, option]) => !option.whenSeveralSources);
    return { ...command, options: Object.fromEntries(offered) };
  });
}
