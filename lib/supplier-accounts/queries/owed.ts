import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { type OwedCredit, RefusedReturn } from "../responses";
import { type OwedByAge, owedAge, stillOwed, sumsByAge, sumToSend } from "../rules/owed-ages";
import { OwedAsked } from "../schema/lists";

const Row = z.object({
  id: z.string(),
  supplier_id: z.string(),
  supplier_name: z.string(),
  kind: z.string(),
  status: z.string(),
  part_number: z.string().nullable(),
  description: z.string(),
  quantity: z.string(),
  credited_quantity: z.string(),
  unit_credit: z.string().nullable(),
  order_number: z.string().nullable(),
  return_reference: z.string().nullable(),
  since: z.string(),
});

export interface Owed {
  total: OwedByAge;
  to_send: string;
  suppliers: {
    supplier_id: string;
    supplier_name: string;
    returns: number;
    sums: OwedByAge;
    to_send: string;
  }[];
  returns: OwedCredit[];
  refused: RefusedReturn[];
}

/** The refused returns that are shown: the latest. */
const MOST_REFUSED = 50;

/** Reads the latest returns that suppliers refused. */
const readRefused = (db: Db, supplierId?: string): Promise<RefusedReturn[]> =>
  db
    .execute(sql`
    select b.id, b.supplier_id, u.name as supplier_name, b.kind, b.part_number, b.description, b.quantity, b.order_number, b.return_reference,
      b.reason, b.sent_on, round(b.quantity * coalesce(b.unit_credit, 0), 2) as asked
    from returned_parts b join supplier_names u on u.id = b.supplier_id
    where b.status = 'refused' ${supplierId ? sql`and b.supplier_id = ${supplierId}` : sql``}
    order by coalesce(b.sent_on, b.made_on) desc, b.id desc limit ${MOST_REFUSED}`)
    .then(readRows(RefusedReturn));

/** Reads returns sent or to be sent, old units too, as far as they are not credited or refused, the oldest first. Those that were sent are owed. */
export async function readOwed(db: Db, supplierId?: string): Promise<OwedCredit[]> {
  const now = today();
  const rows = await db
    .execute(sql`
    select b.id, b.supplier_id, u.name as supplier_name, b.kind, b.status, b.part_number, b.description, b.quantity, b.credited_quantity, b.unit_credit,
      b.order_number, b.return_reference, coalesce(b.sent_on, b.made_on) as since
    from returned_parts b join supplier_names u on u.id = b.supplier_id
    where b.status in ('to_send', 'sent') and b.credited_quantity < b.quantity ${supplierId ? sql`and b.supplier_id = ${supplierId}` : sql``}
    order by coalesce(b.sent_on, b.made_on), b.id`)
    .then(readRows(Row));
  return rows.map((row) => ({ ...row, age: owedAge(row.since, now), owed: stillOwed(row) }));
}

/** What suppliers owe us, net, by supplier and age, and what is put aside for them, with the returns behind it, and those that they refused. */
export const owedBySuppliers = query({
  name: "supplier_accounts.owed",
  permission: "stock:cost",
  input: OwedAsked,
  async run({ db, input }): Promise<Owed> {
    const [returns, refused] = await Promise.all([
      readOwed(db, input.supplier_id),
      readRefused(db, input.supplier_id),
    ]);
    const groups = [...Map.groupBy(returns, ({ supplier_id }) => supplier_id)];
    return {
      total: sumsByAge(returns),
      to_send: sumToSend(returns),
      suppliers: groups
        .map(([supplier_id, rows]) => ({
          supplier_id,
          supplier_name: rows[0]?.supplier_name ?? "",
          returns: rows.length,
          sums: sumsByAge(rows),
          to_send: sumToSend(rows),
        }))
        .sort((a, b) => Number(b.sums.total) - Number(a.sums.total)),
      returns,
      refused,
    };
  },
});
