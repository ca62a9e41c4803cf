import { eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";

type Touched = PgTable & { id: PgColumn; updated_at: PgColumn };

/**
 * Marks a record as changed whose own columns stay, as something that belongs to it was changed: a contact of a customer, a mileage of a
 * vehicle. So programs that ask for what was changed since find it.
 */
export async function touch(tx: Tx, table: Touched, id: string): Promise<void> {
  const now: { updated_at: SQL } = { updated_at: sql`now()` };
  await tx.update(table).set(now).where(eq(table.id, id));
}
