import type { GatewayIdentifyData, GatewayResumeData } from 'discord-api-types/v10';

/** A REST request as it came, and how it was answered. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the version: `/applications/1/commands`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body, or `payload_json` of a form; undefined where there is none. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** Undefined while it is being answered, or when the answer was withheld. */
  readonly status: number | undefined;
}

export interface UploadedFile {
  /** The field of the form: `files[0]`. */
  readonly field: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface RequestMatch {
  /** `GET`, `POST` …; any without it. */
  readonly method?: string;
  /** Matched against the path without the version; any without it. */
  readonly path?: RegExp;
}

/**
 * How a request fails. `status` answers with that status and does nothing; `rateLimited` is a 429;
 * `held` performs it but answers when released; `lostAnswer` performs it and cuts the connection before
 * the answer; `cut` cuts it without performing; `silent` never answers and performs nothing.
 */
export type RestFault =
  | { readonly kind: 'status'; readonly status: number; readonly body?: unknown }
  | { readonly kind: 'rateLimited'; readonly retryAfterMs: number; readonly global?: boolean }
  | { readonly kind: 'held' }
  | { readonly kind: 'lostAnswer' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'silent' };

export interface ActiveFault {
  /** How many requests it has met. */
  readonly met: number;
  /** Ends it, and lets go what it holds. */
  release(): void;
}

/** What a test can make go wrong. */
export interface Faults {
  /** Makes the next `times` (1) requests that match fail. Faults are met in the order of their making. */
  rest(match: RequestMatch, fault: RestFault, options?: { readonly times?: number }): ActiveFault;
  /** Cuts every gateway socket with no close frame, as a network does. Sessions stay resumable. */
  dropSockets(): void;
  /** Closes every gateway socket with a close code of Discord's. */
  closeSockets(code: number): void;
  /** From now on heartbeats get no answer, until `acknowledgeHeartbeats`. */
  ignoreHeartbeats(): void;
  acknowledgeHeartbeats(): void;
  /** Op 9 to every session; one that is not resumable is forgotten. */
  invalidateSessions(options: { readonly resumable: boolean }): void;
  /** Forgets all sessions without a word, as after an outage: a RESUME is answered by op 9. */
  forgetSessions(): void;
  /** Op 7 to every session. */
  askToReconnect(): void;
  /** New gateway connections are refused with 503, until `acceptConnections`. */
  refuseConnections(): void;
  acceptConnections(): void;
}

/** What the gateway has seen. */
export interface GatewayRecord {
  /** Every IDENTIFY that was let in, in order. */
  readonly identifies: readonly GatewayIdentifyData[];
  /** Every RESUME that was let in. */
  readonly resumes: readonly GatewayResumeData[];
  /** Heartbeats received. */
  readonly heartbeats: number;
  /** Sockets that are open now. */
  readonly openSockets: number;
  /** Close codes that the stand-in sent, in order. */
  readonly closeCodes: readonly number[];
  /** The shards that are ready now, by id. */
  readonly readyShards: readonly number[];
}
