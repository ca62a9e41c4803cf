"use client";

import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import type { TableState } from "@/components/table/url-state";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { documentName } from "@/lib/document-record/rules/types";
import type { MadeHereRow } from "@/lib/ga4-import/differences/made-here";
import { receiptName } from "@/lib/receipts/rules/receipt-name";

const column = columnsOf<MadeHereRow>();

const columns = [
  column.accessor("called", {
    header: "Record",
    cell: ({ row: { original } }) => calledOf(original),
  }),
  column.accessor("beside", { header: "What it is of", meta: { grow: true, phone: "line" } }),
  column.accessor("created_at", {
    header: "Made",
    meta: { phone: "line" },
    cell: ({ getValue }) => <DateText date={getValue()} time />,
  }),
];

function calledOf({ kind, type, called }: MadeHereRow): string | null {
  if (type) return documentName({ type, number: called });
  return kind === "receipts" ? receiptName({ method: called ?? "", method_name: "" }) : called;
}

const withAmount = [
  ...columns,
  column.accessor("amount", {
    header: "Amount",
    meta: { align: "right", phone: "aside" },
    cell: ({ getValue }) => <Money amount={getValue()} />,
  }),
];

interface MadeHereTableProps {
  label: string;
  rows: MadeHereRow[];
  total: number;
  state: TableState;
}

export function MadeHereTable({ label, rows, total, state }: MadeHereTableProps) {
  const [first] = rows;
  return (
    <DataTable
      label={label}
      columns={first?.kind === "documents" || first?.kind === "receipts" ? withAmount : columns}
      {...{ rows, total, state }}
      rowHref={({ kind, id }) => `/${kind}/${id}`}
    />
  );
}
