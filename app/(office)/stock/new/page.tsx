import type { Metadata } from "next";
import { StockForm } from "@/components/stock/stock-form";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { stockFormChoices } from "@/lib/stock/queries/form-choices";

export const metadata: Metadata = { title: "New part" };

export default async function NewStockItemPage() {
  const actor = await pageActor("stock:create");
  const choices = await ask(stockFormChoices, actor, {});
  return (
    <>
      <PageHeader title="New part" breadcrumbs={[{ href: "/stock", label: "Stock" }]} />
      <StockForm
        initial={{ tracked: true, tax_code: "T1" }}
        withCosts={may(actor, "stock:cost")}
        choices={{ ...choices, mayTakeInSupplier: true }}
      />
    </>
  );
}
