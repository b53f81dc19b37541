import { pino } from 'pino';
import { type App, createApp } from '../../src/app.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { parseLine } from '../../src/terminal/parse-line.ts';

/** The app over the repository's own knowledge, silent. */
export async function createRealApp(): Promise<App> {
  return createApp({ knowledge: await loadKnowledge('knowledge'), log: pino({ level: 'silent' }) });
}

/** Types a line at an app, as at the terminal. */
export function typeLine(app: App, line: string): Promise<Reply> {
  return app.run(parseLine(line, app.commands));
}
