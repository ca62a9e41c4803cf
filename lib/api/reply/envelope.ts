import type { PublicError } from "@/lib/core/describe-error";
import type { ErrorCode } from "@/lib/core/errors";
import type { Pagination, Walk } from "@/lib/core/input/list";

const VERSION = "1.0";
/** The date of the latest change that programs may notice: the first heading of docs/api-changes.md. */
const CHANGED_ON = "2026-11-30";

export const STATUS: Record<ErrorCode, number> = {
  INVALID_JSON: 400,
  UNAUTHENTICATED: 401,
  INVALID_CREDENTIALS: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  PRECONDITION_FAILED: 412,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  VALIDATION_ERROR: 422,
  RATE_LIMITED: 429,
  UPSTREAM_ERROR: 502,
  INTERNAL_ERROR: 500,
  UNAVAILABLE: 503,
};

/** A response before it becomes a Web Response; this is what is stored under an Idempotency-Key. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

interface Answer {
  requestId: string;
  status?: number;
  headers?: Record<string, string>;
}

/** For lists: the page, or the place of the cursor; and the URLs of complete lists where expansions were cut short. */
interface Position {
  pagination?: Pagination;
  cursor?: Walk;
  cut_short?: string[];
}

/** The envelope of a success, as the specification has it. */
export function success(
  data: unknown,
  { requestId, status = 200, headers = {}, ...place }: Answer & Position,
): Reply {
  const meta = { ...metaOf(requestId), ...place };
  return { status, headers, body: JSON.stringify({ success: true, data, meta }) };
}

/** The same around data that is already JSON. */
export function successOf(
  json: string,
  { requestId, ...place }: Pick<Answer, "requestId"> & Position,
): Reply {
  const meta = JSON.stringify({ ...metaOf(requestId), ...place });
  return { status: 200, headers: {}, body: `{"success":true,"data":${json},"meta":${meta}}` };
}

/** The envelope of a failure, as the specification has it, with every failing field named. */
export function failure(error: PublicError, { requestId, headers = {} }: Answer): Reply {
  const { code, message, details, next, version } = error;
  return {
    status: STATUS[code],
    headers,
    body: JSON.stringify({
      success: false,
      error: { code, message, details, next, version },
      meta: metaOf(requestId),
    }),
  };
}

/**
 * A response whose text is at hand: the server sends it in one piece, and a stream or bytes are made only for a caller that asks
 * for them.
 */
export class JsonResponse extends Response {
  constructor(
    readonly whole: string,
    init: ResponseInit,
  ) {
    super(null, init);
  }

  override get body() {
    return this.#streamed().body;
  }

  override text() {
    return Promise.resolve(this.whole);
  }

  override async json() {
    return JSON.parse(this.whole);
  }

  override arrayBuffer() {
    return this.#streamed().arrayBuffer();
  }

  override clone() {
    return new JsonResponse(this.whole, this);
  }

  #streamed() {
    return new Response(this.whole, this);
  }
}

/** The Web Response to send. */
export function toResponse({ status, headers, body }: Reply, requestId: string): Response {
  const all = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-request-id": requestId,
    "ga4-version": CHANGED_ON,
    ...headers,
  };
  if (status === 304) return new Response(null, { status, headers: all });
  return new JsonResponse(body, {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...all },
  });
}

const metaOf = (requestId: string) => ({
  timestamp: new Date().toISOString(),
  version: VERSION,
  request_id: requestId,
});
