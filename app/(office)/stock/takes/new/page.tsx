import type { Metadata } from "next";
import { BeginTakeForm } from "@/components/stock/takes/begin-take-form";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { placesOfStock } from "@/lib/stock/queries/form-choices";

export const metadata: Metadata = { title: "New stock take" };

export default async function NewStockTakePage() {
  const actor = await pageActor("stock:update");
  const { locations, categories } = await ask(placesOfStock, actor, {});
  return (
    <>
      <PageHeader
        title="New stock take"
        breadcrumbs={[
          { href: "/stock", label: "Stock" },
          { href: "/stock/takes", label: "Stock takes" },
        ]}
      />
      <BeginTakeForm locations={locations} categories={categories} />
    </>
  );
}
