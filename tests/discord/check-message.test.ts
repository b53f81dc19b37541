import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStandIn, startRealBot } from './bot.ts';

async function openRealBot() {
  const standIn = await openStandIn();
  await startRealBot(standIn);
  return standIn;
}

const command = 'Check a message';

describe('the menu of a message', () => {
  it('tells the member alone what the account says otherwise, has too and does not mention', async () => {
    const standIn = await openRealBot();
    const message = standIn.sendMessage({
      content:
        'Lavrov met Wang Yi on <t:1643900000:D>, a **Thursday**. Trade in 2021 hit $146.78 billion! Tokyo agrees.',
    });
    const asked = standIn.messageContextMenu({ command, message });
    expect(await asked.answered()).toMatchObject({ type: 4, data: { flags: 64 } });
    const shown = asked.message?.embeds[0]?.description ?? '';
    expect(shown).toContain('- message: $146.78 billion; source: $146.87 billion [¶11]');
    expect(shown).toContain('- Thursday [¶1]');
    expect(shown).toContain('- Wang Yi [¶1]');
    expect(shown).toContain('- Tokyo');
    expect(shown).toContain('> In spite of the global recession');
    // The digits of a moment are Discord's, not the author's.
    expect(shown).not.toContain('1643900000');
    expect(shown).not.toMatch(/\b(?:true|false|wrong|correct)\b/i);
    expect(asked.refusals).toEqual([]);
  });

  it('answers in the member’s language', async () => {
    const standIn = await openRealBot();
    const message = standIn.sendMessage({ content: 'Trade in 2021 hit 146.78 billion' });
    const asked = standIn.messageContextMenu({ command, message, locale: 'ru' });
    await asked.answered();
    expect(asked.message?.embeds[0]?.description).toContain(
      'сообщение: 146.78 billion; статья: $146.87 billion',
    );
  });

  it('reads the embeds of a message too, as of a news feed, and says so of a message with nothing to read', async () => {
    const standIn = await openRealBot();
    const written = standIn.sendMessage({ content: 'x' });
    const feed = {
      ...written,
      content: '',
      id: '800000000000000001',
      embeds: [{ description: 'Trade grew by 53.9%' }],
    };
    const asked = standIn.messageContextMenu({ command, message: feed });
    await asked.answered();
    expect(asked.message?.embeds[0]?.description).toContain('message: 53.9%; source: 35.9%');
    const bare = { ...written, content: '', id: '800000000000000002', embeds: [] };
    const nothing = standIn.messageContextMenu({ command, message: bare });
    expect(await nothing.answered()).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(nothing.message?.embeds[0]?.description).toContain('no figure, date or name');
  });

  it('answers any message within Discord’s limits, calling nobody', async () => {
    const standIn = await openRealBot();
    const hostile = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom(
          '@everyone',
          '<@123456789012345678>',
          '**146.78 billion** in 2021. ',
          '\u202eThursday\u202c ',
          '[x](https://example.org/35.9) ',
          '𝟛 Fébruary 2022. ',
          '一千四百六十八亿 ',
          'Лавров '.repeat(300),
          `${'9'.repeat(400)} billion `,
          'A\u0301'.repeat(500),
        ),
      ),
      { maxLength: 12 },
    );
    let id = 800_000_000_000_000_100n;
    await fc.assert(
      fc.asyncProperty(hostile, async (parts) => {
        id += 1n;
        const written = standIn.sendMessage({ content: 'x' });
        const message = { ...written, id: String(id), content: parts.join('').slice(0, 6_000) };
        const asked = standIn.messageContextMenu({ command, message });
        await asked.answered();
        expect(asked.refusals).toEqual([]);
        expect(asked.message).toMatchObject({ mentions: [], mention_everyone: false });
      }),
      { numRuns: 60 },
    );
  });
});
