import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig, variableNames } from '../../src/process/config.ts';
import { UserError } from '../../src/process/user-error.ts';

function faultsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({
      token: undefined,
      guildId: undefined,
      apiUrl: 'https://discord.com/api',
      knowledgeDir: 'knowledge',
      indexCacheDir: undefined,
      logLevel: 'info',
      mode: 'development',
      port: 3000,
      cooldown: { uses: 10, windowSeconds: 30 },
    });
  });

  it('takes what it is given, without the space around it', () => {
    const environment = {
      DISCORD_TOKEN: ' right-token\n',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      KNOWLEDGE_DIR: '/srv/knowledge',
      INDEX_CACHE_DIR: '/srv/cache',
      LOG_LEVEL: 'debug',
      NODE_ENV: 'production',
      PORT: '0',
      COOLDOWN_USES: '3',
      COOLDOWN_SECONDS: '60',
    };
    expect(readConfig(environment)).toEqual({
      token: 'right-token',
      guildId: '123456789012345678',
      apiUrl: 'http://127.0.0.1:8080/api',
      knowledgeDir: '/srv/knowledge',
      indexCacheDir: '/srv/cache',
      logLevel: 'debug',
      mode: 'production',
      port: 0,
      cooldown: { uses: 3, windowSeconds: 60 },
    });
  });

  it('takes an empty variable for none, as an .env file that was only copied has them', () => {
    const empty = Object.fromEntries(variableNames.map((name) => [name, ' ']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('tells every fault at once, by the name of its variable, and never shows the token', () => {
    const faults = faultsOf({
      DISCORD_TOKEN: 'wrong token',
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API_URL: 'discord.com/api',
      LOG_LEVEL: 'loud',
      PORT: '65536',
    });
    expect(faults).toMatchInlineSnapshot(`
      "DISCORD_TOKEN has a character that no token has; copy it anew from the Bot page of your application.
      DISCORD_GUILD_ID is no server's id, which is 15 to 20 digits; leave it empty to serve every server.
      DISCORD_API_URL is no http or https address; leave it empty for Discord itself.
      LOG_LEVEL is no log level; take one of trace, debug, info, warn, error, fatal, silent.
      PORT is no port; take a number from 0 to 65535."
    `);
    expect(faults).not.toContain('wrong token');
  });

  it('refuses an address with the version, which discord.js adds itself', () => {
    expect(faultsOf({ DISCORD_API_URL: 'https://discord.com/api/v10/' })).toMatch(
      /^DISCORD_API_URL ends in a version/,
    );
  });

  it.each(['-1', '3000x', '1e3', '99999'])('refuses %s as a port', (PORT) => {
    expect(faultsOf({ PORT })).toMatch(/^PORT is no port/);
  });
});

describe('.env.example', () => {
  it('has a line for each variable that is read, and no other, with values that are right', async () => {
    const example = parse(await readFile('.env.example'));
    expect(Object.keys(example).sort()).toEqual([...variableNames].sort());
    expect(readConfig(example)).toEqual(readConfig({}));
  });

  it('says of each what it is for', async () => {
    const lines = (await readFile('.env.example', 'utf8')).split('\n');
    for (const name of variableNames) {
      const at = lines.findIndex((line) => line.startsWith(`${name}=`));
      expect(lines[at - 1], name).toMatch(/^# /);
    }
  });
});
