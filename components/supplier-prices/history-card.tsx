import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { fullDate } from "@/lib/core/dates/date-words";
import type { FormerPrice } from "@/lib/supplier-prices/responses";

/** What a supplier has asked for a part, the newest price first. */
export function HistoryCard({ prices }: { prices: readonly FormerPrice[] }) {
  return (
    <Card className="max-w-3xl">
      <CardHeader title="Prices of this part" description="Without VAT" />
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b text-left text-muted-foreground">
            <th scope="col" className="px-4 py-1.5 font-medium">
              From
            </th>
            <th scope="col" className="px-4 py-1.5 font-medium">
              Until
            </th>
            <th scope="col" className="px-2 py-1.5 text-right font-medium">
              Net
            </th>
            <th scope="col" className="px-2 py-1.5 text-right font-medium max-sm:hidden">
              List
            </th>
            <th scope="col" className="px-2 py-1.5 text-right font-medium">
              Surcharge
            </th>
            <th scope="col" className="px-4 py-1.5 font-medium max-sm:hidden">
              File
            </th>
          </tr>
        </thead>
        <tbody className="divide-y tabular-nums">
          {prices.map((price) => (
            <tr key={price.id}>
              <td className="px-4 py-2">
                {fullDate(price.valid_from)}
                {price.discontinued ? (
                  <Badge tone="warning" className="ml-2">
                    Discontinued
                  </Badge>
                ) : null}
              </td>
              <td className="px-4 py-2 text-muted-foreground">
                {price.valid_until ? fullDate(price.valid_until) : ""}
              </td>
              <td className="px-2 py-2 text-right font-medium">
                <Money amount={price.net_price} />
              </td>
              <td className="px-2 py-2 text-right max-sm:hidden">
                <Money amount={price.list_price} />
              </td>
              <td className="px-2 py-2 text-right">
                <Money amount={price.surcharge} />
              </td>
              <td className="max-w-48 truncate px-4 py-2 text-muted-foreground max-sm:hidden">
                {price.file_name}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
