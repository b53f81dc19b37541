import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCooldown } from '../../src/discord/cooldown.ts';
import { openStandIn, startBot, waitForLine } from './bot.ts';

const oneASpell = { uses: 1, windowSeconds: 30 };

describe('createCooldown', () => {
  // Only the clock is set, so that no test waits; timers and sockets stay real.
  afterEach(() => vi.useRealTimers());

  it('lets a member ask so many times, and then tells how long to wait', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    const cooldown = createCooldown({ uses: 2, windowSeconds: 30 });
    expect(await cooldown.take('ann')).toBeUndefined();
    vi.setSystemTime(10_000);
    expect(await cooldown.take('ann')).toBeUndefined();
    expect(await cooldown.take('ann')).toBe(20);
    vi.setSystemTime(29_999);
    expect(await cooldown.take('ann')).toBe(1);
    vi.setSystemTime(30_001);
    expect(await cooldown.take('ann')).toBeUndefined();
  });

  it('counts each member apart', async () => {
    const cooldown = createCooldown(oneASpell);
    expect(await cooldown.take('ann')).toBeUndefined();
    expect(await cooldown.take('bob')).toBeUndefined();
    expect(await cooldown.take('ann')).toBeGreaterThan(0);
  });
});

describe('a member who asks too fast', () => {
  const hello = { command: 'echo', options: { text: 'hello' } };

  async function openBot() {
    const standIn = await openStandIn();
    await waitForLine(await startBot(standIn, { cooldown: oneASpell }), /^registered the commands$/);
    return standIn;
  }

  it('is told alone, in their language, when to try again; others are answered', async () => {
    const standIn = await openBot();
    await standIn.interact(hello).answered();
    const again = standIn.interact({ ...hello, locale: 'ru' });
    expect(await again.answered()).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(again.message?.embeds[0]?.description).toMatch(/^Слишком часто\. Попробуйте снова через \d+ с\.$/);
    const other = standIn.interact({ ...hello, user: { id: '700000000000000001', username: 'bob' } });
    await other.answered();
    expect(other.message?.embeds[0]?.description).toContain('hello');
  });

  it('is still offered completions, which cost nothing and come with every letter', async () => {
    const standIn = await openBot();
    await standIn.interact(hello).answered();
    for (const typed of ['a', 'ab', 'abc']) {
      const offered = standIn.autocomplete({ command: 'echo', option: 'text', typed });
      expect(await offered.answered()).toMatchObject({ type: 8 });
    }
  });
});
