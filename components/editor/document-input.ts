import type { DocumentType } from "@/lib/document-record/rules/types";
import { isBlank, isShare, lineItem, type Row, writtenRows } from "./editor-rows";
import type { Content, FieldName, Fields } from "./editor-state";

/** Returns the input of `createDocument`. */
export function createInput(id: string, type: DocumentType, content: Content): Record<string, unknown> {
  return {
    id,
    type,
    ...Object.fromEntries(
      (Object.keys(content.fields) as FieldName[])
        .filter((name) => content.fields[name] !== "" || name === "vehicle_id")
        .map((name) => [name, fieldInput(content.fields, name)]),
    ),
    line_items: writtenRows(content.rows).map(lineItem),
  };
}

/**
 * Returns the input of `updateDocument`: only what differs from the saved content, or everything if the saved
 * content is unknown.
 */
export function updateInput(content: Content, saved: Content | null): Record<string, unknown> {
  const names = (Object.keys(content.fields) as FieldName[]).filter(
    (name) => !saved || content.fields[name] !== saved.fields[name],
  );
  return {
    ...Object.fromEntries(names.map((name) => [name, fieldInput(content.fields, name)])),
    ...(saved && sameRows(content.rows, saved.rows)
      ? {}
      : { line_items: writtenRows(content.rows).map(lineItem) }),
  };
}

/** Whether two contents are the same. Rows that are still blank make no difference. */
export const sameContent = (a: Content, b: Content | null): boolean =>
  b !== null && (a === b || (sameFields(a.fields, b.fields) && sameRows(a.rows, b.rows)));

const sameFields = (a: Fields, b: Fields): boolean =>
  a === b || (Object.keys(a) as FieldName[]).every((name) => a[name] === b[name]);

function sameRows(a: readonly Row[], b: readonly Row[]): boolean {
  if (a === b) return true;
  if (a.length === b.length) {
    // A shortcut for typing, when few rows change: compares only the changed rows, before and after.
    const changed = a.flatMap((row, i) => (row === b[i] ? [] : [[row, b[i]] as const]));
    if (changed.every((pair) => pair.every((row) => row && !isBlank(row) && !isShare(row))))
      return changed.every(([row, other]) => same(row, other));
  }
  const [own, other] = [writtenRows(a), writtenRows(b)];
  return own.length === other.length && own.every((row, i) => row === other[i] || same(row, other[i]));
}

const same = (a: Row, b: Row | undefined) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Whether two documents say the same, however their figures are written: "10" equals "10.00", and an empty
 * quantity equals one.
 */
export const hasEqualContent = (a: Content, b: Content): boolean => comparableText(a) === comparableText(b);

const comparableText = ({ fields, rows }: Content): string =>
  JSON.stringify([fields, writtenRows(rows).map(asStored)], (_key, value) =>
    typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? String(Number(value)) : value,
  );

/** Returns a line as the server stores it: the server fills in an empty quantity or price. */
const asStored = (row: Row): Row => ({
  ...row,
  quantity: row.quantity || "1",
  unit_price: row.unit_price || "0",
  settled: null,
});

function fieldInput(fields: Fields, name: FieldName): unknown {
  const value = fields[name];
  if (name === "mot_outsourced") return value === "" ? null : value === "yes";
  // The narrative keeps its spaces while it is typed; the server trims them.
  return value.trim() === "" ? null : value;
}
