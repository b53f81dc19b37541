import type { Command } from '../src/command.ts';

/** The only list of commands, in the order of `/help`. */
export const commands: readonly Command[] = [];
