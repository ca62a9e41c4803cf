import { LoanTable } from "@/components/diary/courtesy/loan-table";
import { DIARY_RECORDS } from "@/components/diary/diary-records";
import { LiveRefresh } from "@/components/live/live-refresh";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { courtesyLoanList } from "@/lib/appointments/list";
import { getDiary } from "@/lib/appointments/queries/appointments";
import { listCourtesyLoans } from "@/lib/appointments/queries/courtesy-loans";
import { CourtesyLoanList } from "@/lib/appointments/schema/courtesy-loan";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";

export const generateMetadata = listMetadata("Courtesy cars", courtesyLoanList, CourtesyLoanList);

export default async function CourtesyCarsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("appointments:read");
  const { input, state } = readList(courtesyLoanList, CourtesyLoanList, await searchParams);
  const [{ rows, pagination }, { resources }] = await Promise.all([
    ask(listCourtesyLoans, actor, input),
    ask(getDiary, actor, {}),
  ]);
  return (
    <>
      <LiveRefresh entities={DIARY_RECORDS} />
      <PageHeader title="Courtesy cars" description="Every time one went out, the latest first" />
      <LoanTable
        rows={rows}
        total={pagination.total}
        state={state}
        cars={resources.filter(({ kind }) => kind === "courtesy_car")}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}
