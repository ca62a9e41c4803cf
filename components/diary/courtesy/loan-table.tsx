"use client";

import { CarFront } from "lucide-react";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { courtesyLoanList } from "@/lib/appointments/list";
import { loanStateWords } from "@/lib/appointments/rules/courtesy-loan";
import type { CourtesyLoanRow } from "@/lib/appointments/schema/courtesy-loan";
import { LoanStateBadge } from "./loan-state";

const columns = tableColumns(courtesyLoanList, {
  out_at: (row) => <DateText date={row.out_at} time />,
  in_at: (row) => (row.in_at ? <DateText date={row.in_at} time /> : null),
  state: (row) => <LoanStateBadge state={row.overdue ? "overdue" : row.state} />,
});

interface LoanTableProps {
  rows: CourtesyLoanRow[];
  total: number;
  state: TableState;
  cars: readonly { id: string; name: string }[];
  mayExport: boolean;
}

/** Every time a courtesy car went out. */
export function LoanTable({ rows, total, state, cars, mayExport }: LoanTableProps) {
  return (
    <DataTable
      label="Loans of courtesy cars"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/calendar?open=${row.appointment_id}&date=${row.out_at.slice(0, 10)}`}
      search="Driver"
      filters={[
        {
          name: "resource_id",
          label: "Car",
          options: cars.map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          name: "state",
          label: "State",
          options: (["out", "back"] as const).map((value) => ({ value, label: loanStateWords[value] })),
        },
        { kind: "dates", label: "Day", from: "from", to: "to" },
      ]}
      csvPath={mayExport ? "/calendar/courtesy-cars/csv" : undefined}
      empty={
        <EmptyState icon={CarFront} title="No courtesy car went out yet">
          Book one with an appointment, and hand it out from there.
        </EmptyState>
      }
    />
  );
}
