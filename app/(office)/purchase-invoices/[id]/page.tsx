import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { LiveRefresh } from "@/components/live/live-refresh";
import { OfferedPrices } from "@/components/stock/pricing/offered-prices";
import { BookGoodsIn } from "@/components/supplier-accounts/book-goods-in";
import { InvoiceActions } from "@/components/supplier-accounts/invoice-actions";
import { MatchLines } from "@/components/supplier-accounts/match-lines";
import { SumsCard } from "@/components/supplier-accounts/sums-card";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { otherPrices } from "@/lib/stock/queries/markups";
import { goodsToBookIn } from "@/lib/supplier-accounts/queries/goods-to-come";
import { getInvoice } from "@/lib/supplier-accounts/queries/invoice";
import { type InvoiceStatus, KIND_WORDS, STATUS_WORDS } from "@/lib/supplier-accounts/rules/match-words";
import { costsOther } from "@/lib/supplier-accounts/rules/price-apart";

interface PageProps {
  params: Promise<{ id: string }>;
}

const invoiceOf = cache(async (id: string) =>
  orNotFound(ask(getInvoice, await pageActor("stock:cost"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { number, supplier_name } = await invoiceOf((await params).id);
  return { title: `${number}, ${supplier_name}` };
}

const TONES: Record<InvoiceStatus, BadgeTone> = { draft: "info", booked: "success", void: "danger" };

export default async function PurchaseInvoicePage({ params }: PageProps) {
  const actor = await pageActor("stock:cost");
  const invoice = await invoiceOf((await params).id);
  const { id, version, number, status } = invoice;
  const mayBook = may(actor, "purchasing:account");
  const goods = await goodsToBookIn(actor, invoice);
  const open = invoice.lines.filter((line) => line.open).length;
  const prices = await otherPrices(
    actor,
    status === "void" ? [] : invoice.lines.filter(costsOther).flatMap((line) => line.stock_item_id ?? []),
  );
  return (
    <>
      <LiveRefresh entities={["supplier_invoices", "purchase_orders", "supplier_returns"]} />
      <PageHeader
        breadcrumbs={[{ href: "/purchase-invoices", label: "Purchase invoices" }]}
        title={`${KIND_WORDS[invoice.kind]} ${number}`}
        badges={
          <>
            <Badge tone={TONES[status]}>{STATUS_WORDS[status]}</Badge>
            {status === "draft" && open > 0 ? (
              <Badge tone="warning">{open === 1 ? "1 line differs" : `${open} lines differ`}</Badge>
            ) : null}
          </>
        }
        description={
          <Link href={`/suppliers/${invoice.supplier_id}`} className="text-primary hover:underline">
            {invoice.supplier_name}
          </Link>
        }
        actions={mayBook ? <InvoiceActions invoice={{ id, version, number, status }} open={open} /> : null}
      />
      {goods ? (
        <BookGoodsIn key={version} invoice={{ id, version, number }} goods={goods} today={today()} />
      ) : null}
      <OfferedPrices ids={prices} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <MatchLines invoice={invoice} mayAccept={mayBook} />
        <SumsCard invoice={invoice} />
      </div>
    </>
  );
}
