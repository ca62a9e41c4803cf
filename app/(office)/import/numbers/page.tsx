import { Hash } from "lucide-react";
import type { Metadata } from "next";
import { ImportTabs } from "@/components/import/import-tabs";
import { NumberList } from "@/components/import/number-list";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { listNumbers } from "@/lib/ga4-import/numbers/number-queries";

export const metadata: Metadata = { title: "Numbers after GA4" };

export default async function NumbersPage() {
  const actor = await pageActor("imports:read");
  const numbers = await ask(listNumbers, actor, {});
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-5">
      <PageHeader
        className="mb-0"
        title="Numbers"
        description="With which number each kind of document goes on after GA4’s. Until you say otherwise the proposal counts"
      />
      <ImportTabs current="/import/numbers" />
      {numbers.length > 0 ? (
        <>
          <Alert title="While both are in use, both count on from the same number">
            Say a number well above GA4&rsquo;s here, such as 60001 for invoices, and no number is given
            twice.
          </Alert>
          <NumberList numbers={numbers} mayAnswer={may(actor, "imports:update")} />
        </>
      ) : (
        <EmptyState icon={Hash} title="No export was loaded yet">
          Once one is, GA4’s numbers are looked at, and the next ones proposed.
        </EmptyState>
      )}
    </div>
  );
}
