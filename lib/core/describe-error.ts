import { AppError, type ErrorCode, type ErrorDetail } from "./errors";
import { log } from "./log";

export interface PublicError {
  code: ErrorCode;
  message: string;
  details: ErrorDetail[];
}

/** The part of an error that may be shown. What is unknown is logged with the request's id, and never shown. */
export function describeError(error: unknown, requestId: string): PublicError {
  if (error instanceof AppError) {
    if (error.code === "INTERNAL_ERROR") log.error("error.internal", { request_id: requestId, error });
    return { code: error.code, message: error.message, details: error.details };
  }
  log.error("error.unexpected", { request_id: requestId, error });
  return {
    code: "INTERNAL_ERROR",
    message: `Something went wrong on our side. Reference ${requestId}`,
    details: [],
  };
}
