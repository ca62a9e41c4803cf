import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { document_lines } from "@/db/schema/document-lines";
import { conflict } from "@/lib/core/errors";
import { isoInstant } from "@/lib/core/input/fields";
import type { LineSums } from "@/lib/pricing/rules/totals";
import { sameTyre } from "@/lib/stock/rules/tyre-fields";
import type { PricedRow } from "../rules/lines/price-lines";

export type LineRecord = typeof document_lines.$inferSelect;
export type SummedLine = Omit<PricedRow, "unit_price"> & LineSums & { unit_price: string | null };

/** The lines that were added, removed or changed, for the audit log. */
export interface LineChanges {
  before: Record<string, unknown>[];
  after: Record<string, unknown>[];
}

export const readLines = (tx: Tx, documentId: string): Promise<LineRecord[]> =>
  tx
    .select()
    .from(document_lines)
    .where(eq(document_lines.document_id, documentId))
    .orderBy(document_lines.position, document_lines.id);

/** Makes a document's lines these, in this order. Lines that have not changed are not written. */
export async function writeLines(
  tx: Tx,
  documentId: string,
  standing: readonly LineRecord[],
  lines: readonly SummedLine[],
): Promise<LineChanges> {
  const old = new Map(standing.map((line) => [line.id, line]));
  const wanted = lines.map((line, i) => toRow(documentId, line, i + 1));
  const changed = wanted.filter((row) => !isSame(old.get(row.id), row));
  const kept = new Set(wanted.map(({ id }) => id));
  const gone = standing.filter(({ id }) => !kept.has(id));
  if (gone.length > 0)
    await tx.delete(document_lines).where(
      inArray(
        document_lines.id,
        gone.map(({ id }) => id),
      ),
    );
  if (changed.length > 0) {
    const written = await tx
      .insert(document_lines)
      .values(changed)
      .onConflictDoUpdate({
        target: document_lines.id,
        set: AS_SENT,
        // The key may belong to a line of another document, which must not be overwritten.
        setWhere: eq(document_lines.document_id, documentId),
      })
      .returning({ id: document_lines.id });
    if (written.length < changed.length) throw conflict("A line of another document has this key");
  }
  const before = [...gone, ...changed.flatMap(({ id }) => old.get(id) ?? [])];
  return { before: before.map(recordedLine), after: changed.map(recordedLine) };
}

const WRITTEN = [
  "position",
  "item_type",
  "description",
  "part_number",
  "stock_item_id",
  "supplier_id",
  "supplier_invoice",
  "quantity",
  "unit_price",
  "unit_cost",
  "discount_percent",
  "share_percent",
  "tax_inclusive",
  "tax_code",
  "tax_rate",
  "line_net",
  "line_tax",
  "line_gross",
  "line_cost",
  "approval",
  "approval_by",
  "approval_how",
  "approval_at",
  "approval_note",
  "technician_id",
  "technician",
  "nominal_code",
  "guarantee",
  "tyre",
  "package_key",
  "package_name",
  "advisory_id",
  "deferred_work_id",
  "returned_quantity",
] as const satisfies readonly (keyof LineRecord)[];

const AS_SENT = Object.fromEntries(WRITTEN.map((column) => [column, sql.raw(`excluded.${column}`)]));

const toRow = (document_id: string, line: SummedLine, position: number) => ({
  id: line.id,
  document_id,
  position,
  item_type: line.item_type,
  description: line.description,
  part_number: line.part_number ?? null,
  stock_item_id: line.stock_item_id ?? null,
  supplier_id: line.supplier_id ?? null,
  supplier_invoice: line.supplier_invoice ?? null,
  quantity: line.quantity,
  unit_price: line.unit_price,
  unit_cost: line.unit_cost,
  discount_percent: line.discount_percent,
  share_percent: line.share_percent ?? null,
  tax_inclusive: line.tax_inclusive,
  tax_code: line.tax_code,
  tax_rate: line.tax_rate,
  line_net: line.line_net,
  line_tax: line.line_tax,
  line_gross: line.line_gross,
  line_cost: line.line_cost,
  approval: line.approval ?? null,
  approval_by: line.approval_by ?? null,
  approval_how: line.approval_how ?? null,
  approval_at: line.approval_at ?? null,
  approval_note: line.approval_note ?? null,
  technician_id: line.technician_id ?? null,
  technician: line.technician ?? null,
  nominal_code: line.nominal_code ?? null,
  guarantee: line.guarantee ?? null,
  tyre: line.tyre ?? null,
  package_key: line.package_key ?? null,
  package_name: line.package_name ?? null,
  source_line_id: line.source_line_id ?? null,
  advisory_id: line.advisory_id ?? null,
  deferred_work_id: line.deferred_work_id ?? null,
  returned_quantity: line.returned_quantity ?? null,
});

type Row = ReturnType<typeof toRow>;

const isSame = (old: LineRecord | undefined, row: Row): boolean =>
  old !== undefined &&
  WRITTEN.every((column) =>
    column === "approval_at"
      ? alike(old.approval_at && isoInstant(old.approval_at), row.approval_at)
      : column === "tyre"
        ? sameTyre(old.tyre, row.tyre)
        : alike(old[column], row[column]),
  );

/** Compares values with trailing zeros removed: the database returns decimals at full length, "1" as "1.000". */
const alike = (a: unknown, b: unknown): boolean => a === b || plain(a) === plain(b);

const plain = (value: unknown): string =>
  typeof value === "string" && /^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, "") : String(value ?? "");

const recordedLine = (line: Partial<LineRecord>): Record<string, unknown> => ({
  id: line.id,
  position: line.position,
  item_type: line.item_type,
  description: line.description,
  quantity: line.quantity,
  unit_price: line.unit_price,
  discount_percent: line.discount_percent,
  tax_code: line.tax_code,
  line_gross: line.line_gross,
  approval: line.approval,
  returned_quantity: line.returned_quantity,
  ...(line.approval
    ? {
        approval_by: line.approval_by,
        approval_how: line.approval_how,
        approval_at: line.approval_at,
        approval_note: line.approval_note,
      }
    : {}),
});
