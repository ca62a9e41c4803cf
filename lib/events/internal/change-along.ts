import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** As which command programs that follow hear of a record that changed along with another. */
const TOLD_AS = {
  customers: "customers.update",
  vehicles: "vehicles.update",
  documents: "documents.update",
  receipts: "receipts.amend",
  appointments: "appointments.update",
  reminders: "reminders.update",
} as const;
type Kind = keyof typeof TOLD_AS;

export const isTold = (table: string): table is Kind => table in TOLD_AS;

/**
 * Changes records that an act changes beside its own, and tells the feed of each, so that whoever follows it fetches these too. Webhooks
 * are not sent: a merge would send hundreds.
 */
export async function changeAlong(
  tx: Tx,
  kind: Kind,
  { set = sql`updated_at = now()`, where }: { set?: SQL; where: SQL },
): Promise<void> {
  await tx.execute(sql`
    with along as (update ${sql.identifier(kind)} set ${set} where ${where} returning id)
    insert into events (name, entity, entity_id) select ${TOLD_AS[kind]}, ${kind}::text, id from along order by id`);
}
