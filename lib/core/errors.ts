/** Every error that a person or program may be told of. The doors translate the code; the message is fit to show. */
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

/** Not as the schema has it, no field of it at all, or against a rule that no schema says. */
export const DETAIL_CODES = ["invalid", "unknown_field", "rule"] as const;

export interface ErrorDetail {
  field: string;
  message: string;
  /** Of VALIDATION_ERROR; a rule where it is not given. */
  code?: (typeof DETAIL_CODES)[number];
  /** The record that stands in the way, for whoever may read it. */
  record_id?: string;
}

/** What helps a program on its way. */
interface WayOn {
  /** The operation that goes on from here: "POST /documents/{id}/credit". */
  next?: string | undefined;
  /** The version that the record has by now. */
  version?: number | undefined;
}

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetail[];
  /** Seconds, for RATE_LIMITED and UNAVAILABLE. */
  readonly retryAfter: number | undefined;
  readonly wayOn: WayOn;

  constructor(
    code: ErrorCode,
    message: string,
    {
      details = [],
      retryAfter,
      cause,
      ...wayOn
    }: { details?: ErrorDetail[]; retryAfter?: number; cause?: unknown } & WayOn = {},
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

/** `what` with its article: "this receipt". */
export const changedMeanwhile = (what: string, version: number) =>
  new AppError("PRECONDITION_FAILED", `Somebody else has changed ${what} in the meantime`, { version });

export const forbidden = (permission: string) =>
  new AppError("FORBIDDEN", "You may not do this", {
    details: [{ field: "permission", message: permission }],
  });

/** Nothing is wrong with what was asked; it may be asked again in `retryAfter` seconds. */
export const unavailable = (
  message: string,
  { retryAfter = 2, cause }: { retryAfter?: number; cause?: unknown } = {},
) => new AppError("UNAVAILABLE", message, { retryAfter, cause });
