import { Send } from "lucide-react";
import type { Metadata } from "next";
import { cache } from "react";
import { LiveRefresh } from "@/components/live/live-refresh";
import { readList } from "@/components/table/read-list";
import { type AddressParams, pageCount, rangeText, tableHref } from "@/components/table/url-state";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { DeliveryList } from "@/components/webhooks/delivery-list";
import { RefreshWhile } from "@/components/webhooks/refresh-while";
import { ReplayFailedButton } from "@/components/webhooks/replay-failed-button";
import { WebhookActions } from "@/components/webhooks/webhook-actions";
import { WebhookState } from "@/components/webhooks/webhook-state";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { type DeliveryRow, getWebhook, listDeliveries, webhookEvents } from "@/lib/webhooks/queries/webhooks";
import { DeliveryList as DeliveryParams } from "@/lib/webhooks/schema";

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<AddressParams>;
}

const webhookOf = cache(async (id: string) =>
  orNotFound(ask(getWebhook, await pageActor("settings:read"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { url } = await webhookOf((await params).id);
  return { title: `Webhook to ${URL.parse(url)?.host ?? url}` };
}

const TABS = [
  { label: "All", state: undefined },
  { label: "Waiting", state: "queued" },
  { label: "Arrived", state: "delivered" },
  { label: "Failed", state: "failed" },
];

const isUntried = ({ state, log }: DeliveryRow) => state === "queued" && log.length === 0;

export default async function WebhookPage({ params, searchParams }: PageProps) {
  const actor = await pageActor("settings:read");
  const { id } = await params;
  const webhook = await webhookOf(id);
  const path = `/settings/webhooks/${id}`;
  const { input, state } = readList({ path }, DeliveryParams, await searchParams);
  const { rows, pagination } = await ask(listDeliveries, actor, { ...input, endpoint_id: id });
  const changes = may(actor, "settings:update");
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/settings/webhooks", label: "Webhooks" }]}
        title={<span className="break-all">{webhook.url}</span>}
        badges={<WebhookState webhook={webhook} />}
        description={webhook.description ?? webhook.event_names.join(", ")}
        actions={
          changes ? <WebhookActions webhook={webhook} events={await ask(webhookEvents, actor, {})} /> : null
        }
      />
      {webhook.disabled_reason ? (
        <Alert tone="danger" title="Nothing is sent there any more" className="mb-4">
          {webhook.disabled_reason}. What happens in the meantime is not sent later. What failed can be sent
          once more when it is switched on again.
        </Alert>
      ) : null}
      <LiveRefresh entities={["webhooks"]} ids={[id]} />
      <RefreshWhile on={webhook.active && rows.some(isUntried)} />
      <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
        <LinkTabs
          label="Which deliveries"
          tabs={TABS.map((tab) => ({
            label: tab.label,
            href: tab.state ? `${path}?state=${tab.state}` : path,
            current: state.filters.state === tab.state,
          }))}
        />
        {changes && webhook.active && state.filters.state === "failed" && rows.length > 0 ? (
          <ReplayFailedButton id={id} />
        ) : null}
      </div>
      {rows.length > 0 ? (
        <DeliveryList deliveries={rows} mayReplay={changes} />
      ) : (
        <Card>
          <EmptyState icon={Send} title="Nothing here">
            What is sent to this address is listed here for a month, with every attempt.
          </EmptyState>
        </Card>
      )}
      <div className="mt-3 flex items-center justify-between gap-3 text-sm text-muted-foreground">
        <span>{rangeText(state, pagination.total)}</span>
        <Pagination
          page={state.page}
          pages={pageCount(state, pagination.total)}
          hrefFor={(page) => tableHref(state, { page })}
          label="Pages of deliveries"
        />
      </div>
    </>
  );
}
