import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { createCommandStore } from './command-store.ts';
import { createForm } from './form.ts';
import { checkMessage } from './validate-message.ts';

/** The errors by field that a message body is refused with; undefined for one that is fine. */
function errorsOf(body: Record<string, unknown>): unknown {
  const form = createForm();
  checkMessage(form, body, { files: [] });
  try {
    form.done();
  } catch (error) {
    if (error instanceof ApiError) return error.body.errors;
    throw error;
  }
  return undefined;
}

/** Whatever comes over the wire is JSON. */
function asSent(body: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(body, (_, value) => (typeof value === 'bigint' ? `${value}` : value)));
}

/** The code at a place in the errors: `embeds.0.title`. */
function codeAt(body: Record<string, unknown>, path: string): unknown {
  let node: unknown = errorsOf(body);
  for (const step of [...path.split('.').filter(Boolean), '_errors', '0', 'code']) {
    node =
      typeof node === 'object' && node !== null
        ? Object.entries(node).find(([key]) => key === step)?.[1]
        : undefined;
  }
  return node;
}

const button = { type: 2, style: 1, custom_id: 'a', label: 'A' };
const row = (...components: object[]) => ({ type: 1, components });
const option = { label: 'A', value: 'a' };
const select = { type: 3, custom_id: 's', options: [option] };
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe('the limits of a command', () => {
  it('are told, never broken by a body of any shape', () => {
    const localizations = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom('ru', 'xx', '__proto__'), fc.anything()),
    );
    const option = fc.record(
      {
        type: fc.oneof(fc.anything(), fc.integer({ min: 1, max: 11 })),
        name: fc.oneof(fc.anything(), fc.string()),
        name_localizations: localizations,
        description: fc.anything(),
        choices: fc.oneof(fc.anything(), fc.array(fc.record({ name: fc.anything(), value: fc.anything() }))),
        min_length: fc.anything(),
        max_value: fc.anything(),
        options: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const command = fc.record(
      {
        type: fc.oneof(fc.anything(), fc.integer({ min: 1, max: 3 })),
        name: fc.oneof(fc.anything(), fc.string()),
        description: fc.anything(),
        description_localizations: localizations,
        default_member_permissions: fc.anything(),
        contexts: fc.anything(),
        options: fc.oneof(fc.anything(), fc.array(option)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(command), (body) => {
        const store = createCommandStore('1', () => '2');
        try {
          store.overwrite('global', body.map(asSent));
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
        }
        expect('_errors' in {}).toBe(false);
      }),
    );
  });
});

describe('the limits of a message', () => {
  it('are told in the form that Discord has for them', () => {
    expect(errorsOf({ embeds: [{ description: 'x'.repeat(4097) }] })).toEqual({
      embeds: {
        0: {
          description: {
            _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 4096 or fewer in length.' }],
          },
        },
      },
    });
  });

  it.each([
    ['content', 'BASE_TYPE_MAX_LENGTH', { content: 'x'.repeat(2001) }],
    ['embeds', 'BASE_TYPE_MAX_LENGTH', { embeds: times(11, () => ({ title: 'x' })) }],
    ['embeds.0.title', 'BASE_TYPE_MAX_LENGTH', { embeds: [{ title: 'x'.repeat(257) }] }],
    [
      'embeds.0.fields',
      'BASE_TYPE_MAX_LENGTH',
      { embeds: [{ fields: times(26, () => ({ name: 'n', value: 'v' })) }] },
    ],
    [
      'embeds.0.fields.0.name',
      'BASE_TYPE_MAX_LENGTH',
      { embeds: [{ fields: [{ name: 'x'.repeat(257), value: 'v' }] }] },
    ],
    [
      'embeds.0.fields.0.value',
      'BASE_TYPE_MAX_LENGTH',
      { embeds: [{ fields: [{ name: 'n', value: 'x'.repeat(1025) }] }] },
    ],
    ['embeds.0.fields.0.value', 'BASE_TYPE_REQUIRED', { embeds: [{ fields: [{ name: 'n', value: ' ' }] }] }],
    ['embeds.0.footer.text', 'BASE_TYPE_MAX_LENGTH', { embeds: [{ footer: { text: 'x'.repeat(2049) } }] }],
    ['embeds.0.author.name', 'BASE_TYPE_MAX_LENGTH', { embeds: [{ author: { name: 'x'.repeat(257) } }] }],
    ['embeds', 'MAX_EMBED_SIZE_EXCEEDED', { embeds: times(2, () => ({ description: 'x'.repeat(3001) })) }],
    ['embeds.0.url', 'URL_TYPE_INVALID_SCHEME', { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] }],
    ['embeds.0.url', 'URL_TYPE_INVALID_URL', { embeds: [{ title: 'x', url: 'here' }] }],
    ['embeds.0.timestamp', 'DATE_TIME_TYPE_PARSE', { embeds: [{ title: 'x', timestamp: 'today' }] }],
    ['embeds.0.color', 'NUMBER_TYPE_MAX', { embeds: [{ title: 'x', color: 0x1_00_00_00 }] }],
    ['embeds.0.image.url', 'ATTACHMENT_NOT_FOUND', { embeds: [{ image: { url: 'attachment://none.png' } }] }],
    ['attachments.0', 'ATTACHMENT_NOT_FOUND', { attachments: [{ id: 0 }] }],
    [
      'components',
      'BASE_TYPE_MAX_LENGTH',
      { components: times(6, (n) => row({ ...button, custom_id: `${n}` })) },
    ],
    [
      'components.0.components',
      'BASE_TYPE_BAD_LENGTH',
      { components: [row(...times(6, (n) => ({ ...button, custom_id: `${n}` })))] },
    ],
    ['components.0.components.1', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', { components: [row(button, select)] }],
    [
      'components.0.components.1.custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      { components: [row(button, button)] },
    ],
    [
      'components.1.components.0.custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      { components: [row(button), row(button)] },
    ],
    [
      'components.0.components.0.custom_id',
      'BASE_TYPE_BAD_LENGTH',
      { components: [row({ ...button, custom_id: 'x'.repeat(101) })] },
    ],
    [
      'components.0.components.0.custom_id',
      'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
      { components: [row({ type: 2, style: 1, label: 'A' })] },
    ],
    [
      'components.0.components.0.label',
      'BASE_TYPE_MAX_LENGTH',
      { components: [row({ ...button, label: 'x'.repeat(81) })] },
    ],
    [
      'components.0.components.0.label',
      'BASE_TYPE_REQUIRED',
      { components: [row({ ...button, label: '' })] },
    ],
    [
      'components.0.components.0.emoji.name',
      'BUTTON_COMPONENT_INVALID_EMOJI',
      { components: [row({ ...button, emoji: { name: '→' } })] },
    ],
    [
      'components.0.components.0.options',
      'BASE_TYPE_BAD_LENGTH',
      { components: [row({ ...select, options: times(26, (n) => ({ label: 'x', value: `${n}` })) })] },
    ],
    [
      'components.0.components.0.options.1',
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      { components: [row({ ...select, options: [option, option] })] },
    ],
    [
      'components.0.components.0.options.0.label',
      'BASE_TYPE_BAD_LENGTH',
      { components: [row({ ...select, options: [{ label: 'x'.repeat(101), value: 'a' }] })] },
    ],
    [
      'components.0.components.0.options.0.description',
      'BASE_TYPE_MAX_LENGTH',
      { components: [row({ ...select, options: [{ ...option, description: 'x'.repeat(101) }] })] },
    ],
    ['allowed_mentions.parse.0', 'BASE_TYPE_CHOICES', { allowed_mentions: { parse: ['here'] } }],
    [
      'allowed_mentions',
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      { allowed_mentions: { parse: ['users'], users: ['1'] } },
    ],
    ['flags', 'UNSUPPORTED', { flags: 1 << 15 }],
    ['flags', 'NUMBER_TYPE_COERCE', { flags: 'many' }],
  ])('refuse %s with %s', (path, code, body) => {
    expect(codeAt(body, path)).toBe(code);
  });

  it('let pass what is just within them', () => {
    const body = {
      content: 'x'.repeat(2000),
      embeds: [{ title: 'x'.repeat(256), description: 'x'.repeat(4096), footer: { text: 'x'.repeat(1648) } }],
      components: [
        row(...times(4, (n) => ({ ...button, custom_id: `${n}`.repeat(100), label: 'x'.repeat(80) })), {
          type: 2,
          style: 5,
          url: 'https://example.org/',
          emoji: { name: '⬅️' },
        }),
        row({ ...select, options: times(25, (n) => ({ label: 'x'.repeat(100), value: `${n}` })) }),
      ],
      allowed_mentions: { parse: [], replied_user: false },
      flags: 64,
    };
    expect(errorsOf(body)).toBeUndefined();
  });

  it('count code points, as Discord does, not halves of them', () => {
    expect(errorsOf({ content: '𝒙'.repeat(2000) })).toBeUndefined();
    expect(codeAt({ content: '𝒙'.repeat(2001) }, 'content')).toBe('BASE_TYPE_MAX_LENGTH');
  });

  it('are told, never broken by a body of any shape', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            content: fc.anything(),
            embeds: fc.oneof(fc.anything(), fc.array(fc.anything())),
            components: fc.oneof(
              fc.anything(),
              fc.array(fc.record({ type: fc.constant(1), components: fc.array(fc.anything()) })),
            ),
            allowed_mentions: fc.oneof(
              fc.anything(),
              fc.record({ parse: fc.anything(), users: fc.array(fc.anything()) }),
            ),
            attachments: fc.anything(),
            flags: fc.anything(),
          },
          { requiredKeys: [] },
        ),
        (body) => {
          errorsOf(asSent(body));
        },
      ),
    );
  });
});
