import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { appointmentsTold } from "@/lib/appointments/queries/appointments-told";
import { forgottenTold } from "@/lib/clock/queries/forgotten-told";
import { conversationsTold } from "@/lib/conversations/queries/conversations-told";
import { readRows } from "@/lib/core/read-rows";
import { runsTold } from "@/lib/ga4-import/run/runs-told";
import { askedTold } from "@/lib/job-work/queries/parts-asked";
import { messagesTold } from "@/lib/messages/queries/messages-told";
import { paymentsTold } from "@/lib/payments/queries/payments-told";
import { itemsTold } from "@/lib/stock/queries/items-told";
import type { Kind } from "../rules/kinds";
import { RECORDS, type Records } from "../rules/records";

type Reader<Row> = (db: Db | Tx, ids: SQL) => Promise<Row[]>;

const reader =
  <Row>(row: z.ZodType<Row>, statement: (ids: SQL) => SQL): Reader<Row> =>
  (db, ids) =>
    db.execute(statement(ids)).then(readRows(row));

const READERS: { readonly [K in Kind]: Reader<Records[K]> } = {
  booking_made: reader(RECORDS.booking_made, appointmentsTold),
  estimate_approved: reader(
    RECORDS.estimate_approved,
    (ids) => sql`
      select d.id, d.type, d.number, coalesce(c.name, d.customer_name) as customer_name, d.registration, d.total_gross,
        d.deleted_at is not null as deleted
      from document_heads d left join customer_names c on c.id = d.customer_id where d.id = any (${ids})`,
  ),
  payment_in: reader(
    RECORDS.payment_in,
    (ids) => sql`
      select r.id, r.amount, r.method, r.method_name, c.name as customer_name, d.type as document_type, d.number as document_number,
        r.deleted_at is not null as deleted
      from receipt_heads r left join document_heads d on d.id = r.document_id
        left join customer_names c on c.id = coalesce(d.customer_id, r.customer_id)
      where r.id = any (${ids})`,
  ),
  paid_online: reader(RECORDS.paid_online, paymentsTold),
  stock_low: reader(RECORDS.stock_low, itemsTold),
  part_asked: reader(RECORDS.part_asked, askedTold),
  message_failed: reader(RECORDS.message_failed, messagesTold),
  text_came: reader(RECORDS.text_came, conversationsTold),
  clock_forgotten: reader(RECORDS.clock_forgotten, forgottenTold),
  import_done: reader(RECORDS.import_done, runsTold),
};

/** The records of a kind of notification, by id; one that is gone altogether is missing. One statement, however many. */
export async function readRecords<K extends Kind>(
  db: Db | Tx,
  kind: K,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Records[K]>> {
  const rows: Records[K][] = await READERS[kind](db, sql`${`{${[...new Set(ids)].join(",")}}`}::uuid[]`);
  return new Map(rows.map((row) => [row.id, row]));
}
