import Link from "next/link";
import { DocumentTypeBadge } from "@/components/documents/document-type";
import { ListDate } from "@/components/documents/list-date";
import { Card, CardHeader } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Plate } from "@/components/vehicles/plate";
import type { StockItem } from "@/lib/stock/schema/stock-item";
import { quantityText } from "./stock-quantity";

/** The documents with this part, latest first. */
export function UsesCard({ item }: { item: StockItem }) {
  if (item.uses.length === 0) return null;
  const more = item.uses_in_all - item.uses.length;
  return (
    <Card>
      <CardHeader
        title="Used on"
        description={
          more > 0
            ? `The latest ${item.uses.length} of ${item.uses_in_all.toLocaleString("en-GB")}`
            : undefined
        }
      />
      <ul className="divide-y text-sm">
        {item.uses.map((use) => (
          <li
            key={use.line_id}
            className="relative flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 hover:bg-accent/50"
          >
            <DocumentTypeBadge type={use.document_type} />
            <Link
              href={`/documents/${use.document_id}`}
              prefetch={false}
              className="font-medium after:absolute after:inset-0"
            >
              {use.document_number ?? "no number"}
            </Link>
            <span className="text-muted-foreground">
              <ListDate date={use.document_date} />
            </span>
            <span className="min-w-0 flex-1 truncate">{use.customer_name}</span>
            {use.registration ? <Plate registration={use.registration} /> : null}
            <span className="w-28 text-right">
              {use.quantity === null ? "" : `${quantityText(use.quantity)} × `}
              <Money amount={use.unit_price} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
