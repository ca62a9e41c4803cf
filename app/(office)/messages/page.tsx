import { MessageTable } from "@/components/messages/message-table";
import { listMetadata } from "@/components/table/list-title";
import { type AddressParams, readTableState } from "@/components/table/url-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { pageInput } from "@/lib/lists/page-input";
import { countMessages, listMessages } from "@/lib/messages/queries/messages";
import type { MessageState } from "@/lib/messages/rules/message";
import { MessageList } from "@/lib/messages/schema/message";

const ADDRESS = {
  path: "/messages",
  sorts: ["created_at"],
  defaultSort: "-created_at",
  filters: ["state", "channel", "document_id", "customer_id"],
};

export const generateMetadata = listMetadata("Messages", ADDRESS);

export default async function MessagesPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("messages:read");
  const params = await searchParams;
  const [{ rows, pagination }, counts] = await Promise.all([
    ask(listMessages, actor, pageInput(MessageList, params)),
    ask(countMessages, actor, {}),
  ]);
  const state = readTableState(ADDRESS, params);
  return (
    <>
      <PageHeader
        title="Messages"
        description="What went out by e-mail and on paper, and what became of it."
      />
      <LinkTabs label="Which messages" tabs={tabs(counts, params)} className="mb-4" />
      <MessageTable
        rows={rows}
        total={pagination.total}
        state={state}
        first={may(actor, "documents:read") ? { href: "/documents", label: "Documents to send" } : null}
      />
    </>
  );
}

function tabs(counts: Partial<Record<MessageState, number>>, params: AddressParams) {
  const all = Object.values(counts).reduce((total, count) => total + count, 0);
  const tab = (label: string, state: MessageState) => ({
    href: `/messages?state=${state}`,
    label,
    count: (counts[state] ?? 0).toLocaleString("en-GB"),
    current: params.state === state,
  });
  return [
    { href: "/messages", label: "All", count: all.toLocaleString("en-GB"), current: !params.state },
    tab("Waiting", "queued"),
    tab("Sent", "sent"),
    tab("Delivered", "delivered"),
    tab("Bounced", "bounced"),
    tab("Failed", "failed"),
  ];
}
