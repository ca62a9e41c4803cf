import type { Metadata } from "next";
import { LiveRefresh } from "@/components/live/live-refresh";
import { CardReadersCard } from "@/components/payments/settings/card-readers-card";
import { ComparisonCard } from "@/components/payments/settings/comparison-card";
import { ProviderCard } from "@/components/payments/settings/provider-card";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { readerSetup } from "@/lib/card-readers/queries/readers";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getPaymentSetup } from "@/lib/payments/queries/accounts";
import { listFindings } from "@/lib/payments/queries/findings";

export const metadata: Metadata = { title: "Online payments" };

export default async function OnlinePaymentsPage() {
  const actor = await pageActor("settings:read");
  const [setup, findings, readers] = await Promise.all([
    ask(getPaymentSetup, actor, {}),
    may(actor, "receipts:read") ? ask(listFindings, actor, {}) : [],
    ask(readerSetup, actor, {}),
  ]);
  const { accounts, sandbox, reachable } = setup;
  const mayChange = may(actor, "settings:update");
  return (
    <>
      <LiveRefresh entities={["payment_accounts", "payment_findings", "card_readers"]} />
      <PageHeader
        title="Online payments"
        description="Customers pay by a link, at the provider. The money goes to the garage's own account there; what comes in is booked by itself."
      />
      <div className="flex flex-col gap-4">
        {sandbox ? (
          <Alert title="The built-in sandbox is open">
            This is a demo garage without an account at a provider: links can be tried out, and no money
            moves. It closes as soon as an account is connected.
          </Alert>
        ) : null}
        <div className="grid items-start gap-4 lg:grid-cols-2">
          {(["stripe", "paypal"] as const).map((provider) => (
            <ProviderCard
              key={provider}
              provider={provider}
              account={accounts.find((account) => account.provider === provider) ?? null}
              reachable={reachable}
              mayChange={mayChange}
            />
          ))}
        </div>
        {readers.connected ? <CardReadersCard {...readers} mayChange={mayChange} /> : null}
        <ComparisonCard
          accounts={accounts}
          findings={findings}
          mayCompare={may(actor, "receipts:update") && (sandbox || accounts.length > 0)}
          maySettle={may(actor, "receipts:update")}
        />
      </div>
    </>
  );
}
