/** A failure that is expected, and whose message is written for the member, operator or editor who reads it. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
