"use client";

import { FileText } from "lucide-react";
import Link from "next/link";
import { ListDate } from "@/components/documents/list-date";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { statementList } from "@/lib/supplier-accounts/list";
import type { StatementRow } from "@/lib/supplier-accounts/responses";

const columns = tableColumns(statementList, {
  statement_date: (row) => <ListDate date={row.statement_date} />,
  balance: (row) => <Money amount={row.balance} />,
});

interface StatementTableProps {
  rows: StatementRow[];
  total: number;
  state: TableState;
  suppliers: readonly { id: string; name: string }[];
  mayBook: boolean;
  mayExport: boolean;
}

export function StatementTable({ rows, total, state, suppliers, mayBook, mayExport }: StatementTableProps) {
  return (
    <DataTable
      label="Suppliers’ statements"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/purchase-invoices/statements/${row.id}`}
      search="Supplier"
      filters={[
        {
          name: "supplier_id",
          label: "Supplier",
          options: suppliers.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]}
      csvPath={mayExport ? "/purchase-invoices/statements/csv" : undefined}
      empty={
        <EmptyState
          icon={FileText}
          title="No statements yet"
          actions={
            mayBook ? (
              <Button asChild variant="primary">
                <Link href="/purchase-invoices/statements/new">Take in a statement</Link>
              </Button>
            ) : undefined
          }
        >
          A supplier’s statement, compared line by line with what is booked here.
        </EmptyState>
      }
    />
  );
}
