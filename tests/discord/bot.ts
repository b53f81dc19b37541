import type { Logger } from 'pino';
import { onTestFinished } from 'vitest';
import { commands as realCommands } from '../../commands/index.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Command } from '../../src/command/command.ts';
import { defineCommand } from '../../src/command/define-command.ts';
import { type Connection, connect } from '../../src/discord/connection.ts';
import type { CooldownLimits } from '../../src/discord/cooldown.ts';
import { buildSearchIndex, type SearchIndex } from '../../src/index/search-index.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { createLog } from '../../src/process/log.ts';
import type { ReplyContent } from '../../src/reply/reply.ts';
import { plain } from '../../src/show/text.ts';
import {
  createDiscordStandIn,
  type DiscordStandIn,
  type DiscordStandInOptions,
} from '../support/discord-stand-in.ts';
import { shippedIndex } from '../support/shipped-index.ts';

export const rightToken = 'right-token';

/** A source of one sentence: these tests are of Discord, not of what is known. */
const knowledge: Knowledge = {
  sources: [
    {
      id: 'one',
      title: 'A meeting',
      publisher: 'TDI',
      published: '2022-02-03',
      language: 'en',
      text: 'restated',
      paragraphs: [{ number: 1, text: 'The ministers met in Beijing.', heading: null }],
      facts: [],
      entities: [],
      terms: [],
      gaps: [],
    },
  ],
};

const echo = defineCommand({
  name: 'echo',
  description: 'Says what is said',
  example: '/echo hello',
  options: {
    private: { type: 'boolean', description: 'To you alone' },
    text: {
      type: 'string',
      description: 'What to say',
      required: true,
      maxLengthChars: 200,
      suggest: (typed, { language }) => [
        ...['one', ' ', 'x'.repeat(101)].map((value) => ({ name: `${language} ${typed} ${value}`, value })),
        { name: `A name ${'of many words '.repeat(20)}`, value: 'two' },
      ],
    },
    times: { type: 'integer', description: 'How often', min: 1, max: 3 },
    tone: { type: 'string', description: 'How', choices: ['loud', 'soft'] },
  },
  run: ({ text, times = 1, tone = 'soft' }, { language }): ReplyContent => ({
    kind: 'answered',
    language,
    blocks: [
      {
        type: 'quote',
        text: plain(text.repeat(times)),
        citation: { source: 'one', paragraph: 1, label: `${tone} ${language}, ¶1`, quote: text, version: '' },
      },
    ],
  }),
});

const broken = defineCommand({
  name: 'broken',
  description: 'Fails',
  example: '/broken',
  options: {},
  run: () => {
    throw new Error('a defect');
  },
});

export const testCommands: readonly Command[] = [echo, broken];

export interface Bot {
  readonly standIn: DiscordStandIn;
  readonly connection: Connection;
  readonly app: App;
  readonly log: LogRecord;
}

/** What has been logged so far, a line an entry. */
export interface LogRecord {
  readonly logger: Logger;
  readonly lines: readonly LogLine[];
  text(): string;
}

export interface LogLine {
  readonly level: string;
  readonly msg?: string;
  readonly [field: string]: unknown;
}

export function recordLog(): LogRecord {
  const lines: LogLine[] = [];
  const destination = { write: (line: string) => lines.push(JSON.parse(line)) };
  const logger = createLog({ level: 'trace', style: 'json', destination, secrets: [rightToken] });
  return { logger, lines, text: () => lines.map((line) => JSON.stringify(line)).join('\n') };
}

export async function openStandIn(options: Partial<DiscordStandInOptions> = {}): Promise<DiscordStandIn> {
  const standIn = await createDiscordStandIn({ token: rightToken, ...options });
  onTestFinished(() => standIn.close());
  return standIn;
}

/** Connects the bot to a stand-in. It stops when the test ends. */
export async function startBot(
  standIn: DiscordStandIn,
  options: {
    readonly token?: string;
    readonly guildId?: string;
    readonly commands?: readonly Command[];
    readonly index?: SearchIndex;
    readonly cooldown?: CooldownLimits;
  } = {},
): Promise<Bot> {
  const log = recordLog();
  const { commands = testCommands, index = buildSearchIndex(knowledge) } = options;
  const app = createApp({ knowledge: index.knowledge, index, log: log.logger, commands });
  const connection = await connect({
    token: options.token ?? rightToken,
    apiUrl: standIn.apiUrl,
    guildId: options.guildId,
    app,
    log: log.logger,
    ...(options.cooldown && { cooldown: options.cooldown }),
  });
  onTestFinished(() => connection.stop());
  return { standIn, connection, app, log };
}

/**
 * Connects a bot with the commands that we ship, over the shipped knowledge or another. Gives it once Discord has
 * its commands.
 */
export async function startRealBot(standIn: DiscordStandIn, index?: SearchIndex): Promise<Bot> {
  const bot = await startBot(standIn, { commands: realCommands, index: index ?? (await shippedIndex()) });
  await waitForLine(bot, /^registered the commands$|registered already/);
  return bot;
}

/** Waits for a line of the log. */
export function waitForLine(bot: Bot, pattern: RegExp): Promise<LogLine> {
  return bot.standIn.waitFor(() => bot.log.lines.find(({ msg }) => msg !== undefined && pattern.test(msg)), {
    what: `a line of the log like ${pattern}, in ${bot.log.text()}`,
  });
}
