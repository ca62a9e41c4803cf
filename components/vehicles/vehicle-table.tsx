"use client";

import { CarFront } from "lucide-react";
import Link from "next/link";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import type { TableFilter } from "@/components/table/table-toolbar";
import type { TableState } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import type { VehicleRow } from "@/lib/vehicles/schema";
import { DueBadge } from "./due-badge";
import { Plate } from "./plate";

const column = columnsOf<VehicleRow>();

const columns = (today: string) => [
  column.accessor("registration", {
    header: "Registration",
    meta: { sort: "registration", phone: "title" },
    cell: ({ row }) => (
      <Plate
        registration={row.original.registration || row.original.last_plate}
        retired={!row.original.registration}
      />
    ),
  }),
  column.accessor("make", { header: "Make", meta: { sort: "make", phone: "line" } }),
  column.accessor("model", {
    header: "Model",
    meta: { phone: "line", grow: true },
    cell: ({ row }) => [row.original.model, row.original.derivative].filter(Boolean).join(" "),
  }),
  column.accessor("colour", { header: "Colour", meta: { phone: "hidden", from: "xl" } }),
  column.accessor("customer_name", {
    header: "Owner",
    meta: { phone: "line", from: "lg" },
    cell: ({ getValue }) => getValue() ?? "",
  }),
  column.accessor("mot_expiry", {
    header: "MOT",
    meta: { sort: "mot_expiry", phone: "aside" },
    cell: ({ getValue }) =>
      getValue() ? <DueBadge label="" expiry={getValue()} today={today} asDate /> : null,
  }),
  column.accessor("tax_due", {
    header: "Tax",
    meta: { optional: true, phone: "hidden" },
    cell: ({ getValue }) =>
      getValue() ? <DueBadge label="" expiry={getValue()} today={today} asDate /> : null,
  }),
  column.accessor("last_invoice_date", {
    header: "Last invoice",
    meta: { sort: "last_invoice_date", firstDescending: true, phone: "hidden" },
    cell: ({ getValue }) => (getValue() ? <DateText date={getValue()} noWeekday year /> : null),
  }),
  column.accessor("vin", { header: "VIN", meta: { optional: true, phone: "hidden" } }),
  column.accessor("fuel_type", { header: "Fuel", meta: { optional: true, phone: "hidden" } }),
  column.accessor("engine_cc", {
    header: "cc",
    meta: { optional: true, align: "right", phone: "hidden" },
    cell: ({ getValue }) => getValue() ?? "",
  }),
  column.accessor("date_of_registration", {
    header: "First registered",
    meta: { optional: true, phone: "hidden" },
    cell: ({ getValue }) => (getValue() ? <DateText date={getValue()} noWeekday year /> : null),
  }),
];

const filters = (makes: string[]): TableFilter[] => [
  { name: "make", label: "Make", options: makes.map((make) => ({ value: make, label: make })) },
  {
    name: "mot_due_within",
    label: "MOT due within",
    options: ["7", "14", "30", "60"].map((value) => ({ value, label: `${value} days` })),
  },
  {
    name: "mot_expired",
    label: "MOT",
    options: [
      { value: "true", label: "expired" },
      { value: "false", label: "valid" },
    ],
  },
  { name: "archived", label: "Archived", any: "no", options: [{ value: "true", label: "yes" }] },
];

interface VehicleTableProps {
  rows: VehicleRow[];
  total: number;
  state: TableState;
  makes: string[];
  /** Today in the garage's time zone. */
  today: string;
  mayCreate: boolean;
  mayExport: boolean;
}

export function VehicleTable({ rows, total, state, makes, today, mayCreate, mayExport }: VehicleTableProps) {
  return (
    <DataTable
      label="Vehicles"
      columns={columns(today)}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/vehicles/${row.id}`}
      search="Registration, VIN, make, model"
      filters={filters(makes)}
      csvPath={mayExport ? "/vehicles/csv" : undefined}
      empty={
        <EmptyState
          icon={CarFront}
          title="No vehicles yet"
          actions={
            mayCreate ? (
              <Button asChild variant="primary">
                <Link href="/vehicles/new">New vehicle</Link>
              </Button>
            ) : undefined
          }
        >
          Add the first one with its owner, or import GA4's records.
        </EmptyState>
      }
    />
  );
}
