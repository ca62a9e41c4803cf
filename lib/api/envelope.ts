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
};

interface Answer {
  requestId: string;
  status?: number;
  headers?: Record<string, string>;
}

/** The brief's envelope of a success. */
export function success(
  data: unknown,
  { requestId, status = 200, headers, pagination }: Answer & { pagination?: Pagination },
): Response {
  return json(
    { success: true, data, meta: { ...meta(requestId), ...(pagination && { pagination }) } },
    status,
    requestId,
    headers,
  );
}

/** The brief's envelope of a failure, with every failing field named. */
export function failure(error: PublicError, { requestId, headers }: Answer): Response {
  const { code, message, details } = error;
  return json(
    { success: false, error: { code, message, details }, meta: meta(requestId) },
    STATUS[code],
    requestId,
    headers,
  );
}

const meta = (requestId: string) => ({
  timestamp: new Date().toISOString(),
  version: VERSION,
  request_id: requestId,
});

function json(
  body: unknown,
  status: number,
  requestId: string,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "x-request-id": requestId,
      ...headers,
    },
  });
}
