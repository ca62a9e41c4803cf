import { Mail, MessageSquare, Printer } from "lucide-react";
import Link from "next/link";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { EmailText } from "@/components/ui/email-text";
import type { MessageRow } from "@/lib/messages/responses";
import { MessageStateBadge } from "./message-state";

/** The e-mails and print-outs of a document with their state, including bounces. */
export function DocumentMessagesCard({ messages }: { messages: MessageRow[] }) {
  if (messages.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Sent" />
      <ul className="divide-y">
        {messages.map((message) => (
          <li key={message.id} className="relative px-4 py-2.5 text-sm hover:bg-accent/50">
            <div className="flex items-center justify-between gap-3">
              <Link
                href={`/messages/${message.id}`}
                prefetch={false}
                className="inline-flex min-w-0 items-center gap-1.5 font-medium after:absolute after:inset-0"
              >
                <ChannelIcon channel={message.channel} />
                <span className="min-w-0">
                  <Recipient message={message} />
                </span>
              </Link>
              {message.channel === "print" ? null : (
                <MessageStateBadge state={message.state} kept={message.kept} />
              )}
            </div>
            <div className="mt-1 text-muted-foreground">
              <DateText date={message.sent_at ?? message.created_at} time />
              {message.state_reason ? (
                <span className="block text-danger">{message.state_reason}</span>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function ChannelIcon({ channel }: { channel: MessageRow["channel"] }) {
  const Icon = channel === "print" ? Printer : channel === "email" ? Mail : MessageSquare;
  return <Icon aria-hidden className="size-4 shrink-0 text-muted-foreground" />;
}

/** To whom a message was sent. */
export function Recipient({ message }: { message: MessageRow }) {
  if (message.channel === "print") return "Printed";
  return message.recipient ? (
    <EmailText email={message.recipient} />
  ) : (
    (message.customer_name ?? "no address")
  );
}
