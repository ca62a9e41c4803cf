import { ImportProblem } from "@/lib/files/csv/import-problem";
import type { FileFormat } from "../formats/column";

/** Which column of the format each cell of a row belongs to. */
export interface HeaderBinding {
  /** The format's column number for each cell; -1 for an unknown column. */
  columnOf: Int16Array;
  /**
   * For each cell the name under which it is kept in `legacy` and reported: GA4's field name, or the header.
   */
  nameOf: string[];
  /** The headers as they appear in the file. */
  headers: string[];
  /** Headers that occur a second time; their cells go to `legacy`. */
  repeated: { header: string; at: number }[];
  /** Columns of the format that the file lacks. */
  missing: string[];
}

/**
 * Finds GA4's field for every header, in either dialect: field names (`custName_Forename`) or labels
 * (`Forename`).
 *
 * Case and spaces do not matter, except for `docStatus` (the system's status) and `DocStatus` (the garage's
 * own). Throws an ImportProblem if a required column is missing.
 */
export function bindHeader(format: FileFormat, headers: readonly string[], line = 1): HeaderBinding {
  const bound = bindColumns(format, headers);
  refuseWithout(format, bound.missing, line);
  return bound;
}

/** The same for a file that may be of another kind; throws nothing. */
export function bindColumns(format: FileFormat, headers: readonly string[]): HeaderBinding {
  const byName = new Map<string, number>();
  const byLoose = new Map<string, number>();
  for (const [number, name] of format.names.entries()) {
    const label = format.columns[name]?.label;
    byName.set(name, number);
    if (label !== undefined) byName.set(label, number);
    if (name === "_ID") byName.set("ID", number);
  }
  for (const [name, number] of byName) {
    if (loose(name) === loose("docStatus")) continue;
    if (!byLoose.has(loose(name))) byLoose.set(loose(name), number);
  }
  const columnOf = new Int16Array(headers.length).fill(-1);
  const taken = new Set<string>();
  const repeated: HeaderBinding["repeated"] = [];
  const nameOf = headers.map((header, at) => {
    const number = byName.get(header) ?? byLoose.get(loose(header)) ?? -1;
    const name = format.names[number] ?? (header.trim() || `Column ${at + 1}`);
    if (taken.has(name)) {
      repeated.push({ header, at });
      return `${name} (${at + 1})`;
    }
    taken.add(name);
    columnOf[at] = number;
    return name;
  });
  const missing = format.names.filter((name) => !taken.has(name));
  return { columnOf, nameOf, headers: [...headers], repeated, missing };
}

function refuseWithout(format: FileFormat, missing: string[], line: number): void {
  const lacking = format.required.filter((name) => missing.includes(name));
  if (lacking.length === 0) return;
  const place = { file: format.file, line };
  if (missing.length === format.names.length) throw new ImportProblem("COLUMNS_MISSING", NO_NAMES, place);
  const columns =
    lacking.length === 1
      ? `the column ${lacking[0]} is missing`
      : `the columns ${lacking.join(", ")} are missing`;
  throw new ImportProblem("COLUMNS_MISSING", `${columns}, so this is no export of GA4's`, place);
}

const NO_NAMES =
  "its first line holds none of GA4's column names; FileMaker's tab-separated and plain CSV exports leave them out: export it as Merge (.mer), or from GA4's own export";

const loose = (header: string): string => header.toLowerCase().replace(/[\s_]+/g, "");
