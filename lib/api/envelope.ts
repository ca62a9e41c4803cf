import type { PublicError } from "@/lib/core/describe-error";
import type { ErrorCode } from "@/lib/core/errors";
import type { Pagination } from "@/lib/core/list";

const VERSION = "1.0";

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

/** An answer before it becomes a Response: this much is kept under an Idempotency-Key. */
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

/** The brief's envelope of a success. */
export function success(
  data: unknown,
  { requestId, status = 200, headers = {}, pagination }: Answer & { pagination?: Pagination },
): Reply {
  const meta = { ...metaOf(requestId), ...(pagination && { pagination }) };
  return { status, headers, body: JSON.stringify({ success: true, data, meta }) };
}

/** The same around data that is JSON already. */
export function successOf(
  json: string,
  { requestId, pagination }: Pick<Answer, "requestId"> & { pagination: Pagination },
): Reply {
  const meta = JSON.stringify({ ...metaOf(requestId), pagination });
  return { status: 200, headers: {}, body: `{"success":true,"data":${json},"meta":${meta}}` };
}

/** The brief's envelope of a failure, with every failing field named. */
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

/** An answer whose text is at hand: a server sends it in one piece, and only who asks for a stream or bytes has them made. */
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

/** The answer as it goes out. */
export const toResponse = ({ status, headers, body }: Reply, requestId: string): Response =>
  new JsonResponse(body, {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-request-id": requestId,
      ...headers,
    },
  });

const metaOf = (requestId: string) => ({
  timestamp: new Date().toISOString(),
  version: VERSION,
  request_id: requestId,
});
