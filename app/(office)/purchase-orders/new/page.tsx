import type { Metadata } from "next";
import { OrderForm } from "@/components/purchasing/order-form";
import type { AddressParams } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";

export const metadata: Metadata = { title: "New order" };

/** Begins an order by hand; `supplier` in the address preselects the supplier. */
export default async function NewOrderPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("purchasing:order");
  const { supplier } = await searchParams;
  const suppliers = await ask(supplierNames, actor, {});
  return (
    <>
      <PageHeader
        title="New order"
        breadcrumbs={[{ href: "/purchase-orders", label: "Purchase orders" }]}
        description="A draft. Nothing is ordered until the supplier is told."
      />
      <OrderForm
        suppliers={suppliers}
        mayTakeInSupplier={may(actor, "stock:create")}
        withCosts={may(actor, "stock:cost")}
        supplierId={suppliers.find(({ id }) => id === supplier)?.id ?? null}
      />
    </>
  );
}
