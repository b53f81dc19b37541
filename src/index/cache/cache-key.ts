import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { buildIndexTables } from '../index-tables.ts';
import { buildLexicon } from '../lexicon.ts';
import { packTables } from './pack-tables.ts';

/** To be raised whenever the tables of an index, or the way they are packed, change their meaning. */
export const formatVersion = 10;

/**
 * What an index depends on, as a hash: every text and entry of the knowledge, the version of the format, and how
 * words are read, so that no index outlives a change of the stems or the spelling of terms.
 */
export function toCacheKey(knowledge: Knowledge, { version = formatVersion } = {}): string {
  const hash = createHash('sha256');
  hash.update(`${version} ${endianness()}\n`);
  for (const piece of packTables(buildIndexTables(probe, buildLexicon(probe)), '')) hash.update(piece);
  for (const source of knowledge.sources) hash.update(`${JSON.stringify(source)}\n`);
  return hash.digest('hex');
}

/** A text that has something of all that is read in a way of its own. */
const probe: Knowledge = {
  sources: [
    {
      id: 'probe',
      title: 'The Probe',
      publisher: 'Nobody',
      published: '2022-02-03',
      language: 'en',
      text: 'restated',
      paragraphs: [
        {
          number: 1,
          text: 'Dr. Zoë O’Hara met five colours’ ministers, who closed 1,468.7 importantly organised trading centres on US dollars. José’s men’s agreements were written. Лавров встретился с министрами; Ван И говорил. 王毅在北京会见了外长。',
          heading: 'A heading of its own',
        },
      ],
      facts: [
        {
          id: 'met',
          statement: 'They met.',
          cites: [1],
          kind: 'event',
          about: [],
          asks: ['wat abt the ministers, n was France there?'],
          draft: false,
        },
      ],
      entities: [
        {
          name: 'Zoë O’Hara',
          kind: 'person',
          roles: ['Minister'],
          aliases: ['Зоя'],
          cites: [1],
          draft: false,
        },
      ],
      terms: [{ words: ['agreement', 'pact'], zh: ['协议'], ru: ['договор'], untold: false }],
      gaps: [],
    },
  ],
};
