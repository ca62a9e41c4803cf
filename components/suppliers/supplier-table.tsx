"use client";

import { Truck } from "lucide-react";
import Link from "next/link";
import { EmailLink, TelephoneLink } from "@/components/customers/contact-links";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { supplierList } from "@/lib/suppliers/list";
import type { SupplierRow } from "@/lib/suppliers/responses";

const columns = tableColumns(supplierList, {
  name: (row) => (
    <span className="inline-flex items-center gap-2">
      {row.name}
      {row.account_held ? <Badge tone="danger">On stop</Badge> : null}
    </span>
  ),
  telephone: (row) => <TelephoneLink number={row.telephone} />,
  email: (row) => <EmailLink email={row.email} />,
  locality: (row) => [row.locality, row.postcode].filter(Boolean).join(", "),
  credit_limit: (row) => <Money amount={row.credit_limit} />,
  items: (row) => row.items.toLocaleString("en-GB"),
});

interface SupplierTableProps {
  rows: SupplierRow[];
  total: number;
  state: TableState;
  mayCreate: boolean;
  mayExport: boolean;
}

export function SupplierTable({ rows, total, state, mayCreate, mayExport }: SupplierTableProps) {
  return (
    <DataTable
      label="Suppliers"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/suppliers/${row.id}`}
      search="Name or account number"
      filters={[
        { name: "archived", label: "Archived", any: "no", options: [{ value: "true", label: "yes" }] },
      ]}
      csvPath={mayExport ? "/suppliers/csv" : undefined}
      empty={
        <EmptyState
          icon={Truck}
          title="No suppliers yet"
          actions={
            mayCreate ? (
              <Button asChild variant="primary">
                <Link href="/suppliers/new">New supplier</Link>
              </Button>
            ) : undefined
          }
        >
          Those you buy parts from. An import of your GA4 export brings them too.
        </EmptyState>
      }
    />
  );
}
