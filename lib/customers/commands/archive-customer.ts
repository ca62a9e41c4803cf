import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { customers } from "@/db/schema/customers";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict } from "@/lib/core/errors";
import { openDocumentsOf } from "@/lib/document-record/internal/open-documents";
import { readCustomerStanding } from "@/lib/receivables/queries/customer-standing";
import { forgetCardsOf } from "@/lib/saved-cards/internal/mark-forgotten";
import { SHOWN } from "../columns";
import { reasonNotToArchive } from "../rules/archive-guard";
import { CustomerAtVersion } from "../schema/customer";

/**
 * Archives a customer. Their vehicles and history stay; cards that a payment provider keeps for them are forgotten. CONFLICT while they owe money, we hold money of theirs, or any document
 * is open.
 */
export const archiveCustomer = command({
  name: "customers.archive",
  permission: "customers:delete",
  input: CustomerAtVersion,
  subject: { table: customers, noun: "customer", id: (input) => input.id },
  async run({ tx, input }) {
    const reason = reasonNotToArchive({
      ...(await readCustomerStanding(tx, input.id)),
      open: await openDocumentsOf(tx, input.id),
    });
    if (reason) throw conflict(reason);
    await forgetCardsOf(tx, input.id, "garage");
    return setDeleted(tx, input.id, true);
  },
});

/** Restores an archived customer. CONFLICT for one that was merged into another: a merge is final. */
export const restoreCustomer = command({
  name: "customers.restore",
  permission: "customers:delete",
  input: CustomerAtVersion,
  subject: { table: customers, noun: "customer", id: (input) => input.id, deleted: true },
  async run({ tx, input, subject }) {
    if (subject.merged_into_id)
      throw conflict("This customer was merged into another and cannot be restored");
    return setDeleted(tx, input.id, false);
  },
});

async function setDeleted(tx: Tx, id: string, deleted: boolean) {
  return oneRow(
    tx
      .update(customers)
      .set({
        deleted_at: deleted ? sql`now()` : null,
        ...nextVersion(customers),
      })
      .where(eq(customers.id, id))
      .returning(SHOWN),
  );
}
