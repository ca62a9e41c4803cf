import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { document_lines } from "@/db/schema/document-lines";
import { conflict } from "@/lib/core/errors";
import { decimal, pounds, sum } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import type { SavedDocument } from "@/lib/document-record/internal/saved-document";
import { sumUp } from "../sum-up";
import type { SummedLine } from "../write-lines";

const Linked = z.object({ id: z.string(), status: z.string() });

/**
 * A VAT-registered owner pays the VAT of all the work on top of the excess: when the work changes, this moves the new VAT from
 * the insurer's document to the excess invoice. CONFLICT once the excess invoice is issued.
 */
export async function syncExcess(
  tx: Tx,
  main: SavedDocument,
  lines: readonly SummedLine[],
): Promise<SavedDocument | null> {
  const excess = lines.find(({ item_type, line_tax }) => item_type === "excess" && !decimal(line_tax).eq(0));
  if (!excess) return null;
  const vat = sum(lines.filter((line) => line !== excess).map(({ line_tax }) => line_tax));
  if (vat.eq(decimal(excess.line_tax).times(-1))) return null;
  const [linked] = await tx
    .execute(sql`
    select d.id, d.status from document_lines l join documents d on d.id = l.linked_document_id
    where l.id = ${excess.id} and d.deleted_at is null for update of d`)
    .then(readRows(Linked));
  if (linked?.status !== "draft")
    throw conflict(
      "The excess invoice is issued, with the VAT of this work on it: credit it before changing the work",
    );
  await setTax(tx, linked.id, sql`document_id = ${linked.id} and item_type = 'excess'`, pounds(vat));
  return setTax(tx, main.id, sql`id = ${excess.id}`, pounds(vat.times(-1)));
}

/** Sets the VAT of an excess line and updates its document's totals. */
async function setTax(tx: Tx, documentId: string, line: SQL, vat: string): Promise<SavedDocument> {
  await tx
    .update(document_lines)
    .set({ line_tax: vat, line_gross: sql`line_net + ${vat}::numeric` })
    .where(line);
  return sumUp(tx, documentId);
}
