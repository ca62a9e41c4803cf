import { Webhook } from "lucide-react";
import type { Metadata } from "next";
import { LiveRefresh } from "@/components/live/live-refresh";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { NewWebhookDialog } from "@/components/webhooks/new-webhook-dialog";
import { PrivateAddressesCard } from "@/components/webhooks/private-addresses-card";
import { WebhookList } from "@/components/webhooks/webhook-list";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getWebhookSettings } from "@/lib/settings/commands/webhook-settings";
import { listWebhooks, webhookEvents } from "@/lib/webhooks/queries/webhooks";

export const metadata: Metadata = { title: "Webhooks" };

export default async function WebhooksPage() {
  const actor = await pageActor("settings:read");
  const [webhooks, settings, events] = await Promise.all([
    ask(listWebhooks, actor, {}),
    ask(getWebhookSettings, actor, {}),
    ask(webhookEvents, actor, {}),
  ]);
  return (
    <>
      <LiveRefresh entities={["webhooks"]} />
      <PageHeader
        title="Webhooks"
        description="Another program hears at once what happens here, and fetches the rest with its key."
        actions={may(actor, "settings:create") ? <NewWebhookDialog events={events} /> : null}
      />
      {webhooks.length > 0 ? (
        <WebhookList webhooks={webhooks} />
      ) : (
        <Card>
          <EmptyState icon={Webhook} title="No webhooks yet">
            Give the address of a program that wants to know when an invoice is issued, money comes in or a
            booking is made.
          </EmptyState>
        </Card>
      )}
      <PrivateAddressesCard
        key={settings.version}
        settings={settings}
        maySave={may(actor, "settings:update")}
      />
    </>
  );
}
