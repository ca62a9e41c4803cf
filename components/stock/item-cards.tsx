import Link from "next/link";
import { ListDate } from "@/components/documents/list-date";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import { tyreLabel } from "@/lib/stock/rules/tyre-fields";
import type { StockItem } from "@/lib/stock/schema/stock-item";
import { quantityText } from "./stock-quantity";

const present = (items: Description[]) => items.filter(({ value }) => Boolean(value));

/** The prices of an item, and its costs for those who may see them. */
export function PricesCard({ item, withCosts }: { item: StockItem; withCosts: boolean }) {
  const markup = (percent: string | null | undefined) =>
    percent && /[1-9]/.test(percent) ? (
      <span className="text-muted-foreground"> ({trimmed(percent)}% on cost)</span>
    ) : null;
  const costs: Description[] = withCosts
    ? [
        { term: "Cost", value: <Money amount={item.cost_net} /> },
        { term: "VAT when bought", value: item.cost_tax_code },
        { term: "Margin", value: item.margin_percent && `${item.margin_percent.replace("-", "−")}%` },
        { term: "Value", value: item.value && <Money amount={item.value} /> },
      ]
    : [];
  return (
    <Card>
      <CardHeader title="Prices" description="Without VAT" />
      <CardBody>
        <DescriptionList
          items={present([
            {
              term: "Retail",
              value: (
                <>
                  <Money amount={item.retail_price_net} />
                  {markup(item.retail_markup_percent)}
                </>
              ),
            },
            {
              term: "Trade",
              value: (
                <>
                  <Money amount={item.trade_price_net} />
                  {markup(item.trade_markup_percent)}
                </>
              ),
            },
            { term: "VAT when sold", value: item.tax_code },
            ...costs,
          ])}
        />
      </CardBody>
    </Card>
  );
}

export function PartCard({ item }: { item: StockItem }) {
  return (
    <Card>
      <CardHeader title="Part" />
      <CardBody>
        <DescriptionList
          items={present([
            { term: "Make", value: item.manufacturer },
            { term: "Category", value: [item.category, item.sub_category].filter(Boolean).join(" › ") },
            { term: "Location", value: item.location },
            { term: "Barcode", value: item.barcode },
            {
              term: "Supplier",
              value: item.supplier_id && (
                <Link href={`/suppliers/${item.supplier_id}`} className="text-primary hover:underline">
                  {item.supplier}
                </Link>
              ),
            },
            {
              term: "Minimum",
              value:
                item.low_stock_level &&
                /[1-9]/.test(item.low_stock_level) &&
                quantityText(item.low_stock_level),
            },
            {
              term: "Order at least",
              value: item.minimum_order_quantity && quantityText(item.minimum_order_quantity),
            },
            { term: "Guarantee", value: item.guarantee },
            { term: "Keywords", value: item.keywords },
            { term: "Nominal code", value: item.nominal_code },
            {
              term: "Last bought",
              value: item.last_purchased_date && <ListDate date={item.last_purchased_date} />,
            },
            { term: "Last sold", value: item.last_sold_date && <ListDate date={item.last_sold_date} /> },
            ...Object.entries(item.tyre ?? {}).map(([name, value]) => ({
              term: `Tyre: ${tyreLabel(name).toLowerCase()}`,
              value,
            })),
          ])}
        />
        {item.notes ? <p className="mt-3 border-t pt-3 text-sm whitespace-pre-line">{item.notes}</p> : null}
      </CardBody>
    </Card>
  );
}
