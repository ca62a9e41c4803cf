import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { NEXT_VERSION } from "@/lib/core/database/next-version";
import { type Decimal, decimal, sum } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import type { LockedLine } from "./lock-order";

interface Came {
  line: LockedLine;
  quantity: Decimal;
}

/**
 * Notes the old units that are owed to a supplier for parts that came with a surcharge: one return a line, to which a later delivery
 * adds while it is not sent.
 */
export async function oweOldUnits(
  tx: Tx,
  actor: Actor,
  supplier_id: string,
  came: readonly Came[],
): Promise<void> {
  const made_by = actor.kind === "user" ? actor.id : null;
  for (const { line, quantity } of came) {
    if (!line.unit_surcharge || decimal(line.unit_surcharge).lte(0)) continue;
    const added = await tx.execute(sql`
      update supplier_returns set quantity = quantity + ${quantity}::numeric, ${NEXT_VERSION}
      where id = (select id from supplier_returns where purchase_order_line_id = ${line.id} and kind = 'old_unit'
        and status = 'to_send' order by id limit 1 for update) returning id`);
    if (added.length > 0) continue;
    await tx.execute(sql`
      insert into supplier_returns (supplier_id, kind, purchase_order_line_id, part_number, description, quantity, unit_credit, made_by)
      values (${supplier_id}, 'old_unit', ${line.id}, ${line.part_number}, ${line.description}, ${quantity}::numeric,
        ${line.unit_surcharge}::numeric, ${made_by}::uuid)`);
  }
}

/** Locks the returns of a locked order, so that none is sent while what came of it is put right. */
export async function lockReturns(tx: Tx, orderId: string): Promise<void> {
  await tx.execute(sql`
    select id from supplier_returns where purchase_order_line_id in (
      select id from purchase_order_lines where purchase_order_id = ${orderId}) order by id for update`);
}

const Owed = z.object({ id: z.string(), quantity: z.string(), status: z.string() });

/** Takes back what is owed of old units beyond what came of a line after all, as far as it is not sent. `came` is what is left of it. */
export async function forgetOldUnits(tx: Tx, lineId: string, came: Decimal): Promise<void> {
  const owed = await tx
    .execute(sql`
    select id, quantity, status from supplier_returns where purchase_order_line_id = ${lineId} and kind = 'old_unit'
      and status in ('to_send', 'sent', 'credited') order by id`)
    .then(readRows(Owed));
  let beyond = sum(owed.map(({ quantity }) => quantity)).minus(came);
  for (const { id, quantity, status } of owed.reverse()) {
    if (status !== "to_send" || beyond.lte(0)) continue;
    const left = decimal(quantity).minus(beyond);
    beyond = beyond.minus(quantity);
    await tx.execute(
      left.gt(0)
        ? sql`update supplier_returns set quantity = ${left.toFixed(3)}::numeric, ${NEXT_VERSION} where id = ${id}`
        : sql`update supplier_returns set status = 'cancelled', ${NEXT_VERSION} where id = ${id}`,
    );
  }
}
