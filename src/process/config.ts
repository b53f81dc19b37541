import { z } from 'zod';
import { UserError } from './user-error.ts';

/** What the bot is told by its environment. */
export interface Config {
  /** The bot's token; undefined where there is none, and the bot runs without Discord. */
  readonly token: string | undefined;
  /** The one server to register the commands in; undefined for every server. */
  readonly guildId: string | undefined;
  /** Where Discord's REST API is, without the version: `https://discord.com/api`. */
  readonly apiUrl: string;
  /** The folder of source folders. */
  readonly knowledgeDir: string;
  /** The folder in which the index of a large knowledge is kept; undefined where it is built at each start. */
  readonly indexCacheDir: string | undefined;
  readonly logLevel: (typeof logLevels)[number];
  /** `production` logs JSON whatever it writes to. */
  readonly mode: 'production' | 'development';
  /** The port of the local page. */
  readonly port: number;
  /** How often one member may ask on Discord: so many times in so many seconds. */
  readonly cooldown: { readonly uses: number; readonly windowSeconds: number };
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const variables = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w.+/=-]+$/,
      'has a character that no token has; copy it anew from the Bot page of your application',
    )
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{15,20}$/, "is no server's id, which is 15 to 20 digits; leave it empty to serve every server")
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'is no http or https address; leave it empty for Discord itself' })
    .refine(
      (url) => !/\/v\d+\/*$/.test(url),
      'ends in a version, which is added by itself; take it off: https://discord.com/api',
    )
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  KNOWLEDGE_DIR: z.string().default('knowledge'),
  INDEX_CACHE_DIR: z.string().optional(),
  LOG_LEVEL: z.enum(logLevels, `is no log level; take one of ${logLevels.join(', ')}`).default('info'),
  COOLDOWN_USES: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'is no number of times; take a number from 1 to 999999')
    .transform(Number)
    .default(10),
  COOLDOWN_SECONDS: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, 'is no number of seconds; take a number from 1 to 99999')
    .transform(Number)
    .default(30),
  NODE_ENV: z.string().optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is no port; take a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is no port; take a number from 0 to 65535')
    .default(3000),
});

/** The names of all the variables that are read, as `.env.example` has them. */
export const variableNames: readonly string[] = Object.keys(variables.shape);

/**
 * Reads the environment. An empty variable is as good as none. Throws a UserError that has a line for each
 * variable that is wrong, saying what to do; the token itself is never in it.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.entries(environment)
    .map(([name, value]) => [name, value?.trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  const { data, error } = variables.safeParse(Object.fromEntries(given));
  if (!data) {
    const lines = error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
    throw new UserError([...new Set(lines)].join('\n'));
  }
  return {
    token: data.DISCORD_TOKEN,
    guildId: data.DISCORD_GUILD_ID,
    apiUrl: data.DISCORD_API_URL,
    knowledgeDir: data.KNOWLEDGE_DIR,
    indexCacheDir: data.INDEX_CACHE_DIR,
    logLevel: data.LOG_LEVEL,
    mode: data.NODE_ENV === 'production' ? 'production' : 'development',
    port: data.PORT,
    cooldown: { uses: data.COOLDOWN_USES, windowSeconds: data.COOLDOWN_SECONDS },
  };
}
