import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import type { Logger } from 'pino';
import type { z } from 'zod';
import type { App } from '../app.ts';
import type { Presser } from '../command/command.ts';
import { toLanguage } from '../discord/language.ts';
import { readMessage } from '../discord/read-message.ts';
import { parseLine } from '../terminal/parse-line.ts';
import type { Page } from './bundle-page.ts';
import { completeLine } from './complete-line.ts';
import { limitBody } from './limit-body.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { pressRequest, runRequest, suggestRequest } from './requests.ts';
import { toDrawable } from './to-drawable.ts';
import type {
  CommandsResponse,
  FailureResponse,
  PressResponse,
  RunResponse,
  SuggestResponse,
} from './wire.ts';

/** What the page's server works with. */
export interface PageParts {
  readonly app: App;
  readonly page: Page;
  readonly examples: readonly string[];
  readonly log: Logger;
}

/** Who sits at the page: it is their own channel. */
const memberHere: Presser = { memberId: '0', name: 'You', maySpeak: true };

const lineBodyLimitBytes = 16 * 1024;
/** A press carries its whole message, whose embeds have up to 6,000 characters of some bytes each. */
const pressBodyLimitBytes = 64 * 1024;

/** The page's server: the page and what it loads, and the same commands as Discord's, answered with its messages. */
export function createRoutes({ app, page, examples, log }: PageParts): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>();

  routes.use(secureHeaders(headers), refuseStrangers, methodNotAllowed({ app: routes }), compress());
  routes.use('/api/press', limitBody(pressBodyLimitBytes));
  routes.use('/api/:action{run|suggest}', limitBody(lineBodyLimitBytes));

  routes.get('/', (context) => {
    context.header('Cache-Control', 'no-cache');
    return context.html(page.html);
  });

  routes.get('/assets/:name', (context) => {
    const asset = page.assets.get(context.req.param('name'));
    if (!asset) return context.notFound();
    return context.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });

  routes.get('/api/commands', (context) =>
    context.json<CommandsResponse>({
      commands: app.commands.map(({ name, description }) => ({ name, description })),
      examples,
    }),
  );

  routes.post('/api/run', async (context) => {
    const { line, locale } = await readBody(context, runRequest);
    const request = { ...parseLine(line, app.commands), language: toLanguage(locale) };
    const reply = await app.run(request);
    log.debug({ command: request.command, kind: reply.kind }, 'answered');
    return context.json<RunResponse>({ command: request.command, message: toDrawable(reply) });
  });

  routes.post('/api/suggest', async (context) => {
    const { line, caret, locale } = await readBody(context, suggestRequest);
    return context.json<SuggestResponse>(
      await completeLine({ line, caret, language: toLanguage(locale) }, app),
    );
  });

  routes.post('/api/press', async (context) => {
    const { custom_id: customId, values, message, locale } = await readBody(context, pressRequest);
    const { reply, place } = await app.press({
      customId,
      values,
      message: readMessage(message),
      member: memberHere,
      language: toLanguage(locale),
    });
    return context.json<PressResponse>({ message: toDrawable(reply), place });
  });

  routes.notFound((context) => context.json<FailureResponse>({ error: 'There is nothing here.' }, 404));
  // A failed command is a reply by then: this is of requests that are no good, and of the server itself.
  routes.onError((error, context) => {
    if (error instanceof HTTPException) {
      return context.json<FailureResponse>({ error: error.message }, error.status);
    }
    const id = randomUUID().slice(0, 8);
    log.error({ err: error, defect: id, path: context.req.path }, 'the page’s server failed');
    const sentence = `Something went wrong on my side, and it has been logged. If it keeps happening, quote ${id}.`;
    return context.json<FailureResponse>({ error: sentence }, 500);
  });
  return routes;
}

/** Nothing is loaded from elsewhere, nothing is sent elsewhere, and no other page may frame this one. */
const headers: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    // The message components write an embed's colour into a style attribute.
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
};

/** The body as a request has it; refuses what is no JSON or has another shape, saying where. */
async function readBody<S extends z.ZodType>(context: Context, schema: S): Promise<z.output<S>> {
  const body: unknown = await context.req.json().catch(() => {
    throw new HTTPException(400, { message: 'The body is no JSON.' });
  });
  const { data, error } = schema.safeParse(body);
  if (error) {
    const [issue] = error.issues;
    throw new HTTPException(400, { message: `${issue?.path.join('.') || 'body'}: ${issue?.message}` });
  }
  return data;
}
