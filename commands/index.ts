import type { Command } from '../src/command.ts';
import { ask } from './ask.ts';
import { help } from './help.ts';
import { summary } from './summary.ts';
import { who } from './who.ts';

/** The only list of commands, in the order of `/help`. */
export const commands: readonly Command[] = [ask, who, summary, help];
