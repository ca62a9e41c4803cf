import { eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";

type Touched = PgTable & { id: PgColumn; updated_at: PgColumn };

/**
 * Sets `updated_at` of a record when something that belongs to it changes but its own columns do not: a contact of a customer, a
 * mileage of a vehicle. That way API clients that ask for records changed since an instant find it.
 */
export async function touch(tx: Tx, table: Touched, id: string): Promise<void> {
  const now: { updated_at: SQL } = { updated_at: sql`now()` };
  await tx.update(table).set(now).where(eq(table.id, id));
}
