import "server-only";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import type { IsoDate } from "@/lib/core/dates/dates";
import type { Decimal } from "@/lib/core/money";
import type { LockedItem } from "@/lib/stock/internal/lock-items";
import { noteBought } from "@/lib/stock/internal/note-bought";
import { writeMovements } from "@/lib/stock/internal/write-movements";
import type { LockedLine } from "../lock-order";

/** What came of a line. */
export interface Came {
  line: LockedLine;
  quantity: Decimal;
  /** Of one by the supplier's paper; null or not given where it is the agreed one. */
  unit_cost?: Decimal | null | undefined;
  substituted_part_number?: string | null | undefined;
}

interface Delivery {
  supplier_id: string;
  reference: string | null;
  received_date: IsoDate;
  delivery_id: string | null;
}

/** Raises the quantities of the locked, counted items that came, and notes what all of them cost. */
export async function takeIntoStock(
  tx: Tx,
  actor: Actor,
  came: readonly Came[],
  items: ReadonlyMap<string, LockedItem>,
  { supplier_id, reference, received_date, delivery_id }: Delivery,
): Promise<void> {
  const stocked = came.flatMap(({ line, ...rest }) => {
    const item = line.stock_item_id ? items.get(line.stock_item_id) : undefined;
    return item ? [{ line, item, ...rest, price: rest.unit_cost ?? line.unit_cost }] : [];
  });
  if (stocked.length === 0) return;
  const counted = stocked.filter(({ item }) => item.tracked);
  if (counted.length > 0)
    await writeMovements(
      tx,
      actor,
      counted.map(({ line, item, quantity, price, substituted_part_number }) => ({
        stock_item_id: item.id,
        kind: "goods_in" as const,
        quantity,
        unit_cost: price ?? item.cost_net,
        reason: substituted_part_number ? `${substituted_part_number} came instead` : null,
        reference,
        supplier_id,
        delivery_id,
        purchase_order_line_id: line.id,
        moved_on: received_date,
      })),
    );
  await noteBought(
    tx,
    stocked.map(({ item, price }) => ({ stock_item_id: item.id, unit_cost: price })),
    received_date,
  );
}
