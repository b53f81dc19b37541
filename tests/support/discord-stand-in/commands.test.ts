import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationCommandOptionType as OptionType,
  Routes,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createRest, openStandIn } from './real-client.ts';

const option = { type: OptionType.String, name: 'question', description: 'What to ask' };
const ask = { name: 'ask', description: 'Asks a question', options: [option] };

async function openWithRest() {
  const standIn = await openStandIn();
  return { standIn, rest: createRest(standIn), route: Routes.applicationCommands(standIn.application.id) };
}

describe('commands as Discord keeps them', () => {
  it('come back with what was left out, and without what says nothing', async () => {
    const { rest, route, standIn } = await openWithRest();
    await rest.put(route, {
      body: [
        {
          ...ask,
          options: [
            {
              ...option,
              required: false,
              autocomplete: true,
              max_length: 200,
              name_localizations: { ru: 'вопрос' },
            },
          ],
          name_localizations: { 'zh-CN': '问', ru: 'спросить' },
        },
      ],
    });
    const id = expect.stringMatching(/^\d{18,19}$/);
    const common = {
      id,
      version: id,
      application_id: standIn.application.id,
      type: 1,
      name: 'ask',
      description: 'Asks a question',
      default_member_permissions: null,
      dm_permission: true,
      contexts: null,
      integration_types: [0],
      nsfw: false,
    };
    const keptOption = { ...option, autocomplete: true, max_length: 200 };
    expect(await rest.get(route)).toEqual([{ ...common, options: [keptOption] }]);
    expect(await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })).toEqual([
      {
        ...common,
        name_localizations: { ru: 'спросить', 'zh-CN': '问' },
        description_localizations: null,
        options: [{ ...keptOption, name_localizations: { ru: 'вопрос' }, description_localizations: null }],
      },
    ]);
  });

  it('keep their id when overwritten, and their version when nothing changed', async () => {
    const { rest, route, standIn } = await openWithRest();
    const put = async (body: object[]) => {
      await rest.put(route, { body });
      return standIn.commands('global');
    };
    const [first] = await put([ask]);
    const [same] = await put([{ ...ask, options: [{ ...option, required: false }] }]);
    const [changed] = await put([{ ...ask, description: 'Asks' }]);
    expect(same).toEqual(first);
    expect(changed?.id).toBe(first?.id);
    expect(changed?.version).not.toBe(first?.version);
    expect(await put([])).toEqual([]);
  });

  it('are made, read, changed and deleted one by one', async () => {
    const { rest, standIn } = await openWithRest();
    const guildId = standIn.guilds[0]?.id ?? '';
    const route = Routes.applicationGuildCommands(standIn.application.id, guildId);
    await rest.post(route, { body: ask });
    const id = standIn.commands({ guildId })[0]?.id ?? '';
    const one = Routes.applicationGuildCommand(standIn.application.id, guildId, id);
    await rest.patch(one, { body: { description: 'Asks' } });
    expect(await rest.get(one)).toMatchObject({ id, description: 'Asks', guild_id: guildId });
    await rest.delete(one);
    await expect(rest.get(one)).rejects.toMatchObject({ status: 404, code: 10063 });
    expect(standIn.commands('global')).toEqual([]);
  });

  it('cannot be put into a guild without the bot', async () => {
    const standIn = await openStandIn({ guilds: [{ botIsMember: false }] });
    const route = Routes.applicationGuildCommands(standIn.application.id, standIn.guilds[0]?.id ?? '');
    await expect(createRest(standIn).get(route)).rejects.toMatchObject({ status: 403, code: 50001 });
  });

  it.each([
    ['0.name', 'APPLICATION_COMMAND_INVALID_NAME', [{ ...ask, name: 'Ask' }]],
    ['0.name', 'APPLICATION_COMMAND_INVALID_NAME', [{ ...ask, name: 'ask me' }]],
    ['0.name', 'BASE_TYPE_BAD_LENGTH', [{ ...ask, name: 'x'.repeat(33) }]],
    ['0.description', 'BASE_TYPE_REQUIRED', [{ name: 'ask' }]],
    ['0.description', 'BASE_TYPE_BAD_LENGTH', [{ ...ask, description: 'x'.repeat(101) }]],
    ['0.name_localizations.xx', 'ENUM_TYPE_COERCE', [{ ...ask, name_localizations: { xx: 'x' } }]],
    [
      '0.name_localizations.ru',
      'APPLICATION_COMMAND_INVALID_NAME',
      [{ ...ask, name_localizations: { ru: 'Спросить' } }],
    ],
    [
      '0.options',
      'BASE_TYPE_MAX_LENGTH',
      [{ ...ask, options: Array.from({ length: 26 }, (_, n) => ({ ...option, name: `o${n}` })) }],
    ],
    [
      '0.options.1',
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      [{ ...ask, options: [option, { ...option, name: 'other', required: true }] }],
    ],
    ['0.options.1', 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED', [{ ...ask, options: [option, option] }]],
    ['0.options.0.max_length', 'NUMBER_TYPE_MAX', [{ ...ask, options: [{ ...option, max_length: 6001 }] }]],
    [
      '0.options.0.choices',
      'BASE_TYPE_MAX_LENGTH',
      [
        {
          ...ask,
          options: [
            { ...option, choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) },
          ],
        },
      ],
    ],
    [
      '0',
      'APPLICATION_COMMAND_TOO_LARGE',
      [
        {
          ...ask,
          options: Array.from({ length: 2 }, (_, n) => ({
            ...option,
            name: `o${n}`,
            choices: Array.from({ length: 25 }, (_, c) => ({
              name: `${c}`.padEnd(100, 'x'),
              value: 'x'.repeat(100),
            })),
          })),
        },
      ],
    ],
    ['0.contexts.0', 'BASE_TYPE_CHOICES', [{ ...ask, contexts: [3] }]],
    ['0.integration_types', 'BASE_TYPE_BAD_LENGTH', [{ ...ask, integration_types: [] }]],
    [
      '0.description',
      'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
      [{ name: 'Check', type: 3, description: 'no' }],
    ],
    ['1', 'APPLICATION_COMMANDS_DUPLICATE_NAME', [ask, ask]],
  ])('are refused at %s with %s', async (path, code, body) => {
    const { rest, route } = await openWithRest();
    const refusal = await rest.put(route, { body }).then(
      () => undefined,
      (error: unknown) => error,
    );
    const errors = path
      .split('.')
      .reverse()
      .reduce<object>((inner, step) => ({ [step]: inner }), { _errors: [{ code }] });
    expect(refusal).toMatchObject({ status: 400, code: 50035, rawError: { errors } });
  });

  it('are at most 100 to type and 15 on messages', async () => {
    const { rest, route } = await openWithRest();
    const many = (count: number, make: (n: number) => object) =>
      Array.from({ length: count }, (_, n) => make(n));
    const typed = (n: number) => ({ ...ask, name: `ask${n}` });
    const onMessage = (n: number) => ({ name: `Check ${n}`, type: ApplicationCommandType.Message });
    const kept = (await rest.put(route, {
      body: [...many(100, typed), ...many(15, onMessage)],
    })) as APIApplicationCommand[];
    expect(kept).toHaveLength(115);
    await expect(rest.put(route, { body: many(101, typed) })).rejects.toMatchObject({ code: 30032 });
    await expect(rest.put(route, { body: many(16, onMessage) })).rejects.toMatchObject({ code: 30032 });
  });
});
