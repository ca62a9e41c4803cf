import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { supplier_returns } from "@/db/schema/purchasing";
import { type Actor, may } from "@/lib/core/actor";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";

const SHOWN = {
  id: supplier_returns.id,
  supplier_id: supplier_returns.supplier_id,
  kind: supplier_returns.kind,
  status: supplier_returns.status,
  stock_item_id: supplier_returns.stock_item_id,
  purchase_order_line_id: supplier_returns.purchase_order_line_id,
  part_number: supplier_returns.part_number,
  description: supplier_returns.description,
  quantity: supplier_returns.quantity,
  credited_quantity: supplier_returns.credited_quantity,
  return_reference: supplier_returns.return_reference,
  credit_reference: supplier_returns.credit_reference,
  reason: supplier_returns.reason,
  sent_on: supplier_returns.sent_on,
  credited_on: supplier_returns.credited_on,
  created_at: supplier_returns.created_at,
  updated_at: supplier_returns.updated_at,
  version: supplier_returns.version,
};
const COSTS = {
  unit_credit: supplier_returns.unit_credit,
  credited_net: supplier_returns.credited_net,
};

type Row = typeof supplier_returns.$inferSelect;

/** What commands return of a return; amounts only for those who may see costs. */
export type SavedReturn = Pick<Row, keyof typeof SHOWN> & Partial<Pick<Row, keyof typeof COSTS>>;

const columns = (actor: Actor): typeof SHOWN & Partial<typeof COSTS> =>
  may(actor, "stock:cost") ? { ...SHOWN, ...COSTS } : SHOWN;

/** How commands lock the return that they change. */
export const returnSubject = {
  table: supplier_returns,
  noun: "return",
  id: (input: { id: string }) => input.id,
};

type Fields = Parameters<ReturnType<typeof builder>["set"]>[0];
const builder = (tx: Tx) => tx.update(supplier_returns);

export const changeReturn = (tx: Tx, actor: Actor, id: string, fields: Fields): Promise<SavedReturn> =>
  oneRow(
    builder(tx)
      .set({ ...fields, ...nextVersion(supplier_returns) })
      .where(eq(supplier_returns.id, id))
      .returning(columns(actor)),
  );

export const insertReturn = (
  tx: Tx,
  actor: Actor,
  values: typeof supplier_returns.$inferInsert,
): Promise<SavedReturn> =>
  oneRow(
    tx
      .insert(supplier_returns)
      .values({ ...values, made_by: actor.kind === "user" ? actor.id : null })
      .returning(columns(actor)),
  );
