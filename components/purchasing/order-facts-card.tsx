import Link from "next/link";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import type { OrderDetails } from "@/lib/purchasing/queries/get-order";
import { HOW_WORDS } from "@/lib/purchasing/rules/ordered-how";

/** An order's head: of whom, when, how, and what it comes to. */
export function OrderFactsCard({ order }: { order: OrderDetails }) {
  const facts: (Description | null)[] = [
    { term: "Supplier", value: <Link href={`/suppliers/${order.supplier_id}`}>{order.supplier}</Link> },
    order.ordered_date
      ? {
          term: "Ordered",
          value: (
            <>
              <DateText date={order.ordered_date} /> {order.ordered_how ? HOW_WORDS[order.ordered_how] : ""}
            </>
          ),
        }
      : null,
    order.expected_date ? { term: "Expected", value: <DateText date={order.expected_date} /> } : null,
    { term: "How it comes", value: order.fulfilment === "delivery" ? "They deliver" : "We collect" },
    order.supplier_reference ? { term: "Their number", value: order.supplier_reference } : null,
    order.total_net === undefined ? null : { term: "Net", value: <Money amount={order.total_net} /> },
    order.notes && order.status !== "draft" ? { term: "Notes", value: order.notes } : null,
  ];
  return (
    <Card>
      <CardHeader title="Order" />
      <CardBody>
        <DescriptionList items={facts.filter((fact) => fact !== null)} />
      </CardBody>
    </Card>
  );
}
