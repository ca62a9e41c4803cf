"use client";

import { ClipboardCheck } from "lucide-react";
import { DataTable } from "@/components/table/data-table";
import { type Act, FirstAction } from "@/components/table/first-action";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { stockTakeList } from "@/lib/stock/schema/further-lists";
import type { StockTakeRow } from "@/lib/stock/schema/stock-takes";
import { TakeStateBadge, takeStateOptions } from "./take-state";

const columns = tableColumns(stockTakeList, {
  status: (row) => <TakeStateBadge state={row.status} />,
  location: (row) => row.location ?? <span className="text-muted-foreground">everywhere</span>,
  items_counted: (row) => row.items_counted.toLocaleString("en-GB"),
  items_left: (row) => (row.items_left > 0 ? row.items_left.toLocaleString("en-GB") : null),
  created_at: (row) => <DateText date={row.created_at} time />,
});

interface TakeTableProps {
  rows: StockTakeRow[];
  total: number;
  state: TableState;
  first: Act | null;
}

export function TakeTable({ rows, total, state, first }: TakeTableProps) {
  return (
    <DataTable
      label="Stock takes"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/stock/takes/${row.id}`}
      search="Name"
      filters={[{ name: "status", label: "State", options: takeStateOptions }]}
      empty={
        <EmptyState icon={ClipboardCheck} title="No stock take yet" actions={<FirstAction act={first} />}>
          Count a shelf, a category or everything with a phone; a manager approves what differs from the
          books.
        </EmptyState>
      }
    />
  );
}
