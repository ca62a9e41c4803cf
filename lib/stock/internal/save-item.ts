import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { stock_items } from "@/db/schema/stock";
import { type Actor, may } from "@/lib/core/actor";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { requireSupplier } from "@/lib/suppliers/internal/require-supplier";
import { isTaxCode } from "@/lib/tax/queries/tax-codes";
import type { StockItemUpdate } from "../schema/written-stock-item";
import { type SavedStockItem, savedColumns } from "./saved-item";

interface Identity {
  id?: string;
  part_number: string;
  manufacturer?: string | null | undefined;
}

/**
 * VALIDATION_ERROR at `part_number` if the manufacturer already has an item with this part number. Different manufacturers may
 * use the same number.
 */
export async function requireFreePartNumber(
  tx: Tx,
  actor: Actor,
  { id, part_number, manufacturer }: Identity,
): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`part ${part_number}`}))`);
  const [taken] = await tx
    .select({ id: stock_items.id })
    .from(stock_items)
    .where(
      and(
        eq(stock_items.part_number, part_number),
        sql`upper(coalesce(${stock_items.manufacturer}, '')) = ${(manufacturer ?? "").toUpperCase()}`,
        isNull(stock_items.deleted_at),
        id ? ne(stock_items.id, id) : undefined,
      ),
    )
    .limit(1);
  if (taken)
    throw invalid({
      field: "part_number",
      message: "Another part of the same make has this part number",
      ...(may(actor, "stock:read") && { record_id: taken.id }),
    });
}

type Named = Pick<z.output<typeof StockItemUpdate>, "tax_code" | "cost_tax_code" | "supplier_id">;

/** VALIDATION_ERROR at each tax code or supplier that is not on file. */
export async function requireKnown(tx: Tx, given: Named): Promise<void> {
  const problems: ErrorDetail[] = [];
  for (const field of ["tax_code", "cost_tax_code"] as const) {
    const code = given[field];
    if (!code) continue;
    if (!(await isTaxCode(tx, code))) problems.push({ field, message: `There is no tax code ${code}` });
  }
  if (problems.length > 0) throw invalid(...problems);
  if (given.supplier_id) await requireSupplier(tx, given.supplier_id);
}

/** Returns the item as it is now, in the form that commands return. */
export async function rereadItem(tx: Tx, actor: Actor, id: string): Promise<SavedStockItem> {
  const [row] = await tx.select(savedColumns(actor)).from(stock_items).where(eq(stock_items.id, id));
  if (!row) throw new Error("The stock item is gone");
  return row;
}
