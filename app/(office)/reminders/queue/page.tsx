import { LiveRefresh } from "@/components/live/live-refresh";
import { AutomaticBanner } from "@/components/reminders/automatic-banner";
import { ReminderPartTabs } from "@/components/reminders/part-tabs";
import { DaysAhead } from "@/components/reminders/queue/days-ahead";
import { LettersButton } from "@/components/reminders/queue/letters-button";
import { SendTable } from "@/components/reminders/queue/send-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { sendList } from "@/lib/reminder-run/list";
import { waitingLetters } from "@/lib/reminder-run/queries/letters";
import { countDecided, countForeseen, listSends } from "@/lib/reminder-run/queries/queue";
import { getReminderSettings } from "@/lib/reminder-run/queries/settings";
import { shownDays } from "@/lib/reminder-run/rules/going-days";
import { isForeseen, SEND_STATES, type SendState, sendStateName } from "@/lib/reminder-run/rules/send-states";
import { SendList } from "@/lib/reminder-run/schema/queue";
import { listReminderTemplates } from "@/lib/reminders/queries/templates";

export const generateMetadata = listMetadata("Reminders to send", sendList, SendList);

export default async function ReminderQueuePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("reminders:read");
  const { input, state } = readList(sendList, SendList, await searchParams);
  const [{ rows, pagination }, decided, foreseen, settings, templates, letters] = await Promise.all([
    ask(listSends, actor, input),
    ask(countDecided, actor, {}),
    ask(countForeseen, actor, {}),
    ask(getReminderSettings, actor, {}),
    ask(listReminderTemplates, actor, {}),
    may(actor, "messages:update") ? ask(waitingLetters, actor, {}) : null,
  ]);
  return (
    <>
      <LiveRefresh entities={["reminders", "reminder_sends", "messages"]} />
      <PageHeader title="Reminders" actions={letters ? <LettersButton waiting={letters} /> : null} />
      <ReminderPartTabs current="/reminders/queue" held={decided.held} />
      {settings.automatic ? null : (
        <AutomaticBanner next={foreseen.next} mayChange={may(actor, "settings:update")} />
      )}
      <LinkTabs
        label="Where they stand"
        tabs={tabs({ ...decided, ...foreseen }, input.state)}
        className="mb-4"
      />
      {isForeseen(input.state) ? <DaysAhead {...shownDays(input, today())} /> : null}
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

const tabs = (counts: Record<SendState, number>, current: SendState) =>
  SEND_STATES.map((state) => ({
    href: state === "going" ? "/reminders/queue" : `/reminders/queue?state=${state}`,
    label: sendStateName(state),
    count: counts[state].toLocaleString("en-GB"),
    current: state === current,
  }));
