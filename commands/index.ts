import type { Command } from '../src/command/command.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { figures } from './figures.ts';
import { help } from './help.ts';
import { source } from './source.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { who } from './who.ts';

/** The only list of commands, in the order of `/help`. */
export const commands: readonly Command[] = [ask, who, summary, figures, timeline, source, check, help];
