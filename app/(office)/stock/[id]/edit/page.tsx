import type { Metadata } from "next";
import { StockForm } from "@/components/stock/stock-form";
import { stockFormValues } from "@/components/stock/stock-form-values";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { stockFormChoices } from "@/lib/stock/form-choices";
import { getStockItem } from "@/lib/stock/queries";
import { createSupplier } from "../../../suppliers/actions";
import { updateStockItem } from "../../actions";

export const metadata: Metadata = { title: "Edit part" };

export default async function EditStockItemPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor("stock:update");
  const [item, choices] = await Promise.all([
    orNotFound(ask(getStockItem, actor, await params)),
    ask(stockFormChoices, actor, {}),
  ]);
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
        action={updateStockItem}
        record={{ id, version }}
        initial={stockFormValues(item)}
        withCosts={may(actor, "stock:cost")}
        choices={{ ...choices, takeInSupplier: may(actor, "stock:create") ? createSupplier : null }}
      />
    </>
  );
}
