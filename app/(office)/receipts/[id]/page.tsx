import type { Metadata } from "next";
import { cache } from "react";
import { LiveRefresh } from "@/components/live/live-refresh";
import { ReceiptActions } from "@/components/receipts/receipt-actions";
import { ReceiptFacts, ReceiptUses } from "@/components/receipts/receipt-facts";
import { TakeOffButton } from "@/components/receipts/take-off-button";
import { Badge } from "@/components/ui/badge";
import { formatMoney } from "@/components/ui/money";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { draftReceiptEmail } from "@/lib/messages/queries/email-drafts";
import { getReceiptDetails } from "@/lib/receipts/queries/receipt-details";

interface PageProps {
  params: Promise<{ id: string }>;
}

const receiptOf = cache(async (id: string) =>
  orNotFound(ask(getReceiptDetails, await pageActor("receipts:read"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { amount, customer_name } = await receiptOf((await params).id);
  const what = amount?.startsWith("-") ? "Refund" : "Receipt";
  return {
    title: [`${what} of ${formatMoney((amount ?? "").replace("-", ""))}`, customer_name]
      .filter(Boolean)
      .join(", "),
  };
}

export default async function ReceiptPage({ params }: PageProps) {
  const actor = await pageActor("receipts:read");
  const receipt = await receiptOf((await params).id);
  const draft = await ask(draftReceiptEmail, actor, { id: receipt.id });
  const takenToday = !receipt.imported && today(undefined, new Date(receipt.created_at)) === today();
  const refund = receipt.amount?.startsWith("-");
  const amends = may(actor, "receipts:update");
  return (
    <>
      <LiveRefresh entities={["receipts", "documents", "messages"]} />
      <PageHeader
        breadcrumbs={[{ href: "/receipts", label: "Receipts" }]}
        title={`${refund ? "Refund" : "Receipt"} of ${formatMoney((receipt.amount ?? "").replace("-", ""))}`}
        badges={
          <>
            {receipt.reconciled ? <Badge tone="success">Reconciled</Badge> : null}
            {receipt.online ? <Badge tone="info">Online</Badge> : null}
            {receipt.imported ? <Badge tone="outline">From GA4</Badge> : null}
          </>
        }
        actions={
          <ReceiptActions
            receipt={receipt}
            mayRefund={may(actor, "receipts:refund")}
            mayAmend={amends}
            mayRemove={takenToday && !receipt.online && may(actor, "receipts:delete")}
            mayPutOnAccount={amends}
            draft={draft}
          />
        }
      />
      <div className="grid max-w-5xl items-start gap-4 lg:grid-cols-2">
        <ReceiptFacts receipt={receipt} />
        <ReceiptUses
          receipt={receipt}
          takeOff={
            amends
              ? (documentId) => (
                  <TakeOffButton receiptId={receipt.id} version={receipt.version} documentId={documentId} />
                )
              : undefined
          }
        />
      </div>
    </>
  );
}
