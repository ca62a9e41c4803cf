"use client";

import { Truck } from "lucide-react";
import Link from "next/link";
import { EmailLink, TelephoneLink } from "@/components/customers/contact-links";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import type { SupplierRow } from "@/lib/suppliers/schema/supplier";

const column = columnsOf<SupplierRow>();

const columns = [
  column.accessor("name", {
    header: "Name",
    meta: { sort: "name", grow: true },
    cell: ({ row: { original } }) => (
      <span className="inline-flex items-center gap-2">
        {original.name}
        {original.account_held ? <Badge tone="danger">On stop</Badge> : null}
      </span>
    ),
  }),
  column.accessor("account_number", { header: "Our account", meta: { phone: "hidden" } }),
  column.accessor("telephone", {
    header: "Telephone",
    meta: { phone: "line" },
    cell: ({ getValue }) => <TelephoneLink number={getValue()} />,
  }),
  column.accessor("email", {
    header: "E-mail",
    meta: { phone: "hidden", from: "lg" },
    cell: ({ getValue }) => <EmailLink email={getValue()} />,
  }),
  column.display({
    id: "locality",
    header: "Town",
    meta: { phone: "line" },
    cell: ({ row: { original } }) => [original.locality, original.postcode].filter(Boolean).join(", "),
  }),
  column.accessor("credit_limit", {
    header: "Limit",
    meta: { align: "right", optional: true, phone: "hidden" },
    cell: ({ getValue }) => <Money amount={getValue()} />,
  }),
  column.accessor("items", {
    header: "Stock items",
    meta: { align: "right", phone: "aside" },
    cell: ({ getValue }) => getValue().toLocaleString("en-GB"),
  }),
];

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
