import { cn } from "@/components/ui/cn";
import type { ImportFile } from "@/lib/ga4-import/run/run-schema";
import { sumOf } from "./row-tiles";

const COUNTS = [
  ["rows_read", "Read"],
  ["rows_loaded", "As they were"],
  ["rows_repaired", "Corrected"],
  ["rows_kept", "Kept with a note"],
  ["rows_rejected", "Rejected"],
] as const;

const ENCODINGS: Record<string, string> = { "utf-8": "UTF-8", utf8: "UTF-8", "windows-1252": "Windows-1252" };

interface FileTableProps {
  files: readonly ImportFile[];
  missing: readonly string[];
  /** Leaves out what is only useful on screen. */
  plain?: boolean;
}

/** Lists every file with what became of its rows. */
export function FileTable({ files, missing, plain }: FileTableProps) {
  return (
    <table className="w-full text-sm max-sm:text-xs">
      <caption className="sr-only">What became of the rows of each file</caption>
      <thead>
        <tr className="border-b text-left text-muted-foreground">
          <th scope="col" className={cn(CELL, "font-medium")}>
            File
          </th>
          {COUNTS.map(([count, label]) => (
            <th
              key={count}
              scope="col"
              className={cn(CELL, "text-right align-bottom font-medium", narrow(count))}
            >
              {label.replace(" with a note", "")}
              {label.endsWith(" with a note") ? <span className="max-sm:sr-only"> with a note</span> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y">
        {files.map((file) => (
          <tr key={file.name}>
            <th scope="row" className={cn(CELL, "text-left font-normal")}>
              <FileName name={file.name} />
              {plain ? null : <Remarks file={file} />}
            </th>
            {COUNTS.map(([count]) => (
              <Count key={count} rows={file[count]} className={narrow(count)} />
            ))}
          </tr>
        ))}
        {missing.map((name) => (
          <tr key={name} className="text-muted-foreground">
            <th scope="row" className={cn(CELL, "text-left font-normal")}>
              {name}
            </th>
            <td colSpan={COUNTS.length} className={cn(CELL, "text-right")}>
              not in this export
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t font-medium">
          <th scope="row" className={cn(CELL, "text-left font-medium")}>
            All files
          </th>
          {COUNTS.map(([count]) => (
            <Count key={count} rows={sumOf(files, count)} className={narrow(count)} />
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

const CELL = "px-4 py-2 max-sm:px-1.5 max-sm:first:pl-3 max-sm:last:pr-3";

/** On a phone the count of rows loaded as they were is left out: it is what the other counts leave. */
const narrow = (count: string) => (count === "rows_loaded" ? "max-sm:hidden print:table-cell" : undefined);

/** Allows a line break after an underscore. */
function FileName({ name }: { name: string }) {
  const [first, ...rest] = name.split("_");
  return (
    <>
      {first}
      {rest.map((part) => (
        <span key={part}>
          _<wbr />
          {part}
        </span>
      ))}
    </>
  );
}

function Count({ rows, className }: { rows: number; className?: string }) {
  return (
    <td className={cn(CELL, "text-right", rows === 0 && "text-muted-foreground", className)}>
      {rows.toLocaleString("en-GB")}
    </td>
  );
}

function Remarks({ file }: { file: ImportFile }) {
  const { encoding, columns_missing, columns_unknown } = file;
  const remarks = [
    encoding ? (ENCODINGS[encoding.toLowerCase()] ?? encoding) : null,
    columns_missing.length > 0 ? `without ${columns_missing.length} of GA4’s columns` : null,
    columns_unknown.length > 0 ? `${columns_unknown.length} columns more than GA4’s, kept` : null,
  ].filter(Boolean);
  return (
    <span
      className="block text-xs text-muted-foreground max-sm:hidden"
      title={[...columns_missing, ...columns_unknown].join(", ") || undefined}
    >
      {remarks.join(" · ")}
    </span>
  );
}
