import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { toReplyText } from '../../src/terminal/reply-text.ts';
import { harbour } from '../support/harbour-source.ts';
import { createRealApp, typeLine } from '../support/real-app.ts';

const log = pino({ level: 'silent' });
const one = await createRealApp();
const { sources } = one.knowledge;

const two = createApp({ knowledge: { sources: [...sources, harbour] }, log });

async function say(app: typeof one, line: string): Promise<string> {
  return toReplyText(await typeLine(app, line));
}

describe('/source', () => {
  it('tells each account: title, publisher, date, paragraphs, whose words, address', async () => {
    const told = await say(two, '/source');
    expect(told).toContain('TDI, 3 Feb 2022 · 15 paragraphs · restated');
    expect(told).toContain(
      'The new harbour of Port Example — The Example Times, 1 May 2023 · 2 paragraphs · in the publisher’s words · https://example.org/harbour',
    );
  });

  it('shows a passage in full with its citation', async () => {
    const reply = await typeLine(one, '/source paragraph: 11');
    expect(reply.kind).toBe('answered');
    expect(toReplyText(reply)).toContain(`> ${sources[0]?.paragraphs[10]?.text}\n[1] TDI, 3 Feb 2022, ¶11`);
  });

  it('refuses a number that no paragraph has, telling how many there are', async () => {
    expect(await say(one, '/source paragraph: 16')).toBe(
      'There is no paragraph 16: the account has 15, numbered from 1.',
    );
    expect(await say(one, '/source paragraph: 0')).toContain('1 at least');
  });

  it('asks of which account a paragraph is meant, where there are several', async () => {
    expect(await say(two, '/source paragraph: 2')).toContain('harbour-2023');
    expect(await say(two, '/source paragraph: 2 source: harbour-2023')).toContain('12 million dollars');
  });
});

describe('the option “source”', () => {
  const withSource = (app: typeof one) =>
    app.commands.filter(({ options }) => 'source' in options).map(({ name }) => name);

  it('is there only where more than one source is loaded', async () => {
    expect(withSource(one)).toEqual([]);
    expect(withSource(two)).toEqual(expect.arrayContaining(['ask', 'who', 'summary', 'source']));
    const refused = await one.run({ command: 'ask', values: { question: 'x', source: 'y' }, language: 'en' });
    expect(refused.kind).toBe('refused');
  });

  it('lets /ask answer from that account alone', async () => {
    const question = 'how much was trade in 2021';
    expect(await say(two, `/ask ${question} source: harbour-2023`)).toContain('12 million dollars');
    const other = await say(two, `/ask ${question} source: lavrov-wang-2022`);
    expect(other).toContain('146.87 billion');
    expect(other).not.toContain('12 million');
  });

  it('lets /who know the names of that account alone', async () => {
    expect(await say(two, '/who Ada Field source: harbour-2023')).toContain('Mayor');
    expect(await say(two, '/who Ada Field source: lavrov-wang-2022')).toContain(
      'does not mention “Ada Field”',
    );
  });

  it('lets /summary tell that account', async () => {
    expect(await say(two, '/summary source: harbour-2023')).toContain('opened by Mayor Ada Field');
  });

  it('takes a title too, and names what there is for one that is unknown', async () => {
    expect(await say(two, '/summary source: The new harbour of Port Example')).toContain('Ada Field');
    expect(await say(two, '/summary source: nowhere')).toBe(
      'There is no account “nowhere”. Those there are: lavrov-wang-2022, harbour-2023.',
    );
  });

  it('is completed by title, id or publisher, and by all of them before anything is typed', async () => {
    const offered = async (typed: string) => {
      const suggestions = await two.suggest({ command: 'ask', option: 'source', typed, language: 'en' });
      return suggestions.map(({ value }) => value);
    };
    expect(await offered('')).toEqual(['lavrov-wang-2022', 'harbour-2023']);
    expect(await offered('habour')).toEqual(['harbour-2023']);
    expect((await offered('TDI'))[0]).toBe('lavrov-wang-2022');
  });
});
