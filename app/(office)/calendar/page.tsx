import type { Metadata } from "next";
import { DayView } from "@/components/diary/day-view";
import { DiaryPanel } from "@/components/diary/diary-panel";
import { DIARY_RECORDS } from "@/components/diary/diary-records";
import { DiaryToolbar } from "@/components/diary/diary-toolbar";
import { closedHref } from "@/components/diary/links";
import { MonthView } from "@/components/diary/month-view";
import { panelAsked } from "@/components/diary/panel-asked";
import { periodWords } from "@/components/diary/period-words";
import { WeekView } from "@/components/diary/week-view";
import { LiveRefresh } from "@/components/live/live-refresh";
import type { AddressParams } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { calendar } from "@/lib/appointments/queries/calendar";
import { courtesyCarsOut } from "@/lib/appointments/queries/courtesy-loans";
import { movedAppointment, unfinishedAppointments } from "@/lib/appointments/queries/unfinished";
import { DiaryAddress } from "@/lib/appointments/schema/diary-address";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { diaryPanel } from "@/lib/details/queries/diary-panel";

interface CalendarPageProps {
  searchParams: Promise<AddressParams>;
}

export async function generateMetadata({ searchParams }: CalendarPageProps): Promise<Metadata> {
  return { title: `Diary, ${periodWords(DiaryAddress.parse(await searchParams))}` };
}

export default async function CalendarPage({ searchParams }: CalendarPageProps) {
  const actor = await pageActor("appointments:read");
  const params = await searchParams;
  const address = DiaryAddress.parse(params);
  const { view, date, by, move } = address;
  const asked = panelAsked(params);
  const ofToday = view === "day" && date === today();
  const [diary, unfinished, carsOut, moved, panel] = await Promise.all([
    ask(calendar, actor, { view, date, by }),
    ofToday ? ask(unfinishedAppointments, actor, {}) : [],
    ofToday ? ask(courtesyCarsOut, actor, {}) : [],
    move ? ask(movedAppointment, actor, { id: move }) : null,
    asked ? ask(diaryPanel, actor, asked) : null,
  ]);
  return (
    <>
      <LiveRefresh entities={DIARY_RECORDS} underWindows />
      <PageHeader
        title={periodWords(address)}
        actions={<DiaryToolbar address={address} mayCreate={may(actor, "appointments:create")} />}
      />
      {view === "day" ? (
        <DayView
          diary={diary}
          unfinished={unfinished}
          carsOut={carsOut}
          moved={moved}
          address={address}
          mayChange={may(actor, "appointments:update")}
          mayCreate={may(actor, "appointments:create")}
        />
      ) : view === "week" ? (
        <WeekView diary={diary} address={address} />
      ) : (
        <MonthView diary={diary} address={address} />
      )}
      {panel ? (
        <DiaryPanel actor={actor} panel={panel} params={params} closeHref={closedHref(address)} />
      ) : null}
    </>
  );
}
