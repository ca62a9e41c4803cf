import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** The command under which the feed announces a record that was changed as a side effect. */
const ANNOUNCED_AS = {
  customers: "customers.update",
  vehicles: "vehicles.update",
  documents: "documents.update",
  receipts: "receipts.amend",
  appointments: "appointments.update",
  reminders: "reminders.update",
} as const;
type Kind = keyof typeof ANNOUNCED_AS;

export const isAnnounced = (table: string): table is Kind => table in ANNOUNCED_AS;

/**
 * Updates records that a command changes besides its own and adds each to the feed, so that programs following it fetch these too.
 * Webhooks are not sent: a merge would send hundreds.
 */
export async function updateRelated(
  tx: Tx,
  kind: Kind,
  { set = sql`updated_at = now()`, from, where }: { set?: SQL; from?: SQL; where: SQL },
): Promise<void> {
  await tx.execute(sql`
    with along as (update ${sql.identifier(kind)} set ${set} ${from ? sql`from ${from}` : sql``} where ${where} returning ${sql.identifier(kind)}.id)
    insert into events (name, entity, entity_id) select ${ANNOUNCED_AS[kind]}, ${kind}::text, id from along order by id`);
}
