import type { Source } from '../../src/knowledge/knowledge.ts';

/** A second source, about something else that has a trade of 2021 too. */
export const harbour: Source = {
  id: 'harbour-2023',
  title: 'The new harbour of Port Example',
  publisher: 'The Example Times',
  published: '2023-05-01',
  language: 'en',
  text: 'verbatim',
  url: 'https://example.org/harbour',
  paragraphs: [
    {
      number: 1,
      text: 'The harbour of Port Example was opened by Mayor Ada Field on Monday.',
      heading: null,
    },
    { number: 2, text: 'Trade through the harbour was worth 12 million dollars in 2021.', heading: null },
  ],
  facts: [],
  entities: [{ name: 'Ada Field', kind: 'person', roles: ['Mayor'], aliases: [], cites: [1], draft: false }],
  terms: [],
  gaps: [],
};
