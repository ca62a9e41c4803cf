import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { supplier_invoices } from "@/db/schema/supplier-accounts";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict } from "@/lib/core/errors";

/** The columns that commands return. */
export const SAVED = {
  id: supplier_invoices.id,
  kind: supplier_invoices.kind,
  status: supplier_invoices.status,
  supplier_id: supplier_invoices.supplier_id,
  number: supplier_invoices.number,
  invoice_date: supplier_invoices.invoice_date,
  due_date: supplier_invoices.due_date,
  vat_date: supplier_invoices.vat_date,
  net: supplier_invoices.net,
  tax: supplier_invoices.tax,
  gross: supplier_invoices.gross,
  notes: supplier_invoices.notes,
  booked_at: supplier_invoices.booked_at,
  voided_on: supplier_invoices.voided_on,
  voided_reason: supplier_invoices.voided_reason,
  created_at: supplier_invoices.created_at,
  updated_at: supplier_invoices.updated_at,
  version: supplier_invoices.version,
};

export const invoiceSubject = {
  table: supplier_invoices,
  noun: "supplier's invoice",
  id: (input: { id: string }) => input.id,
};

/** CONFLICT for what is booked or void: it never changes. */
export function requireDraft({ status, number }: { status: string; number: string }): void {
  if (status === "booked") throw conflict(`${number} is booked and stays as it is: void it instead`);
  if (status === "void") throw conflict(`${number} is void`);
}

/**
 * Lets one transaction at a time write papers of a supplier, so that a number is taken and a delivery billed once. The lock is held until
 * the transaction ends; the paper itself is locked before it.
 */
export const lockAccount = (tx: Tx, supplierId: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`supplier account ${supplierId}`}))`);

type Fields = Parameters<ReturnType<typeof builder>["set"]>[0];
const builder = (tx: Tx) => tx.update(supplier_invoices);

/** Writes columns of a locked paper. */
export const changeInvoice = (tx: Tx, id: string, fields: Fields) =>
  oneRow(
    builder(tx)
      .set({ ...fields, ...nextVersion(supplier_invoices) })
      .where(eq(supplier_invoices.id, id))
      .returning(SAVED),
  );
