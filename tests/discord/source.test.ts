import { expect, test } from 'vitest';
import { buildSearchIndex, type SearchIndex } from '../../src/index/search-index.ts';
import { harbour } from '../support/harbour-source.ts';
import { shippedKnowledge } from '../support/shipped-index.ts';
import { openStandIn, startRealBot } from './bot.ts';

/** The index of the shipped knowledge and a second source. */
async function withHarbour(): Promise<SearchIndex> {
  const { sources } = await shippedKnowledge();
  return buildSearchIndex({ sources: [...sources, harbour] });
}

async function openRealBot(sources: 'one' | 'two') {
  const standIn = await openStandIn();
  if (sources === 'one') await startRealBot(standIn);
  else await startRealBot(standIn, await withHarbour());
  return standIn;
}

test('/source shows a passage with its citation, and refuses a number that there is not to the member alone', async () => {
  const standIn = await openRealBot('one');
  const asked = standIn.interact({ command: 'source', options: { paragraph: 2 } });
  await asked.answered();
  expect(asked.message?.embeds[0]?.description).toMatch(
    /^> The talks focused on .+\n-# \[1\] TDI, 3 Feb 2022, ¶2$/,
  );
  const refused = standIn.interact({ command: 'source', options: { paragraph: 99 } });
  expect(await refused.answered()).toMatchObject({ data: { flags: 64 } });
  expect(refused.message?.embeds[0]?.description).toBe(
    'There is no paragraph 99: the account has 15, numbered from 1.',
  );
});

test('with one source no command has the option “source”', async () => {
  const standIn = await openRealBot('one');
  const options = standIn.commands('global').flatMap((command) => command.options ?? []);
  expect(options.map(({ name }) => name)).not.toContain('source');
});

test('with two, /ask, /who, /summary and /source complete it and look into that source alone', async () => {
  const standIn = await openRealBot('two');
  for (const command of ['ask', 'who', 'summary', 'source']) {
    const offered = standIn.autocomplete({ command, option: 'source', typed: 'harbour' });
    expect(await offered.answered()).toMatchObject({
      type: 8,
      data: { choices: [{ name: 'The new harbour of Port Example', value: 'harbour-2023' }] },
    });
  }
  const options = { question: 'how much was trade in 2021', source: 'harbour-2023' };
  const asked = standIn.interact({ command: 'ask', options });
  await asked.answered();
  expect(asked.message?.embeds[0]?.description).toContain('12 million dollars');
  expect(asked.message?.embeds[0]?.description).not.toContain('146.87');
});
