import { isClientDisconnect } from "./client-disconnected";
import { fromDatabase } from "./database/database-errors";
import { AppError, type ErrorCode, type ErrorDetail } from "./errors";
import { log } from "./log/log";

export interface PublicError {
  code: ErrorCode;
  message: string;
  details: ErrorDetail[];
  /** Seconds after which the caller may retry. */
  retryAfter?: number;
  /** The operation to call instead. */
  next?: string;
  /** The record's current version. */
  version?: number;
}

/** Returns the part of an error that may be shown. Unknown errors are logged with the request id and never shown. */
export function describeError(thrown: unknown, requestId: string): PublicError {
  const error = fromDatabase(thrown);
  if (error instanceof AppError) {
    if (error.code === "INTERNAL_ERROR") log.error("error.internal", { request_id: requestId, error });
    const { code, message, details, retryAfter, wayOn } = error;
    return { code, message, details, ...(retryAfter && { retryAfter }), ...wayOn };
  }
  if (isClientDisconnect(error))
    log.info("server.caller_gone", { request_id: requestId, code: "ECONNRESET" });
  else log.error("error.unexpected", { request_id: requestId, error });
  return {
    code: "INTERNAL_ERROR",
    message: `Something went wrong on our side. Reference ${requestId}`,
    details: [],
  };
}
