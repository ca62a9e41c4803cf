"use client";

import { ShoppingCart } from "lucide-react";
import Link from "next/link";
import { useMemo } from "react";
import { ListDate } from "@/components/documents/list-date";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { orderList } from "@/lib/purchasing/list";
import type { OrderRow } from "@/lib/purchasing/responses";
import { OrderStatusBadge } from "./order-status";

const orderColumns = (withCosts: boolean) =>
  tableColumns(
    orderList,
    {
      status: (row) => <OrderStatusBadge status={row.status} overdue={row.overdue} />,
      ordered_date: (row) => <ListDate date={row.ordered_date} />,
      expected_date: (row) => <ListDate date={row.expected_date} />,
      total_net: (row) => <Money amount={row.total_net} />,
    },
    { may: (permission) => permission === "stock:cost" && withCosts },
  );

interface OrderTableProps {
  rows: OrderRow[];
  total: number;
  state: TableState;
  suppliers: readonly { id: string; name: string }[];
  withCosts: boolean;
  mayOrder: boolean;
  mayExport: boolean;
}

export function OrderTable(props: OrderTableProps) {
  const { rows, total, state, suppliers, withCosts, mayOrder, mayExport } = props;
  const columns = useMemo(() => orderColumns(withCosts), [withCosts]);
  return (
    <DataTable
      label="Purchase orders"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/purchase-orders/${row.id}`}
      search="Number, supplier, part"
      filters={[
        {
          name: "supplier_id",
          label: "Supplier",
          options: suppliers.map(({ id, name }) => ({ value: id, label: name })),
        },
        { name: "overdue", label: "Overdue", any: "no", options: [{ value: "true", label: "yes" }] },
      ]}
      csvPath={mayExport ? "/purchase-orders/csv" : undefined}
      empty={
        <EmptyState
          icon={ShoppingCart}
          title="No orders yet"
          actions={
            mayOrder ? (
              <Button asChild variant="primary">
                <Link href="/purchase-orders/new">New order</Link>
              </Button>
            ) : undefined
          }
        >
          What you order from suppliers: for a job, for the shelf, or anything else.
        </EmptyState>
      }
    />
  );
}
