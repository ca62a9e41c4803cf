import { Download, Paperclip } from "lucide-react";
import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { formatDate } from "@/components/ui/date";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import { EmailText } from "@/components/ui/email-text";
import { withDayWords } from "@/lib/core/dates/date-words";
import { documentTypeName } from "@/lib/document-record/rules/types";
import type { Message } from "@/lib/messages/queries/messages";

/** A message as it was sent: to whom, its text and its attachments. */
export function MessageView({ message }: { message: Message }) {
  const trouble = message.state === "failed" || message.state === "bounced" || message.complained;
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
      <div className="flex min-w-0 flex-col gap-5">
        {message.state_reason ? (
          <Alert tone={trouble ? "danger" : "warning"} title={message.state_reason} />
        ) : null}
        <Card className="p-5">
          <DescriptionList items={facts(message)} />
        </Card>
        {message.body ? (
          <Card className="p-5">
            <p className="text-sm break-words whitespace-pre-wrap">{message.body}</p>
          </Card>
        ) : null}
      </div>
      {message.attachments.map((attachment, at) => (
        <Card key={attachment.key} className="min-w-0 overflow-hidden">
          <div className="flex items-center justify-between gap-3 border-b px-4 py-2.5 text-sm">
            <span className="inline-flex min-w-0 items-center gap-1.5 font-medium">
              <Paperclip aria-hidden className="size-4 shrink-0" />
              <span className="truncate">{attachment.file_name}</span>
            </span>
            <a
              href={`/messages/${message.id}/attachment?at=${at}&download=1`}
              className="inline-flex items-center gap-1.5 rounded-sm hover:underline"
            >
              <Download aria-hidden className="size-4" />
              Save
            </a>
          </div>
          {attachment.file_name.endsWith(".pdf") ? (
            <iframe
              title={attachment.file_name}
              src={`/messages/${message.id}/attachment?at=${at}#view=FitH`}
              className="h-[75dvh] w-full bg-muted"
            />
          ) : null}
        </Card>
      ))}
    </div>
  );
}

function facts(message: Message): Description[] {
  const day = (instant: string | null) => instant && formatDate(instant, { time: true, year: true });
  const all: Description[] = [
    { term: "To", value: message.recipient && <EmailText email={message.recipient} /> },
    { term: "Subject", value: message.subject && withDayWords(message.subject) },
    { term: "Written", value: day(message.created_at) },
    { term: message.channel === "print" ? "Printed" : "Sent", value: day(message.sent_at) },
    { term: "Delivered", value: day(message.delivered_at) },
    { term: "By", value: message.sent_by_name },
    {
      term: "Document",
      value: message.document_id ? (
        <Link href={`/documents/${message.document_id}`} className="rounded-sm underline">
          {documentTypeName(message.document_type ?? "")} {message.document_number ?? ""}
        </Link>
      ) : null,
    },
    {
      term: "Customer",
      value: message.customer_id ? (
        <Link href={`/customers/${message.customer_id}`} className="rounded-sm underline">
          {message.customer_name}
        </Link>
      ) : null,
    },
    {
      term: "Sent by",
      value: message.kept
        ? `nobody: no service for ${message.channel === "sms" ? "texts" : "e-mails"} is set up, so it is kept here to be read`
        : message.provider,
    },
  ];
  return all.filter(({ value }) => Boolean(value));
}
