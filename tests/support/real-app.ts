import { pino } from 'pino';
import { type App, createApp } from '../../src/app.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { parseLine } from '../../src/terminal/parse-line.ts';
import { shippedIndex } from './shipped-index.ts';

/** The app over the repository's own knowledge, silent. */
export async function createRealApp(): Promise<App> {
  const index = await shippedIndex();
  return createApp({ knowledge: index.knowledge, index, log: pino({ level: 'silent' }) });
}

/** Types a line at an app, as at the terminal. */
export function typeLine(app: App, line: string): Promise<Reply> {
  return app.run(parseLine(line, app.commands));
}
