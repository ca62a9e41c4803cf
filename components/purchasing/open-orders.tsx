"use client";

import Link from "next/link";
import { useState } from "react";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Select } from "@/components/ui/select";
import type { OpenOrder } from "@/lib/purchasing/queries/open-orders";

interface OpenOrdersProps {
  orders: readonly OpenOrder[];
  supplierId: string | null;
  /** Whether goods may be booked in from a supplier's invoice. */
  fromInvoice: boolean;
}

const SHOWN = 12;

/** The orders of which something is to come, of one supplier or of all: what came of one is booked in on its page. */
export function OpenOrders({ orders, supplierId, fromInvoice }: OpenOrdersProps) {
  const suppliers = new Map(orders.map(({ supplier_id, supplier }) => [supplier_id, supplier]));
  const [chosen, setChosen] = useState(supplierId && suppliers.has(supplierId) ? supplierId : "");
  if (orders.length === 0) return null;
  const shown = orders.filter(({ supplier_id }) => !chosen || supplier_id === chosen);
  return (
    <Card className="mb-4 max-w-4xl">
      <CardHeader
        title="By order"
        description="What was ordered is booked in on its order, and is then no longer to come."
        actions={
          <Select
            aria-label="Whose orders"
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
            className="max-w-36 sm:max-w-64"
          >
            <option value="">All suppliers</option>
            {[...suppliers].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        }
      />
      <CardBody>
        <ul className="flex flex-wrap gap-2">
          {shown.slice(0, SHOWN).map((order) => (
            <li key={order.id}>
              <Link
                href={`/purchase-orders/${order.id}#receive`}
                className="block rounded-md border px-3 py-1.5 text-sm hover:bg-accent"
              >
                <span className="font-medium">{order.number}</span> {order.supplier}
                <span className="block text-muted-foreground">
                  {order.waiting === 1 ? "1 line" : `${order.waiting} lines`} to come
                  {order.expected_date ? (
                    <>
                      , expected <DateText date={order.expected_date} />
                    </>
                  ) : null}
                </span>
              </Link>
            </li>
          ))}
        </ul>
        {fromInvoice ? (
          <p className="mt-3 text-sm">
            <Link
              href={`/purchase-invoices/new${chosen ? `?supplier=${chosen}` : ""}`}
              className="underline underline-offset-2"
            >
              From their invoice
            </Link>
            : take in the file or type it, then book in what came with it.
          </p>
        ) : null}
        {shown.length > SHOWN ? (
          <p className="mt-2 text-sm">
            <Link href="/purchase-orders?status=ordered" className="underline underline-offset-2">
              All orders
            </Link>
          </p>
        ) : null}
      </CardBody>
    </Card>
  );
}
