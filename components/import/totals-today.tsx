import { documentTypes } from "@/components/documents/type-badge";
import { Card, CardHeader } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { formatMoney, Money } from "@/components/ui/money";
import { isDocumentType } from "@/lib/document-record/rules/types";
import type { TotalToday } from "@/lib/ga4-import/differences/totals-today";
import { TotalsHead } from "./totals-head";

const isSome = (amount: string): boolean => /[1-9]/.test(amount);

/** Compares GA4's totals with ours, with what causes each difference. */
export function TotalsToday({ totals }: { totals: readonly TotalToday[] }) {
  return (
    <Card>
      <CardHeader
        title="Totals"
        description="With VAT, stock without. Each difference is explained to the penny"
      />
      <table className="w-full text-sm">
        <caption className="sr-only">Totals of both systems</caption>
        <TotalsHead ours="Here" />
        <tbody className="divide-y">
          {totals.map((total) => (
            <tr key={`${total.group}|${total.key}`} className="align-top max-sm:grid max-sm:grid-cols-3">
              <th scope="row" className="px-4 py-2 text-left font-normal max-sm:col-span-3 max-sm:pb-0">
                {titleOf(total)}
                <Explained total={total} />
              </th>
              {[total.theirs, total.ours].map((amount, side) => (
                <td key={side === 0 ? "theirs" : "ours"} className="px-4 py-2 text-right">
                  <Money amount={amount} />
                </td>
              ))}
              <td
                className={cn(
                  "px-4 py-2 text-right",
                  isSome(total.difference) ? "font-semibold" : "text-muted-foreground",
                )}
              >
                <Money amount={total.difference} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

const TITLES: Record<Exclude<TotalToday["group"], "documents">, string> = {
  receipts: "Receipts",
  owed: "Owed on invoices",
  refunds: "To be refunded on credit notes",
  stock: "Stock at cost",
};

function titleOf({ group, key }: TotalToday): string {
  if (group !== "documents") return TITLES[group];
  return isDocumentType(key) ? documentTypes[key].plural : key;
}

const signed = (amount: string): string => (amount.startsWith("-") ? "" : "+") + formatMoney(amount);

function Explained({ total }: { total: TotalToday }) {
  const { made_here, changed_here, deleted_here, rest } = total;
  const parts = [
    { words: "made here", amount: made_here },
    { words: "changed here", amount: changed_here },
    { words: "deleted here", amount: deleted_here },
  ].filter(({ amount }) => isSome(amount));
  if (parts.length === 0 && !isSome(rest)) return null;
  return (
    <span className="block text-muted-foreground">
      {parts.map(({ words, amount }, at) => (
        <span key={words}>
          <span className="whitespace-nowrap">{`${signed(amount)} ${words}`}</span>
          {at < parts.length - 1 ? ", " : null}
        </span>
      ))}
      {isSome(rest) ? (
        <span className="block font-medium text-warning">
          {signed(rest)} of records that are not in the newest export, or not explained
        </span>
      ) : null}
    </span>
  );
}
