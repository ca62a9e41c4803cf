import { LARGEST_UPLOAD } from "./upload-rules";

/** A file that was dropped or picked, with its path inside what was dropped. */
export interface FoundFile<F> {
  path: string;
  file: F;
}

export interface ChosenExport<F> {
  /** What users call it: the name of the folder or .zip. */
  name: string;
  files: { name: string; file: F }[];
  /** Files of an export that are missing; not known yet for a .zip and for workbooks. */
  missing: string[];
  /** How many other files there are that belong to no export. */
  ignored: number;
}

export type Choice<F> = { ok: true; chosen: ChosenExport<F> } | { ok: false; problem: string };

/** The names of an export's files, and those of them that most exports lack. */
export interface ExportNames {
  names: readonly string[];
  rare: readonly string[];
}

/** Files that hold tables, whatever their name. */
const TABLE = /[^/]\.(?:csv|tab|tsv|mer|xlsx|xlsm)$/i;
/** Workbooks, whose sheets may be any of an export's files, whatever their name. */
const WORKBOOK = /[^/]\.(?:xlsx|xlsm)$/i;
const ENDINGS = /\.(?:tab|tsv|mer)$/;
/** More unrecognised files than an export has files are no export. */
const MOST_RENAMED = 20;

/**
 * Finds the export among files: its CSV files, otherwise the one .zip, otherwise workbooks. Tables with other
 * names are taken along with the CSV files, to be recognised by their columns.
 */
export function chooseExport<F extends { size: number }>(
  found: readonly FoundFile<F>[],
  { names, rare }: ExportNames,
): Choice<F> {
  const byName = new Map<string, FoundFile<F>>();
  for (const one of found) {
    const plain = baseName(one.path).toLowerCase().replace(ENDINGS, ".csv");
    const name = names.find((known) => known.toLowerCase() === plain);
    if (!name) continue;
    const twin = byName.get(name);
    if (twin)
      return refuse(`${name} is there twice: ${twin.path} and ${one.path}. Choose the folder of one export.`);
    byName.set(name, one);
  }
  const zips = found.filter(({ path }) => /[^/]\.zip$/i.test(path));
  const [zip, another] = zips;
  if (byName.size === 0 && another)
    return refuse("These are several .zip files. Choose the one that holds the export.");
  const files =
    byName.size > 0
      ? [
          ...names.flatMap((name) => {
            const there = byName.get(name);
            return there ? { name, file: there.file } : [];
          }),
          ...renamed(found, byName, names),
        ]
      : zip
        ? [{ name: baseName(zip.path), file: zip.file }]
        : found.some(({ path }) => WORKBOOK.test(path))
          ? renamed(found, byName, names)
          : [];
  if (files.length === 0) return refuse(nothingThere(found, names));
  const large = files.find(({ file }) => file.size > LARGEST_UPLOAD);
  if (large)
    return refuse(`${large.name} is larger than 2 GB, the most that is taken at once. Try a .zip of it.`);
  return {
    ok: true,
    chosen: {
      name: byName.size > 0 || !zip ? folderName(found, files.length) : baseName(zip.path),
      files,
      missing:
        byName.size > 0 && !files.some(({ name }) => WORKBOOK.test(name))
          ? names.filter((name) => !byName.has(name) && !rare.includes(name))
          : [],
      ignored: found.length - files.length,
    },
  };
}

/** Returns tables with other names, as long as a file of the export is missing that they may be. */
function renamed<F>(
  found: readonly FoundFile<F>[],
  byName: ReadonlyMap<string, FoundFile<F>>,
  names: readonly string[],
): { name: string; file: F }[] {
  if (byName.size === names.length) return [];
  const known = new Set(byName.values());
  const others = found.filter((one) => !known.has(one) && TABLE.test(one.path));
  const unique = new Map(others.map(({ path, file }) => [baseName(path), file]));
  return unique.size > MOST_RENAMED ? [] : [...unique].map(([name, file]) => ({ name, file }));
}

const refuse = (problem: string) => ({ ok: false as const, problem });

const baseName = (path: string): string => path.split("/").at(-1) ?? path;

function folderName(found: readonly FoundFile<unknown>[], count: number): string {
  const folders = new Set(found.map(({ path }) => path.split("/").slice(0, -1)[0] ?? ""));
  const [only = ""] = folders;
  if (folders.size === 1 && only) return only;
  return count === 1 ? baseName(found[0]?.path ?? "") : `${count} files of an export`;
}

function nothingThere(found: readonly FoundFile<unknown>[], names: readonly string[]): string {
  const [one, other] = ["Customers.csv", "Documents.csv"].filter((name) => names.includes(name));
  const what =
    found.length === 1 ? `${baseName(found[0]?.path ?? "")} is` : `None of these ${found.length} files is`;
  return found.length === 0
    ? "There is no file in it."
    : `${what} no file of a GA4 export. An export is a folder, a .zip or a workbook (.xlsx) with files such as ${one} and ${other}.`;
}
