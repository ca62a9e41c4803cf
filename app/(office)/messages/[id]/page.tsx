import type { Metadata } from "next";
import { cache } from "react";
import { LiveRefresh } from "@/components/live/live-refresh";
import { MessageStateBadge } from "@/components/messages/message-state";
import { MessageView } from "@/components/messages/message-view";
import { SendAgainButton } from "@/components/messages/send-again-button";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getMessage } from "@/lib/messages/queries/messages";

interface PageProps {
  params: Promise<{ id: string }>;
}

const messageOf = cache(async (id: string) =>
  orNotFound(ask(getMessage, await pageActor("messages:read"), { id })),
);

const nameOf = ({ channel, subject }: { channel: string; subject: string | null }) =>
  channel === "print" ? "Printed" : (subject ?? "Message");

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const message = await messageOf((await params).id);
  return { title: [nameOf(message), message.customer_name].filter(Boolean).join(", ") };
}

export default async function MessagePage({ params }: PageProps) {
  const actor = await pageActor("messages:read");
  const { id } = await params;
  const message = await messageOf(id);
  const again = (message.state === "failed" || message.state === "bounced") && may(actor, "messages:create");
  return (
    <>
      <LiveRefresh entities={["messages"]} ids={[id]} />
      <PageHeader
        title={nameOf(message)}
        badges={
          <MessageStateBadge state={message.state} complained={message.complained} kept={message.kept} />
        }
        breadcrumbs={[{ label: "Messages", href: "/messages" }]}
        actions={again ? <SendAgainButton id={id} /> : null}
      />
      <MessageView message={message} />
    </>
  );
}
