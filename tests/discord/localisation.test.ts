import { ApplicationCommandType } from 'discord.js';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { toCommandData } from '../../src/discord/command-data.ts';
import { openStandIn, startRealBot, waitForLine } from './bot.ts';

async function openRealBot() {
  const standIn = await openStandIn();
  return { standIn, bot: await startRealBot(standIn) };
}

test('every command, option and choice is registered in Chinese and Russian, and Discord takes the names', async () => {
  const { standIn } = await openRealBot();
  const locales = ['ru', 'zh-CN', 'zh-TW'];
  for (const command of standIn.commands('global')) {
    expect(Object.keys(command.name_localizations ?? {}), command.name).toEqual(locales);
    if (command.type === ApplicationCommandType.Message) continue;
    expect(Object.keys(command.description_localizations ?? {}), command.name).toEqual(locales);
    for (const option of command.options ?? []) {
      const place = `${command.name} ${option.name}`;
      expect(Object.keys(option.name_localizations ?? {}), place).toEqual(locales);
      expect(Object.keys(option.description_localizations ?? {}), place).toEqual(locales);
      for (const choice of ('choices' in option && option.choices) || [])
        expect(Object.keys(choice.name_localizations ?? {}), `${place} ${choice.name}`).toEqual(locales);
    }
  }
});

test('no two commands and no two options of one have the same name in a language', () => {
  const data = toCommandData(commands);
  for (const locale of ['ru', 'zh-CN'] as const) {
    const names = data.map(
      ({ type = 1, name, name_localizations: names }) => `${type} ${names?.[locale] ?? name}`,
    );
    expect(new Set(names).size).toBe(names.length);
    for (const command of data) {
      const options = ('options' in command && command.options) || [];
      const own = options.map(({ name, name_localizations: names }) => names?.[locale] ?? name);
      expect(new Set(own).size, command.name).toBe(own.length);
    }
  }
});

test('a second start finds nothing changed, localizations and the message’s menu included', async () => {
  const { standIn, bot } = await openRealBot();
  await bot.connection.stop();
  const puts = () => standIn.requests.filter(({ method }) => method === 'PUT').length;
  const before = puts();
  await waitForLine(await startRealBot(standIn), /^the commands are registered already$/);
  expect(puts()).toBe(before);
});

test('/help tells each command in the member’s language, and where the message’s menu is', async () => {
  const { standIn } = await openRealBot();
  const asked = standIn.interact({ command: 'help', locale: 'ru' });
  await asked.answered();
  const shown = asked.message?.embeds[0]?.description ?? '';
  expect(shown).toContain('Задать вопрос о встрече');
  expect(shown).toContain('«Сверить сообщение»');
});
