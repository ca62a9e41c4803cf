import type { Metadata } from "next";
import { LabelsForm } from "@/components/stock/labels/labels-form";
import type { AddressParams } from "@/components/table/url-state";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { labelsToPrint } from "@/lib/stock/queries/label-items";
import { LabelChoice } from "@/lib/stock/schema/labels";

export const metadata: Metadata = { title: "Labels" };

/** Labels for parts: `items=id:copies,…`, or those of a delivery with `delivery_id`. */
export default async function LabelsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("stock:read");
  const { items, delivery_id } = await searchParams;
  const choice = LabelChoice.safeParse({ ...(items && { items }), ...(delivery_id && { delivery_id }) });
  const labels = choice.success ? await ask(labelsToPrint, actor, choice.data) : [];
  return (
    <>
      <PageHeader title="Labels" breadcrumbs={[{ href: "/stock", label: "Stock" }]} />
      {labels.length > 0 ? (
        <LabelsForm labels={labels} />
      ) : (
        <EmptyState title="No part is chosen" className="rounded-lg border bg-card">
          Tick parts in the list of stock, or open one and print its label there.
        </EmptyState>
      )}
    </>
  );
}
