import type { Metadata } from "next";
import { ReminderPartTabs } from "@/components/reminders/part-tabs";
import { YearTable } from "@/components/reminders/year/year-table";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { yearAhead } from "@/lib/reminder-run/queries/year-ahead";
import { monthsAhead } from "@/lib/reminder-run/rules/year-sums";

export const metadata: Metadata = { title: "Reminders of the year ahead" };

export default async function YearAheadPage() {
  const actor = await pageActor("reminders:read");
  const rows = await ask(yearAhead, actor, {});
  return (
    <>
      <PageHeader
        title="Reminders"
        description="How many go out in each month by what is due and by the templates. Below it: how many more would be held as things stand today."
      />
      <ReminderPartTabs current="/reminders/year" />
      <YearTable rows={rows} months={monthsAhead(today())} day={today()} />
    </>
  );
}
