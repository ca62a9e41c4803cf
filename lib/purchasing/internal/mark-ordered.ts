import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import type { IsoDate } from "@/lib/core/dates/dates";
import { conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { type Decimal, decimal } from "@/lib/core/money";
import { lockItems } from "@/lib/stock/internal/lock-items";
import type { OrderedHow } from "../rules/ordered-how";
import { requireNotBeingSent } from "./by-computer";
import { itemsOf, type LockedOrder, lockOrder } from "./lock-order";
import { settleOrder } from "./settle-order";

export interface Ordering {
  how: OrderedHow;
  ordered_date: IsoDate;
  expected_date?: IsoDate | null;
  /** The supplier's number of the order. */
  supplier_reference?: string | null;
  /** What the supplier said of lines; whatever is not given of one stays as it is. */
  lines?: readonly AnsweredLine[];
}

export interface AnsweredLine {
  id: string;
  expected_date?: IsoDate | null;
  /** Of one, net, to 4 places. */
  unit_cost?: Decimal | null;
  /** How many of it will not come. */
  quantity_cancelled?: Decimal;
}

/**
 * Makes a draft an order that its supplier has. Its parts count as on order from then on. CONFLICT if it is no draft any more, and
 * VALIDATION_ERROR if it has no lines, or at `lines.N` of a line that is not the order's or of which more is cancelled than ordered.
 */
export async function markOrdered(
  tx: Tx,
  _actor: Actor,
  purchaseOrderId: string,
  ordering: Ordering,
): Promise<void> {
  const order = await lockOrder(tx, purchaseOrderId);
  if (order.status !== "draft") throw conflict(`${order.number ?? "This order"} is no draft any more`);
  if (ordering.how !== "link") requireNotBeingSent(order);
  if (order.lines.length === 0) throw invalid({ field: "lines", message: "Nothing is on this order yet" });
  const answered = ordering.lines ?? [];
  requireLines(order, answered);
  await lockItems(tx, itemsOf(order.lines));
  const { how, ordered_date, expected_date = null, supplier_reference = null } = ordering;
  await tx.execute(sql`
    update purchase_orders set status = 'ordered', ordered_how = ${how}, ordered_date = ${ordered_date}::date,
      expected_date = coalesce(${expected_date}::date, expected_date),
      supplier_reference = coalesce(${supplier_reference}::text, supplier_reference)
    where id = ${order.id}`);
  if (answered.length > 0)
    await tx.execute(sql`
      update purchase_order_lines l set updated_at = now(), expected_date = coalesce(a.expected_date, l.expected_date),
        unit_cost = coalesce(a.unit_cost, l.unit_cost), quantity_cancelled = coalesce(a.quantity_cancelled, l.quantity_cancelled)
      from json_to_recordset(${JSON.stringify(answered)}::json)
        as a(id uuid, expected_date date, unit_cost numeric, quantity_cancelled numeric)
      where l.id = a.id`);
  await settleOrder(tx, order.id);
}

function requireLines({ lines }: LockedOrder, answered: readonly AnsweredLine[]): void {
  const problems: ErrorDetail[] = [];
  for (const [i, { id, quantity_cancelled }] of answered.entries()) {
    const line = lines.find((one) => one.id === id);
    if (!line) problems.push({ field: `lines.${i}.id`, message: "This line is not on the order" });
    else if (quantity_cancelled && decimal(quantity_cancelled).gt(line.quantity))
      problems.push({ field: `lines.${i}.quantity_cancelled`, message: "More than was ordered" });
  }
  if (problems.length > 0) throw invalid(...problems);
}
