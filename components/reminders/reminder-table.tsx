"use client";

import { BellRing } from "lucide-react";
import Link from "next/link";
import { TelephoneLink } from "@/components/customers/contact-links";
import { bookHref } from "@/components/diary/booking/booking-given";
import { diaryHref } from "@/components/diary/links";
import { ListDate } from "@/components/documents/list-date";
import { DataTable } from "@/components/table/data-table";
import { type Act, FirstAction } from "@/components/table/first-action";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Plate } from "@/components/vehicles/plate";
import { wallClock } from "@/lib/core/dates/local-time";
import { reminderList } from "@/lib/reminders/list";
import type { ReminderRow } from "@/lib/reminders/responses";
import { ReminderChannels } from "./reminder-channels";
import { ReminderStatusBadge } from "./reminder-status";

/** The diary of the day on which something begins. */
const dayOf = (instant: string) =>
  diaryHref({ view: "day", by: "resource", date: wallClock(Date.parse(instant), "Europe/London").date });

const columnsFor = (mayBook: boolean) =>
  tableColumns(reminderList, {
    due_date: (row) =>
      row.due_date ? (
        <ListDate date={row.due_date} />
      ) : (
        <span className="font-normal text-muted-foreground">no date</span>
      ),
    registration: (row) => (row.registration ? <Plate registration={row.registration} /> : null),
    mot_expiry: (row) => <ListDate date={row.mot_expiry} />,
    customer_name: (row) =>
      row.customer_id ? (
        <span className="inline-flex items-center gap-2">
          <Link
            href={`/customers/${row.customer_id}`}
            prefetch={false}
            className="relative rounded-sm hover:underline"
          >
            {row.customer_name}
          </Link>
          {row.reminders_allowed === false ? <Badge tone="warning">No reminders</Badge> : null}
        </span>
      ) : (
        <span className="text-muted-foreground">no owner</span>
      ),
    telephone: (row) => <TelephoneLink number={row.telephone} />,
    channels: (row) => <ReminderChannels reminder={row} />,
    status: (row) => (
      <span className="inline-flex items-center gap-2">
        <ReminderStatusBadge status={row.status} overdue={row.overdue} />
        {row.booked_for ? (
          <Link
            href={dayOf(row.booked_for)}
            prefetch={false}
            className="relative rounded-sm text-primary hover:underline"
          >
            Booked <DateText date={row.booked_for} />
          </Link>
        ) : mayBook && row.vehicle_id ? (
          <Link
            href={bookHref({ vehicle_id: row.vehicle_id, customer_id: row.customer_id })}
            prefetch={false}
            className="relative rounded-sm text-primary hover:underline"
          >
            Book
          </Link>
        ) : null}
      </span>
    ),
  });

const columns = columnsFor(false);
const columnsWithBooking = columnsFor(true);

interface ReminderTableProps {
  rows: ReminderRow[];
  total: number;
  state: TableState;
  /** Whether there are reminders that are not shown. */
  others: boolean;
  /** The first action to offer on an empty list. */
  first: Act | null;
  templates: { id: string; name: string }[];
  mayExport: boolean;
  mayBook: boolean;
}

export function ReminderTable({
  rows,
  total,
  state,
  others,
  first,
  templates,
  mayExport,
  mayBook,
}: ReminderTableProps) {
  return (
    <DataTable
      label="Reminders"
      columns={mayBook ? columnsWithBooking : columns}
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
          title={others ? "Nothing falls due from today on" : "No reminders here"}
          actions={first && !others ? <FirstAction act={first} /> : undefined}
        >
          {others
            ? "What is overdue or was sent stands under its own tab."
            : "Reminders belong to a vehicle: an MOT, a service, a cambelt that falls due."}
        </EmptyState>
      }
    />
  );
}
