import { wasCutOff } from "./caller-gone";
import { fromDatabase } from "./database/database-errors";
import { AppError, type ErrorCode, type ErrorDetail } from "./errors";
import { log } from "./log/log";

export interface PublicError {
  code: ErrorCode;
  message: string;
  details: ErrorDetail[];
  /** Seconds after which it may be asked again. */
  retryAfter?: number;
  /** The operation that goes on from here. */
  next?: string;
  /** The version that the record has by now. */
  version?: number;
}

/** The part of an error that may be shown. What is unknown is logged with the request's id, and never shown. */
export function describeError(thrown: unknown, requestId: string): PublicError {
  const error = fromDatabase(thrown);
  if (error instanceof AppError) {
    if (error.code === "INTERNAL_ERROR") log.error("error.internal", { request_id: requestId, error });
    const { code, message, details, retryAfter, wayOn } = error;
    return { code, message, details, ...(retryAfter && { retryAfter }), ...wayOn };
  }
  if (wasCutOff(error)) log.info("server.caller_gone", { request_id: requestId, code: "ECONNRESET" });
  else log.error("error.unexpected", { request_id: requestId, error });
  return {
    code: "INTERNAL_ERROR",
    message: `Something went wrong on our side. Reference ${requestId}`,
    details: [],
  };
}
