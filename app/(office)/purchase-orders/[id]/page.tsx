import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { LiveRefresh } from "@/components/live/live-refresh";
import { MessageStateBadge } from "@/components/messages/message-state";
import { OrderActions } from "@/components/purchasing/order-actions";
import { OrderFactsCard } from "@/components/purchasing/order-facts-card";
import { OrderForm } from "@/components/purchasing/order-form";
import { OrderLinesCard } from "@/components/purchasing/order-lines-card";
import { OrderStatusBadge } from "@/components/purchasing/order-status";
import { ReceiptsCard } from "@/components/purchasing/receipts-card";
import { ReceiveForm } from "@/components/purchasing/receive-form";
import { OfferedPrices } from "@/components/stock/pricing/offered-prices";
import { SendByLink } from "@/components/supplier-links/send-by-link";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { EmailText } from "@/components/ui/email-text";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { emailOfOrder } from "@/lib/messages/queries/order-email";
import { getOrder } from "@/lib/purchasing/queries/get-order";
import { orderHistory } from "@/lib/purchasing/queries/order-history";
import { boughtAtOther } from "@/lib/purchasing/rules/receiving";
import { otherPrices } from "@/lib/stock/queries/markups";
import { sendPanel } from "@/lib/supplier-links/queries/send-panel";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";

interface PageProps {
  params: Promise<{ id: string }>;
}

const orderOf = cache(async (id: string) => orNotFound(ask(getOrder, await pageActor("stock:read"), { id })));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { number, supplier } = await orderOf((await params).id);
  return { title: `${number}, ${supplier}` };
}

export default async function PurchaseOrderPage({ params }: PageProps) {
  const actor = await pageActor("stock:read");
  const { id } = await params;
  const [order, receipts, email, suppliers, panel] = await orNotFound(
    Promise.all([
      orderOf(id),
      ask(orderHistory, actor, { id }),
      ask(emailOfOrder, actor, { id }),
      ask(supplierNames, actor, {}),
      ask(sendPanel, actor, { id }),
    ]),
  );
  const prices = await otherPrices(actor, boughtAtOther(order.lines, receipts));
  const withCosts = may(actor, "stock:cost");
  const mayOrder = may(actor, "purchasing:order");
  const mayReceive = may(actor, "purchasing:receive");
  const told = panel?.sent?.supplier_invoice ?? undefined;
  const open = order.status === "ordered" || order.status === "part_received";
  const edits = order.status === "draft" && mayOrder;
  return (
    <>
      <LiveRefresh entities={["purchase_orders", "supplier_returns", "messages", "stock"]} />
      <PageHeader
        breadcrumbs={[{ href: "/purchase-orders", label: "Purchase orders" }]}
        title={order.number ?? "Order"}
        badges={<OrderStatusBadge status={order.status} overdue={order.overdue} />}
        description={order.supplier}
        actions={<OrderActions order={order} mayOrder={mayOrder} />}
      />
      <OfferedPrices ids={prices} />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-4">
          {open && mayReceive ? (
            <ReceiveForm
              key={order.version}
              order={order}
              withCosts={withCosts}
              today={today()}
              paper={receipts.some(({ reference }) => reference === told) ? undefined : told}
            />
          ) : null}
          {edits ? (
            <OrderForm
              key={order.version}
              order={order}
              suppliers={suppliers}
              mayTakeInSupplier={may(actor, "stock:create")}
              withCosts={withCosts}
            />
          ) : (
            <OrderLinesCard order={order} withCosts={withCosts} mayOrder={mayOrder} mayReceive={mayReceive} />
          )}
        </div>
        <aside aria-label="About the order" className="grid gap-4">
          <SendByLink id={id} panel={panel} />
          <OrderFactsCard order={order} />
          {email ? (
            <Card>
              <CardHeader
                title="Sent by e-mail"
                actions={<MessageStateBadge state={email.state} kept={email.kept} />}
              />
              <CardBody className="text-sm">
                <Link href={`/messages/${email.id}`} className="underline underline-offset-2">
                  {email.recipient ? <EmailText email={email.recipient} /> : null}
                </Link>
              </CardBody>
            </Card>
          ) : null}
          <ReceiptsCard order={order} receipts={receipts} mayReceive={mayReceive} />
        </aside>
      </div>
    </>
  );
}
