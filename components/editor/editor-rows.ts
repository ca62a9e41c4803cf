import type { AnsweredBy, Approval } from "@/lib/documents/rules/lines/approval";
import { usualTaxCode } from "@/lib/documents/rules/lines/price-lines";
import type { LineInput } from "@/lib/documents/schema/line";
import type { LineType } from "@/lib/pricing/rules/line-types";
import type { SettledSums } from "@/lib/pricing/rules/totals";

/** A line while it is edited: every cell holds the text as typed. */
export interface Row {
  id: string;
  item_type: LineType;
  description: string;
  part_number: string;
  stock_item_id: string | null;
  supplier_id: string | null;
  supplier_invoice: string;
  quantity: string;
  unit_price: string;
  unit_cost: string;
  discount_percent: string;
  /** For sundries charged as a share of labour and parts: the per cent. Empty if they have a price. */
  share_percent: string;
  tax_inclusive: boolean;
  tax_code: string;
  approval: "" | Approval;
  approval_by: string;
  approval_how: "" | AnsweredBy;
  /** A UTC timestamp. */
  approval_at: string;
  approval_note: string;
  technician: string;
  technician_id: string | null;
  guarantee: string;
  /** Of a tyre: its size and label, as they stood when the line was written; null where the stock item says it. */
  tyre: Readonly<Record<string, string>> | null;
  nominal_code: string;
  package_key: string | null;
  package_name: string;
  source_line_id: string | null;
  /** The advisory or deferred work from an earlier visit that this line carries out. */
  advisory_id: string | null;
  deferred_work_id: string | null;
  /** On a credit note: the quantity that goes back into stock. Empty means the usual quantity. */
  returned_quantity: string;
  /** Sums that do not depend on what is typed: an excess; on a credit note the limits of the line. */
  settled: SettledSums | null;
}

/** Cells that hold text. */
export type Cell = {
  [K in keyof Row]: Row[K] extends string ? K : never;
}[keyof Row];

/** The approval cells of a line to which the customer has not answered. */
export const NOT_ANSWERED = {
  approval: "",
  approval_by: "",
  approval_how: "",
  approval_at: "",
  approval_note: "",
} satisfies Partial<Row>;

export function blankRow(id: string, item_type: LineType = "labour", tax_code?: string): Row {
  return {
    id,
    item_type,
    description: "",
    part_number: "",
    stock_item_id: null,
    supplier_id: null,
    supplier_invoice: "",
    quantity: "",
    unit_price: "",
    unit_cost: "",
    discount_percent: "",
    share_percent: "",
    tax_inclusive: false,
    tax_code: tax_code ?? usualTaxCode(item_type),
    ...NOT_ANSWERED,
    technician: "",
    technician_id: null,
    guarantee: "",
    tyre: null,
    nominal_code: "",
    package_key: null,
    package_name: "",
    source_line_id: null,
    advisory_id: null,
    deferred_work_id: null,
    returned_quantity: "",
    settled: null,
  };
}

/** Returns who did a line: the name as typed, and that person's id if a member of staff has that name. */
export const doneBy = (name: string, staff: readonly { id: string; name: string }[]) => ({
  technician: name,
  technician_id: staff.find((one) => one.name.toLowerCase() === name.trim().toLowerCase())?.id ?? null,
});

const TYPED = [
  "description",
  "part_number",
  "unit_price",
  "unit_cost",
  "share_percent",
  "quantity",
] as const satisfies readonly Cell[];

/** Whether nothing was written in a row; such a row is not a line yet and is not saved. */
export const isBlank = (row: Row): boolean =>
  TYPED.every((cell) => row[cell].trim() === "") && row.stock_item_id === null && row.settled === null;

const orNull = (text: string): string | null => text.trim() || null;

/** Returns a row in the form that the commands take. */
export function lineItem(row: Row): LineInput {
  const { id, package_key, source_line_id, advisory_id, deferred_work_id } = row;
  // Only the import creates adjustments (sums by which GA4 adjusted a document); here such a line becomes an
  // "other" line.
  const item_type = row.item_type === "adjustment" ? "other" : row.item_type;
  const common = {
    id,
    item_type,
    description: row.description,
    tax_code: row.tax_code.trim().toUpperCase() || usualTaxCode(item_type),
    package_key,
    package_name: orNull(row.package_name),
    source_line_id,
    advisory_id,
    deferred_work_id,
  };
  if (item_type === "comment") return { ...common, ...(row.tyre && { tyre: row.tyre }) };
  const share = item_type === "sundries" ? orNull(row.share_percent) : null;
  return {
    ...common,
    part_number: orNull(row.part_number),
    stock_item_id: row.stock_item_id,
    supplier_id: row.supplier_id,
    supplier_invoice: orNull(row.supplier_invoice),
    quantity: share === null ? (orNull(row.quantity) ?? "1") : "1",
    unit_price: share === null ? (orNull(row.unit_price) ?? "0") : null,
    unit_cost: orNull(row.unit_cost),
    discount_percent: orNull(row.discount_percent) ?? "0",
    share_percent: share,
    tax_inclusive: row.tax_inclusive,
    approval: row.approval || null,
    approval_by: orNull(row.approval_by),
    approval_how: row.approval_how || null,
    approval_at: row.approval_at || null,
    approval_note: orNull(row.approval_note),
    technician: orNull(row.technician),
    technician_id: row.technician_id,
    guarantee: orNull(row.guarantee),
    // Of a stock item the server takes what the item says.
    ...(row.tyre || !row.stock_item_id ? { tyre: row.tyre } : {}),
    nominal_code: orNull(row.nominal_code),
    returned_quantity: orNull(row.returned_quantity),
  };
}

/**
 * Returns the rows that are lines, in order: an error at `line_items.3` belongs to the fourth of these. A
 * share of labour and parts is left out while there are neither.
 */
export function writtenRows(rows: readonly Row[]): Row[] {
  const lines = rows.filter((row) => !isBlank(row));
  const work = lines.some(({ item_type }) => item_type === "labour" || item_type === "part");
  return work ? lines : lines.filter((row) => !isShare(row));
}

export const isShare = (row: Row): boolean => row.item_type === "sundries" && row.share_percent.trim() !== "";
