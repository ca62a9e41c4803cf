"use client";

import { Boxes } from "lucide-react";
import Link from "next/link";
import { useMemo } from "react";
import { ListDate } from "@/components/documents/list-date";
import { RowBox, RowSelection } from "@/components/documents/row-selection";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { stockList } from "@/lib/stock/list";
import type { StockRow } from "@/lib/stock/responses";
import { StockBulk } from "./stock-bulk";
import { StockQuantity } from "./stock-quantity";

const stockColumns = (withCosts: boolean) =>
  tableColumns(
    stockList,
    {
      quantity_in_stock: (row) =>
        row.tracked ? (
          <span className="inline-flex items-center gap-2">
            {row.low ? <Badge tone="warning">Low</Badge> : null}
            <StockQuantity quantity={row.quantity_in_stock} />
          </span>
        ) : (
          <span className="text-muted-foreground">not counted</span>
        ),
      quantity_available: (row) => (row.tracked ? <StockQuantity quantity={row.quantity_available} /> : null),
      low_stock_level: (row) => (row.tracked ? <StockQuantity quantity={row.low_stock_level} /> : null),
      cost_net: (row) => <Money amount={row.cost_net} />,
      value: (row) => (row.value ? <Money amount={row.value} /> : null),
      margin_percent: (row) => (row.margin_percent ? `${row.margin_percent.replace("-", "−")}%` : null),
      trade_price_net: (row) => <Money amount={row.trade_price_net} />,
      retail_price_net: (row) => <Money amount={row.retail_price_net} />,
      last_sold_date: (row) => <ListDate date={row.last_sold_date} />,
      choose: (row) => <RowBox id={row.id} name={row.part_number} />,
    },
    { may: (permission) => permission === "stock:cost" && withCosts },
  );

interface StockTableProps {
  rows: StockRow[];
  total: number;
  state: TableState;
  categories: string[];
  suppliers: { id: string; name: string }[];
  withCosts: boolean;
  mayCreate: boolean;
  mayUpdate: boolean;
  mayExport: boolean;
}

export function StockTable(props: StockTableProps) {
  const { rows, total, state, categories, suppliers, withCosts, mayCreate, mayUpdate, mayExport } = props;
  const columns = useMemo(() => stockColumns(withCosts), [withCosts]);
  return (
    <RowSelection>
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
        actions={<StockBulk rows={rows} mayUpdate={mayUpdate} mayReprice={mayUpdate && withCosts} />}
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
    </RowSelection>
  );
}
