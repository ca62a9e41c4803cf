import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { claimedRows } from "@/lib/core/read-rows";
import { recordChange } from "@/lib/core/recorder";
import { withDependentFields } from "../load/merge/merge-plan";
import { auditEntityOf } from "../load/write/audit";

/** The command name under which each changed record appears in the audit log. */
export const TAKE = "imports.take_theirs";

type Row = Record<string, unknown> & { id: string };

export async function readRow(tx: Tx, entity: string, id: string): Promise<Row | undefined> {
  const [found] = await tx
    .execute(sql`select to_jsonb(t) as row from ${sql.identifier(entity)} t where id = ${id}`)
    .then(claimedRows<{ row: Row | string }>);
  if (!found) return undefined;
  return typeof found.row === "string" ? (JSON.parse(found.row) as Row) : found.row;
}

/** Sets fields of a record to what GA4 last said, and writes that to its history. */
export async function takeFields(
  tx: Tx,
  actor: Actor,
  entity: string,
  id: string,
  fields: readonly string[],
): Promise<void> {
  const before = await readRow(tx, entity, id);
  const table = sql.identifier(entity);
  const set = fields.map((field) => sql`${sql.identifier(field)} = s.${sql.identifier(field)}`);
  await tx.execute(sql`
    update ${table} t set ${sql.join(set, sql`, `)}, version = t.version + 1, updated_at = now()
    from import_base b, jsonb_populate_record(null::${table}, b.said) s
    where t.id = ${id} and b.entity = ${entity} and b.entity_id = t.id and b.said is not null`);
  await recordChange(tx, actor, TAKE, {
    entity: auditEntityOf(entity),
    id,
    before,
    after: await readRow(tx, entity, id),
  });
}

/** Takes GA4's quantity of a stock item, as an adjustment: movements made here stay in the ledger. */
export async function takeQuantity(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.execute(sql`
    insert into stock_movements (stock_item_id, kind, quantity, reason, made_by)
    select t.id, 'adjustment', s.quantity_in_stock - t.quantity_in_stock, 'The quantity that GA4 has', ${actor.id}
    from stock_items t join import_base b on b.entity = 'stock_items' and b.entity_id = t.id
    cross join lateral jsonb_populate_record(null::stock_items, b.said) s
    where t.id = ${id} and s.quantity_in_stock <> t.quantity_in_stock`);
  await takeFields(tx, actor, "stock_items", id, withDependentFields("stock_items", ["quantity_in_stock"]));
}
