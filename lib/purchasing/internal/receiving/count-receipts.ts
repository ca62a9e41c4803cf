import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import type { IsoDate } from "@/lib/core/dates/dates";
import type { Decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";

export interface NewReceipt {
  purchase_order_line_id: string;
  /** Negative where it takes an earlier receipt back. */
  quantity: Decimal;
  unit_cost: Decimal | null;
  substituted_part_number: string | null;
}

const Written = z.object({ id: z.string(), purchase_order_line_id: z.string() });

/** Writes receipts of locked orders, adds them to what the lines have received, and answers with the receipts by their lines. */
export async function countReceipts(
  tx: Tx,
  actor: Actor,
  receipts: readonly NewReceipt[],
  { delivery_id, day }: { delivery_id: string | null; day: IsoDate },
): Promise<ReadonlyMap<string, string>> {
  const made_by = actor.kind === "user" ? actor.id : null;
  const written = await tx
    .execute(sql`
    with written as (
      insert into purchase_receipts (purchase_order_line_id, delivery_id, quantity, unit_cost, substituted_part_number, received_on, made_by)
      select purchase_order_line_id, ${delivery_id}::uuid, quantity, unit_cost, substituted_part_number, ${day}::date, ${made_by}::uuid
      from json_to_recordset(${JSON.stringify(receipts)}::json)
        as r(purchase_order_line_id uuid, quantity numeric, unit_cost numeric, substituted_part_number text)
      returning id, purchase_order_line_id, quantity),
    counted as (
      update purchase_order_lines l set quantity_received = l.quantity_received + w.quantity, updated_at = now()
      from (select purchase_order_line_id, sum(quantity) as quantity from written group by 1) w
      where l.id = w.purchase_order_line_id)
    select id, purchase_order_line_id from written`)
    .then(readRows(Written));
  return new Map(written.map(({ id, purchase_order_line_id }) => [purchase_order_line_id, id]));
}
