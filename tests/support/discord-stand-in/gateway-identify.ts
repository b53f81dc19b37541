import type { GatewayIdentifyData } from 'discord-api-types/v10';
import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import type { Clock, DiscordStandInOptions } from './types.ts';

const identifyPauseMs = 5_000;
const usualStartsPerDay = 1_000;

const privilegedIntents =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const knownIntents = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

/** Why an IDENTIFY is not let in, as Discord's close code says it; undefined if it is. */
export function refuseIdentify(
  d: GatewayIdentifyData,
  settings: DiscordStandInOptions,
): { readonly code: GatewayCloseCodes; readonly reason: string } | undefined {
  if (d.token !== settings.token) {
    return { code: GatewayCloseCodes.AuthenticationFailed, reason: 'Authentication failed.' };
  }
  const [shardId, shardCount] = d.shard ?? [0, 1];
  if (!(shardId >= 0 && shardId < shardCount)) {
    return { code: GatewayCloseCodes.InvalidShard, reason: 'Invalid shard.' };
  }
  if (shardCount < (settings.requiredShards ?? 1)) {
    return { code: GatewayCloseCodes.ShardingRequired, reason: 'Sharding required.' };
  }
  if (!Number.isInteger(d.intents) || (d.intents & ~knownIntents) !== 0) {
    return { code: GatewayCloseCodes.InvalidIntents, reason: 'Invalid intent(s).' };
  }
  if (d.intents & privilegedIntents) {
    return { code: GatewayCloseCodes.DisallowedIntents, reason: 'Disallowed intent(s).' };
  }
  return undefined;
}

/** How many sessions may be begun a day, and how fast. */
export interface SessionStarts {
  /** Counts one, if there is one left and it does not come too soon. */
  take(shardId: number): boolean;
  /** As `/gateway/bot` tells it. */
  limit(): object;
}

export function createSessionStarts(clock: Clock, settings: DiscordStandInOptions): SessionStarts {
  const total = settings.sessionStarts?.total ?? usualStartsPerDay;
  const maxConcurrency = settings.maxConcurrency ?? 1;
  const lastTimeMs = new Map<number, number>();
  let remaining = settings.sessionStarts?.remaining ?? total;
  return {
    take(shardId) {
      const row = shardId % maxConcurrency;
      const now = clock.now();
      const isSoon = now - (lastTimeMs.get(row) ?? 0) < identifyPauseMs;
      if (remaining <= 0 || (settings.limitIdentifies && isSoon)) return false;
      lastTimeMs.set(row, now);
      remaining -= 1;
      return true;
    },
    limit: () => ({ total, remaining, reset_after: 86_400_000, max_concurrency: maxConcurrency }),
  };
}
