import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { type Keys, orderedKeys, rowsOf, type Selection } from "@/lib/core/page";

const BATCH = 1000;
/** Whoever takes nothing for this long gives the database's snapshot back. */
const STALLED = "60s";

/**
 * Hands all rows of a selection, in order, to `take`, a batch at a time; waits for it before reading on. One snapshot
 * from the first row to the last, whatever is changed meanwhile, and never more than a batch in memory.
 */
export async function streamRows<Row>(
  selection: Selection,
  sort: string,
  take: (rows: Row[]) => Promise<void>,
): Promise<void> {
  await db().transaction(
    async (tx) => {
      await tx.execute(sql.raw(`set local idle_in_transaction_session_timeout = '${STALLED}'`));
      await tx.execute(sql`declare all_rows no scroll cursor for ${orderedKeys(selection, sort)}`);
      for (;;) {
        const keys = await tx.execute<{ id: string }>(sql.raw(`fetch ${BATCH} from all_rows`));
        if (keys.length === 0) return;
        const batch: Keys = `{${[...keys].map(({ id }) => id).join(",")}}`;
        await take([...(await tx.execute(rowsOf(selection, batch)))] as Row[]);
      }
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
