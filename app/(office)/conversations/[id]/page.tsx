import type { Metadata } from "next";
import { cache } from "react";
import { Compose } from "@/components/conversations/compose";
import { ConversationActs } from "@/components/conversations/conversation-acts";
import { Inbox, partnerName } from "@/components/conversations/inbox";
import { LinkCard } from "@/components/conversations/link-card";
import { MarkRead } from "@/components/conversations/mark-read";
import { PartnerCards } from "@/components/conversations/partner-cards";
import { TextWayNote } from "@/components/conversations/text-way-note";
import { Thread } from "@/components/conversations/thread";
import { LiveRefresh } from "@/components/live/live-refresh";
import { readList } from "@/components/table/read-list";
import { type AddressParams, tableHref } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { conversationList } from "@/lib/conversations/list";
import {
  countConversations,
  getConversation,
  listConversations,
} from "@/lib/conversations/queries/conversations";
import { knownHolder } from "@/lib/conversations/queries/known-holder";
import { listConversationMessages } from "@/lib/conversations/queries/messages";
import { openDocuments } from "@/lib/conversations/queries/open-documents";
import { listColleagues } from "@/lib/conversations/queries/people";
import { draftText, readTextWay } from "@/lib/conversations/queries/text-draft";
import { ConversationList } from "@/lib/conversations/schema/conversation";
import { type Actor, may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { getCustomerDetails } from "@/lib/details/queries/customer-details";

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<AddressParams>;
}

/** Messages that are shown at first, and at most. */
const FEW = 50;
const MANY = 200;

const conversationOf = cache(async (id: string) =>
  orNotFound(ask(getConversation, await pageActor("messages:read"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `Conversation with ${partnerName(await conversationOf((await params).id))}` };
}

export default async function ConversationPage({ params, searchParams }: PageProps) {
  const actor = await pageActor("messages:read");
  const { id } = await params;
  const { all, ...asked } = await searchParams;
  const conversation = await conversationOf(id);
  const { input, state } = readList(conversationList, ConversationList, asked);
  const writes = may(actor, "messages:create");
  const changes = may(actor, "messages:update");
  const { number } = conversation;
  const per_page = all ? MANY : FEW;
  const [list, counts, thread, people, way, draft, known] = await Promise.all([
    ask(listConversations, actor, input),
    ask(countConversations, actor, {}),
    ask(listConversationMessages, actor, { id, sort: "-created_at", per_page }),
    ask(listColleagues, actor, {}),
    ask(readTextWay, actor, {}),
    // A customer who is archived is written to no more.
    writes ? ask(draftText, actor, { conversation_id: id }).catch(() => null) : null,
    number && may(actor, "customers:read") ? ask(knownHolder, actor, { number }) : null,
  ]);
  const name = partnerName(conversation);
  const here = tableHref({ ...state, path: `/conversations/${id}` }, { page: state.page });
  const more = thread.pagination.total > thread.rows.length && !all;
  return (
    <>
      <LiveRefresh entities={["conversations", "messages", "customers", "documents"]} />
      {changes ? <MarkRead id={id} unread={conversation.unread} /> : null}
      <PageHeader
        title={name}
        badges={conversation.closed_at ? <Badge tone="outline">Closed</Badge> : null}
        breadcrumbs={[{ href: tableHref(state, { page: state.page }), label: "Conversations" }]}
        actions={
          changes ? (
            <ConversationActs
              id={id}
              closed={conversation.closed_at !== null}
              assignedTo={conversation.assigned_to}
              people={people}
            />
          ) : null
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_19rem] xl:grid-cols-[20rem_minmax(0,1fr)_19rem]">
        <Inbox
          rows={list.rows}
          total={list.pagination.total}
          counts={counts}
          tab={input.tab}
          state={state}
          current={id}
          className="max-xl:hidden"
        />
        <Card className="flex flex-col">
          <Thread
            name={name}
            messages={thread.rows.toReversed()}
            earlierHref={more ? `${here}${here.includes("?") ? "&" : "?"}all=1` : null}
          />
          <div className="px-3 pb-3 empty:hidden">
            <TextWayNote {...way} warning={draft?.warning ?? null} />
          </div>
          {draft ? <Compose id={id} draft={draft} /> : null}
        </Card>
        <div className="flex min-w-0 flex-col gap-4">
          {conversation.customer_id && may(actor, "customers:read") ? (
            <Partner actor={actor} customerId={conversation.customer_id} />
          ) : null}
          {number && changes ? (
            <LinkCard id={id} known={known} mayCreate={may(actor, "customers:create")} />
          ) : null}
        </div>
      </div>
    </>
  );
}

/** The customer with whom a conversation is, read for this person. */
async function Partner({ actor, customerId }: { actor: Actor; customerId: string }) {
  const [{ customer, standing, vehicles }, documents] = await Promise.all([
    ask(getCustomerDetails, actor, { id: customerId }),
    may(actor, "documents:read") ? ask(openDocuments, actor, { customer_id: customerId }) : [],
  ]);
  return (
    <PartnerCards
      customer={customer}
      owes={standing.balance}
      vehicles={vehicles}
      documents={documents}
      today={today()}
    />
  );
}
