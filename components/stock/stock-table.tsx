"use client";

import { Boxes } from "lucide-react";
import Link from "next/link";
import { useMemo } from "react";
import { ListDate } from "@/components/documents/list-date";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import type { StockRow } from "@/lib/stock/schema/stock-item";
import { StockQuantity } from "./stock-quantity";

const column = columnsOf<StockRow>();

const stockColumns = (withCosts: boolean) => [
  column.accessor("part_number", { header: "Part number", meta: { sort: "part_number" } }),
  column.accessor("description", {
    header: "Description",
    meta: { sort: "description", grow: true, phone: "line" },
  }),
  column.accessor("manufacturer", { header: "Make", meta: { phone: "hidden", from: "xl" } }),
  column.accessor("category", {
    header: "Category",
    meta: { sort: "category", phone: "hidden", from: "lg" },
  }),
  column.accessor("sub_category", { header: "Sub-category", meta: { optional: true, phone: "hidden" } }),
  column.accessor("location", { header: "Location", meta: { phone: "line", from: "lg" } }),
  column.accessor("supplier", { header: "Supplier", meta: { phone: "hidden", from: "2xl" } }),
  column.accessor("barcode", { header: "Barcode", meta: { optional: true, phone: "hidden" } }),
  column.accessor("quantity_in_stock", {
    header: "In stock",
    meta: { sort: "quantity_in_stock", align: "right", phone: "aside" },
    cell: ({ row: { original } }) =>
      original.tracked ? (
        <span className="inline-flex items-center gap-2">
          {original.low ? <Badge tone="warning">Low</Badge> : null}
          <StockQuantity quantity={original.quantity_in_stock} />
        </span>
      ) : (
        <span className="text-muted-foreground">not counted</span>
      ),
  }),
  column.accessor("quantity_available", {
    header: "Available",
    meta: { align: "right", optional: true, phone: "hidden" },
    cell: ({ row: { original } }) =>
      original.tracked ? <StockQuantity quantity={original.quantity_available} /> : null,
  }),
  column.accessor("low_stock_level", {
    header: "Minimum",
    meta: { align: "right", optional: true, phone: "hidden" },
    cell: ({ row: { original } }) =>
      original.tracked ? <StockQuantity quantity={original.low_stock_level} /> : null,
  }),
  ...(withCosts
    ? [
        column.accessor("cost_net", {
          header: "Cost",
          meta: { align: "right", phone: "hidden", from: "lg" },
          cell: ({ getValue }) => <Money amount={getValue()} />,
        }),
        column.accessor("value", {
          header: "Value",
          meta: { align: "right", optional: true, phone: "hidden" },
          cell: ({ getValue }) => (getValue() ? <Money amount={getValue()} /> : null),
        }),
        column.accessor("margin_percent", {
          header: "Margin",
          meta: { align: "right", phone: "hidden", from: "xl" },
          cell: ({ getValue }) => (getValue() ? `${getValue()?.replace("-", "−")}%` : null),
        }),
      ]
    : []),
  column.accessor("trade_price_net", {
    header: "Trade",
    meta: { align: "right", phone: "hidden", from: "xl" },
    cell: ({ getValue }) => <Money amount={getValue()} />,
  }),
  column.accessor("retail_price_net", {
    header: "Retail",
    meta: { align: "right", phone: "aside" },
    cell: ({ getValue }) => <Money amount={getValue()} />,
  }),
  column.accessor("last_sold_date", {
    header: "Last sold",
    meta: { optional: true, phone: "hidden" },
    cell: ({ getValue }) => <ListDate date={getValue()} />,
  }),
];

interface StockTableProps {
  rows: StockRow[];
  total: number;
  state: TableState;
  categories: string[];
  suppliers: { id: string; name: string }[];
  withCosts: boolean;
  mayCreate: boolean;
  mayExport: boolean;
}

export function StockTable(props: StockTableProps) {
  const { rows, total, state, categories, suppliers, withCosts, mayCreate, mayExport } = props;
  const columns = useMemo(() => stockColumns(withCosts), [withCosts]);
  return (
    <DataTable
      label="Stock"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/stock/${row.id}`}
      search="Part number, description"
      filters={[
        {
          name: "category",
          label: "Category",
          options: categories.map((value) => ({ value, label: value })),
        },
        {
          name: "supplier_id",
          label: "Supplier",
          options: suppliers.map(({ id, name }) => ({ value: id, label: name })),
        },
        { name: "archived", label: "Archived", any: "no", options: [{ value: "true", label: "yes" }] },
      ]}
      csvPath={mayExport ? "/stock/csv" : undefined}
      empty={
        <EmptyState
          icon={Boxes}
          title="No parts yet"
          actions={
            mayCreate ? (
              <Button asChild variant="primary">
                <Link href="/stock/new">New part</Link>
              </Button>
            ) : undefined
          }
        >
          Parts that you keep, and the price list of those that you order as needed.
        </EmptyState>
      }
    />
  );
}
