import Link from "next/link";
import { ListDate } from "@/components/documents/list-date";
import { ActionButton } from "@/components/import/action-button";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { updateStockItem } from "@/lib/stock/actions";
import type { StockItem } from "@/lib/stock/schema/stock-item";
import type { PresentPrice } from "@/lib/supplier-prices/queries/present-prices";

interface PartPricesCardProps {
  item: Pick<StockItem, "id" | "version" | "cost_net">;
  prices: readonly PresentPrice[];
  mayUpdate: boolean;
}

/** What suppliers ask for a stock item by their price files, side by side. */
export function PartPricesCard({ item, prices, mayUpdate }: PartPricesCardProps) {
  if (prices.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Suppliers’ prices" description="By their price files, without VAT" />
      <ul className="divide-y text-sm">
        {prices.map((price) => (
          <li key={price.supplier_id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
            <span className="min-w-0 flex-1 basis-36">
              <Link
                href={`/suppliers/${price.supplier_id}/prices?q=${encodeURIComponent(price.part_number)}`}
                className="block truncate font-medium text-primary hover:underline"
              >
                {price.supplier}
              </Link>
              <span className="text-muted-foreground">
                since <ListDate date={price.valid_from} />
                {price.old ? (
                  <Badge tone="warning" className="ml-2">
                    A year old
                  </Badge>
                ) : null}
              </span>
            </span>
            <span className="text-right">
              <span className="block font-medium">
                <Money amount={price.net_price} />
              </span>
              {price.surcharge ? (
                <span className="block text-muted-foreground">
                  + <Money amount={price.surcharge} /> surcharge
                </span>
              ) : null}
            </span>
            {mayUpdate && price.net_price !== item.cost_net ? (
              <ActionButton
                input={{ id: item.id, version: item.version, cost_net: price.net_price }}
                label="Take as cost"
                of={price.supplier}
                said="The cost is changed"
                act={updateStockItem}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
