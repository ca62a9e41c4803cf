import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { customers } from "@/db/schema/customers";
import { invalid } from "@/lib/core/errors";

/**
 * Locks a customer until the transaction ends, so that nothing new is written for one who is merged or archived meanwhile.
 * VALIDATION_ERROR at `field` where the customer does not exist.
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
