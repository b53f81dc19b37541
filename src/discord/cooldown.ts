import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often one member may ask: so many times in so many seconds, counted from the first. */
export interface CooldownLimits {
  readonly uses: number;
  readonly windowSeconds: number;
}

/** Keeps one member from taking up the bot. */
export interface Cooldown {
  /** Counts a use of a member; gives the seconds to wait, 1 at least, where it is one too many. */
  take(memberId: string): Promise<number | undefined>;
}

/**
 * A cooldown that lives in memory: a member's count is forgotten when its seconds are over, so that no more is
 * kept than of those who asked within them. Its clock is `Date.now`.
 */
export function createCooldown({ uses, windowSeconds }: CooldownLimits): Cooldown {
  const limiter = new RateLimiterMemory({ points: uses, duration: windowSeconds });
  return {
    async take(memberId) {
      try {
        await limiter.consume(memberId);
        return undefined;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      }
    },
  };
}
