import { config as loadDotenv } from 'dotenv';
import type { Logger } from 'pino';
import { type App, createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { connect } from './discord/connection.ts';
import { toInviteUrl } from './discord/invite.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { createLog } from './log.ts';
import { openPrompt } from './preview/terminal.ts';
import { UserError } from './user-error.ts';

const failureExitCode = 1;
/** EX_CONFIG: someone has to mend what is said to be wrong; starting again is of no use. */
const wrongSetupExitCode = 78;

/** Runs the bot until it is told to stop. Rejects with a UserError where something is set up wrong. */
async function run(): Promise<void> {
  const config = readConfig();
  const log = createLog({
    level: config.logLevel,
    ...(config.mode === 'production' && { style: 'json' }),
    secrets: config.token === undefined ? [] : [config.token],
  });
  const fail = (error: unknown) => {
    log.fatal({ err: error }, 'stopped by a defect');
    process.exit(failureExitCode);
  };
  process.on('uncaughtException', fail);
  const knowledge = await loadKnowledge(config.knowledgeDir);
  const app = createApp({ knowledge, log });
  try {
    if (config.token === undefined) await runPrompt(app);
    else await runOnDiscord(app, { ...config, token: config.token, log });
  } catch (error) {
    if (error instanceof UserError) throw error;
    fail(error);
  }
}

async function runPrompt(app: App): Promise<void> {
  process.stdout.write('DISCORD_TOKEN is not set, so the bot is not on Discord. Ask it here instead.\n');
  await openPrompt(app, { input: process.stdin, output: process.stdout });
}

type DiscordSetup = Config & { readonly token: string; readonly log: Logger };

async function runOnDiscord(app: App, { token, apiUrl, guildId, log }: DiscordSetup): Promise<void> {
  const stopSignal = nextStopSignal();
  const connection = await Promise.race([connect({ token, apiUrl, guildId, app, log }), stopSignal]);
  if (typeof connection === 'string') return;
  const { client, closed } = connection;
  const invite = toInviteUrl(client.application.id);
  log.info({ user: client.user.tag, guilds: client.guilds.cache.size, invite }, 'ready');
  const signal = await Promise.race([stopSignal, closed]);
  log.info({ signal }, 'stopping');
  await connection.stop();
}

/** The first signal to stop. A second one ends the process at once. */
function nextStopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

loadDotenv({ quiet: true });
try {
  await run();
  process.exit(0);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(wrongSetupExitCode);
}
