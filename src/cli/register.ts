import type { Command } from 'commander';
import { registerWithToken } from '../discord/register.ts';
import { readConfig } from '../process/config.ts';
import { openApp } from './open-app.ts';
import { openLog } from './open-log.ts';
import { print } from './print.ts';

/** Adds `register`. */
export function addRegister(program: Command): void {
  program
    .command('register')
    .description('register the commands with Discord, where they differ from what it has')
    .action(async () => {
      const config = readConfig();
      const { commands } = await openApp({});
      const { added, changed, removed } = await registerWithToken(config, { commands, log: openLog(config) });
      print(`added ${listed(added)}; changed ${listed(changed)}; removed ${listed(removed)}`);
    });
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ');
}
