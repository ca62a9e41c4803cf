import { columnKey, FIELD_NAMES, NEEDED_FIELDS, type PriceField, type PriceMapping } from "./price-fields";

/** Where the fields of a price file are. */
export interface BoundColumns {
  headers: string[];
  /** The cell of each field that the file has. */
  cellOf: Partial<Record<PriceField, number>>;
  /** The same by the columns' own names, as it is remembered. */
  mapping: PriceMapping;
  /** Fields without which no price can be taken in. */
  missing: PriceField[];
  /** Columns of the file that are no field. */
  unknown: string[];
  /** What cannot be decided: two columns of one name. */
  problems: string[];
}

/**
 * Finds the fields among the columns of a price file: by the mapping where it names them, otherwise by their own names in any case and
 * order.
 */
export function bindColumns(headers: readonly string[], given: PriceMapping = {}): BoundColumns {
  const shown = headers.map((header, at) => header.trim() || `Column ${at + 1}`);
  const cellOf: BoundColumns["cellOf"] = {};
  const mapping: PriceMapping = {};
  const problems: string[] = [];
  const named = new Set(Object.values(given).map(columnKey));
  for (const field of FIELD_NAMES) {
    const wanted = given[field] ?? (named.has(field) ? undefined : field);
    if (wanted === undefined) continue;
    const cells = shown.flatMap((header, at) => (columnKey(header) === columnKey(wanted) ? [at] : []));
    const [cell, twin] = cells;
    if (cell === undefined) continue;
    if (twin !== undefined)
      problems.push(`Two columns are called ${shown[cell]}: the ${ordinal(cell)} and the ${ordinal(twin)}`);
    cellOf[field] = cell;
    mapping[field] = shown[cell] as string;
  }
  const bound = new Set(Object.values(cellOf));
  return {
    headers: shown,
    cellOf,
    mapping,
    missing: NEEDED_FIELDS.filter((field) => cellOf[field] === undefined),
    unknown: shown.filter((_, at) => !bound.has(at)),
    problems,
  };
}

function ordinal(cell: number): string {
  const number = cell + 1;
  const ending = /1[123]$/.test(String(number)) ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}
