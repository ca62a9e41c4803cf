import type { Failure } from "./types.js";

type Told = Failure["error"];

/** The garage's own codes; the others are of what did not come so far as an answer of the garage. */
export type ErrorCode =
  | Told["code"]
  /** Nothing was answered: the network broke, or there was none. */
  | "NETWORK"
  /** Nothing was answered in time. */
  | "TIMEOUT"
  /** What answered is not a garage: a proxy, a page, another program. */
  | "NOT_A_GARAGE"
  /** What arrived as a webhook is not the garage's, or not of now. */
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

/** Whatever goes wrong, in one class. */
export class GarageError extends Error {
  override readonly name = "GarageError";
  /** The HTTP status; 0 where nothing was answered. */
  readonly status: number;
  /** The fields at fault, and what stands in the way. */
  readonly details: Told["details"];
  /** What to name when asking the garage's people about it. */
  readonly requestId: string | undefined;
  /** The operation that does what was wanted, to be sent as it is: `POST /documents/0198…/credit`. */
  readonly next: string | undefined;
  /** Of PRECONDITION_FAILED: the version that the record has by now. */
  readonly version: number | undefined;
  /** Seconds after which it may be asked again. */
  readonly retryAfter: number | undefined;
  /** How often it was sent. After more than one, a NOT_FOUND of a DELETE can mean that an earlier one arrived. */
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

/** The error that an answer tells of. */
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

/** `Retry-After` is a number of seconds or a date. */
function secondsOf(wait: string): number | undefined {
  const seconds = /^\d+$/.test(wait) ? Number(wait) : (Date.parse(wait) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
