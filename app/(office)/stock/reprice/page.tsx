import type { Metadata } from "next";
import Link from "next/link";
import { RepriceForm } from "@/components/stock/pricing/reprice-form";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { previewReprice } from "@/lib/stock/queries/markups";
import { RepricePreview } from "@/lib/stock/schema/pricing";

export const metadata: Metadata = { title: "Prices by the mark-up" };

/** The prices that the mark-ups make of the costs of some parts: `ids=…,…`. */
export default async function RepricePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("stock:cost");
  const { ids } = await searchParams;
  const asked = RepricePreview.safeParse({ ids: typeof ids === "string" ? ids.split(",") : [] });
  const proposals = asked.success ? await ask(previewReprice, actor, asked.data) : [];
  return (
    <>
      <PageHeader
        title="Prices by the mark-up"
        breadcrumbs={[{ href: "/stock", label: "Stock" }]}
        description="Without VAT. Nothing changes before you take it."
        actions={
          <Button asChild>
            <Link href="/settings/markups">Mark-ups</Link>
          </Button>
        }
      />
      {proposals.length === 0 || !may(actor, "stock:update") ? (
        <EmptyState title="No part is chosen" className="rounded-lg border bg-card">
          Tick parts in the list of stock to see what the mark-ups make of their costs.
        </EmptyState>
      ) : (
        <RepriceForm proposals={proposals} />
      )}
    </>
  );
}
