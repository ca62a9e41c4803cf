import { Tablet } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { ClockBar } from "@/components/clock/clock-bar";
import { DayIntervals } from "@/components/clock/day/day-intervals";
import { DaySteps } from "@/components/clock/day/day-steps";
import { DaySums } from "@/components/clock/day/day-sums";
import { QuestionCard } from "@/components/clock/day/question-card";
import { StartJob } from "@/components/clock/start-job";
import { LiveRefresh } from "@/components/live/live-refresh";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/date";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { clockDay } from "@/lib/clock/queries/day";
import { jobsToStart } from "@/lib/clock/queries/jobs-to-start";
import { ownClock } from "@/lib/clock/queries/now";
import { dayAsked } from "@/lib/clock/schema/questions-asked";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { getGarage } from "@/lib/settings/queries/garage";

export const metadata: Metadata = { title: "My clock" };

/** One's own day: the clock to press, and what it says. */
export default async function MyClockPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("clock:own");
  const { time_zone } = await ask(getGarage, actor, {});
  const now = today(time_zone);
  const date = dayAsked((await searchParams).date, now);
  const [state, day, jobs] = await Promise.all([
    ask(ownClock, actor, {}),
    ask(clockDay, actor, { date, user_id: actor.id }),
    may(actor, "documents:read") ? ask(jobsToStart, actor, {}) : [],
  ]);
  const open = day.questions.filter(({ answered_at }) => answered_at === null);
  return (
    <div className="mx-auto grid max-w-3xl gap-4">
      <LiveRefresh entities={["attendances", "work_times"]} />
      <PageHeader
        className="mb-0"
        title="My clock"
        actions={
          may(actor, "clock:screen") ? (
            <Button asChild>
              <Link href="/workshop/clock/screen" prefetch={false}>
                <Tablet aria-hidden />
                Shared screen
              </Link>
            </Button>
          ) : null
        }
      />
      {open.map((question) => (
        <QuestionCard key={question.id} question={question} timeZone={time_zone} own />
      ))}
      <ClockBar state={state} timeZone={time_zone} />
      {may(actor, "documents:read") ? <StartJob jobs={jobs} working={state.working_since !== null} /> : null}
      <div className="mt-2 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg font-semibold">{date === now ? "Today" : formatDate(date)}</h2>
        <DaySteps path="/workshop/clock" date={date} today={now} />
      </div>
      <DaySums attended={day.attended_seconds} worked={day.worked_seconds} />
      <DayIntervals day={day} timeZone={time_zone} jobs={null} />
    </div>
  );
}
