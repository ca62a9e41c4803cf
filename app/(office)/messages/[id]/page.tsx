import type { Metadata } from "next";
import { MessageStateBadge } from "@/components/messages/message-state";
import { MessageView } from "@/components/messages/message-view";
import { SendAgainButton } from "@/components/messages/send-again-button";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getMessage } from "@/lib/messages/queries";
import { sendMessageAgain } from "../actions";

export const metadata: Metadata = { title: "Message" };

export default async function MessagePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor("messages:read");
  const { id } = await params;
  const message = await orNotFound(ask(getMessage, actor, { id }));
  const again = (message.state === "failed" || message.state === "bounced") && may(actor, "messages:create");
  return (
    <>
      <PageHeader
        title={message.channel === "print" ? "Printed" : (message.subject ?? "Message")}
        badges={<MessageStateBadge state={message.state} complained={message.complained} />}
        breadcrumbs={[{ label: "Messages", href: "/messages" }]}
        actions={again ? <SendAgainButton id={id} send={sendMessageAgain} /> : null}
      />
      <MessageView message={message} />
    </>
  );
}
