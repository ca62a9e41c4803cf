import "server-only";
import { sql } from "drizzle-orm";
import { customer_consents } from "@/db/schema/customers";
import { command } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { ConsentRecord } from "../contact-schema";

/**
 * Writes down that a customer has given, refused or withdrawn consent to marketing on a channel (PECR reg. 22, UK GDPR
 * art. 7). Entries are never changed: the latest one counts.
 */
export const recordConsent = command({
  name: "customers.record_consent",
  permission: "customers:update",
  input: ConsentRecord,
  async run({ tx, actor, input }) {
    const live = await tx.execute(
      sql`select 1 from customers where id = ${input.customer_id} and deleted_at is null for key share`,
    );
    if (live.length === 0) throw notFound("customer");
    const [row] = await tx
      .insert(customer_consents)
      .values({ ...input, recorded_by: actor.id })
      .returning();
    if (!row) throw new Error("The insert returned no row");
    return row;
  },
  trace: (consent) => ({ entity: "customers", id: consent.customer_id, after: { consent } }),
});
