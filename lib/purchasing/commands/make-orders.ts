import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { command, Traced } from "@/lib/core/command";
import { conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { recordChange } from "@/lib/core/recorder";
import { uuids } from "@/lib/stock/internal/lock-items";
import { orderNeeds } from "@/lib/stock/queries/order-needs";
import { requireSupplier } from "@/lib/suppliers/internal/require-supplier";
import { type FilledLine, fillLines } from "../internal/fill-lines";
import { insertOrder } from "../internal/insert-order";
import type { SavedOrder } from "../internal/saved-order";
import { OrdersMake } from "../schema/written-order";

export interface MadeOrders {
  orders: SavedOrder[];
  /** Stock items of which enough is on order, or on drafts, already: they were left out. */
  left_out: string[];
}

/**
 * Makes drafts of orders, one for each supplier, of parts of jobs and of stock items that run low. Nothing is ordered twice: an item of
 * which enough is on its way by now is left out. VALIDATION_ERROR at `lines.N.supplier_id` where nobody says of whom it is bought;
 * CONFLICT if nothing is left to order.
 */
export const makeOrders = command({
  name: "purchase_orders.make",
  permission: "purchasing:order",
  input: OrdersMake,
  async run({ tx, actor, input: { lines } }): Promise<Traced<MadeOrders>> {
    const filled = await fillLines(tx, actor, lines);
    const { wanted, left_out } = await stillNeeded(tx, filled);
    const problems: ErrorDetail[] = [];
    const groups = new Map<string, FilledLine[]>();
    for (const [i, line] of filled.entries()) {
      if (!wanted.has(line)) continue;
      const supplier = lines[i]?.supplier_id ?? line.usual_supplier_id;
      if (supplier) groups.set(supplier, [...(groups.get(supplier) ?? []), line]);
      else problems.push({ field: `lines.${i}.supplier_id`, message: "Choose a supplier" });
    }
    if (problems.length > 0) throw invalid(...problems);
    if (groups.size === 0) throw conflict("All of it is on an order, or on a draft of one, already");
    const orders: SavedOrder[] = [];
    for (const [supplier_id, of] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await requireSupplier(tx, supplier_id);
      orders.push(await insertOrder(tx, actor, { supplier_id }, of));
    }
    const [first, ...further] = orders;
    for (const order of further)
      await recordChange(tx, actor, "purchase_orders.make", {
        entity: "purchase_orders",
        id: order.id,
        after: order,
      });
    return new Traced(
      { orders, left_out },
      { entity: "purchase_orders", id: first?.id ?? null, after: first },
    );
  },
});

/** Of lines for the shelf only those of items that are still to be ordered. Waits for whoever else orders one of them. */
async function stillNeeded(
  tx: Tx,
  lines: readonly FilledLine[],
): Promise<{ wanted: ReadonlySet<FilledLine>; left_out: string[] }> {
  const shelf = lines.filter((line) => line.stock_item_id && !line.document_line_id);
  const ids = uuids(shelf.flatMap(({ stock_item_id }) => stock_item_id ?? []));
  if (shelf.length === 0) return { wanted: new Set(lines), left_out: [] };
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtext('ordered item ' || id))
    from (select unnest(${ids}::uuid[])::text as id order by 1) wanted`);
  const needs = await orderNeeds(tx, sql`s.id = any (${ids}::uuid[])`);
  const needed = new Set(
    needs.flatMap(({ id, suggested_quantity }) => (decimal(suggested_quantity).gt(0) ? id : [])),
  );
  const out = shelf.filter(({ stock_item_id }) => stock_item_id && !needed.has(stock_item_id));
  return {
    wanted: new Set(lines.filter((line) => !out.includes(line))),
    left_out: out.flatMap(({ stock_item_id }) => stock_item_id ?? []),
  };
}
