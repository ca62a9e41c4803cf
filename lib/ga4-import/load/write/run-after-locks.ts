import type { Row, RowList } from "postgres";
import { isLockedOut } from "@/lib/core/database/database-errors";
import type { ImportConnection } from "../../run/transaction";

/**
 * Below the one second after which PostgreSQL looks for a deadlock and cancels one of the two transactions.
 */
const LOCK_WAIT = "800ms";
/** Commands themselves give up waiting for a lock after ten seconds. */
const LONGEST_MS = 120_000;

/**
 * Runs a statement that may have to wait for users' transactions: in short waits, starting again each time.
 * An import holds what it changed until its end, and locks more rows as it goes, in an order of its own. If a
 * transaction that waits for the import also blocks it, the import does not start again for the sake of one
 * record: the user's statement is cancelled and they are asked to try again.
 */
export async function runAfterLocks(
  tx: ImportConnection,
  statement: string,
  parameters: (string | number | null)[] = [],
): Promise<RowList<Row[]>> {
  const begun = performance.now();
  for (;;) {
    await tx.unsafe(`savepoint patience; set local lock_timeout = '${LOCK_WAIT}'`);
    try {
      const result = await tx.unsafe(statement, parameters);
      await tx.unsafe("set local lock_timeout to default; release savepoint patience");
      return result;
    } catch (error) {
      if (!isLockedOut(error) || performance.now() - begun > LONGEST_MS) throw error;
      await tx.unsafe("rollback to savepoint patience; release savepoint patience");
      await tx.unsafe(CANCEL_WAITING);
    }
  }
}

/**
 * Cancels statements that wait for this import while they hold what it needs. Their transactions end with
 * them.
 */
const CANCEL_WAITING = `select pg_cancel_backend(pid) from pg_stat_activity
  where datname = current_database() and usename = current_user and application_name = 'ga4-garage' and wait_event_type = 'Lock'
    and pg_backend_pid() = any (pg_blocking_pids(pid))`;
