import { cn } from "@/components/ui/cn";
import { Money } from "@/components/ui/money";
import { entryTitle } from "@/lib/ga4-import/figure-names";
import type { Total } from "@/lib/ga4-import/reconciliation-groups";

const TITLES: Record<string, (keys: string[]) => string> = {
  documents: (keys) => `${entryTitle("documents", keys)}, gross`,
  receipts: () => "Receipts",
  ages: ([key]) => (key === "credit notes" ? "To be given back on credit notes" : "Owed on invoices"),
  stock: () => "Stock at cost",
};

/** What matters most, source against database. */
export function TotalsTable({ totals }: { totals: readonly Total[] }) {
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">Totals of both sides</caption>
      <thead>
        <tr className="border-b text-left text-muted-foreground">
          <th scope="col" className="px-4 py-2 font-medium">
            Total
          </th>
          {["GA4", "GA4 Garage", "Difference"].map((side) => (
            <th key={side} scope="col" className="px-2 py-2 text-right font-medium last:pr-4 sm:px-4">
              {side}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y">
        {totals.map(({ group, keys, source, database, difference }) => (
          <tr key={`${group}|${keys.join("|")}`}>
            <th scope="row" className="px-4 py-1.5 text-left font-normal">
              {TITLES[group]?.(keys) ?? entryTitle(group, keys)}
            </th>
            <td className="px-2 py-1.5 text-right sm:px-4">
              <Money amount={source} />
            </td>
            <td className="px-2 py-1.5 text-right sm:px-4">
              <Money amount={database} />
            </td>
            <td
              className={cn(
                "px-2 py-1.5 pr-4 text-right sm:px-4",
                /[1-9]/.test(difference) ? "font-semibold text-danger" : "text-muted-foreground",
              )}
            >
              <Money amount={difference} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
