import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { NEXT_VERSION } from "@/lib/core/database/next-version";
import type { IsoDate } from "@/lib/core/dates/dates";
import { conflict } from "@/lib/core/errors";
import { type Decimal, decimal } from "@/lib/core/money";
import { lockItems } from "@/lib/stock/internal/lock-items";
import { itemsOf, lockOrder } from "./lock-order";
import { settleOrder } from "./settle-order";

interface MaybeSent {
  number: string | null;
  status: string;
  ordered_how: string | null;
}

/** Whether a draft is on its way to its supplier by computer: then it is neither changed nor placed in another way. */
export const isBeingSent = ({ status, ordered_how }: MaybeSent): boolean =>
  status === "draft" && ordered_how === "link";

/** CONFLICT while nobody knows whether the supplier has it. */
export function requireNotBeingSent(order: MaybeSent): void {
  if (isBeingSent(order))
    throw conflict(
      `${order.number ?? "This order"} is on its way to the supplier by computer: that must have an end first`,
    );
}

/** Marks a locked draft as on its way, or as not sent after all. */
export async function setBeingSent(tx: Tx, orderId: string, sent: boolean): Promise<void> {
  await tx.execute(sql`
    update purchase_orders set ordered_how = ${sent ? "link" : null}, ${NEXT_VERSION} where id = ${orderId} and status = 'draft'`);
}

interface Answered {
  id: string;
  expected_date?: IsoDate | null;
  /** How many of it will not come, in all. */
  quantity_cancelled?: Decimal;
}

/**
 * Takes over what the supplier says later of the lines of a placed order: when they come, and what will not come. What came stays, and no less
 * is cancelled than was before. A line that is not on the order is left out.
 */
export async function answerLines(tx: Tx, orderId: string, answered: readonly Answered[]): Promise<void> {
  const { lines, status } = await lockOrder(tx, orderId);
  if (status === "draft") return;
  const given = answered.flatMap(({ id, expected_date = null, quantity_cancelled = "0" }) => {
    const line = lines.find((one) => one.id === id);
    if (!line) return [];
    const rest = decimal(line.quantity).minus(line.quantity_received);
    const most = rest.lt(0) ? decimal(0) : rest;
    const asked = decimal(quantity_cancelled).gt(most) ? most : decimal(quantity_cancelled);
    const cancelled = asked.lt(line.quantity_cancelled) ? line.quantity_cancelled : asked.toFixed(3);
    return [{ id, expected_date, quantity_cancelled: cancelled }];
  });
  await lockItems(tx, itemsOf(lines));
  await tx.execute(sql`
    update purchase_order_lines l set updated_at = now(), expected_date = coalesce(a.expected_date, l.expected_date),
      quantity_cancelled = a.quantity_cancelled
    from json_to_recordset(${JSON.stringify(given)}::json) as a(id uuid, expected_date date, quantity_cancelled numeric)
    where l.id = a.id and (l.expected_date is distinct from coalesce(a.expected_date, l.expected_date)
      or l.quantity_cancelled <> a.quantity_cancelled)`);
  await settleOrder(tx, orderId);
}
