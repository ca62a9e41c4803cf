import type { Metadata } from "next";
import { MakePeriods } from "@/components/receipts/make-periods";
import { VatPeriodList } from "@/components/receipts/vat-period-list";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { listVatPeriods } from "@/lib/accounting/queries/vat-periods";
import { pageActor } from "@/lib/auth/current-actor";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";

export const metadata: Metadata = { title: "VAT periods" };

export default async function VatPeriodsPage() {
  const actor = await pageActor("periods:override");
  const periods = await ask(listVatPeriods, actor, {});
  const now = today();
  const last = periods[0]?.ends_on;
  return (
    <>
      <PageHeader
        title="VAT periods"
        description="Once a return is sent, close its period: nothing can be issued or credited within it any more."
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card>
          <CardHeader title="Periods" />
          <VatPeriodList periods={periods} today={now} />
        </Card>
        <Card>
          <CardHeader title="Create periods" />
          <CardBody>
            <MakePeriods key={last} startsOn={last ? addDays(last, 1) : `${now.slice(0, 7)}-01`} />
          </CardBody>
        </Card>
      </div>
    </>
  );
}
