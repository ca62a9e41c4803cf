import Link from "next/link";
import { Card, CardHeader } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Money } from "@/components/ui/money";
import type { ValuedRow } from "@/lib/stock/schema/ledger";
import { quantityText } from "./stock-quantity";

const cell = "py-2 pl-3 text-right whitespace-nowrap tabular-nums";

/** The parts in which most of the stock's value lies. */
export function ValuationItems({ items, total }: { items: readonly ValuedRow[]; total: number }) {
  return (
    <Card>
      <CardHeader
        title="Parts"
        description={
          items.length < total
            ? `The ${items.length} that are worth most, of ${total.toLocaleString("en-GB")}; the file has them all.`
            : undefined
        }
      />
      <table className="w-full text-sm">
        <caption className="sr-only">Parts</caption>
        <thead className="text-xs text-muted-foreground">
          <tr className="border-b">
            <th scope="col" className="py-2 pl-4 text-left font-medium">
              Part
            </th>
            <th scope="col" className={cn(cell, "font-medium")}>
              Quantity
            </th>
            <th scope="col" className={cn(cell, "font-medium max-sm:hidden")}>
              Of one
            </th>
            <th scope="col" className={cn(cell, "pr-4 font-medium")}>
              Value
            </th>
          </tr>
        </thead>
        <tbody className="divide-y">
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row" className="max-w-0 truncate py-2 pl-4 text-left font-normal">
                <Link
                  href={`/stock/${item.id}/movements`}
                  prefetch={false}
                  className="text-primary underline underline-offset-2"
                >
                  {item.part_number}
                </Link>{" "}
                <span className="text-muted-foreground">{item.description}</span>
              </th>
              <td className={cn(cell, "w-20")}>{quantityText(item.quantity)}</td>
              <td className={cn(cell, "w-28 max-sm:hidden")}>
                <Money amount={item.unit_value} />
              </td>
              <td className={cn(cell, "w-32 pr-4")}>
                <Money amount={item.value} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
