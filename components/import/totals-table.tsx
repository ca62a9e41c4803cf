import { documentTypes } from "@/components/documents/type-badge";
import { cn } from "@/components/ui/cn";
import { Money } from "@/components/ui/money";
import { isDocumentType } from "@/lib/document-record/rules/types";
import { entryTitle } from "@/lib/ga4-import/control-totals/figure-names";
import type { Total } from "@/lib/ga4-import/control-totals/reconciliation-summary";
import { TotalsHead } from "./totals-head";

const TITLES: Record<string, (keys: string[]) => string> = {
  documents: ([type = ""]) => `${isDocumentType(type) ? documentTypes[type].plural : type}, gross`,
  receipts: () => "Receipts",
  ages: ([key]) => (key === "credit notes" ? "To be refunded on credit notes" : "Owed on invoices"),
  stock: () => "Stock at cost",
  "what is open": ([key = ""]) =>
    (/^(?:estimates|job sheets)$/.test(key) ? `Open ${key}, gross` : OPEN[key]) ?? key,
};

const OPEN: Record<string, string> = { debtors: "Debtors", deposits: "Deposits received" };

/** Compares the most important totals of the source with those of the database. */
export function TotalsTable({ totals }: { totals: readonly Total[] }) {
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">Totals of both sides</caption>
      <TotalsHead ours="GA4 Garage" />
      <tbody className="divide-y">
        {totals.map(({ group, keys, source, database, difference }) => (
          <tr key={`${group}|${keys.join("|")}`} className="max-sm:grid max-sm:grid-cols-3">
            <th scope="row" className="px-4 py-1.5 text-left font-normal max-sm:col-span-3 max-sm:pb-0">
              {TITLES[group]?.(keys) ?? entryTitle(group, keys)}
            </th>
            <td className="px-4 py-1.5 text-right">
              <Money amount={source} />
            </td>
            <td className="px-4 py-1.5 text-right">
              <Money amount={database} />
            </td>
            <td
              className={cn(
                "px-4 py-1.5 text-right",
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
