import Link from "next/link";
import { cn } from "@/components/ui/cn";
import { formatMoney } from "@/components/ui/money";
import { entryTitle, measureName } from "@/lib/ga4-import/control-totals/figure-names";
import type { Entry, ReconciledFigure } from "@/lib/ga4-import/control-totals/reconciliation-groups";

export type Customers = Record<string, { id: string; name: string }>;

interface FigureTableProps {
  title: string;
  group: string;
  entries: readonly Entry[];
  /** The customers that the database knows, by GA4's key. */
  customers?: Customers;
}

/** Shows figures of the files and of the database side by side; the figures of one entry stand together. */
export function FigureTable({ title, group, entries, customers = {} }: FigureTableProps) {
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr className="border-b text-left text-muted-foreground">
          <th scope="col" className="px-4 py-1.5 font-medium max-sm:hidden">
            What
          </th>
          <th scope="col" className="px-4 py-1.5 font-medium">
            Figure
          </th>
          <th scope="col" className="px-2 py-1.5 text-right font-medium sm:px-4">
            GA4
          </th>
          <th scope="col" className="px-2 py-1.5 text-right font-medium sm:px-4">
            GA4 Garage
          </th>
          <th scope="col" className="px-2 py-1.5 pr-4 text-right font-medium sm:px-4">
            Difference
          </th>
        </tr>
      </thead>
      {entries.map((entry) => {
        const label = <Label group={group} entry={entry} customers={customers} />;
        return (
          <tbody key={entry.keys.join("|")} className="border-b last:border-b-0">
            <tr className="sm:hidden">
              <th scope="rowgroup" colSpan={4} className="px-4 pt-2 text-left font-medium">
                {label}
              </th>
            </tr>
            {entry.figures.map((figure, at) => (
              <tr key={figure.measure}>
                {at === 0 ? (
                  <th
                    scope="rowgroup"
                    rowSpan={entry.figures.length}
                    className="px-4 py-1.5 text-left align-top font-normal max-sm:hidden"
                  >
                    {label}
                  </th>
                ) : null}
                <td className="px-4 py-1 text-muted-foreground">{measureName(figure.measure)}</td>
                <td className="px-2 py-1 text-right sm:px-4">{shown(figure, figure.source)}</td>
                <td className="px-2 py-1 text-right sm:px-4">{shown(figure, figure.database)}</td>
                <Difference figure={figure} />
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function Label({ group, entry, customers }: { group: string; entry: Entry; customers: Customers }) {
  const customer = group === "debtors" ? customers[entry.keys[0] ?? ""] : undefined;
  if (!customer) return entryTitle(group, entry.keys);
  return (
    <Link href={`/customers/${customer.id}`} prefetch={false} className="hover:underline">
      {customer.name}
    </Link>
  );
}

function Difference({ figure }: { figure: ReconciledFigure }) {
  const differs = /[1-9]/.test(figure.difference ?? "");
  return (
    <td
      className={cn(
        "px-2 py-1 pr-4 text-right sm:px-4",
        differs ? "font-semibold text-danger" : "text-muted-foreground",
      )}
    >
      {shown(figure, figure.difference)}
    </td>
  );
}

function shown({ money }: ReconciledFigure, value: string | null): string {
  if (value === null) return "–";
  if (money) return formatMoney(value);
  return value.replace("-", "−").replace(/\B(?=(?:\d{3})+$)/g, ",");
}
