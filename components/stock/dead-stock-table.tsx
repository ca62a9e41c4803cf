"use client";

import { PackageCheck } from "lucide-react";
import Link from "next/link";
import { useMemo } from "react";
import { ListDate } from "@/components/documents/list-date";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { deadStockList } from "@/lib/stock/schema/further-lists";
import { DEAD_AFTER, type DeadStockRow } from "@/lib/stock/schema/ledger";
import { StockQuantity } from "./stock-quantity";

const deadColumns = (withCosts: boolean) =>
  tableColumns(
    deadStockList,
    {
      supplier: (row) =>
        row.supplier_id ? (
          <Link
            href={`/suppliers/${row.supplier_id}`}
            prefetch={false}
            className="relative rounded-sm text-primary hover:underline"
          >
            {row.supplier}
          </Link>
        ) : null,
      quantity_in_stock: (row) => <StockQuantity quantity={row.quantity_in_stock} />,
      last_purchased_date: (row) => <ListDate date={row.last_purchased_date} />,
      last_sold_date: (row) =>
        row.last_sold_date ? (
          <ListDate date={row.last_sold_date} />
        ) : (
          <span className="text-muted-foreground">never</span>
        ),
      idle_since: (row) => <ListDate date={row.idle_since} />,
      value: (row) => <Money amount={row.value} />,
    },
    { may: (permission) => permission === "stock:cost" && withCosts },
  );

interface DeadStockTableProps {
  rows: DeadStockRow[];
  total: number;
  state: TableState;
  categories: string[];
  suppliers: { id: string; name: string }[];
  withCosts: boolean;
  mayExport: boolean;
}

export function DeadStockTable(props: DeadStockTableProps) {
  const { rows, total, state, categories, suppliers, withCosts, mayExport } = props;
  const columns = useMemo(() => deadColumns(withCosts), [withCosts]);
  return (
    <DataTable
      label="Dead stock"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/stock/${row.id}`}
      search="Part number, description"
      filters={[
        {
          name: "months",
          label: "None sold for",
          any: "12 months",
          options: DEAD_AFTER.filter((months) => months !== 12).map((months) => ({
            value: String(months),
            label: `${months} months`,
          })),
        },
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
      ]}
      csvPath={mayExport ? "/stock/dead/csv" : undefined}
      empty={
        <EmptyState icon={PackageCheck} title="No dead stock">
          Of every part that lies here, one was sold within that time.
        </EmptyState>
      }
    />
  );
}
