import type { Clock } from './types.ts';

/** Discord counts snowflakes from the first second of 2015. */
const discordEpochMs = 1_420_070_400_000n;

export function createClock(): Clock {
  let aheadMs = 0;
  let frozenAtMs: number | undefined;
  return {
    now: () => (frozenAtMs ?? Date.now()) + aheadMs,
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError(`The clock cannot be advanced by ${ms} ms.`);
      aheadMs += ms;
    },
    freeze() {
      frozenAtMs ??= Date.now();
    },
  };
}

/** Makes ids as Discord does: the time, then a count; later ids are always greater. */
export function createSnowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const earliest = (BigInt(clock.now()) - discordEpochMs) << 22n;
    last = earliest > last ? earliest : last + 1n;
    return last.toString();
  };
}

/** The shard that hears of a guild. */
export function shardOf(guildId: string | undefined, shardCount: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}
