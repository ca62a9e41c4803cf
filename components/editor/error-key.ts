import { type Cell, type Row, writtenRows } from "./editor-rows";

/** The cell that shows an error about another record that a line refers to. */
const SEEN_AT: Readonly<Record<string, Cell>> = {
  stock_item_id: "part_number",
  supplier_id: "description",
  technician_id: "description",
  source_line_id: "description",
};

/**
 * Turns the server's `line_items.3.unit_price` into the key of the cell that it means, among the rows that
 * were sent.
 */
export function errorKey(field: string, rows: readonly Row[]): string {
  const match = /^line_items\.(\d+)\.(\w+)$/.exec(field);
  const row = match ? writtenRows(rows)[Number(match[1])] : undefined;
  const name = match?.[2] ?? "";
  return row ? `${row.id}.${SEEN_AT[name] ?? name}` : field;
}
