import type { DiscordStandIn, DiscordStandInOptions } from './discord-stand-in/types.ts';

export type * from './discord-stand-in/types.ts';

/** Opens the stand-in on a loopback port that the system chooses. */
export async function createDiscordStandIn(options: DiscordStandInOptions): Promise<DiscordStandIn> {
  throw new Error(`not yet built: ${options.token}`);
}
