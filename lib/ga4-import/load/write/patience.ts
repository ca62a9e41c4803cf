import type { Row, RowList } from "postgres";
import { isLockedOut } from "@/lib/core/database/database-errors";
import type { ImportConnection } from "../../run/transaction";

/** Below the second after which PostgreSQL looks for a deadlock, and ends whichever of the two is waiting that long. */
const BRIEFLY = "800ms";
/** Commands give up a lock after ten seconds by themselves. */
const LONGEST_MS = 120_000;

/**
 * Does a statement that may have to wait for people's work: in short waits, each from its start. An import holds what it
 * changed until its end, and takes hold of more as it goes, in an order of its own. Where somebody who waits for it is in
 * its way, nobody begins an import anew for the sake of one record: they are asked to try again.
 */
export async function patiently(
  tx: ImportConnection,
  statement: string,
  parameters: (string | number | null)[] = [],
): Promise<RowList<Row[]>> {
  const begun = performance.now();
  for (;;) {
    await tx.unsafe(`savepoint patience; set local lock_timeout = '${BRIEFLY}'`);
    try {
      const result = await tx.unsafe(statement, parameters);
      await tx.unsafe("set local lock_timeout to default; release savepoint patience");
      return result;
    } catch (error) {
      if (!isLockedOut(error) || performance.now() - begun > LONGEST_MS) throw error;
      await tx.unsafe("rollback to savepoint patience; release savepoint patience");
      await tx.unsafe(SEND_AWAY);
    }
  }
}

/** Whoever waits for this import holds, for as long, what it needs itself. Their statement ends, and with it their work. */
const SEND_AWAY = `select pg_cancel_backend(pid) from pg_stat_activity
  where datname = current_database() and usename = current_user and application_name = 'ga4-garage' and wait_event_type = 'Lock'
    and pg_backend_pid() = any (pg_blocking_pids(pid))`;
