import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { compareCommands } from '../../src/discord/command-changes.ts';
import { toCommandData } from '../../src/discord/command-data.ts';
import { registerWithToken } from '../../src/discord/register.ts';
import { UserError } from '../../src/process/user-error.ts';
import type { DiscordStandIn } from '../support/discord-stand-in.ts';
import { openStandIn, recordLog, rightToken, testCommands } from './bot.ts';

const names = (commands: readonly { name: string }[]) => commands.map(({ name }) => name).sort();
const old = { name: 'old', description: 'Of a former version' };

function register(
  standIn: DiscordStandIn,
  options: { guildId?: string; token?: string; commands?: typeof testCommands } = {},
) {
  const log = recordLog();
  const { guildId, token = rightToken, commands = testCommands } = options;
  return registerWithToken({ token, apiUrl: standIn.apiUrl, guildId }, { commands, log: log.logger });
}

function writesOf(standIn: DiscordStandIn) {
  return standIn.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`);
}

function guildIdOf(standIn: DiscordStandIn, at = 0): string {
  const guild = standIn.guilds[at];
  if (!guild) throw new Error('There is no such guild.');
  return guild.id;
}

describe('the commands as they are registered', () => {
  it('have the options of their definition, the required ones first', () => {
    const [echo, broken] = toCommandData(testCommands);
    expect(echo).toEqual({
      name: 'echo',
      description: 'Says what is said',
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'text',
          description: 'What to say',
          required: true,
          max_length: 200,
          autocomplete: true,
        },
        {
          type: ApplicationCommandOptionType.Boolean,
          name: 'private',
          description: 'To you alone',
          required: false,
        },
        {
          type: ApplicationCommandOptionType.Integer,
          name: 'times',
          description: 'How often',
          required: false,
          min_value: 1,
          max_value: 3,
        },
        {
          type: ApplicationCommandOptionType.String,
          name: 'tone',
          description: 'How',
          required: false,
          choices: [
            { name: 'loud', value: 'loud' },
            { name: 'soft', value: 'soft' },
          ],
        },
      ],
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
    expect(broken).toMatchObject({ options: [] });
  });
});

describe('comparing', () => {
  it('finds no difference to what Discord gives back of the very same, in either scope', async () => {
    const standIn = await openStandIn();
    const ours = toCommandData(testCommands);
    for (const scope of ['global', { guildId: guildIdOf(standIn) }] as const) {
      standIn.setCommands(scope, ours);
      const theirs = standIn.commands(scope).toReversed();
      expect(compareCommands(ours, theirs, scope)).toEqual({ added: [], changed: [], removed: [] });
    }
  });

  it('tells what is added, changed and removed', async () => {
    const standIn = await openStandIn();
    const [echo, broken] = toCommandData(testCommands);
    if (!echo || !broken) throw new Error('There are no commands.');
    standIn.setCommands('global', [{ ...echo, description: 'Otherwise' }, old]);
    expect(compareCommands([echo, broken], standIn.commands('global'), 'global')).toEqual({
      added: ['broken'],
      changed: ['echo'],
      removed: ['old'],
    });
  });

  const [base] = toCommandData(testCommands);
  const [text, ...others] = base && 'options' in base ? (base.options ?? []) : [];
  it.each([
    ['a description', { description: 'Otherwise' }],
    ['a choice', { options: [text, ...others.slice(0, -1), { ...others.at(-1), choices: [] }] }],
    ['a limit', { options: [{ ...text, max_length: 100 }, ...others] }],
    ['the order of options', { options: [text, ...others.toReversed()] }],
    ['the contexts', { contexts: [0] }],
    ['the permissions', { default_member_permissions: '0' }],
    ['a translation', { description_localizations: { ru: 'Говорит' } }],
  ])('sees that %s has changed', async (_, change) => {
    const standIn = await openStandIn();
    const ours = toCommandData(testCommands);
    // The cast: what a former version may have registered.
    standIn.setCommands('global', [{ ...base, ...change } as (typeof ours)[number], ...ours.slice(1)]);
    expect(compareCommands(ours, standIn.commands('global'), 'global').changed).toEqual(['echo']);
  });

  it('takes a command of a message for another than the slash command of that name', async () => {
    const standIn = await openStandIn();
    standIn.setCommands('global', [{ name: 'echo', type: ApplicationCommandType.Message }]);
    expect(compareCommands(toCommandData(testCommands), standIn.commands('global'), 'global')).toEqual({
      added: ['echo', 'broken'],
      changed: [],
      removed: ['echo'],
    });
  });
});

describe('registering', () => {
  it('registers in every server, and is content with that the next time', async () => {
    const standIn = await openStandIn();
    expect(await register(standIn)).toEqual({ added: ['echo', 'broken'], changed: [], removed: [] });
    expect(names(standIn.commands('global'))).toEqual(['broken', 'echo']);
    const before = standIn.requests.length;
    expect(await register(standIn)).toEqual({ added: [], changed: [], removed: [] });
    const paths = standIn.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
    expect(paths).toEqual(['GET /applications/@me', `GET /applications/${standIn.application.id}/commands`]);
  });

  it('leaves none in the other place, whichever of the two it was', async () => {
    const standIn = await openStandIn({ guilds: [{ name: 'Trial' }, { name: 'Another' }] });
    const [trial, another] = [guildIdOf(standIn), guildIdOf(standIn, 1)];
    await register(standIn);
    await register(standIn, { guildId: trial });
    expect(standIn.commands('global')).toEqual([]);
    expect(names(standIn.commands({ guildId: trial }))).toEqual(['broken', 'echo']);
    await register(standIn, { guildId: another });
    expect(standIn.commands({ guildId: trial })).toEqual([]);
    await register(standIn);
    expect(standIn.commands({ guildId: another })).toEqual([]);
    expect(names(standIn.commands('global'))).toEqual(['broken', 'echo']);
  });

  it('removes global ones though those of the server are as they should be', async () => {
    const standIn = await openStandIn();
    const guildId = guildIdOf(standIn);
    await register(standIn, { guildId });
    standIn.setCommands('global', [old]);
    await register(standIn, { guildId });
    expect(standIn.commands('global')).toEqual([]);
    expect(writesOf(standIn)).toHaveLength(2);
  });

  it('keeps the ids of commands that stay', async () => {
    const standIn = await openStandIn();
    const ours = toCommandData(testCommands);
    standIn.setCommands('global', [old, ...ours.slice(0, 1)]);
    const idOf = (name: string) => standIn.commands('global').find((command) => command.name === name)?.id;
    const before = idOf('echo');
    expect(await register(standIn)).toEqual({ added: ['broken'], changed: [], removed: ['old'] });
    expect(idOf('echo')).toBe(before);
  });

  it('refuses a server in which the bot is not, with the link that puts it there', async () => {
    const standIn = await openStandIn({ guilds: [{ botIsMember: false }] });
    const refused = register(standIn, { guildId: guildIdOf(standIn) });
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(`client_id=${standIn.application.id}`);
    expect(writesOf(standIn)).toEqual([]);
  });

  it('refuses a wrong token, and says what to do', async () => {
    const standIn = await openStandIn();
    const refused = register(standIn, { token: 'wrong-token' });
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow('Discord does not accept DISCORD_TOKEN: make a new token');
  });
});
