import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import type { Decimal } from "@/lib/core/money";

export interface NewMovement {
  stock_item_id: string;
  kind: "opening" | "goods_in" | "sale" | "return" | "adjustment" | "stock_take" | "supplier_return";
  /** Positive into stock, negative out of it. */
  quantity: Decimal;
  unit_cost?: Decimal | null;
  reason?: string | null;
  reference?: string | null;
  supplier_id?: string | null;
  delivery_id?: string | null;
  document_line_id?: string | null;
  purchase_order_line_id?: string | null;
  supplier_return_id?: string | null;
  /** The day of the movement; the day of entry if none is given. */
  moved_on?: string | null;
}

/** Writes movements of locked items and updates their quantities: the only place where a quantity in stock changes. */
export async function writeMovements(tx: Tx, actor: Actor, movements: readonly NewMovement[]): Promise<void> {
  const made_by = actor.kind === "user" ? actor.id : null;
  await tx.execute(sql`
    with moved as (
      insert into stock_movements (stock_item_id, kind, quantity, unit_cost, reason, reference, supplier_id, delivery_id, document_line_id, purchase_order_line_id, supplier_return_id, moved_on, made_by)
      select stock_item_id, kind, quantity, unit_cost, reason, reference, supplier_id, delivery_id, document_line_id, purchase_order_line_id, supplier_return_id, moved_on, ${made_by}::uuid
      from json_to_recordset(${JSON.stringify(movements)}::json) as m(
        stock_item_id uuid, kind text, quantity numeric, unit_cost numeric, reason text, reference text, supplier_id uuid, delivery_id uuid, document_line_id uuid, purchase_order_line_id uuid, supplier_return_id uuid, moved_on date)
      returning stock_item_id, quantity)
    update stock_items s set quantity_in_stock = s.quantity_in_stock + m.quantity, updated_at = now()
    from (select stock_item_id, sum(quantity) as quantity from moved group by stock_item_id) m where m.stock_item_id = s.id`);
}
