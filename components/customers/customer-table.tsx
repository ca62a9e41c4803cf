"use client";

import { Users } from "lucide-react";
import Link from "next/link";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import type { TableFilter } from "@/components/table/table-toolbar";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { EmailText } from "@/components/ui/email-text";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { shownTelephone } from "@/lib/core/telephone";
import type { CustomerRow } from "@/lib/customers/schema/customer";

const column = columnsOf<CustomerRow>();

const columns = [
  column.accessor("name", {
    header: "Name",
    meta: { sort: "name", grow: true },
    cell: ({ row }) => (
      <>
        {row.original.name}
        {row.original.account_held ? (
          <Badge tone="danger" className="ml-2">
            On stop
          </Badge>
        ) : null}
      </>
    ),
  }),
  column.accessor("account_number", {
    header: "Account",
    meta: { sort: "account_number", phone: "hidden" },
    cell: ({ getValue }) => getValue() ?? "",
  }),
  column.accessor("telephone", {
    header: "Telephone",
    meta: { phone: "line" },
    cell: ({ row }) => shownTelephone(row.original.telephone ?? row.original.mobile),
  }),
  column.accessor("mobile", {
    header: "Mobile",
    meta: { optional: true, phone: "hidden" },
    cell: ({ getValue }) => shownTelephone(getValue()),
  }),
  column.accessor("email", {
    header: "E-mail",
    meta: { optional: true, phone: "hidden" },
    cell: ({ getValue }) => <EmailText email={getValue() ?? ""} />,
  }),
  column.accessor("town", { header: "Town", meta: { sort: "town", phone: "line", from: "lg" } }),
  column.accessor("postcode", {
    header: "Postcode",
    meta: { sort: "postcode", phone: "hidden", from: "lg" },
  }),
  column.accessor("classification", {
    header: "Price level",
    meta: { optional: true, phone: "hidden" },
    cell: ({ getValue }) => (getValue() === "trade" ? "Trade" : "Retail"),
  }),
  column.accessor("vehicles", {
    header: "Vehicles",
    meta: { align: "right", phone: "hidden", from: "xl" },
    cell: ({ getValue }) => getValue() || "",
  }),
  column.accessor("last_invoice_date", {
    header: "Last invoice",
    meta: { sort: "last_invoice_date", firstDescending: true, phone: "hidden" },
    cell: ({ getValue }) => (getValue() ? <DateText date={getValue()} noWeekday year /> : null),
  }),
  column.accessor("balance", {
    header: "Owes",
    meta: { align: "right", phone: "aside" },
    cell: ({ getValue }) => (/[1-9]/.test(getValue()) ? <Money amount={getValue()} /> : null),
  }),
  column.accessor("created_at", {
    header: "On file since",
    meta: { sort: "created_at", firstDescending: true, optional: true, phone: "hidden" },
    cell: ({ getValue }) => <DateText date={getValue()} noWeekday year />,
  }),
];

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
