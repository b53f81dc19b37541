/** Tells those who wait that something has changed. */
export interface Signal {
  changed(): void;
  /** As `DiscordStandIn.waitFor`. */
  waitFor<T>(
    predicate: () => T | false | undefined,
    options?: { readonly timeoutMs?: number; readonly what?: string | (() => string) },
  ): Promise<T>;
  /** Rejects whatever still waits. */
  close(): void;
}

// Generous: a slow machine is no fault.
const usualTimeoutMs = 60_000;
// What a test waits for may happen on the bot's side, of which nothing tells.
const lookEveryMs = 25;

export function createSignal(): Signal {
  const waiting = new Set<{ look(): void; giveUp(why: string): void }>();
  return {
    changed() {
      for (const waiter of [...waiting]) waiter.look();
    },
    waitFor(predicate, { timeoutMs = usualTimeoutMs, what = 'something' } = {}) {
      return new Promise((resolve, reject) => {
        const describe = () => (typeof what === 'string' ? what : what());
        const settle = () => {
          clearTimeout(timer);
          clearInterval(interval);
          waiting.delete(waiter);
        };
        const waiter = {
          look() {
            try {
              const found = predicate();
              if (found === false || found === undefined) return;
              settle();
              resolve(found);
            } catch (error) {
              settle();
              reject(error);
            }
          },
          giveUp(why: string) {
            settle();
            reject(new Error(`Waited for ${describe()}, ${why}.`));
          },
        };
        const timer = setTimeout(() => waiter.giveUp(`in vain for ${timeoutMs} ms`), timeoutMs);
        const interval = setInterval(() => waiter.look(), lookEveryMs);
        waiting.add(waiter);
        waiter.look();
      });
    },
    close() {
      for (const waiter of [...waiting]) waiter.giveUp('but the stand-in was closed');
    },
  };
}
