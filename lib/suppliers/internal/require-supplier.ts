import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { invalid } from "@/lib/core/errors";

/** VALIDATION_ERROR at `supplier_id` if the supplier does not exist or is archived. */
export async function requireSupplier(tx: Tx, id: string): Promise<void> {
  const [row] = await tx.execute(sql`select id from suppliers where id = ${id} and deleted_at is null`);
  if (!row) throw invalid({ field: "supplier_id", message: "This supplier does not exist" });
}
