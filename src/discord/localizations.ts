import type { LocalizationMap } from 'discord.js';
import type { Localised } from '../command/command.ts';

/**
 * A text in Discord's locales. Members whose Discord is in traditional characters get the simplified ones too, in
 * which the bot answers them; every other locale falls back to English.
 */
export function toLocalizations<W>(
  localised: Localised<W>,
  textOf: (words: W) => string | undefined,
): LocalizationMap {
  const [zh, ru] = [textOf(localised.zh), textOf(localised.ru)];
  return {
    ...(ru !== undefined && { ru }),
    ...(zh !== undefined && { 'zh-CN': zh, 'zh-TW': zh }),
  };
}
