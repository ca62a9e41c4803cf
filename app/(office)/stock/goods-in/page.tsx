import type { Metadata } from "next";
import { OpenOrders } from "@/components/purchasing/open-orders";
import { GoodsInForm } from "@/components/stock/goods-in-form";
import type { AddressParams } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { openOrders } from "@/lib/purchasing/queries/open-orders";
import { getMarkups } from "@/lib/stock/queries/markups";
import { getStockItem } from "@/lib/stock/queries/stock-items";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";

export const metadata: Metadata = { title: "Goods in" };

/** Books in a delivery; `item` in the address preselects a part, `supplier` preselects the supplier. */
export default async function GoodsInPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("stock:update");
  const { item: itemId, supplier } = await searchParams;
  const mayReprice = may(actor, "stock:cost");
  const [suppliers, orders, markups, item] = await Promise.all([
    ask(supplierNames, actor, {}),
    may(actor, "purchasing:receive") ? ask(openOrders, actor, {}) : [],
    mayReprice ? ask(getMarkups, actor, {}) : null,
    typeof itemId === "string" ? orNotFound(ask(getStockItem, actor, { id: itemId })) : null,
  ]);
  const mayCreate = may(actor, "stock:create");
  const from = typeof supplier === "string" ? supplier : (item?.supplier_id ?? null);
  return (
    <>
      <PageHeader
        title="Goods in"
        description="What has been delivered. Quantities rise as soon as it is booked in."
        breadcrumbs={[
          { href: "/stock", label: "Stock" },
          ...(item ? [{ href: `/stock/${item.id}`, label: item.description || item.part_number }] : []),
        ]}
      />
      <OpenOrders
        orders={orders}
        supplierId={from}
        fromInvoice={may(actor, "purchasing:receive") && may(actor, "purchasing:account")}
      />
      <GoodsInForm
        suppliers={suppliers}
        mayTakeInSupplier={mayCreate}
        mayTakeInItem={mayCreate}
        withCosts={mayReprice}
        reprices={Boolean(markups && markups.retail.length + markups.trade.length > 0)}
        today={today()}
        item={item?.tracked ? item : null}
        supplierId={suppliers.some(({ id }) => id === from) ? from : null}
      />
    </>
  );
}
