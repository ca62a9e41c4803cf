"use client";

import { CarFront } from "lucide-react";
import Link from "next/link";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableFilter } from "@/components/table/table-toolbar";
import type { TableState } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { vehicleList } from "@/lib/vehicles/list";
import type { VehicleRow } from "@/lib/vehicles/responses";
import { DueBadge } from "./due-badge";
import { OffRoadBadge } from "./off-road-badge";
import { Plate } from "./plate";

const columns = (today: string) => {
  const due = (day: string | null) => (day ? <DueBadge label="" expiry={day} today={today} asDate /> : null);
  return tableColumns(vehicleList, {
    registration: (row) => (
      <Plate registration={row.registration || row.last_plate} retired={!row.registration} />
    ),
    model: (row) => [row.model, row.derivative].filter(Boolean).join(" "),
    mot_expiry: (row) => due(row.mot_expiry),
    tax_due: (row) => due(row.tax_due),
    off_road: (row) => <OffRoadBadge state={row.off_road} />,
    last_invoice_date: (row) =>
      row.last_invoice_date ? <DateText date={row.last_invoice_date} noWeekday year /> : null,
    date_of_registration: (row) =>
      row.date_of_registration ? <DateText date={row.date_of_registration} noWeekday year /> : null,
  });
};

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
