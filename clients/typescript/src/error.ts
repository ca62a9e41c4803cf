import type { Failure } from "./types.js";

type Told = Failure["error"];

/** The garage's own codes. The others are for calls that got no response from the garage. */
export type ErrorCode =
  | Told["code"]
  /** No response: there was no network, or it broke. */
  | "NETWORK"
  /** No response in time. */
  | "TIMEOUT"
  /** The response is not from a garage, but from a proxy, a page or another program. */
  | "NOT_A_GARAGE"
  /** A received webhook was not sent by the garage, or is not recent. */
  | "WEBHOOK_REFUSED";

interface Known {
  status?: number;
  details?: Told["details"];
  requestId?: string | undefined;
  next?: string | undefined;
  version?: number | undefined;
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** The only class of error that calls throw. */
export class GarageError extends Error {
  override readonly name = "GarageError";
  /** The HTTP status; 0 where there was no response. */
  readonly status: number;
  /** The faulty fields, and what stands in the way. */
  readonly details: Told["details"];
  /** The id to quote when asking the garage about the error. */
  readonly requestId: string | undefined;
  /** The operation that does what was wanted; it can be sent as it is: `POST /documents/0198…/credit`. */
  readonly next: string | undefined;
  /** For PRECONDITION_FAILED: the record's current version. */
  readonly version: number | undefined;
  /** Seconds after which the call may be retried. */
  readonly retryAfter: number | undefined;
  /** How often the request was sent. If more than once, a NOT_FOUND from a DELETE may mean that an earlier attempt arrived. */
  attempts = 1;

  constructor(
    readonly code: ErrorCode,
    message: string,
    known: Known = {},
  ) {
    super(message, known.cause === undefined ? undefined : { cause: known.cause });
    this.status = known.status ?? 0;
    this.details = known.details ?? [];
    this.requestId = known.requestId;
    this.next = known.next;
    this.version = known.version;
    this.retryAfter = known.retryAfter;
  }

  /** What is wrong with each field that was sent: `{ surname: "Give a surname, a forename or a company" }`. */
  get fields(): Record<string, string> {
    return Object.fromEntries(this.details.map(({ field, message }) => [field, message]));
  }
}

/** Makes the error that a response describes. */
export function errorOf(response: Response, body: unknown): GarageError {
  const { status, headers } = response;
  const wait = headers.get("retry-after");
  const told = isFailure(body) ? body : undefined;
  return new GarageError(
    told?.error.code ?? "NOT_A_GARAGE",
    told?.error.message ?? `What answers here is no garage, or it is not well (status ${status})`,
    {
      ...told?.error,
      status,
      requestId: told?.meta.request_id ?? headers.get("x-request-id") ?? undefined,
      retryAfter: wait === null ? undefined : secondsOf(wait),
    },
  );
}

const isFailure = (body: unknown): body is Failure =>
  typeof body === "object" && body !== null && "error" in body && typeof body.error === "object";

/** Reads `Retry-After`, which is a number of seconds or a date. */
function secondsOf(wait: string): number | undefined {
  const seconds = /^\d+$/.test(wait) ? Number(wait) : (Date.parse(wait) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
