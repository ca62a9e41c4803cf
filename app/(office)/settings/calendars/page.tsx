import { CalendarSync } from "lucide-react";
import type { Metadata } from "next";
import { CalendarFeedList } from "@/components/settings/calendar-feed-list";
import { NewCalendarFeedDialog } from "@/components/settings/new-calendar-feed-dialog";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { getDiary } from "@/lib/appointments/queries/appointments";
import { listCalendarFeeds } from "@/lib/appointments/queries/calendar-feeds";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";

export const metadata: Metadata = { title: "Calendars" };

export default async function CalendarsPage() {
  const actor = await pageActor("settings:read");
  const mayChange = may(actor, "settings:update") && may(actor, "appointments:read");
  const [feeds, diary] = await Promise.all([
    ask(listCalendarFeeds, actor, {}),
    mayChange ? ask(getDiary, actor, {}) : null,
  ]);
  return (
    <>
      <PageHeader
        title="Calendars"
        description="A secret address shows the diary in the calendar of a telephone or computer. Whoever has the address can read it."
        actions={
          diary ? (
            <NewCalendarFeedDialog
              technicians={diary.technicians}
              bays={diary.resources.filter(({ active }) => active)}
            />
          ) : null
        }
      />
      {feeds.length > 0 ? (
        <CalendarFeedList feeds={feeds} mayChange={mayChange} />
      ) : (
        <Card>
          <EmptyState icon={CalendarSync} title="No calendars yet">
            Make one for each person who wants the diary on their telephone, so that each can be revoked on
            its own.
          </EmptyState>
        </Card>
      )}
    </>
  );
}
