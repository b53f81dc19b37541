import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { openStandIn, startRealBot } from './bot.ts';

const asked = { command: 'ask', options: { question: 'who met whom', private: true } } as const;

async function openAway() {
  const standIn = await openStandIn({ guilds: [{ name: 'Home' }, { name: 'Away', botIsMember: false }] });
  await startRealBot(standIn);
  return { standIn, away: { kind: 'guild', guildId: standIn.guilds[1]?.id ?? '' } as const };
}

it('a member who has the bot as their own uses it in a server without it, and in a group', async () => {
  const { standIn, away } = await openAway();
  for (const place of [away, { kind: 'group' } as const]) {
    const use = standIn.interact({ ...asked, place, installedBy: 'user' });
    expect(await use.answered()).toMatchObject({ type: 4 });
    expect(use.message?.embeds[0]?.description).toContain('Wang Yi');
  }
});

it('shares there only where members may use apps of their own', async () => {
  const { standIn, away } = await openAway();
  const use = standIn.interact({ ...asked, place: away, installedBy: 'user' });
  await use.answered();
  if (!use.message) throw new Error('nothing is shown');
  const share = { customId: '1|share|ask|{"question":"who met whom"}', message: use.message, place: away };
  const speak = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;
  for (const [memberPermissions, isShown] of [
    [speak, false],
    [speak | PermissionFlagsBits.UseExternalApps, true],
  ] as const) {
    const pressed = standIn.pressButton({ ...share, memberPermissions, installedBy: 'user' });
    await pressed.answered();
    expect(((pressed.message?.flags ?? 0) & MessageFlags.Ephemeral) === 0).toBe(isShown);
  }
});
