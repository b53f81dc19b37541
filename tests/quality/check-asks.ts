import { buildSearchIndex } from '../../src/index/search-index.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { misreadAsks } from './misread-asks.ts';

// npm run check:asks: asks in every way that the knowledge has, tells those that are misread, and fails for any.

const misread = misreadAsks(buildSearchIndex(await loadKnowledge('knowledge')), 1);
for (const ask of misread) process.stdout.write(`misread: ${ask}\n`);
if (misread.length > 0) process.exitCode = 1;
