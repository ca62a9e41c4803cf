import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { decimal, sum } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { lockJobsOfLines, noteBoughtParts } from "@/lib/documents/internal/note-bought-parts";
import { lockItems } from "@/lib/stock/internal/lock-items";
import { noteBought } from "@/lib/stock/internal/note-bought";

const Came = z.object({
  purchase_order_line_id: z.string(),
  document_line_id: z.string().nullable(),
  stock_item_id: z.string().nullable(),
  supplier_id: z.string(),
  received_on: z.string(),
  quantity: z.string(),
  /** What one cost by the booked papers without this one, and with it; by the delivery where none bills it. */
  without: z.string().nullable(),
  billed: z.string().nullable(),
});
type Came = z.infer<typeof Came>;

/**
 * Makes what a paper bills for its deliveries their cost, or with `undone` takes that back: on the stock item, unless a later delivery is
 * booked in, and on the line of the job, unless it is issued. A delivery that is billed as it was booked in changes nothing.
 */
export async function noteBilledCosts(tx: Tx, id: string, { undone = false } = {}): Promise<void> {
  const came = (await readCame(tx, id)).map(({ without, billed, ...row }) => ({
    ...row,
    before: undone ? billed : without,
    now: undone ? without : billed,
  }));
  const changed = came.filter(({ before, now }) => now !== null && !(before && decimal(before).eq(now)));
  if (changed.length === 0) return;
  const jobs = await lockJobsOfLines(
    tx,
    changed.flatMap(({ document_line_id }) => document_line_id ?? []),
  );
  const items = await lockItems(
    tx,
    changed.flatMap(({ stock_item_id }) => stock_item_id ?? []),
  );
  for (const { stock_item_id, before, now, received_on } of changed) {
    const item = stock_item_id ? items.get(stock_item_id) : undefined;
    const others = undone && !(before && item?.cost_net && decimal(before).eq(item.cost_net));
    if (item && !others) await noteBought(tx, [{ stock_item_id: item.id, unit_cost: now }], received_on);
  }
  const lines = new Map(changed.map((row) => [row.purchase_order_line_id, row]));
  await noteBoughtParts(
    tx,
    jobs,
    [...lines.values()].flatMap(
      ({ purchase_order_line_id, document_line_id, stock_item_id, supplier_id }) => {
        const counted = stock_item_id && items.get(stock_item_id)?.tracked;
        if (!document_line_id || counted) return [];
        const own = came.filter((row) => row.purchase_order_line_id === purchase_order_line_id);
        return [{ document_line_id, unit_cost: average(own), supplier_id, supplier_invoice: null }];
      },
    ),
  );
}

function average(came: readonly { quantity: string; now: string | null }[]): string | null {
  const known = came.filter(({ now }) => now !== null);
  const pieces = sum(known.map(({ quantity }) => quantity));
  if (pieces.lte(0)) return null;
  const paid = sum(
    known.map(({ quantity, now }) =>
      decimal(quantity)
        .times(now ?? "0")
        .toString(),
    ),
  );
  return paid.div(pieces).toFixed(4);
}

/** What came of the lines of orders that a paper bills, in the order in which it came. */
const readCame = (tx: Tx, id: string): Promise<Came[]> =>
  tx
    .execute(sql`
    select r.purchase_order_line_id, r.document_line_id, r.stock_item_id, r.supplier_id, r.received_on, r.quantity,
      coalesce(${billedOf(sql`p.status = 'booked' and p.id <> ${id}`)}, r.unit_cost) as without,
      coalesce(${billedOf(sql`(p.status = 'booked' or p.id = ${id})`)}, r.unit_cost) as billed
    from received_parts r
    where r.purchase_order_line_id in (
      select n.purchase_order_line_id from supplier_invoice_lines l join received_parts n on n.id = l.purchase_receipt_id
      where l.supplier_invoice_id = ${id} and l.kind = 'part')
    order by r.received_on, r.id`)
    .then(readRows(Came));

const billedOf = (papers: SQL): SQL => sql`(
  select round(sum(l.quantity * l.unit_net) / nullif(sum(l.quantity), 0), 4)
  from supplier_invoice_lines l join supplier_invoices p on p.id = l.supplier_invoice_id
  where l.purchase_receipt_id = r.id and l.kind = 'part' and p.kind = 'invoice' and p.deleted_at is null and ${papers})`;
