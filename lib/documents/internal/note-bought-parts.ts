import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { NEXT_VERSION } from "@/lib/core/database/next-version";
import type { Decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import { isEditable } from "@/lib/document-record/rules/lifecycle";
import { updateRelated } from "@/lib/events/internal/update-related";

/** A part that was bought for a line of a job. */
export interface BoughtPart {
  document_line_id: string;
  /** What one cost, net; null leaves the line's cost as it is. */
  unit_cost: Decimal | null;
  supplier_id: string;
  /** The number of their delivery note or invoice; null leaves what is there. */
  supplier_invoice: string | null;
}

const Id = z.object({ id: z.string() });

const lineIds = (ids: readonly string[]) => sql`any (${`{${ids.join(",")}}`}::uuid[])`;

/** Locks the documents on which these lines of jobs stand, and those of invoices made of them. */
export async function lockJobsOfLines(tx: Tx, ids: readonly string[]): Promise<DocumentRecord[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .execute(sql`
    select distinct document_id as id from document_lines
    where (id = ${lineIds(ids)} or source_line_id = ${lineIds(ids)}) and document_id is not null`)
    .then(readRows(Id));
  const locked = await lockDocuments(
    tx,
    rows.map(({ id }) => id),
  );
  return [...locked.values()];
}

/**
 * Notes on the lines of jobs what their parts cost, of whom and with which paper. `jobs` are locked by `lockJobsOfLines`; what is issued,
 * invoiced or called off stays as it is.
 */
export async function noteBoughtParts(
  tx: Tx,
  jobs: readonly DocumentRecord[],
  parts: readonly BoughtPart[],
): Promise<void> {
  const open = jobs.filter(isEditable).map(({ id }) => id);
  if (open.length === 0 || parts.length === 0) return;
  const written = await tx
    .execute(sql`
    update document_lines l set supplier_id = b.supplier_id, unit_cost = coalesce(b.unit_cost, l.unit_cost),
      supplier_invoice = coalesce(b.supplier_invoice, l.supplier_invoice),
      line_cost = round(coalesce(b.unit_cost, l.unit_cost) * l.quantity, 2)
    from json_to_recordset(${JSON.stringify(parts)}::json)
      as b(document_line_id uuid, unit_cost numeric, supplier_id uuid, supplier_invoice text)
    where (l.id = b.document_line_id or l.source_line_id = b.document_line_id) and l.document_id = ${lineIds(open)}
    returning l.document_id as id`)
    .then(readRows(Id));
  const changed = [...new Set(written.map(({ id }) => id))];
  if (changed.length === 0) return;
  await updateRelated(tx, "documents", {
    set: sql`${NEXT_VERSION}, parts_cost = (
      select sum(l.line_cost) from document_lines l where l.document_id = documents.id and l.item_type = 'part')`,
    where: sql`id = ${lineIds(changed)}`,
  });
}
