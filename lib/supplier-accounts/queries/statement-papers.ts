import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import type { StatementLineShown, UnbilledPart } from "../responses";
import type { OurPaper } from "../rules/match-statement";
import { shortKey, wholeKey } from "../rules/number-key";

const Paper = z.object({
  id: z.string(),
  kind: z.string(),
  booked: z.boolean(),
  number: z.string(),
  invoice_date: z.string(),
  amount: z.string(),
});

/** An invoice is on a statement at most so long after its day. */
const OLDEST_DAYS = 400;

/** The papers of a supplier that can be on a statement whose lines begin on a day; void ones cannot. */
export const papersFor = (db: Db, supplierId: string, from: IsoDate): Promise<OurPaper[]> =>
  db
    .execute(sql`
    select id, kind, status = 'booked' as booked, number, invoice_date, case when kind = 'credit' then -gross else gross end as amount
    from supplier_invoices where supplier_id = ${supplierId} and deleted_at is null and status in ('draft', 'booked')
      and invoice_date >= ${addDays(from, -OLDEST_DAYS)}::date order by invoice_date, id`)
    .then(readRows(Paper));

const Chained = z.object({
  paper_id: z.string(),
  order_id: z.string().nullable(),
  order_number: z.string().nullable(),
  document_id: z.string().nullable(),
  document_number: z.string().nullable(),
});

type Links = Pick<StatementLineShown, "orders" | "jobs">;

/** The orders that papers bill, and the jobs for which the parts were bought. */
export async function chainsOf(db: Db, paperIds: readonly string[]): Promise<Map<string, Links>> {
  const rows = await db
    .execute(sql`
    select distinct l.supplier_invoice_id as paper_id, r.purchase_order_id as order_id, coalesce(r.order_number, b.order_number) as order_number,
      d.id as document_id, d.number as document_number
    from supplier_invoice_lines l left join received_parts r on r.id = l.purchase_receipt_id left join returned_parts b on b.id = l.supplier_return_id
      left join line_items x on x.id = coalesce(r.document_line_id, b.document_line_id) left join document_heads d on d.id = x.document_id
    where l.supplier_invoice_id = any(${`{${paperIds.join(",")}}`}::uuid[]) order by 3, 5`)
    .then(readRows(Chained));
  const chains = new Map<string, Links>();
  for (const { paper_id, order_id, order_number, document_id, document_number } of rows) {
    const chain = chains.get(paper_id) ?? { orders: [], jobs: [] };
    chains.set(paper_id, chain);
    if (order_id && !chain.orders.some(({ id }) => id === order_id))
      chain.orders.push({ id: order_id, number: order_number });
    if (document_id && !chain.jobs.some(({ id }) => id === document_id))
      chain.jobs.push({ id: document_id, number: document_number });
  }
  return chains;
}

const Order = z.object({ order_id: z.string(), order_number: z.string().nullable() });

/** The orders of a supplier that were placed. */
export const ordersOf = (db: Db, supplierId: string) =>
  db
    .execute(sql`
    select distinct purchase_order_id as order_id, order_number from ordered_parts
    where supplier_id = ${supplierId} and order_status in ('ordered', 'part_received')`)
    .then(readRows(Order));

/** The delivery that came under a number of the supplier, or else the order that it names. */
export function goodsOf(
  reference: string | null,
  unbilled: readonly UnbilledPart[],
  orders: readonly z.infer<typeof Order>[],
): StatementLineShown["goods"] {
  const key = shortKey(reference ?? "");
  if (key === "") return null;
  const whole = wholeKey(reference ?? "");
  const isOrder = (number: string | null) => number !== null && wholeKey(number) === whole;
  const delivered = unbilled.filter((part) =>
    [part.reference, part.invoice_number].some((number) => number !== null && shortKey(number) === key),
  );
  const parts =
    delivered.length > 0 ? delivered : unbilled.filter(({ order_number }) => isOrder(order_number));
  const [first] = parts;
  if (first)
    return {
      order_id: first.order_id,
      order_number: first.order_number,
      received_on: first.received_on,
      parts,
    };
  const order = orders.find(({ order_number }) => isOrder(order_number));
  return order ? { ...order, received_on: null, parts: [] } : null;
}
