"use client";

import { BellRing } from "lucide-react";
import Link from "next/link";
import { TelephoneLink } from "@/components/customers/contact-links";
import { ListDate } from "@/components/documents/list-date";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { type Act, FirstAction } from "@/components/table/first-action";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Plate } from "@/components/vehicles/plate";
import type { ReminderRow } from "@/lib/reminders/schema/reminder";
import { ReminderChannels } from "./reminder-channels";
import { ReminderStatusBadge } from "./reminder-status";

const column = columnsOf<ReminderRow>();

const columns = [
  column.accessor("due_date", {
    header: "Due",
    meta: { sort: "due_date" },
    cell: ({ getValue }) =>
      getValue() ? (
        <ListDate date={getValue()} />
      ) : (
        <span className="font-normal text-muted-foreground">no date</span>
      ),
  }),
  column.accessor("template", { header: "Reminder", meta: { phone: "line" } }),
  column.accessor("registration", {
    header: "Registration",
    meta: { phone: "line" },
    cell: ({ getValue }) => (getValue() ? <Plate registration={getValue()} /> : null),
  }),
  column.display({
    id: "vehicle",
    header: "Vehicle",
    meta: { phone: "hidden", from: "lg", width: "max-w-44" },
    cell: ({ row: { original } }) => [original.make, original.model].filter(Boolean).join(" "),
  }),
  column.accessor("mot_expiry", {
    header: "MOT until",
    meta: { optional: true, phone: "hidden" },
    cell: ({ getValue }) => <ListDate date={getValue()} />,
  }),
  column.accessor("customer_name", {
    header: "Customer",
    meta: { grow: true, phone: "line" },
    cell: ({ row: { original } }) =>
      original.customer_id ? (
        <span className="inline-flex items-center gap-2">
          <Link
            href={`/customers/${original.customer_id}`}
            prefetch={false}
            className="relative rounded-sm hover:underline"
          >
            {original.customer_name}
          </Link>
          {original.reminders_allowed === false ? <Badge tone="warning">No reminders</Badge> : null}
        </span>
      ) : (
        <span className="text-muted-foreground">no owner</span>
      ),
  }),
  column.accessor("telephone", {
    header: "Telephone",
    meta: { phone: "line", from: "xl" },
    cell: ({ getValue }) => <TelephoneLink number={getValue()} />,
  }),
  column.display({
    id: "channels",
    header: "Sent by",
    meta: { phone: "aside" },
    cell: ({ row: { original } }) => <ReminderChannels reminder={original} />,
  }),
  column.accessor("status", {
    header: "Status",
    meta: { phone: "aside" },
    cell: ({ row: { original } }) => (
      <ReminderStatusBadge status={original.status} overdue={original.overdue} />
    ),
  }),
];

interface ReminderTableProps {
  rows: ReminderRow[];
  total: number;
  state: TableState;
  /** The first action to offer on an empty list. */
  first: Act | null;
  templates: { id: string; name: string }[];
  mayExport: boolean;
}

export function ReminderTable({ rows, total, state, first, templates, mayExport }: ReminderTableProps) {
  return (
    <DataTable
      label="Reminders"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => (row.vehicle_id ? `/vehicles/${row.vehicle_id}` : "/reminders")}
      search="Registration or customer"
      filters={[
        {
          name: "template_id",
          label: "About",
          options: templates.map(({ id, name }) => ({ value: id, label: name })),
        },
        { kind: "dates", label: "Due", from: "from", to: "to", ahead: true },
      ]}
      csvPath={mayExport ? "/reminders/csv" : undefined}
      empty={
        <EmptyState
          icon={BellRing}
          title="No reminders here"
          actions={first ? <FirstAction act={first} /> : undefined}
        >
          Reminders belong to a vehicle: an MOT, a service, a cambelt that falls due.
        </EmptyState>
      }
    />
  );
}
