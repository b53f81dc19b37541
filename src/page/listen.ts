import { once } from 'node:events';
import type { Server } from 'node:http';

const loopback = '127.0.0.1';
const lastPort = 65_535;
const triesLimit = 100;

/** Listens on loopback, on the port that is wanted or the next free one; resolves with it. Port 0 is any free one. */
export async function listenOnLoopback(server: Server, wanted: number): Promise<number> {
  const end = Math.min(wanted + triesLimit, lastPort);
  for (let port = wanted; ; port += 1) {
    try {
      server.listen(port, loopback);
      await once(server, 'listening');
      const address = server.address();
      return address !== null && typeof address === 'object' ? address.port : port;
    } catch (error) {
      if (!isTaken(error) || port >= end) throw error;
    }
  }
}

/** Taken by another program, or kept from us by the system, as the ports below 1024 are. */
function isTaken(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  );
}
