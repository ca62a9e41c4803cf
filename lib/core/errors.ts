/**
 * Every error that may be shown to a person or a program. The entry points translate the code; the message may be shown as it is.
 */
export type ErrorCode =
  | "INVALID_JSON"
  | "UNAUTHENTICATED"
  | "INVALID_CREDENTIALS"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "METHOD_NOT_ALLOWED"
  | "CONFLICT"
  | "PRECONDITION_FAILED"
  | "PAYLOAD_TOO_LARGE"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "VALIDATION_ERROR"
  | "RATE_LIMITED"
  | "UPSTREAM_ERROR"
  | "UNAVAILABLE"
  | "INTERNAL_ERROR";

/** Does not match the schema; is not a field of the schema; breaks a rule that the schema does not express. */
export const DETAIL_CODES = ["invalid", "unknown_field", "rule"] as const;

export interface ErrorDetail {
  field: string;
  message: string;
  /** For VALIDATION_ERROR; `rule` where it is not given. */
  code?: (typeof DETAIL_CODES)[number];
  /** The record that stands in the way, for callers who may read it. */
  record_id?: string;
}

/** Hints that help a program recover. */
interface RecoveryHints {
  /** The operation to call instead: "POST /documents/{id}/credit". */
  next?: string | undefined;
  /** The record's current version. */
  version?: number | undefined;
}

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetail[];
  /** In seconds, for RATE_LIMITED and UNAVAILABLE. */
  readonly retryAfter: number | undefined;
  readonly wayOn: RecoveryHints;

  constructor(
    code: ErrorCode,
    message: string,
    {
      details = [],
      retryAfter,
      cause,
      ...wayOn
    }: { details?: ErrorDetail[]; retryAfter?: number; cause?: unknown } & RecoveryHints = {},
  ) {
    super(message, { cause });
    this.name = "AppError";
    this.code = code;
    this.details = details;
    this.retryAfter = retryAfter;
    this.wayOn = wayOn;
  }
}

export const notFound = (what: string) => new AppError("NOT_FOUND", `This ${what} does not exist`);

export const invalid = (...details: ErrorDetail[]) =>
  new AppError("VALIDATION_ERROR", "Some fields need attention", { details });

export const conflict = (message: string, ...details: ErrorDetail[]) =>
  new AppError("CONFLICT", message, { details });

/** `what` includes its determiner: "this receipt". */
export const changedMeanwhile = (what: string, version: number) =>
  new AppError("PRECONDITION_FAILED", `Somebody else has changed ${what} in the meantime`, { version });

export const forbidden = (permission: string) =>
  new AppError("FORBIDDEN", "You may not do this", {
    details: [{ field: "permission", message: permission }],
  });

/** The request was fine, but could not be served now. It may be retried after `retryAfter` seconds. */
export const unavailable = (
  message: string,
  { retryAfter = 2, cause }: { retryAfter?: number; cause?: unknown } = {},
) => new AppError("UNAVAILABLE", message, { retryAfter, cause });
