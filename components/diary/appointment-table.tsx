"use client";

import { CalendarDays } from "lucide-react";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Plate } from "@/components/vehicles/plate";
import { appointmentList } from "@/lib/appointments/list";
import { APPOINTMENT_STATUSES, appointmentStatusWords } from "@/lib/appointments/rules/status";
import type { AppointmentRow } from "@/lib/appointments/schema/appointment";
import { today } from "@/lib/core/dates/dates";
import { AppointmentStatusBadge } from "./appointment/appointment-status";
import { cardHref } from "./links";

const columns = tableColumns(appointmentList, {
  starts_at: (row) =>
    row.starts_at ? (
      <DateText date={row.starts_at} time />
    ) : (
      <span className="font-normal text-muted-foreground">no time</span>
    ),
  ends_at: (row) => (row.ends_at ? <DateText date={row.ends_at} time noWeekday /> : null),
  registration: (row) => (row.registration ? <Plate registration={row.registration} /> : null),
  status: (row) => <AppointmentStatusBadge status={row.status} />,
});

interface AppointmentTableProps {
  rows: AppointmentRow[];
  total: number;
  state: TableState;
  bays: readonly { id: string; name: string }[];
  technicians: readonly { id: string; name: string }[];
  mayExport: boolean;
}

export function AppointmentTable(props: AppointmentTableProps) {
  const { rows, total, state, bays, technicians, mayExport } = props;
  const named = (places: AppointmentTableProps["bays"]) =>
    places.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <DataTable
      label="Appointments"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) =>
        cardHref({ view: "day", date: row.starts_at?.slice(0, 10) ?? today(), by: "resource" }, row.id)
      }
      search="Registration, customer, notes"
      filters={[
        {
          name: "status",
          label: "Status",
          options: APPOINTMENT_STATUSES.map((status) => ({
            value: status,
            label: appointmentStatusWords[status],
          })),
        },
        { name: "resource_id", label: "Bay", options: named(bays) },
        { name: "technician_id", label: "Technician", options: named(technicians) },
        { kind: "dates", label: "Day", from: "from", to: "to", ahead: true },
      ]}
      csvPath={mayExport ? "/calendar/list/csv" : undefined}
      empty={
        <EmptyState icon={CalendarDays} title="Nothing in the diary">
          What is booked is listed here, in order of time.
        </EmptyState>
      }
    />
  );
}
