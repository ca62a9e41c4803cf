import { isoInstant } from "@/lib/core/input/fields";
import type { Document, DocumentLine } from "@/lib/documents/rules/document";
import type { SettledSums } from "@/lib/pricing/rules/totals";
import { blankRow, type Row } from "./editor-rows";
import type { Content, FieldName, Fields } from "./editor-state";
import { emptyFields } from "./empty-fields";
import { shownFigure, shownPrice } from "./offered-rows";

/** Returns a saved document as the text that the editor shows, with an empty line to continue on. */
export function openedContent(
  document: Document,
  settled: Record<string, SettledSums>,
  blankId: string,
): Content {
  const rows = document.lines.map((line) => rowOf(line, settled[line.id] ?? null));
  const end = rows.length - (rows.at(-1)?.share_percent ? 1 : 0);
  return { fields: fieldsOf(document), rows: rows.toSpliced(end, 0, blankRow(blankId)) };
}

const FIGURES: readonly FieldName[] = [
  "discount_percent",
  "labour_discount_percent",
  "parts_discount_percent",
];

function fieldsOf(document: Document): Fields {
  const fields = { ...emptyFields };
  for (const name of Object.keys(fields) as FieldName[]) {
    const value = document[name as keyof Document];
    if (value === null || value === undefined) continue;
    fields[name] =
      name === "mot_outsourced"
        ? value
          ? "yes"
          : "no"
        : FIGURES.includes(name)
          ? percentOf(String(value))
          : String(value);
  }
  return fields;
}

const percentOf = (value: string) => (/[1-9]/.test(value) ? shownFigure(value) : "");

function rowOf(line: DocumentLine, settled: SettledSums | null): Row {
  const negative = line.unit_price?.startsWith("-") ?? false;
  // A line that had no unit price in GA4 gets its net as the price, with a quantity of one.
  const price = line.unit_price ?? (line.item_type === "comment" ? null : line.line_net);
  const quantity = line.unit_price === null ? "1" : line.quantity;
  return {
    id: line.id,
    item_type: line.item_type,
    description: line.description,
    part_number: line.part_number ?? "",
    stock_item_id: line.stock_item_id,
    supplier_id: line.supplier_id,
    supplier_invoice: line.supplier_invoice ?? "",
    quantity: line.item_type === "comment" ? "" : shownFigure(negative ? turned(quantity) : quantity),
    unit_price: shownPrice(price?.replace("-", "")),
    unit_cost: shownPrice(line.unit_cost),
    discount_percent: /[1-9]/.test(line.discount_percent) ? shownFigure(line.discount_percent) : "",
    share_percent: shownFigure(line.share_percent),
    tax_inclusive: line.tax_inclusive,
    tax_code: line.tax_code,
    approval: line.approval ?? "",
    approval_by: line.approval_by ?? "",
    approval_how: line.approval_how ?? "",
    approval_at: line.approval_at ? isoInstant(line.approval_at) : "",
    approval_note: line.approval_note ?? "",
    technician: line.technician ?? "",
    technician_id: line.technician_id,
    guarantee: line.guarantee ?? "",
    tyre: line.tyre,
    nominal_code: line.nominal_code ?? "",
    package_key: line.package_key,
    package_name: line.package_name ?? "",
    source_line_id: line.source_line_id,
    advisory_id: line.advisory_id,
    deferred_work_id: line.deferred_work_id,
    returned_quantity: shownFigure(line.returned_quantity),
    settled,
  };
}

/** Turns a negative price into a negative quantity: prices themselves are never negative. */
const turned = (quantity: string | null) =>
  quantity?.startsWith("-") ? quantity.slice(1) : `-${quantity ?? "1"}`;
