import { approvalWords } from "@/lib/documents/rules/lines/approval-words";
import type { LineType } from "@/lib/pricing/rules/line-types";
import type { Row } from "../editor-rows";
import type { Content, FieldName, Fields } from "../editor-state";
import { lineKindLabel } from "../line-types";
import { fieldUnits, isSameRow, isSameUnit, ROW_UNITS, type RowCell } from "./units";

/** The cells of a line, as people say them; those that nobody sees have no words. */
const CELL_WORDS: Partial<Record<RowCell, string>> = {
  item_type: "kind",
  description: "description",
  part_number: "part number",
  supplier_invoice: "supplier’s invoice",
  quantity: "quantity",
  unit_price: "price",
  unit_cost: "cost",
  discount_percent: "discount",
  tax_inclusive: "VAT in the price",
  tax_code: "tax code",
  approval: "customer’s answer",
  technician: "technician",
  guarantee: "guarantee",
  nominal_code: "nominal code",
  returned_quantity: "back to stock",
};

const FIELD_WORDS: Record<FieldName, string> = {
  customer_id: "vehicle and customer",
  vehicle_id: "vehicle",
  mileage: "mileage",
  order_reference: "order reference",
  department: "department",
  terms: "terms",
  expires_date: "last day",
  tax_point: "day of supply",
  discount_percent: "discount",
  labour_discount_percent: "discount on labour",
  parts_discount_percent: "discount on parts",
  technician: "technician",
  sales_advisor: "advisor",
  quality_controller: "quality check",
  road_tester: "road test",
  mot_class: "MOT class",
  mot_type: "kind of MOT",
  mot_status: "MOT result",
  mot_tester: "MOT tester",
  mot_outsourced: "place of the MOT",
  mot_cost: "cost of the MOT",
  work_description: "description of the work",
  internal_notes: "internal notes",
  credit_reason: "reason of the credit",
  invoice_number: "credited invoice",
  invoice_date: "date of the credited invoice",
  user_status: "own status",
};

/** Of a field of the document; empty if the name is none of its fields. */
export const fieldWord = (name: string): string => FIELD_WORDS[name as FieldName] ?? "";

export const cellWord = (cell: string): string => CELL_WORDS[cell as RowCell] ?? "";

/** "line 2, price", "line 2", "mileage"; empty if nobody sees it. */
export function placeWords(place: string, rows: readonly Row[]): string {
  const [row = "", cell] = place.split(".");
  const at = rows.findIndex(({ id }) => id === row);
  if (at < 0) return cell === undefined ? fieldWord(place) : "";
  const word = cell ? cellWord(cell) : "";
  return word ? `line ${at + 1}, ${word}` : `line ${at + 1}`;
}

/** A value as it is told in words: "47.50", "Yes", "nothing". */
export function valueWords(values: Partial<Row> | Partial<Fields>): string {
  const [first] = Object.entries(values);
  if (!first) return "";
  const [name, value] = first;
  if (name === "unit_price" && "share_percent" in values && values.share_percent)
    return `${values.share_percent}%`;
  if (name === "item_type") return lineKindLabel(value as LineType);
  if (name === "approval" && value) return approvalWords[value as keyof typeof approvalWords];
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" && value.trim() ? value.trim() : "nothing";
}

/** What was written into one content that another does not have, for somebody to read or copy. */
export function writtenBeyond(base: Content, mine: Content): { where: string; what: string }[] {
  const before = new Map(base.rows.map((row) => [row.id, row]));
  const lines = mine.rows.flatMap((row) => {
    const former = before.get(row.id);
    if (former && isSameRow(former, row)) return [];
    return ROW_UNITS.flatMap((unit) => {
      const what = valueWords({ [unit[0]]: row[unit[0]] });
      const same = former ? isSameUnit(unit, former, row) : what === "nothing" || unit[0] === "tax_code";
      const where = same || !cellWord(unit[0]) ? "" : placeWords(`${row.id}.${unit[0]}`, mine.rows);
      return where ? { where, what } : [];
    });
  });
  const fields = fieldUnits(mine.fields).flatMap(([name]) =>
    name === "customer_id" || isSameUnit([name], base.fields, mine.fields)
      ? []
      : { where: fieldWord(name), what: valueWords({ [name]: mine.fields[name] }) },
  );
  return [...fields, ...lines];
}
