"use client";

import { ReceiptText } from "lucide-react";
import Link from "next/link";
import { ListDate } from "@/components/documents/list-date";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { invoiceList } from "@/lib/supplier-accounts/list";
import type { InvoiceRow } from "@/lib/supplier-accounts/responses";
import { INVOICE_KINDS, KIND_WORDS, STATUS_WORDS } from "@/lib/supplier-accounts/rules/match-words";

const signed = ({ kind }: InvoiceRow, amount: string) => (kind === "credit" ? `-${amount}` : amount);

const columns = tableColumns(invoiceList, {
  number: (row) => (
    <span className="inline-flex items-center gap-2">
      {row.number}
      {row.status === "booked" ? null : (
        <Badge tone={row.status === "void" ? "danger" : "info"}>{STATUS_WORDS[row.status]}</Badge>
      )}
    </span>
  ),
  kind: (row) => KIND_WORDS[row.kind],
  invoice_date: (row) => <ListDate date={row.invoice_date} />,
  vat_date: (row) => <ListDate date={row.vat_date} />,
  due_date: (row) => <ListDate date={row.due_date} />,
  net: (row) => <Money amount={signed(row, row.net)} />,
  tax: (row) => <Money amount={signed(row, row.tax)} />,
  gross: (row) => <Money amount={signed(row, row.gross)} />,
});

interface InvoiceTableProps {
  rows: InvoiceRow[];
  total: number;
  state: TableState;
  suppliers: readonly { id: string; name: string }[];
  mayBook: boolean;
  mayExport: boolean;
}

export function InvoiceTable({ rows, total, state, suppliers, mayBook, mayExport }: InvoiceTableProps) {
  return (
    <DataTable
      label="Purchase invoices"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/purchase-invoices/${row.id}`}
      search="Their number, or the supplier"
      filters={[
        {
          name: "supplier_id",
          label: "Supplier",
          options: suppliers.map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          name: "kind",
          label: "Kind",
          options: INVOICE_KINDS.map((value) => ({ value, label: KIND_WORDS[value] })),
        },
      ]}
      csvPath={mayExport ? "/purchase-invoices/csv" : undefined}
      empty={
        <EmptyState
          icon={ReceiptText}
          title="No purchase invoices here"
          actions={
            mayBook ? (
              <Button asChild variant="primary">
                <Link href="/purchase-invoices/new">New purchase invoice</Link>
              </Button>
            ) : undefined
          }
        >
          What suppliers bill and credit, compared line by line with what was ordered and what came.
        </EmptyState>
      }
    />
  );
}
