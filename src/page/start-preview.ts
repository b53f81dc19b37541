import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Logger } from 'pino';
import type { App } from '../app.ts';
import { bundlePage } from './bundle-page.ts';
import { pickExampleQuestions } from './example-questions.ts';
import { listenOnLoopback } from './listen.ts';
import { createRoutes } from './routes.ts';

/** What the preview needs. */
export interface PreviewParts {
  readonly app: App;
  /** The port that is wanted; the next free one is taken where it is not to be had. */
  readonly port: number;
  readonly log: Logger;
}

/** The preview that runs. */
export interface Preview {
  /** Where to open it: `http://127.0.0.1:3000/`. */
  readonly url: string;
  /** Stops it; open connections are cut. */
  close(): Promise<void>;
}

const examplesShown = 3;
const requestTimeoutMs = 10_000;

/**
 * Opens a page on this machine alone that shows what Discord would show: the same commands, the same messages,
 * no token. Rejects where no port is free.
 */
export async function startPreview({ app, port: wanted, log }: PreviewParts): Promise<Preview> {
  const [page, examples] = await Promise.all([bundlePage(), pickExampleQuestions(app, examplesShown)]);
  const routes = createRoutes({ app, page, examples, log });
  const server = createServer(
    { requestTimeout: requestTimeoutMs, headersTimeout: requestTimeoutMs },
    getRequestListener(routes.fetch, { overrideGlobalObjects: false }),
  );
  const port = await listenOnLoopback(server, wanted);
  log.debug({ port }, 'the preview listens');
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
