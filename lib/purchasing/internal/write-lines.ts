import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { uuids } from "@/lib/stock/internal/lock-items";
import type { FilledLine } from "./fill-lines";

/**
 * Makes the lines of a locked draft these, in this order. The ids that lines have are ids of lines of this draft. A line that is not
 * linked to its job any more remembers which it was.
 */
export async function writeLines(tx: Tx, orderId: string, lines: readonly FilledLine[]): Promise<void> {
  const kept = lines.flatMap(({ id }) => id ?? []);
  await tx.execute(sql`
    delete from purchase_order_lines where purchase_order_id = ${orderId} and id <> all (${uuids(kept)}::uuid[])`);
  if (lines.length === 0) return;
  const rows = lines.map(({ usual_supplier_id: _, ...line }, position) => ({ ...line, position }));
  await tx.execute(sql`
    insert into purchase_order_lines (id, purchase_order_id, stock_item_id, document_line_id, document_id, part_number, description, quantity,
      unit_cost, unit_surcharge, tax_code, expected_date, position)
    select coalesce(id, uuidv7()), ${orderId}, stock_item_id, document_line_id, document_id, part_number, description, quantity,
      unit_cost, unit_surcharge, tax_code, expected_date, position
    from json_to_recordset(${JSON.stringify(rows)}::json) as l(id uuid, stock_item_id uuid, document_line_id uuid, document_id uuid,
      part_number text, description text, quantity numeric, unit_cost numeric, unit_surcharge numeric, tax_code text, expected_date date, position int)
    on conflict (id) do update set stock_item_id = excluded.stock_item_id, document_line_id = excluded.document_line_id,
      document_id = coalesce(excluded.document_id, purchase_order_lines.document_id),
      part_number = excluded.part_number, description = excluded.description, quantity = excluded.quantity,
      unit_cost = excluded.unit_cost, unit_surcharge = excluded.unit_surcharge, tax_code = excluded.tax_code,
      expected_date = excluded.expected_date, position = excluded.position, updated_at = now()`);
}
