import type { Metadata } from "next";
import { LiveRefresh } from "@/components/live/live-refresh";
import { QuietForm } from "@/components/reminders/settings/quiet-form";
import { RunForm } from "@/components/reminders/settings/run-form";
import { TemplateList } from "@/components/reminders/settings/template-list";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getMessageSettings } from "@/lib/messages/queries/settings";
import { nextSends } from "@/lib/reminder-run/queries/queue";
import { getReminderSettings } from "@/lib/reminder-run/queries/settings";
import { listReminderTemplates } from "@/lib/reminders/queries/templates";

export const metadata: Metadata = { title: "Settings of reminders" };

export default async function ReminderSettingsPage() {
  const actor = await pageActor("reminders:update");
  const [settings, messages, templates, next] = await Promise.all([
    ask(getReminderSettings, actor, {}),
    may(actor, "messages:read") ? ask(getMessageSettings, actor, {}) : null,
    ask(listReminderTemplates, actor, {}),
    ask(nextSends, actor, {}),
  ]);
  const mayChange = may(actor, "settings:update");
  return (
    <>
      <LiveRefresh entities={["reminder_templates", "settings"]} />
      <PageHeader
        title="Reminders"
        description="What customers are reminded of, when and with which words, and whether it goes out by itself."
      />
      <div className="flex flex-col gap-6">
        <TemplateList templates={templates} mayCreate={may(actor, "reminders:create")} />
        <RunForm key={`run-${settings.version}`} settings={settings} next={next} mayChange={mayChange} />
        {messages ? (
          <QuietForm key={`quiet-${messages.version}`} settings={messages} mayChange={mayChange} />
        ) : null}
      </div>
    </>
  );
}
