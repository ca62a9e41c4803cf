import { LiveRefresh } from "@/components/live/live-refresh";
import { AutomaticBanner } from "@/components/reminders/automatic-banner";
import { ReminderPartTabs } from "@/components/reminders/part-tabs";
import { LettersButton } from "@/components/reminders/queue/letters-button";
import { SendTable } from "@/components/reminders/queue/send-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { sendList } from "@/lib/reminder-run/list";
import { waitingLetters } from "@/lib/reminder-run/queries/letters";
import { countSends, listSends, type SendCounts } from "@/lib/reminder-run/queries/queue";
import { getReminderSettings } from "@/lib/reminder-run/queries/settings";
import { firstGoingDay } from "@/lib/reminder-run/rules/going-days";
import { SEND_STATES, type SendState, sendStateName } from "@/lib/reminder-run/rules/send-states";
import { SendList } from "@/lib/reminder-run/schema/queue";
import { listReminderTemplates } from "@/lib/reminders/queries/templates";

export const generateMetadata = listMetadata("Reminders to send", sendList, SendList);

export default async function ReminderQueuePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("reminders:read");
  const { input, state } = readList(sendList, SendList, await searchParams);
  const settings = await ask(getReminderSettings, actor, {});
  const from = firstGoingDay(settings);
  const [{ rows, pagination }, counts, templates, letters] = await Promise.all([
    ask(listSends, actor, input.state === "going" ? { from, ...input } : input),
    ask(countSends, actor, { from }),
    ask(listReminderTemplates, actor, {}),
    may(actor, "messages:update") ? ask(waitingLetters, actor, {}) : null,
  ]);
  return (
    <>
      <LiveRefresh entities={["reminders", "reminder_sends", "messages"]} />
      <PageHeader title="Reminders" actions={letters ? <LettersButton waiting={letters} /> : null} />
      <ReminderPartTabs current="/reminders/queue" held={counts.held} />
      {settings.automatic ? null : (
        <AutomaticBanner today={counts.today} mayChange={may(actor, "settings:update")} />
      )}
      <LinkTabs label="Where they stand" tabs={tabs(counts, input.state)} className="mb-4" />
      <SendTable
        rows={rows}
        total={pagination.total}
        state={state}
        standing={input.state}
        templates={templates}
        mayDecide={may(actor, "reminders:update")}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}

const tabs = (counts: SendCounts, current: SendState) =>
  SEND_STATES.map((state) => ({
    href: state === "going" ? "/reminders/queue" : `/reminders/queue?state=${state}`,
    label: sendStateName(state),
    count: counts[state].toLocaleString("en-GB"),
    current: state === current,
  }));
