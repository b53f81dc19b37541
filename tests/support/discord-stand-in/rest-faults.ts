import type { ActiveFault, RequestMatch, RestFault } from './fault-types.ts';

/** A fault that a request has met, and when what it holds is let go. */
interface MetFault {
  readonly fault: RestFault;
  readonly released: Promise<void>;
}

/** The faults that wait for requests. */
export interface RestFaults {
  add(match: RequestMatch, fault: RestFault, options: { readonly times?: number }): ActiveFault;
  /** Takes the first that matches, and uses it up by one. */
  meet(request: { readonly method: string; readonly path: string }): MetFault | undefined;
  releaseAll(): void;
}

export function createRestFaults(): RestFaults {
  const active = new Set<{
    readonly match: RequestMatch;
    readonly met: MetFault;
    readonly release: () => void;
    left: number;
    count: number;
  }>();
  const releases = new Set<() => void>();
  return {
    add(match, fault, { times = 1 }) {
      let open = () => {};
      const released = new Promise<void>((resolve) => {
        open = resolve;
      });
      const entry = { match, met: { fault, released }, release: open, left: times, count: 0 };
      active.add(entry);
      releases.add(open);
      return {
        get met() {
          return entry.count;
        },
        release() {
          active.delete(entry);
          open();
        },
      };
    },
    meet({ method, path }) {
      for (const entry of active) {
        if (entry.match.method !== undefined && entry.match.method !== method) continue;
        if (entry.match.path !== undefined && !entry.match.path.test(path)) continue;
        entry.count += 1;
        entry.left -= 1;
        if (entry.left <= 0) active.delete(entry);
        return entry.met;
      }
      return undefined;
    },
    releaseAll() {
      for (const release of releases) release();
    },
  };
}
