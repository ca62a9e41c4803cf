"use client";

import { ArrowRightLeft } from "lucide-react";
import Link from "next/link";
import { useMemo } from "react";
import { ListDate } from "@/components/documents/list-date";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { ledgerList } from "@/lib/stock/schema/further-lists";
import type { LedgerRow } from "@/lib/stock/schema/ledger";
import { movementWords } from "./movement-words";
import { quantityText, StockQuantity } from "./stock-quantity";

const inCell = "relative rounded-sm text-primary hover:underline";

const ledgerColumns = (withCosts: boolean, ofOneItem: boolean) =>
  tableColumns(
    ledgerList,
    {
      moved_on: (row) => <ListDate date={row.moved_on} />,
      part_number: (row) => (
        <Link href={`/stock/${row.stock_item_id}`} prefetch={false} className={inCell}>
          {row.part_number}
        </Link>
      ),
      kind: (row) => movementWords[row.kind],
      document_number: (row) =>
        row.document_id ? (
          <Link href={`/documents/${row.document_id}`} prefetch={false} className={inCell}>
            {documentTypeName(row.document_type ?? "")} {row.document_number}
          </Link>
        ) : null,
      supplier: (row) =>
        row.supplier_id ? (
          <Link href={`/suppliers/${row.supplier_id}`} prefetch={false} className={inCell}>
            {row.supplier}
          </Link>
        ) : null,
      unit_cost: (row) => <Money amount={row.unit_cost} />,
      quantity: (row) => `${row.quantity.startsWith("-") ? "" : "+"}${quantityText(row.quantity)}`,
      level: (row) => <StockQuantity quantity={row.level} />,
    },
    {
      may: (permission) => permission === "stock:cost" && withCosts,
      without: ofOneItem ? ["part_number", "description"] : [],
      changes: ofOneItem ? { reason: { grow: true } } : {},
    },
  );

interface LedgerTableProps {
  rows: LedgerRow[];
  total: number;
  state: TableState;
  suppliers: { id: string; name: string }[];
  withCosts: boolean;
  csvPath: string | undefined;
  /** Whether all movements are of one item. */
  ofOneItem?: boolean;
}

/** The ledger of stock: what moved, when, why, and what there was after it. */
export function LedgerTable(props: LedgerTableProps) {
  const { rows, total, state, suppliers, withCosts, csvPath, ofOneItem = false } = props;
  const columns = useMemo(() => ledgerColumns(withCosts, ofOneItem), [withCosts, ofOneItem]);
  return (
    <DataTable
      label="Movements"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      search={ofOneItem ? undefined : "Part number, description"}
      filters={[
        {
          name: "kind",
          label: "What",
          options: Object.entries(movementWords).map(([value, label]) => ({ value, label })),
        },
        { kind: "dates", label: "Day", from: "from", to: "to" },
        {
          name: "supplier_id",
          label: "Supplier",
          options: suppliers.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]}
      csvPath={csvPath}
      empty={
        <EmptyState icon={ArrowRightLeft} title="Nothing has moved yet">
          Deliveries, sales, adjustments and counts of stock are listed here.
        </EmptyState>
      }
    />
  );
}
