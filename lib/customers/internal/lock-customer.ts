import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { customers } from "@/db/schema/customers";
import { invalid } from "@/lib/core/errors";

/**
 * Holds a customer as they are until the transaction ends, so that nothing new is written for one who is merged or put away
 * meanwhile. VALIDATION_ERROR at `field` where there is none.
 */
export async function lockCustomer(tx: Tx, id: string | null, field: string): Promise<void> {
  const [row] = id
    ? await tx
        .select({ deleted_at: customers.deleted_at })
        .from(customers)
        .where(eq(customers.id, id))
        .for("share")
    : [];
  if (!row) throw invalid({ field, message: "Choose a customer" });
  if (row.deleted_at !== null)
    throw invalid({ field, message: "This customer has been archived or merged in the meantime" });
}
