import type { Metadata } from "next";
import { LiveRefresh } from "@/components/live/live-refresh";
import { SuggestedParts } from "@/components/purchasing/suggested-parts";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { suggestedParts } from "@/lib/purchasing/queries/suggested";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";

export const metadata: Metadata = { title: "What to order" };

export default async function SuggestedPage() {
  const actor = await pageActor("stock:read");
  const [parts, suppliers] = await Promise.all([
    ask(suggestedParts, actor, {}),
    ask(supplierNames, actor, {}),
  ]);
  return (
    <>
      <LiveRefresh entities={["purchase_orders", "stock"]} />
      <PageHeader
        title="What to order"
        breadcrumbs={[{ href: "/purchase-orders", label: "Purchase orders" }]}
        description="What jobs require and what runs low, less what is on order. One draft is made for each supplier."
      />
      <SuggestedParts parts={parts} suppliers={suppliers} mayOrder={may(actor, "purchasing:order")} />
    </>
  );
}
