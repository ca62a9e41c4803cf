import { isoInstant } from "@/lib/core/input/fields";
import { isShare, type Row } from "../editor-rows";
import type { FieldName, Fields } from "../editor-state";

/** What is merged as one: a single cell or field, or several that only mean something together. The first one names it. */
export type Unit<K extends string> = readonly [K, ...K[]];

export type RowCell = Exclude<keyof Row, "id" | "settled">;

const CELLS_TOGETHER = [
  ["approval", "approval_by", "approval_how", "approval_at", "approval_note"],
  ["technician", "technician_id"],
  ["unit_price", "share_percent"],
  ["part_number", "stock_item_id", "supplier_id", "tyre"],
  ["package_key", "package_name"],
] as const satisfies readonly Unit<RowCell>[];

const CELLS_ALONE = [
  "item_type",
  "description",
  "supplier_invoice",
  "quantity",
  "unit_cost",
  "discount_percent",
  "tax_inclusive",
  "tax_code",
  "guarantee",
  "nominal_code",
  "source_line_id",
  "advisory_id",
  "deferred_work_id",
  "returned_quantity",
] as const satisfies readonly RowCell[];

type Together = (typeof CELLS_TOGETHER)[number][number];
/** Fails to compile when a line gets a cell that no unit has. */
const ALL: Exclude<RowCell, Together | (typeof CELLS_ALONE)[number]> extends never ? true : never = true;

export const ROW_UNITS: readonly Unit<RowCell>[] = ALL && [
  ...CELLS_ALONE.map((cell): Unit<RowCell> => [cell]),
  ...CELLS_TOGETHER,
];

/** Where a line comes from: nobody types it, so nobody is asked about it. */
const ORIGINS: ReadonlySet<string> = new Set<RowCell>([
  "package_key",
  "source_line_id",
  "advisory_id",
  "deferred_work_id",
]);

export const isAsked = (unit: string): boolean => !ORIGINS.has(unit);

/** Who it is for is one choice: a vehicle comes with its keeper. */
const PARTIES: Unit<FieldName> = ["customer_id", "vehicle_id"];

export const fieldUnits = (fields: Fields): Unit<FieldName>[] => [
  PARTIES,
  ...(Object.keys(fields) as FieldName[])
    .filter((name) => !PARTIES.includes(name))
    .map((name): Unit<FieldName> => [name]),
];

const unitOfCell = new Map(ROW_UNITS.flatMap((unit) => unit.map((cell) => [cell as string, unit[0]])));

/** Names the unit of `row.cell` or of a field in the same way: `row.unit`, or the field that leads its own. */
export function unitKey(place: string): string {
  const [row, cell] = place.split(".");
  if (cell !== undefined) return `${row}.${unitOfCell.get(cell) ?? cell}`;
  return place === "vehicle_id" ? "customer_id" : place;
}

const FIGURES: ReadonlySet<string> = new Set<RowCell | FieldName>([
  "quantity",
  "unit_price",
  "unit_cost",
  "discount_percent",
  "share_percent",
  "returned_quantity",
  "mileage",
  "labour_discount_percent",
  "parts_discount_percent",
  "mot_cost",
]);

/** What the server stores for a figure that is left out. */
const LEFT_OUT: Readonly<Record<string, string>> = { quantity: "1", unit_price: "0" };

/** Whether two values of a cell or field mean the same, however they are written: the server writes "10" as "10.00". */
export function isSame(name: string, a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "string" || typeof b !== "string") return false;
  return plain(name, a) === plain(name, b);
}

function plain(name: string, value: string): string {
  const text = value.trim();
  if (FIGURES.has(name)) {
    const figure = text.replace(/[£,\s]/g, "") || (LEFT_OUT[name] ?? "");
    return /^-?\d*\.?\d+$/.test(figure) ? String(Number(figure)) : figure;
  }
  if (name === "tax_code") return text.toUpperCase();
  return name === "approval_at" && text && !Number.isNaN(Date.parse(text)) ? isoInstant(text) : text;
}

export function isSameUnit<T extends object>(unit: readonly (keyof T & string)[], a: T, b: T): boolean {
  return unit.every((name) => isSame(name, a[name], b[name]));
}

/** The price of a share follows from the other lines, and nobody types it. */
export const cellsOf = (unit: Unit<RowCell>, ...rows: readonly Row[]): readonly RowCell[] =>
  unit[0] === "unit_price" && rows.every(isShare) ? ["share_percent"] : unit;

/** Whether two lines say the same, apart from what follows from other lines. */
export const isSameRow = (a: Row, b: Row): boolean =>
  a === b || ROW_UNITS.every((unit) => isSameUnit(cellsOf(unit, a, b), a, b));

/** The values of a unit. */
export const pick = <T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
