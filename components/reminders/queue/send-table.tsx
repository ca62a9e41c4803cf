"use client";

import { Send } from "lucide-react";
import Link from "next/link";
import { useMemo } from "react";
import { ListDate } from "@/components/documents/list-date";
import { RowBox, RowSelection } from "@/components/documents/row-selection";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { EmptyState } from "@/components/ui/empty-state";
import { Plate } from "@/components/vehicles/plate";
import { sendList } from "@/lib/reminder-run/list";
import type { ReminderSendRow } from "@/lib/reminder-run/responses";
import { REASON_OPTIONS } from "@/lib/reminder-run/rules/reason-words";
import {
  isForeseen,
  SEND_CHANNELS,
  type SendState as Standing,
  sendChannelName,
} from "@/lib/reminder-run/rules/send-states";
import { SendActions } from "./send-actions";
import { SendStanding } from "./send-state";

const EMPTY: Record<Standing, string> = {
  going: "No reminder goes out on these days.",
  to_hold: "As things stand, nothing of these days would be held.",
  held: "Nothing is held. What must not go out by itself stands here, with the reason.",
  failed: "Every reminder that was sent has arrived, or is on its way.",
  sent: "No reminder has been sent yet.",
  passed: "None was passed over.",
};

const nameOf = (row: ReminderSendRow) =>
  `${row.template ?? "reminder"} ${row.registration ?? ""} ${sendChannelName(row.channel)}`;

const columnsFor = (chooses: boolean, state: Standing) =>
  tableColumns(
    sendList,
    {
      send_on: (row) => <ListDate date={row.send_on} />,
      registration: (row) => (row.registration ? <Plate registration={row.registration} /> : null),
      customer_name: (row) =>
        row.customer_id ? (
          <Link
            href={`/customers/${row.customer_id}`}
            prefetch={false}
            className="relative rounded-sm hover:underline"
          >
            {row.customer_name}
          </Link>
        ) : (
          <span className="text-muted-foreground">no owner</span>
        ),
      due_date: (row) => <ListDate date={row.due_date} />,
      state: (row) => <SendStanding send={row} />,
      choose: (row) => <RowBox id={row.id} name={nameOf(row)} />,
    },
    {
      without: chooses ? [] : ["choose"],
      changes: state === "going" ? {} : { send_on: { header: state === "to_hold" ? "Day" : "Planned" } },
    },
  );

interface SendTableProps {
  rows: ReminderSendRow[];
  total: number;
  state: TableState;
  standing: Standing;
  templates: { id: string; name: string }[];
  mayDecide: boolean;
  mayExport: boolean;
}

export function SendTable(props: SendTableProps) {
  const { rows, total, state, standing, templates, mayDecide, mayExport } = props;
  const chooses = mayDecide && standing !== "sent";
  const columns = useMemo(() => columnsFor(chooses, standing), [chooses, standing]);
  return (
    <RowSelection>
      <DataTable
        label="Reminders to send"
        columns={columns}
        rows={rows}
        total={total}
        state={state}
        rowHref={(row) => (row.vehicle_id ? `/vehicles/${row.vehicle_id}` : "/reminders/queue")}
        search="Registration or customer"
        filters={[
          {
            name: "template_id",
            label: "About",
            options: templates.map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            name: "channel",
            label: "By",
            options: SEND_CHANNELS.map((channel) => ({ value: channel, label: sendChannelName(channel) })),
          },
          ...(standing === "held" || standing === "to_hold" || standing === "passed"
            ? [{ name: "reason", label: "Why", options: REASON_OPTIONS }]
            : []),
          { kind: "dates", label: "Day", from: "from", to: "to", ahead: isForeseen(standing) },
        ]}
        csvPath={mayExport ? "/reminders/queue/csv" : undefined}
        actions={chooses ? <SendActions rows={rows} standing={standing} /> : null}
        empty={
          <EmptyState icon={Send} title="No reminders here">
            {EMPTY[standing]}
          </EmptyState>
        }
      />
    </RowSelection>
  );
}
