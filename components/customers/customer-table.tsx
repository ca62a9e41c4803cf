"use client";

import { Users } from "lucide-react";
import Link from "next/link";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableFilter } from "@/components/table/table-toolbar";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { EmailText } from "@/components/ui/email-text";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { shownTelephone } from "@/lib/core/telephone";
import { customerList } from "@/lib/customers/list";
import type { CustomerRow } from "@/lib/customers/responses";

const columns = tableColumns(customerList, {
  name: (row) => (
    <>
      {row.name}
      {row.account_held ? (
        <Badge tone="danger" className="ml-2">
          On stop
        </Badge>
      ) : null}
    </>
  ),
  telephone: (row) => shownTelephone(row.telephone ?? row.mobile),
  mobile: (row) => shownTelephone(row.mobile),
  email: (row) => <EmailText email={row.email ?? ""} />,
  classification: (row) => (row.classification === "trade" ? "Trade" : "Retail"),
  vehicles: (row) => row.vehicles || "",
  last_invoice_date: (row) =>
    row.last_invoice_date ? <DateText date={row.last_invoice_date} noWeekday year /> : null,
  balance: (row) => (/[1-9]/.test(row.balance) ? <Money amount={row.balance} /> : null),
  created_at: (row) => <DateText date={row.created_at} noWeekday year />,
});

const filters: TableFilter[] = [
  {
    name: "classification",
    label: "Price level",
    options: [
      { value: "retail", label: "Retail" },
      { value: "trade", label: "Trade" },
    ],
  },
  {
    name: "account_customer",
    label: "Pays",
    options: [
      { value: "true", label: "on account" },
      { value: "false", label: "on collection" },
    ],
  },
  { name: "archived", label: "Archived", any: "no", options: [{ value: "true", label: "yes" }] },
];

interface CustomerTableProps {
  rows: CustomerRow[];
  total: number;
  state: TableState;
  mayCreate: boolean;
  mayExport: boolean;
}

export function CustomerTable({ rows, total, state, mayCreate, mayExport }: CustomerTableProps) {
  return (
    <DataTable
      label="Customers"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/customers/${row.id}`}
      search="Name, telephone, postcode"
      filters={filters}
      csvPath={mayExport ? "/customers/csv" : undefined}
      empty={
        <EmptyState
          icon={Users}
          title="No customers yet"
          actions={
            mayCreate ? (
              <Button asChild variant="primary">
                <Link href="/customers/new">New customer</Link>
              </Button>
            ) : undefined
          }
        >
          Add the first one at the counter, or import GA4's records.
        </EmptyState>
      }
    />
  );
}
