"use client";

import { Banknote } from "lucide-react";
import Link from "next/link";
import { ListDate } from "@/components/documents/list-date";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { type Act, FirstAction } from "@/components/table/first-action";
import type { TableFilter } from "@/components/table/table-toolbar";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { RECEIPT_METHODS, type ReceiptRow, receiptMethodName } from "@/lib/receipts/schema/receipt";

const column = columnsOf<ReceiptRow>();

const columns = [
  column.accessor("payment_date", {
    header: "Date",
    meta: { sort: "payment_date", firstDescending: true },
    cell: ({ getValue }) =>
      getValue() ? (
        <ListDate date={getValue()} />
      ) : (
        <span className="font-normal text-muted-foreground">no date</span>
      ),
  }),
  column.accessor("customer_name", { header: "From", meta: { grow: true, phone: "line" } }),
  column.display({
    id: "document",
    header: "For",
    meta: { phone: "line" },
    cell: ({ row: { original } }) =>
      original.document_id ? (
        <Link
          href={`/documents/${original.document_id}`}
          prefetch={false}
          className="relative rounded-sm text-primary hover:underline"
        >
          {documentTypeName(original.document_type ?? "")} {original.document_number ?? "without a number"}
        </Link>
      ) : (
        <span className="text-muted-foreground">on account</span>
      ),
  }),
  column.accessor("method", {
    header: "Method",
    meta: { phone: "line" },
    cell: ({ row: { original } }) => {
      const name = receiptMethodName(original.method);
      return original.method_name && original.method_name !== name ? (
        <>
          {name} <span className="text-muted-foreground">({original.method_name})</span>
        </>
      ) : (
        name
      );
    },
  }),
  column.accessor("description", { header: "Description", meta: { optional: true, phone: "hidden" } }),
  column.accessor("reconciled", {
    header: "Reconciled",
    meta: { phone: "hidden", from: "lg" },
    cell: ({ row: { original } }) =>
      original.reconciled ? (
        original.reconciled_date ? (
          <ListDate date={original.reconciled_date} />
        ) : (
          "yes"
        )
      ) : (
        <span className="text-muted-foreground">not yet</span>
      ),
  }),
  column.accessor("surcharge_gross", {
    header: "Surcharge",
    meta: { optional: true, align: "right", phone: "hidden" },
    cell: ({ getValue }) => <Money amount={getValue()} quietZero />,
  }),
  column.accessor("amount", {
    header: "Amount",
    meta: { sort: "amount", firstDescending: true, align: "right", phone: "aside" },
    cell: ({ row: { original } }) => (
      <span className="inline-flex items-center gap-2">
        {original.amount?.startsWith("-") ? <Badge tone="warning">Refund</Badge> : null}
        <Money amount={original.amount} />
      </span>
    ),
  }),
];

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
