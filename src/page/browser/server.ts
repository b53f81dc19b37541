import type {
  CommandsResponse,
  DrawableMessage,
  FailureResponse,
  PressResponse,
  RunResponse,
  SuggestResponse,
} from '../wire.ts';

/** Why the server did not do what it was asked, as a sentence to show. */
class ServerFailure extends Error {
  override readonly name = 'ServerFailure';
}

/** What to tell of an error: what the server said; a fault of the page's own goes to the console. */
export function toSentence(error: unknown): string {
  if (error instanceof ServerFailure) return error.message;
  console.error(error);
  return 'Something went wrong in this page. Load it again.';
}

const locale = navigator.language;

/** The commands, and questions to begin with. */
export function fetchCommands(): Promise<CommandsResponse> {
  return request<CommandsResponse>('/api/commands');
}

/** Sends a line; gives the message that answers it. */
export function run(line: string): Promise<RunResponse> {
  return request<RunResponse>('/api/run', { line, locale });
}

/** What may follow in a half-typed line. */
export function suggest(line: string, caret: number): Promise<SuggestResponse> {
  return request<SuggestResponse>('/api/suggest', { line, caret, locale });
}

/** Presses a button or chooses from a select of a message. */
export function press(
  message: DrawableMessage,
  component: { readonly customId: string; readonly values: readonly string[] },
): Promise<PressResponse> {
  const { customId, values } = component;
  // Discord hands a message over with its files' names, not with the files.
  const attachments = message.attachments?.map(({ filename }) => ({ filename }));
  const pressed = attachments ? { ...message, attachments } : message;
  return request<PressResponse>('/api/press', { custom_id: customId, values, message: pressed, locale });
}

async function request<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(path, body === undefined ? {} : toPost(body)).catch(() => {
    throw new ServerFailure(
      'The bot does not answer. Is it still running? Start it with npm start, and send again.',
    );
  });
  const answer: Answer | FailureResponse = await response.json();
  if (isFailure(answer)) throw new ServerFailure(answer.error);
  return answer;
}

function toPost(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function isFailure(answer: unknown): answer is FailureResponse {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}
