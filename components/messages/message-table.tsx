"use client";

import { MailOpen } from "lucide-react";
import { DataTable } from "@/components/table/data-table";
import { type Act, FirstAction } from "@/components/table/first-action";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { withDayWords } from "@/lib/core/dates/date-words";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { messageList } from "@/lib/messages/list";
import type { MessageRow } from "@/lib/messages/responses";
import { MESSAGE_STATES, messageStateName } from "@/lib/messages/rules/message";
import { ChannelIcon, Recipient } from "./document-messages-card";
import { MessageStateBadge } from "./message-state";

const aboutOf = ({ document_type, document_number }: MessageRow): string =>
  document_type ? `${documentTypeName(document_type)} ${document_number ?? ""}`.trim() : "";

const columns = tableColumns(messageList, {
  created_at: (row) => <DateText date={row.sent_at ?? row.created_at} time />,
  recipient: (row) => (
    <span className="flex min-w-0 items-center gap-1.5">
      <ChannelIcon channel={row.channel} />
      <span className="truncate max-sm:whitespace-normal">
        <Recipient message={row} />
      </span>
    </span>
  ),
  subject: (row) => (row.subject ? withDayWords(row.subject) : aboutOf(row)),
  document: aboutOf,
  state: (row) => <MessageStateBadge state={row.state} kept={row.kept} />,
});

export function MessageTable({
  rows,
  total,
  state,
  first,
}: {
  rows: MessageRow[];
  total: number;
  state: TableState;
  /** The first action to offer on an empty list. */
  first: Act | null;
}) {
  return (
    <DataTable
      label="Messages"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/messages/${row.id}`}
      search="Address or subject"
      filters={[
        {
          name: "state",
          label: "State",
          options: MESSAGE_STATES.filter((value) => value !== "received").map((value) => ({
            value,
            label: messageStateName(value),
          })),
        },
        {
          name: "channel",
          label: "Sent by",
          options: [
            { value: "email", label: "E-mail" },
            { value: "print", label: "Print" },
            { value: "sms", label: "SMS" },
          ],
        },
      ]}
      empty={
        <EmptyState
          icon={MailOpen}
          title="No messages here"
          actions={first ? <FirstAction act={first} /> : undefined}
        >
          Whatever is e-mailed or printed is listed here, with what became of it.
        </EmptyState>
      }
    />
  );
}
