import { LiveRefresh } from "@/components/live/live-refresh";
import { MessageTable } from "@/components/messages/message-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { messageList } from "@/lib/messages/list";
import { countMessages, listMessages } from "@/lib/messages/queries/messages";
import type { MessageState } from "@/lib/messages/rules/message";
import { MessageList } from "@/lib/messages/schema/message";

export const generateMetadata = listMetadata("Messages", messageList, MessageList);

export default async function MessagesPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("messages:read");
  const { input, state } = readList(messageList, MessageList, await searchParams);
  const [{ rows, pagination }, counts] = await Promise.all([
    ask(listMessages, actor, input),
    ask(countMessages, actor, {}),
  ]);
  return (
    <>
      <LiveRefresh entities={["messages"]} />
      <PageHeader
        title="Messages"
        description="What went out by e-mail and on paper, and what became of it."
      />
      <LinkTabs label="Which messages" tabs={tabs(counts, input.state)} className="mb-4" />
      <MessageTable
        rows={rows}
        total={pagination.total}
        state={state}
        first={may(actor, "documents:read") ? { href: "/documents", label: "Documents to send" } : null}
      />
    </>
  );
}

function tabs(counts: Partial<Record<MessageState, number>>, chosen: MessageState | undefined) {
  const all = Object.values(counts).reduce((total, count) => total + count, 0);
  const tab = (label: string, state: MessageState) => ({
    href: `/messages?state=${state}`,
    label,
    count: (counts[state] ?? 0).toLocaleString("en-GB"),
    current: chosen === state,
  });
  return [
    { href: "/messages", label: "All", count: all.toLocaleString("en-GB"), current: !chosen },
    tab("Waiting", "queued"),
    tab("Sent", "sent"),
    tab("Delivered", "delivered"),
    tab("Bounced", "bounced"),
    tab("Failed", "failed"),
  ];
}
