import { ReminderPartTabs } from "@/components/reminders/part-tabs";
import { ResultTable } from "@/components/reminders/results/result-table";
import { ResultTiles } from "@/components/reminders/results/result-tiles";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { fullDate } from "@/lib/core/dates/date-words";
import { ask } from "@/lib/core/query";
import { resultAddress } from "@/lib/reminder-run/list";
import { reminderResults, resultLines } from "@/lib/reminder-run/queries/results";
import { BOOKED_WITHIN, INVOICED_WITHIN } from "@/lib/reminder-run/rules/counted-days";
import { ResultsAddress, resultDays } from "@/lib/reminder-run/schema/results";

export const generateMetadata = listMetadata("Results of reminders", resultAddress, ResultsAddress);

export default async function ReminderResultsPage({
  searchParams,
}: {
  searchParams: Promise<AddressParams>;
}) {
  const actor = await pageActor("reminders:read");
  const { input, state } = readList(resultAddress, ResultsAddress, await searchParams);
  const days = resultDays(input);
  const results = await ask(reminderResults, actor, days);
  return (
    <>
      <PageHeader
        title="Reminders"
        description={`What came of the reminders that went out from ${fullDate(days.from)} to ${fullDate(days.to)}.`}
      />
      <ReminderPartTabs current="/reminders/results" />
      <ResultTiles total={results.total} days={days} />
      <ResultTable
        lines={resultLines(results)}
        days={days}
        state={state}
        mayExport={may(actor, "records:export")}
      />
      <p className="mt-4 max-w-prose text-sm text-muted-foreground">
        A booking counts if it was made within {BOOKED_WITHIN} days of a reminder of its vehicle and was not
        cancelled, an invoice if it was issued within {INVOICED_WITHIN} days. Each counts once, with the last
        reminder before it that did not fail, however many went out; so the rows add up. Amounts are with VAT,
        less what was credited. A text costs what its parts were charged at when it was written.
      </p>
    </>
  );
}
