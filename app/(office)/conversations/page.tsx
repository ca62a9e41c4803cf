import { MessagesSquare } from "lucide-react";
import { Inbox } from "@/components/conversations/inbox";
import { TextButton } from "@/components/conversations/text-button";
import { LiveRefresh } from "@/components/live/live-refresh";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { conversationList } from "@/lib/conversations/list";
import { countConversations, listConversations } from "@/lib/conversations/queries/conversations";
import { ConversationList } from "@/lib/conversations/schema/conversation";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";

export const generateMetadata = listMetadata("Conversations", conversationList, ConversationList);

export default async function ConversationsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("messages:read");
  const { input, state } = readList(conversationList, ConversationList, await searchParams);
  const [{ rows, pagination }, counts] = await Promise.all([
    ask(listConversations, actor, input),
    ask(countConversations, actor, {}),
  ]);
  return (
    <>
      <LiveRefresh entities={["conversations", "messages"]} />
      <PageHeader
        title="Conversations"
        description="What is written with customers by text, both ways."
        actions={may(actor, "messages:create") ? <TextButton subject={{}} label="New text" primary /> : null}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <Inbox rows={rows} total={pagination.total} counts={counts} tab={input.tab} state={state} />
        <Card className="hidden lg:block">
          <EmptyState icon={MessagesSquare} title="Open a conversation">
            Choose one on the left: what was written stands here, with the customer and their vehicles beside
            it.
          </EmptyState>
        </Card>
      </div>
    </>
  );
}
