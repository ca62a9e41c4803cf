"use client";

import { Banknote } from "lucide-react";
import Link from "next/link";
import { ListDate } from "@/components/documents/list-date";
import { DataTable } from "@/components/table/data-table";
import { type Act, FirstAction } from "@/components/table/first-action";
import { tableColumns } from "@/components/table/list-columns";
import type { TableFilter } from "@/components/table/table-toolbar";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { receiptList } from "@/lib/receipts/list";
import type { ReceiptRow } from "@/lib/receipts/responses";
import { RECEIPT_METHODS, receiptMethodName } from "@/lib/receipts/rules/methods";

const columns = tableColumns(receiptList, {
  payment_date: (row) =>
    row.payment_date ? (
      <ListDate date={row.payment_date} />
    ) : (
      <span className="font-normal text-muted-foreground">no date</span>
    ),
  document: (row) =>
    row.document_id ? (
      <Link
        href={`/documents/${row.document_id}`}
        prefetch={false}
        className="relative rounded-sm text-primary hover:underline"
      >
        {documentTypeName(row.document_type ?? "")} {row.document_number ?? "without a number"}
      </Link>
    ) : (
      <span className="text-muted-foreground">on account</span>
    ),
  method: (row) => {
    const name = receiptMethodName(row.method);
    return row.method_name && row.method_name !== name ? (
      <>
        {name} <span className="text-muted-foreground">({row.method_name})</span>
      </>
    ) : (
      name
    );
  },
  reconciled: (row) => {
    if (!row.reconciled) return <span className="text-muted-foreground">not yet</span>;
    return row.reconciled_date ? <ListDate date={row.reconciled_date} /> : "yes";
  },
  surcharge_gross: (row) => <Money amount={row.surcharge_gross} quietZero />,
  amount: (row) => (
    <span className="inline-flex items-center gap-2">
      {row.amount?.startsWith("-") ? <Badge tone="warning">Refund</Badge> : null}
      <Money amount={row.amount} />
    </span>
  ),
});

const filters: TableFilter[] = [
  {
    name: "method",
    label: "Method",
    options: RECEIPT_METHODS.map((method) => ({ value: method, label: receiptMethodName(method) })),
  },
  { kind: "dates", label: "Date", from: "from", to: "to" },
  {
    name: "reconciled",
    label: "Reconciled",
    options: [
      { value: "yes", label: "yes" },
      { value: "no", label: "not yet" },
    ],
  },
];

interface ReceiptTableProps {
  rows: ReceiptRow[];
  total: number;
  state: TableState;
  /** The first action to offer while the list is empty. */
  first: Act | null;
  mayExport: boolean;
}

export function ReceiptTable({ rows, total, state, first, mayExport }: ReceiptTableProps) {
  return (
    <DataTable
      label="Receipts"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/receipts/${row.id}`}
      search="Document number or customer"
      filters={filters}
      csvPath={mayExport ? "/receipts/csv" : undefined}
      empty={
        <EmptyState
          icon={Banknote}
          title="No receipts yet"
          actions={first ? <FirstAction act={first} /> : undefined}
        >
          Money taken is listed here with the document it paid.
        </EmptyState>
      }
    />
  );
}
