import type { Metadata } from "next";
import { LiveRefresh } from "@/components/live/live-refresh";
import { AccountCard } from "@/components/sms/settings/account-card";
import { CostsCard } from "@/components/sms/settings/costs-card";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { textCosts } from "@/lib/messages/queries/text-costs";
import { getTextSetup } from "@/lib/sms/queries/setup";

export const metadata: Metadata = { title: "Text messages" };

export default async function TextMessagesPage() {
  const actor = await pageActor("settings:read");
  const [setup, costs] = await Promise.all([ask(getTextSetup, actor, {}), ask(textCosts, actor, {})]);
  return (
    <>
      <LiveRefresh entities={["sms_accounts"]} />
      <PageHeader
        title="Text messages"
        description="Texts go by the garage's own account at Twilio, which charges for each part of a text. What customers answer comes here."
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <AccountCard setup={setup} mayChange={may(actor, "settings:update")} />
        <CostsCard costs={costs} account={setup.account} />
      </div>
    </>
  );
}
