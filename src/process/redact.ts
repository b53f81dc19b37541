const hidden = '[hidden]';
const depthLimit = 8;

/** What is kept of an error beside its type, message, stack and causes: not the request that failed. */
const errorFields = ['code', 'status', 'method', 'url', 'errno', 'syscall', 'address', 'port'] as const;

/** Fields of a log line as they may be written: of an error, at any depth, only what explains it. */
export function toLoggable(fields: object): Record<string, unknown> {
  return toLoggableFields(fields, [fields]);
}

function toLoggableFields(fields: object, within: readonly object[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, toLoggableValue(value, within)]),
  );
}

function toLoggableValue(value: unknown, within: readonly object[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (within.includes(value)) return '[circular]';
  if (within.length >= depthLimit) return '[deep]';
  const here = [...within, value];
  if (value instanceof Error) return toLoggableError(value, here);
  if (Array.isArray(value)) return value.map((each) => toLoggableValue(each, here));
  return isPlain(value) ? toLoggableFields(value, here) : value;
}

function toLoggableError(error: Error, within: readonly object[]): Record<string, unknown> {
  const kept: Record<string, unknown> = { type: error.name, message: error.message, stack: error.stack };
  for (const name of errorFields) if (name in error) kept[name] = Reflect.get(error, name);
  if (error.cause !== undefined) kept.cause = error.cause;
  if (error instanceof AggregateError) kept.errors = error.errors;
  return toLoggableFields(kept, within);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Fields that are never written, at any depth: they carry secrets, or what members wrote. */
const secretFields =
  /^(?:.*token|authorization|auth|password|secret|cookie|headers|requestBody|rawError|majorParameter)$/i;

/** What is a secret by its shape, wherever it stands: in a message, a stack or an address. */
const secretShapes: readonly [shape: RegExp, shown: string][] = [
  // Discord's addresses that carry a live token: /interactions/ID/TOKEN/callback, /webhooks/ID/TOKEN/…
  [/(\/(?:interactions|webhooks)\/[^/\s"\\?]+\/)[^/\s"\\?]+/g, `$1${hidden}`],
  // An interaction's token says so of itself: it is "interaction:ID:…" in base 64.
  [/aW50ZXJhY3Rpb246[\w+/=-]*/g, hidden],
  // A bot's token: its id in base 64, a time and a signature.
  [/[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g, hidden],
  [/\b(Bot|Bearer)\s+[\w.~+/=-]{16,}/g, `$1 ${hidden}`],
];

/**
 * Hides secrets in a line of the log, which is JSON: fields by their name, the given secrets however they are
 * written, and whatever has the shape of one.
 */
export function hideSecrets(line: string, secrets: readonly string[]): string {
  const fields: unknown = JSON.parse(line, (name, value: unknown) =>
    secretFields.test(name) && value !== null && value !== undefined ? hidden : value,
  );
  let shown = JSON.stringify(fields);
  for (const secret of secrets.filter((each) => each !== '')) {
    for (const written of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
      shown = shown.replaceAll(written, hidden);
    }
  }
  for (const [shape, replacement] of secretShapes) shown = shown.replace(shape, replacement);
  return `${shown}\n`;
}
