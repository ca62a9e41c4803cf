import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { notFound } from "@/lib/core/errors";

/** Locks a customer that is not archived until the transaction ends; returns false if there is none. */
export async function lockLiveCustomer(tx: Tx, id: string): Promise<boolean> {
  const found = await tx.execute(
    sql`select 1 from customers where id = ${id} and deleted_at is null for key share`,
  );
  return found.length > 0;
}

/** Like `lockLiveCustomer`, but throws NOT_FOUND if there is none. */
export async function requireCustomer(tx: Tx, id: string): Promise<void> {
  if (!(await lockLiveCustomer(tx, id))) throw notFound("customer");
}
