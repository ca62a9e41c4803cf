import { StatTile } from "@/components/ui/stat-tile";
import type { PriceFileCheck } from "@/lib/supplier-prices/schema/check";

const shown = (count: number) => count.toLocaleString("en-GB");

/** How many parts of a checked file are new, changed, unchanged and missing, and what else is to be known of them. */
export function CheckTiles({ check }: { check: PriceFileCheck }) {
  const remarks = [
    [check.changed_details, "with another description or the like"],
    [check.coming_prices, "that begin later"],
    [check.outdated, "older than the price that is known, which stays"],
    [check.superseded, "superseded by another part"],
    [check.zero_prices, "that cost nothing"],
    [check.old_prices, "a year old or older"],
  ] as const;
  const said = remarks.filter(([count]) => count > 0);
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <StatTile label="New parts" value={shown(check.new_parts)} />
        <StatTile label="Changed prices" value={shown(check.changed_prices)} />
        <StatTile label="Unchanged" value={shown(check.unchanged + check.changed_details + check.outdated)} />
        <StatTile
          label="Not in the file"
          value={shown(check.missing_parts)}
          tone={check.missing_parts > 0 ? "warning" : "neutral"}
        />
      </div>
      <p className="text-sm text-muted-foreground">
        {shown(check.rows)} {check.rows === 1 ? "line" : "lines"}, {check.encoding},{" "}
        {SEPARATORS[check.delimiter] ?? "separated by other characters"}.
        {said.length > 0
          ? ` Among them ${said.map(([count, what]) => `${shown(count)} ${what}`).join(", ")}.`
          : ""}
        {check.unknown_columns.length > 0 ? ` Not taken: ${check.unknown_columns.join(", ")}.` : ""}
      </p>
    </div>
  );
}

const SEPARATORS: Readonly<Record<string, string>> = {
  ",": "separated by commas",
  ";": "separated by semicolons",
  "\t": "separated by tabs",
  "|": "separated by bars",
};
