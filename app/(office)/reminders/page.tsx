import { ReminderTable } from "@/components/reminders/reminder-table";
import { listMetadata } from "@/components/table/list-title";
import { type AddressParams, readTableState } from "@/components/table/url-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { pageInput } from "@/lib/lists/page-input";
import { countReminders, listReminders, type ReminderCounts } from "@/lib/reminders/queries/reminders";
import { listReminderTemplates } from "@/lib/reminders/queries/templates";
import { ReminderList } from "@/lib/reminders/schema/reminder";

const ADDRESS = {
  path: "/reminders",
  sorts: ["due_date"],
  defaultSort: "due_date",
  filters: ["status", "overdue", "template_id", "vehicle_id", "from", "to"],
};

export const generateMetadata = listMetadata("Reminders", ADDRESS);

export default async function RemindersPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("reminders:read");
  const params = await searchParams;
  const past = Boolean(params.overdue || params.status === "done");
  const sorted = past && !params.sort ? { ...params, sort: "-due_date" } : params;
  const [{ rows, pagination }, counts, templates] = await Promise.all([
    ask(listReminders, actor, pageInput(ReminderList, sorted)),
    ask(countReminders, actor, {}),
    ask(listReminderTemplates, actor, {}),
  ]);
  const state = readTableState(
    {
      ...ADDRESS,
      defaultSort: past ? "-due_date" : "due_date",
      tabs: ["status", "overdue", ...(params.from === today() ? ["from"] : [])],
    },
    params,
  );
  return (
    <>
      <PageHeader title="Reminders" />
      <LinkTabs label="Which reminders" tabs={tabs(counts, params)} className="mb-4" />
      <ReminderTable
        rows={rows}
        total={pagination.total}
        state={state}
        first={may(actor, "vehicles:create") ? { href: "/vehicles/new", label: "New vehicle" } : null}
        templates={templates}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}

function tabs(counts: ReminderCounts, params: AddressParams) {
  const coming = params.status === "due" && Boolean(params.from);
  return [
    {
      href: `/reminders?status=due&from=${today()}`,
      label: "Coming up",
      count: grouped(counts.due - counts.overdue),
      current: coming,
    },
    {
      href: "/reminders?overdue=yes",
      label: "Overdue",
      count: grouped(counts.overdue),
      current: Boolean(params.overdue),
    },
    {
      href: "/reminders?status=done",
      label: "Sent",
      count: grouped(counts.done),
      current: params.status === "done",
    },
    {
      href: "/reminders",
      label: "All",
      count: grouped(counts.all),
      current: !params.overdue && !params.status,
    },
  ];
}

const grouped = (count: number) => count.toLocaleString("en-GB");
