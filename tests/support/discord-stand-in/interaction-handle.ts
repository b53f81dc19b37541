import type { InteractionRecord } from './interaction-record.ts';
import type { StandInInteraction } from './use-types.ts';
import type { World } from './world.ts';

/** The live view of an interaction that a test holds. */
export function toStandInInteraction(world: World, record: InteractionRecord): StandInInteraction {
  const messageOf = (id: string | undefined) =>
    id === undefined ? undefined : world.messages.get(id)?.message;
  return {
    id: record.id,
    token: record.token,
    payload: record.payload,
    get response() {
      return record.response;
    },
    get message() {
      return messageOf(record.originalMessageId);
    },
    get followUps() {
      return record.followUpIds.flatMap((id) => messageOf(id) ?? []);
    },
    get refusals() {
      return record.refusals;
    },
    answered: (options = {}) =>
      world.signal.waitFor(() => record.response, {
        ...options,
        what: () => describe(record),
      }),
  };
}

function describe({ id, refusals, sessionsTold }: InteractionRecord): string {
  const notes = [
    ...(sessionsTold === 0 ? ['the bot had no session to be told of it'] : []),
    ...(refusals.length > 0 ? [`refused so far: ${JSON.stringify(refusals)}`] : []),
  ];
  return `an answer to interaction ${id}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}
