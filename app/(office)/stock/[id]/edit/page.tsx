import type { Metadata } from "next";
import { cache } from "react";
import { StockForm } from "@/components/stock/stock-form";
import { stockFormValues } from "@/components/stock/stock-form-values";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { stockFormChoices } from "@/lib/stock/queries/form-choices";
import { getStockItem } from "@/lib/stock/queries/stock-items";

interface PageProps {
  params: Promise<{ id: string }>;
}

const itemOf = cache(async (id: string) =>
  orNotFound(ask(getStockItem, await pageActor("stock:update"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { part_number } = await itemOf((await params).id);
  return { title: `Edit ${part_number}` };
}

export default async function EditStockItemPage({ params }: PageProps) {
  const actor = await pageActor("stock:update");
  const [item, choices] = await Promise.all([itemOf((await params).id), ask(stockFormChoices, actor, {})]);
  const { id, version } = item;
  return (
    <>
      <PageHeader
        title={`Edit ${item.part_number}`}
        breadcrumbs={[
          { href: "/stock", label: "Stock" },
          { href: `/stock/${id}`, label: item.description || item.part_number },
        ]}
      />
      <StockForm
        record={{ id, version }}
        initial={stockFormValues(item)}
        withCosts={may(actor, "stock:cost")}
        choices={{ ...choices, mayTakeInSupplier: may(actor, "stock:create") }}
      />
    </>
  );
}
