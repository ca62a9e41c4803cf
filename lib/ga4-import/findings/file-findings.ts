import type { FileFacts } from "../source/export-reader";
import type { ExportSource } from "../source/export-source";
import type { Finding } from "./finding";

/** Returns findings about the files: which files were recognised by their columns, and what is missing. */
export function fileFindings(source: ExportSource, facts: ReadonlyMap<string, FileFacts>): Finding[] {
  const taken = source.taken.map(({ file, as, columns }) => ({
    kind: "file-taken",
    grave: false,
    file: as,
    text:
      columns.length === 0
        ? `${file} was taken for ${as} by its name`
        : `${file} was taken for ${as} by its columns: ${columns.slice(0, 6).join(", ")}`,
  }));
  const missing = source.missing.map((file) => ({
    kind: "file-missing",
    grave: false,
    file,
    text: `${file} is not in it`,
  }));
  const mixed = [...facts]
    .filter(([, { encoding }]) => encoding === "UTF-8 and Windows-1252")
    .map(([file]) => ({
      kind: "letters-mixed",
      grave: false,
      file,
      text: `${file} is written in UTF-8 with single letters of Windows-1252 in it; each was read as what it is`,
    }));
  const ignored = source.ignored.map((file) => ({
    kind: "file-ignored",
    grave: false,
    text: `${file} was not read: neither its name nor its columns are those of an export's file`,
  }));
  return [...taken, ...missing, ...mixed, ...ignored];
}
