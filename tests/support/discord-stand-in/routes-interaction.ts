import { ApiError, unknown } from './api-error.ts';
import { answerInteraction } from './interaction-callback.ts';
import type { InteractionRecord } from './interaction-record.ts';
import { deleteAnswer, editAnswer, findAnswer, findByToken, followUp } from './interaction-webhook.ts';
import type { MessageEvents } from './message-dispatch.ts';
import type { Route, RouteRequest } from './rest-router.ts';
import type { World } from './world.ts';

/** Answers to interactions: the first by its callback, the others by its webhook. */
export function interactionRoutes(world: World, events: MessageEvents): Route[] {
  const webhook = '/webhooks/:application/:token';
  const recordOf = ({ params }: RouteRequest) =>
    findByToken(world, { applicationId: params.application ?? '', token: params.token ?? '' });
  const messageIdOf = ({ params }: RouteRequest) => params.message ?? '';
  const routes: Omit<Route, 'open'>[] = [
    {
      method: 'POST',
      pattern: '/interactions/:interaction/:token/callback',
      run: (request) => {
        const record = world.interactions.get(request.params.token ?? '');
        if (!record || record.id !== request.params.interaction) throw unknown('interaction');
        const { shown, posted, edited } = noting(record, () => answerInteraction(world, record, request));
        if (posted) events.created(posted);
        if (edited) events.updated(edited);
        return request.query.with_response === 'true' ? { status: 200, body: shown } : { status: 204 };
      },
    },
    {
      method: 'POST',
      pattern: webhook,
      run: (request) => {
        const record = recordOf(request);
        const { message, isNew } = noting(record, () => followUp(world, record, request));
        if (isNew) events.created(message);
        else events.updated(message);
        return { status: 200, body: message };
      },
    },
    {
      method: 'GET',
      pattern: `${webhook}/messages/:message`,
      run: (request) => ({
        status: 200,
        body: findAnswer(world, recordOf(request), messageIdOf(request)),
      }),
    },
    {
      method: 'PATCH',
      pattern: `${webhook}/messages/:message`,
      run: (request) => {
        const record = recordOf(request);
        const message = noting(record, () =>
          editAnswer(world, record, { ...request, messageId: messageIdOf(request) }),
        );
        events.updated(message);
        return { status: 200, body: message };
      },
    },
    {
      method: 'DELETE',
      pattern: `${webhook}/messages/:message`,
      run: (request) => {
        events.deleted(deleteAnswer(world, recordOf(request), messageIdOf(request)));
        return { status: 204 };
      },
    },
  ];
  return routes.map((route) => ({ ...route, open: true }));
}

/** Notes a refusal with the interaction, so that a test sees it there. */
function noting<T>(record: InteractionRecord, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ApiError) record.refusals.push({ status: error.status, body: error.body });
    throw error;
  }
}
