"use client";

import { Undo2 } from "lucide-react";
import { useMemo } from "react";
import { ListDate } from "@/components/documents/list-date";
import { quantityText } from "@/components/stock/stock-quantity";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { returnList } from "@/lib/purchasing/list";
import type { ReturnRow } from "@/lib/purchasing/responses";
import { KIND_WORDS } from "@/lib/purchasing/rules/return-words";
import { ReturnActions } from "./return-actions";

/** After so many days without a credit, somebody should ask. */
const LONG = 30;

const returnColumns = (withCosts: boolean, mayReceive: boolean) =>
  tableColumns(
    returnList,
    {
      description: (row) => (
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 lg:min-w-64">
          <span className="min-w-32 flex-1 max-sm:basis-full max-sm:break-words sm:truncate">
            {row.description || row.part_number}
          </span>
          {mayReceive ? <ReturnActions row={row} withCosts={withCosts} /> : null}
        </span>
      ),
      kind: (row) => KIND_WORDS[row.kind],
      quantity: (row) =>
        row.status === "sent" && row.credited_quantity !== "0.000"
          ? `${quantityText(row.quantity)}, ${quantityText(row.credited_quantity)} credited`
          : quantityText(row.quantity),
      age_days: (row) =>
        row.status === "sent" && row.age_days > LONG ? (
          <Badge tone="danger">{row.age_days}</Badge>
        ) : (
          row.age_days
        ),
      created_at: (row) => <ListDate date={row.created_at} />,
      owed_net: (row) => <Money amount={row.owed_net} quietZero />,
      credited_net: (row) => <Money amount={row.credited_net} />,
    },
    { may: (permission) => permission === "stock:cost" && withCosts },
  );

interface ReturnTableProps {
  rows: ReturnRow[];
  total: number;
  state: TableState;
  withCosts: boolean;
  mayReceive: boolean;
  mayExport: boolean;
}

export function ReturnTable({ rows, total, state, withCosts, mayReceive, mayExport }: ReturnTableProps) {
  const columns = useMemo(() => returnColumns(withCosts, mayReceive), [withCosts, mayReceive]);
  return (
    <DataTable
      label="Going back"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      search="Part, supplier, their number"
      csvPath={mayExport ? "/purchase-orders/returns/csv" : undefined}
      empty={
        <EmptyState icon={Undo2} title="Nothing here">
          Parts that go back to suppliers, and old units whose surcharge was paid.
        </EmptyState>
      }
    />
  );
}
