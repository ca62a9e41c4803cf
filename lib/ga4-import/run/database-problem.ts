import { isRetryable } from "@/lib/core/database/database-errors";
import { ImportProblem } from "@/lib/files/csv/import-problem";

/**
 * Turns whatever ended an import into a problem that may be shown. PostgreSQL's own messages repeat values
 * from rows, so only the place of its errors is shown.
 */
export function problemOf(error: unknown): ImportProblem {
  if (error instanceof ImportProblem) return error;
  const {
    code = "",
    table_name,
    constraint_name,
    column_name,
    message,
  } = error as Record<string, string | undefined>;
  const cause = { cause: error };
  if (code === "ENOSPC")
    return new ImportProblem("DISK_FULL", "the disk is full; nothing was loaded", {}, cause);
  if (code === "53100") {
    return new ImportProblem("DISK_FULL", "the disk of the database is full; nothing was loaded", {}, cause);
  }
  if (/^(?:08|57P0)/.test(code) || GONE.has(code)) {
    return new ImportProblem("DATABASE_GONE", "the database went away; nothing was loaded", {}, cause);
  }
  if (isRetryable(error)) {
    const what = "somebody was changing the same records; nothing was loaded, and it can be started again";
    return new ImportProblem("BUSY", what, {}, cause);
  }
  if (/^[0-9A-Z]{5}$/.test(code)) {
    const place = [table_name, column_name ?? constraint_name].filter(Boolean).join(", ");
    const what = `the database refused a row (${[code, place].filter(Boolean).join(", ")}); nothing was loaded`;
    return new ImportProblem("DATABASE_REFUSED", what, {}, cause);
  }
  if (/^E[A-Z]+$/.test(code)) {
    return new ImportProblem("NOT_FOUND", `a file cannot be read (${code})`, {}, cause);
  }
  return new ImportProblem("FAILED", `something went wrong: ${message ?? String(error)}`, {}, cause);
}

const GONE = new Set([
  ...["CONNECTION_CLOSED", "CONNECTION_ENDED", "CONNECTION_DESTROYED", "CONNECT_TIMEOUT"],
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE"],
]);
