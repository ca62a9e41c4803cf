import type { Metadata } from "next";
import { MoveForm } from "@/components/stock/move-form";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { placesOfStock } from "@/lib/stock/queries/form-choices";

export const metadata: Metadata = { title: "Move parts" };

export default async function MoveStockPage() {
  const actor = await pageActor("stock:update");
  const { locations } = await ask(placesOfStock, actor, {});
  return (
    <>
      <PageHeader
        title="Move parts"
        breadcrumbs={[{ href: "/stock", label: "Stock" }]}
        description="Where parts lie, not how many there are."
      />
      <MoveForm locations={locations} />
    </>
  );
}
