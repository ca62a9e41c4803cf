import Link from "next/link";
import { quantityText } from "@/components/stock/stock-quantity";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import type { OrderDetails, OrderLineRow } from "@/lib/purchasing/queries/get-order";
import { LineActions } from "./line-actions";

interface OrderLinesCardProps {
  order: OrderDetails;
  withCosts: boolean;
  mayOrder: boolean;
  mayReceive: boolean;
}

const DOUBTS = { nothing: "Priced at £0.00", old: "A price of over a year ago" };

/** The lines of an order: what was ordered, what came, what is to come. */
export function OrderLinesCard({ order, withCosts, mayOrder, mayReceive }: OrderLinesCardProps) {
  return (
    <Card>
      <CardHeader title="Parts" />
      <ul className="divide-y">
        {order.lines.map((line) => (
          <li
            key={line.id}
            className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 px-4 py-2.5"
          >
            <div className="min-w-0 flex-1 basis-60">
              <p className="font-medium break-words">
                {line.stock_item_id ? (
                  <Link href={`/stock/${line.stock_item_id}`} className="hover:underline">
                    {line.description || line.part_number}
                  </Link>
                ) : (
                  line.description || line.part_number
                )}
              </p>
              <p className="flex flex-wrap gap-x-2 text-sm text-muted-foreground">
                {line.part_number ? <span className="font-mono">{line.part_number}</span> : null}
                <ForWhom line={line} />
                {line.expected_date ? (
                  <span>
                    expected <DateText date={line.expected_date} />
                  </span>
                ) : null}
              </p>
            </div>
            <div className="text-right text-sm tabular-nums">
              <p>
                {quantityText(line.quantity)} ordered, {quantityText(line.quantity_received)} come
                {/[1-9]/.test(line.quantity_returned) ? `, ${quantityText(line.quantity_returned)} back` : ""}
                {/[1-9]/.test(line.quantity_cancelled)
                  ? `, ${quantityText(line.quantity_cancelled)} cancelled`
                  : ""}
              </p>
              {withCosts ? (
                <p className="text-muted-foreground">
                  <Money amount={line.unit_cost} /> each, <Money amount={line.line_net} />
                  {line.unit_surcharge && /[1-9]/.test(line.unit_surcharge) ? (
                    <>
                      {" "}
                      and <Money amount={line.unit_surcharge} /> surcharge
                    </>
                  ) : null}
                </p>
              ) : null}
              {line.price_doubt ? <Badge tone="warning">{DOUBTS[line.price_doubt]}</Badge> : null}
            </div>
            <LineActions order={order} line={line} mayOrder={mayOrder} mayReceive={mayReceive} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ForWhom({ line }: { line: OrderLineRow }) {
  return (
    <>
      {line.document_id ? (
        <Link href={`/documents/${line.document_id}`} className="underline underline-offset-2">
          job {line.document_number}
        </Link>
      ) : null}
      {line.line_removed ? <Badge tone="warning">Its job needs it no more</Badge> : null}
    </>
  );
}
