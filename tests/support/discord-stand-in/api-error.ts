import type { FormErrors } from './form.ts';
import type { Refusal } from './use-types.ts';

/** A refusal in Discord's form, thrown by a route and turned into its answer. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly body: Refusal['body'];

  constructor(status: number, code: number, message: string, errors?: FormErrors) {
    super(errors ? `${message} ${JSON.stringify(errors)}` : message);
    this.status = status;
    this.body = errors ? { code, message, errors } : { code, message };
  }
}

/** What is not there, by the name that Discord gives it. */
const unknownCodes = {
  Application: 10002,
  Channel: 10003,
  Guild: 10004,
  Message: 10008,
  User: 10013,
  Webhook: 10015,
  interaction: 10062,
  'application command': 10063,
} as const;

export function unknown(what: keyof typeof unknownCodes): ApiError {
  return new ApiError(404, unknownCodes[what], `Unknown ${what}`);
}

export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const noSuchRoute = () => new ApiError(404, 0, '404: Not Found');
export const wrongMethod = () => new ApiError(405, 0, '405: Method Not Allowed');
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access');
export const missingPermissions = () => new ApiError(403, 50013, 'Missing Permissions');
export const emptyMessage = () => new ApiError(400, 50006, 'Cannot send an empty message');
export const invalidWebhookToken = () => new ApiError(401, 50027, 'Invalid Webhook Token');
export const invalidForm = (errors: FormErrors) => new ApiError(400, 50035, 'Invalid Form Body', errors);
export const alreadyAcknowledged = () =>
  new ApiError(400, 40060, 'Interaction has already been acknowledged.');
