import { readFigure } from "@/lib/core/input/typed-figure";
import type { LineType } from "@/lib/pricing/rules/line-types";
import { blankRow, type Cell, type Row } from "./editor-rows";

type Column =
  | Extract<
      Cell,
      | "description"
      | "part_number"
      | "quantity"
      | "unit_price"
      | "unit_cost"
      | "discount_percent"
      | "tax_code"
    >
  | "item_type";

const HEADINGS: [RegExp, Column][] = [
  [/^(type|kind|section)$/i, "item_type"],
  [/part.*(no|number|code)|^(sku|code|number|part)$/i, "part_number"],
  [/qty|quantit|hours|pieces/i, "quantity"],
  [/cost|buy/i, "unit_cost"],
  [/disc/i, "discount_percent"],
  [/vat|tax/i, "tax_code"],
  [/price|rate|unit|sell|retail|amount|each/i, "unit_price"],
  [/desc|name|item|work|detail|text/i, "description"],
];

/** The usual columns of pasted text without headings, by the number of columns. */
const USUAL: Record<number, Column[]> = {
  1: ["description"],
  2: ["description", "unit_price"],
  3: ["description", "quantity", "unit_price"],
  4: ["part_number", "description", "quantity", "unit_price"],
  5: ["part_number", "description", "quantity", "unit_price", "discount_percent"],
};

const MOST_ROWS = 200;

/** Whether pasted text is a table rather than text for one cell. */
export const isTable = (text: string): boolean => /\t/.test(text) || text.trim().split(/\r?\n/).length > 1;

/** Turns cells copied from a spreadsheet into lines; a first row of headings says which column is which. */
export function pastedRows(text: string, newId: () => string, tax_code?: string): Row[] {
  const table = cells(text).filter((line) => line.some((cell) => cell !== ""));
  const headed = headings(table[0] ?? []);
  const width = Math.max(0, ...table.map((line) => line.length));
  const columns = headed ?? USUAL[Math.min(width, 5)] ?? [];
  return table
    .slice(headed ? 1 : 0, MOST_ROWS + (headed ? 1 : 0))
    .map((line) => rowOf(line, columns, newId(), tax_code));
}

function headings(first: readonly string[]): (Column | undefined)[] | null {
  const columns = first.map((cell) => HEADINGS.find(([pattern]) => pattern.test(cell))?.[1]);
  const figures = first.some((cell) => /\d/.test(cell));
  return !figures && columns.includes("description") && first.length > 1 ? columns : null;
}

function rowOf(
  line: readonly string[],
  columns: readonly (Column | undefined)[],
  id: string,
  tax_code: string | undefined,
): Row {
  const found: Partial<Record<Column, string>> = {};
  for (const [i, column] of columns.entries()) if (column) found[column] = (line[i] ?? "").trim();
  const { item_type, ...typed } = found;
  const type = typeOf(item_type) ?? (found.part_number ? "part" : "labour");
  const row = blankRow(id, type, type === "labour" || type === "part" ? tax_code : undefined);
  return {
    ...row,
    ...typed,
    tax_code: /^T\d+$/i.test(typed.tax_code ?? "") ? (typed.tax_code ?? "").toUpperCase() : row.tax_code,
    quantity: figure(typed.quantity),
    unit_price: figure(typed.unit_price),
    unit_cost: figure(typed.unit_cost),
    discount_percent: figure(typed.discount_percent),
  };
}

/** A figure that cannot be read stays as it was, to be corrected in its cell. */
const figure = (typed = ""): string => readFigure(typed) ?? typed;

const TYPES: [RegExp, LineType][] = [
  [/^lab/i, "labour"],
  [/^part/i, "part"],
  [/^mot/i, "mot"],
  [/^sund/i, "sundries"],
  [/^lub|^oil/i, "lubricants"],
  [/^paint/i, "paint"],
  [/^(comment|note|text)/i, "comment"],
  [/^other/i, "other"],
];

const typeOf = (word = ""): LineType | undefined => TYPES.find(([pattern]) => pattern.test(word))?.[1];

/** Splits tab-separated text into rows and cells; a quoted cell may contain line breaks. */
function cells(text: string): string[][] {
  const table: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    const line = table.at(-1);
    if (quoted === undefined && plain === "" && end === "") continue;
    line?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end?.includes("\n")) table.push([]);
  }
  return table;
}
