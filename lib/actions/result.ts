import type { ErrorCode, ErrorDetail } from "@/lib/core/errors";

/** The result of a server action, with the same codes and field names as the API. */
export type ActionResult<T = unknown> =
  | { ok: true; data: T }
  | { ok: false; error: { code: ErrorCode; message: string; details: ErrorDetail[] } };
