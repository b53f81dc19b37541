import { type App, createApp } from '../app.ts';
import { openIndex } from '../index/cache/open-index.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { readConfig } from '../process/config.ts';
import { directoryOf, type KnowledgeOption } from './knowledge-option.ts';
import { openLog } from './open-log.ts';

/** The app over the knowledge that is chosen; rejects with its faults where it has some. */
export async function openApp(options: KnowledgeOption): Promise<App> {
  const config = readConfig();
  const log = openLog(config);
  const knowledge = await loadKnowledge(directoryOf(options));
  const index = await openIndex(knowledge, { cacheDir: config.indexCacheDir, log });
  return createApp({ knowledge, log, index });
}
