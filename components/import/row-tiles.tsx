import { StatTile } from "@/components/ui/stat-tile";
import type { ImportFile } from "@/lib/ga4-import/run/run-schema";

type Count = "rows_read" | "rows_loaded" | "rows_repaired" | "rows_kept" | "rows_rejected";

export const sumOf = (files: readonly ImportFile[], count: Count): number =>
  files.reduce((sum, file) => sum + file[count], 0);

const TILES: { count: Count; label: string; detail: string }[] = [
  { count: "rows_read", label: "Rows read", detail: "of all files" },
  { count: "rows_loaded", label: "As they were", detail: "nothing to put right" },
  { count: "rows_repaired", label: "Corrected", detail: "odd dates, telephone numbers, amounts" },
  { count: "rows_kept", label: "Kept with a note", detail: "something could not be read or found" },
  { count: "rows_rejected", label: "Rejected", detail: "no key, or a key twice" },
];

/** Shows what became of all rows of all files together. */
export function RowTiles({ files }: { files: readonly ImportFile[] }) {
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
      {TILES.map(({ count, label, detail }) => {
        const rows = sumOf(files, count);
        return (
          <StatTile
            key={count}
            label={label}
            value={rows.toLocaleString("en-GB")}
            detail={detail}
            tone={count === "rows_rejected" && rows > 0 ? "warning" : "neutral"}
            className={count === "rows_read" ? "max-sm:col-span-2" : undefined}
          />
        );
      })}
    </div>
  );
}
