import { LiveRefresh } from "@/components/live/live-refresh";
import { AutomaticBanner } from "@/components/reminders/automatic-banner";
import { ReminderPartTabs } from "@/components/reminders/part-tabs";
import { ReminderTable } from "@/components/reminders/reminder-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams, TableState } from "@/components/table/url-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { countDecided, nextSends } from "@/lib/reminder-run/queries/queue";
import { getReminderSettings } from "@/lib/reminder-run/queries/settings";
import { reminderList } from "@/lib/reminders/list";
import { countReminders, listReminders, type ReminderCounts } from "@/lib/reminders/queries/reminders";
import { listReminderTemplates } from "@/lib/reminders/queries/templates";
import { ReminderList } from "@/lib/reminders/schema/reminder";

export const generateMetadata = listMetadata("Reminders", reminderList, ReminderList);

export default async function RemindersPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("reminders:read");
  const { input, state } = readList(reminderList, ReminderList, await searchParams);
  const { filters } = state;
  const [{ rows, pagination }, counts, templates, { held }, { automatic }] = await Promise.all([
    ask(listReminders, actor, input),
    ask(countReminders, actor, {}),
    ask(listReminderTemplates, actor, {}),
    ask(countDecided, actor, {}),
    ask(getReminderSettings, actor, {}),
  ]);
  const next = automatic ? null : await ask(nextSends, actor, {});
  return (
    <>
      <LiveRefresh entities={["reminders", "vehicles"]} />
      <PageHeader title="Reminders" />
      <ReminderPartTabs current="/reminders" held={held} />
      {next ? <AutomaticBanner next={next} mayChange={may(actor, "settings:update")} /> : null}
      <LinkTabs label="Which reminders" tabs={tabs(counts, filters)} className="mb-4" />
      <ReminderTable
        rows={rows}
        total={pagination.total}
        state={state}
        others={counts.all > 0}
        first={may(actor, "vehicles:create") ? { href: "/vehicles/new", label: "New vehicle" } : null}
        templates={templates}
        mayExport={may(actor, "records:export")}
        mayBook={may(actor, "appointments:create")}
      />
    </>
  );
}

function tabs(counts: ReminderCounts, filters: TableState["filters"]) {
  const { overdue, status, coming } = filters;
  return [
    {
      href: "/reminders",
      label: "Coming up",
      count: grouped(counts.coming),
      current: !overdue && coming !== "no" && (!status || (status === "due" && Boolean(filters.from))),
    },
    {
      href: "/reminders?overdue=yes",
      label: "Overdue",
      count: grouped(counts.overdue),
      current: Boolean(overdue),
    },
    {
      href: "/reminders?status=done",
      label: "Sent",
      count: grouped(counts.done),
      current: status === "done",
    },
    {
      href: "/reminders?coming=no",
      label: "All",
      count: grouped(counts.all),
      current: !overdue && !status && coming === "no",
    },
  ];
}

const grouped = (count: number) => count.toLocaleString("en-GB");
