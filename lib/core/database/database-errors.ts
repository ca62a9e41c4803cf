import { AppError, conflict, unavailable } from "../errors";

interface PostgresError {
  code: string;
  message: string;
  constraint_name?: string;
  table_name?: string;
}

const SERIALIZATION_FAILURE = "40001";
const DEADLOCK = "40P01";
const LOCK_NOT_AVAILABLE = "55P03";

/** Whether the database rolled this back only because another transaction was in the way (serialisation failure or deadlock). */
export function isRetryable(error: unknown): boolean {
  const code = postgresError(error)?.code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}

/** Whether this gave up waiting for a lock that another transaction held too long. */
export const isLockedOut = (error: unknown): boolean => postgresError(error)?.code === LOCK_NOT_AVAILABLE;

/** Translates a database error into an AppError that tells the user what it means. Unknown errors are returned unchanged. */
export function fromDatabase(error: unknown): unknown {
  if (isUnreachable(error))
    return unavailable("The database cannot be reached at the moment: please try again", { cause: error });
  const found = postgresError(error);
  if (!found) return error;
  switch (found.code) {
    case "23505":
      return conflict("Another record already has this value", constraintDetail(found));
    case "23503":
      return conflict(
        "Something else still refers to this record, or what it refers to is gone",
        constraintDetail(found),
      );
    case "23P01":
      return conflict("This time is already taken", constraintDetail(found));
    case "23514":
    case "23502":
    case "22003":
      return new AppError("VALIDATION_ERROR", "The database refused this value", {
        details: [constraintDetail(found)],
        cause: error,
      });
    case "22007":
    case "22008":
    case "22021":
      return new AppError("VALIDATION_ERROR", "The database has no room for one of these values", {
        cause: error,
      });
    case SERIALIZATION_FAILURE:
    case DEADLOCK:
      return conflict("Somebody else was changing the same records: please try again");
    case LOCK_NOT_AVAILABLE:
      return conflict("Somebody else is working on the same records: please try again");
    case "57014":
      // Two causes share this code. Only a cancel by the import carries this text: see ga4-import/load/patience.ts.
      if (/user request/.test(found.message)) return unavailable(IMPORTED, { cause: error });
      return tookTooLong(error);
    case "25P03":
      return tookTooLong(error);
    case "53100":
      return new AppError("INTERNAL_ERROR", "The disk of the database is full: nothing was saved", {
        cause: error,
      });
    default:
      return error;
  }
}

const IMPORTED = "An import is changing the same records at this moment: please try again";

const tookTooLong = (cause: unknown) =>
  unavailable("This took too long and was given up", { retryAfter: 10, cause });

/** SQLSTATEs: connection exceptions, too many connections, shutting down, crashed, starting up. */
const AWAY_STATES = /^(08...|53300|57P0[1-5])$/;
/** The same conditions as the driver and the operating system name them. */
const AWAY_CODES =
  /^(CONNECTION_(CLOSED|ENDED|DESTROYED)|CONNECT_TIMEOUT|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN)$/;

/** Whether the error means that the database is unreachable, rather than that the statement failed. */
export function isUnreachable(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause) {
    if (!("code" in e) || typeof e.code !== "string") continue;
    if ("severity" in e ? AWAY_STATES.test(e.code) : AWAY_CODES.test(e.code) && isOfDriver(e)) return true;
  }
  return false;
}

/** The driver's socket errors carry its statement or its address; errors of other vendors' calls do not. */
const isOfDriver = (error: Error): boolean => "query" in error || error.message.startsWith("write CONNECT");

const isPostgresError = (e: Error): e is Error & PostgresError =>
  "code" in e && typeof e.code === "string" && /^[0-9A-Z]{5}$/.test(e.code) && "severity" in e;

function postgresError(error: unknown): PostgresError | undefined {
  for (let e = error; e instanceof Error; e = e.cause) {
    if (isPostgresError(e)) return e;
  }
  return undefined;
}

const constraintDetail = (e: PostgresError) => ({
  field: e.constraint_name ?? e.table_name ?? "record",
  message: e.code,
});
