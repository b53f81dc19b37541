import { z } from 'zod';
import { UserError } from './user-error.ts';

const unset = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(unset, schema.optional());
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every variable that is read, with what it may be; `.env.example` has a line for each. */
const environmentSchema = z.object({
  DISCORD_TOKEN: optional(
    z
      .string()
      .regex(/^\S+$/, 'holds a space: copy the bot token again, from the Bot page of your application'),
  ),
  DISCORD_GUILD_ID: optional(
    z
      .string()
      .regex(
        /^\d{17,20}$/,
        'is no server id: turn on Developer Mode in Discord, right-click the server, Copy Server ID',
      ),
  ),
  DISCORD_API_URL: optional(
    z.url({
      protocol: /^https?$/,
      error:
        'is no http(s) address: leave it out, or give one without the version, such as https://discord.com/api',
    }),
  ),
  KNOWLEDGE_DIR: optional(z.string()),
  LOG_LEVEL: optional(z.enum(levels, { error: `is none of ${levels.join(', ')}` })),
  NODE_ENV: optional(z.string()),
  PORT: optional(
    z.coerce
      .number({ error: 'is no number from 0 to 65535' })
      .int('is no whole number')
      .min(0, 'is below 0')
      .max(65_535, 'is above 65535'),
  ),
});

/** The names of the variables, in the order of `.env.example`. */
export const configKeys = Object.keys(environmentSchema.shape);

/** What the bot is told from outside. */
export interface Config {
  /** Undefined: no Discord, the local preview instead. */
  readonly discordToken: string | undefined;
  /** Commands are registered in this server alone, at once, instead of everywhere. */
  readonly discordGuildId: string | undefined;
  /** Where Discord's REST API is, without the version. */
  readonly discordApiUrl: string;
  readonly knowledgeDir: string;
  readonly logLevel: (typeof levels)[number];
  readonly production: boolean;
  /** Of the local preview. */
  readonly port: number;
}

/** Reads the environment; refuses with all that is wrong at once, each with its variable and what to do. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}.`);
    throw new UserError(`The configuration is not right (see .env.example):\n${faults.join('\n')}`);
  }
  const { data } = parsed;
  return {
    discordToken: data.DISCORD_TOKEN,
    discordGuildId: data.DISCORD_GUILD_ID,
    discordApiUrl: data.DISCORD_API_URL?.replace(/\/+$/, '') ?? 'https://discord.com/api',
    knowledgeDir: data.KNOWLEDGE_DIR ?? 'knowledge',
    logLevel: data.LOG_LEVEL ?? 'info',
    production: data.NODE_ENV === 'production',
    port: data.PORT ?? 3000,
  };
}
