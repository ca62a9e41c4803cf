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

export interface ErrorDetail {
  field: string;
  message: string;
}

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetail[];
  /** Seconds, for RATE_LIMITED and UNAVAILABLE. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    {
      details = [],
      retryAfter,
      cause,
    }: { details?: ErrorDetail[]; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.name = "AppError";
    this.code = code;
    this.details = details;
    this.retryAfter = retryAfter;
  }
}

export const notFound = (what: string) => new AppError("NOT_FOUND", `This ${what} does not exist`);

export const invalid = (...details: ErrorDetail[]) =>
  new AppError("VALIDATION_ERROR", "Some fields need attention", { details });

export const conflict = (message: string, ...details: ErrorDetail[]) =>
  new AppError("CONFLICT", message, { details });

export const forbidden = (permission: string) =>
  new AppError("FORBIDDEN", "You may not do this", {
    details: [{ field: "permission", message: permission }],
  });

/** Nothing is wrong with what was asked; it may be asked again in `retryAfter` seconds. */
export const unavailable = (
  message: string,
  { retryAfter = 2, cause }: { retryAfter?: number; cause?: unknown } = {},
) => new AppError("UNAVAILABLE", message, { retryAfter, cause });
