import { config as loadDotenv } from 'dotenv';
import type { Logger } from 'pino';
import { type App, createApp } from './app.ts';
import { connect } from './discord/connection.ts';
import { toInviteUrl } from './discord/invite.ts';
import { openIndex } from './index/cache/open-index.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { startPreview } from './page/start-preview.ts';
import { type Config, readConfig } from './process/config.ts';
import { createLog } from './process/log.ts';
import { UserError } from './process/user-error.ts';

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
  const index = await openIndex(knowledge, { cacheDir: config.indexCacheDir, log });
  const app = createApp({ knowledge, log, index });
  try {
    if (config.token === undefined) await runPreview(app, { ...config, log });
    else await runOnDiscord(app, { ...config, token: config.token, log });
  } catch (error) {
    if (error instanceof UserError) throw error;
    fail(error);
  }
}

async function runPreview(app: App, { port, log }: Config & { readonly log: Logger }): Promise<void> {
  const stopSignal = nextStopSignal();
  const preview = await startPreview({ app, port, log });
  process.stdout.write(`DISCORD_TOKEN is not set, so the bot is not on Discord. Try it here:

  in a browser     ${preview.url}
  at a terminal    npm run ask

To have it in a server of yours, put its token after DISCORD_TOKEN= in .env and start it again;
README.md tells where the token comes from. Ctrl+C stops it.
`);
  await stopSignal;
  await preview.close();
}

type DiscordSetup = Config & { readonly token: string; readonly log: Logger };

async function runOnDiscord(
  app: App,
  { token, apiUrl, guildId, log, cooldown }: DiscordSetup,
): Promise<void> {
  const stopSignal = nextStopSignal();
  const connection = await Promise.race([
    connect({ token, apiUrl, guildId, app, log, cooldown }),
    stopSignal,
  ]);
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
