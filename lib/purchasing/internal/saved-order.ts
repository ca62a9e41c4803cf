import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { purchase_orders } from "@/db/schema/purchasing";
import { oneRow } from "@/lib/core/database/one-row";

/** What commands return of an order: its head. */
export const SAVED = {
  id: purchase_orders.id,
  number: purchase_orders.number,
  supplier_id: purchase_orders.supplier_id,
  status: purchase_orders.status,
  fulfilment: purchase_orders.fulfilment,
  ordered_how: purchase_orders.ordered_how,
  ordered_date: purchase_orders.ordered_date,
  expected_date: purchase_orders.expected_date,
  supplier_reference: purchase_orders.supplier_reference,
  notes: purchase_orders.notes,
  created_at: purchase_orders.created_at,
  updated_at: purchase_orders.updated_at,
  version: purchase_orders.version,
};

export type SavedOrder = Pick<typeof purchase_orders.$inferSelect, keyof typeof SAVED>;

export const rereadOrder = (tx: Tx, id: string): Promise<SavedOrder> =>
  oneRow(tx.select(SAVED).from(purchase_orders).where(eq(purchase_orders.id, id)));

/** How commands lock the order that they change. */
export const orderSubject = {
  table: purchase_orders,
  noun: "purchase order",
  id: (input: { id: string }) => input.id,
};
