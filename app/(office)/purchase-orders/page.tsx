import { ListPlus, Plus, Undo2 } from "lucide-react";
import Link from "next/link";
import { LiveRefresh } from "@/components/live/live-refresh";
import { OrderTable } from "@/components/purchasing/order-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { orderList } from "@/lib/purchasing/list";
import { listOrders } from "@/lib/purchasing/queries/orders";
import { ORDER_STATUSES, type OrderStatus, STATUS_WORDS } from "@/lib/purchasing/rules/order-status";
import { OrderList } from "@/lib/purchasing/schema/order";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";

export const generateMetadata = listMetadata("Purchase orders", orderList, OrderList);

export default async function PurchaseOrdersPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("stock:read");
  const { input, state } = readList(orderList, OrderList, await searchParams);
  const [{ rows, pagination }, suppliers] = await Promise.all([
    ask(listOrders, actor, input),
    ask(supplierNames, actor, {}),
  ]);
  const mayOrder = may(actor, "purchasing:order");
  return (
    <>
      <LiveRefresh entities={["purchase_orders", "suppliers"]} />
      <PageHeader
        title="Purchase orders"
        actions={
          <>
            <Button asChild>
              <Link href="/purchase-orders/returns?status=to_send">
                <Undo2 aria-hidden />
                Going back
              </Link>
            </Button>
            <Button asChild>
              <Link href="/purchase-orders/suggested">
                <ListPlus aria-hidden />
                What to order
              </Link>
            </Button>
            {mayOrder ? (
              <Button asChild variant="primary">
                <Link href="/purchase-orders/new">
                  <Plus aria-hidden />
                  New order
                </Link>
              </Button>
            ) : null}
          </>
        }
      />
      <LinkTabs label="Which orders" tabs={tabs(input.status)} className="mb-4" />
      <OrderTable
        rows={rows}
        total={pagination.total}
        state={state}
        suppliers={suppliers}
        withCosts={may(actor, "stock:cost")}
        mayOrder={mayOrder}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}

const tabs = (status: OrderStatus | undefined) => [
  { href: "/purchase-orders", label: "All", current: status === undefined },
  ...ORDER_STATUSES.map((one) => ({
    href: `/purchase-orders?status=${one}`,
    label: STATUS_WORDS[one],
    current: status === one,
  })),
];
