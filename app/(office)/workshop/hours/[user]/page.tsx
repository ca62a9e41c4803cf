import type { Metadata } from "next";
import { DayIntervals } from "@/components/clock/day/day-intervals";
import { DaySteps } from "@/components/clock/day/day-steps";
import { DaySums } from "@/components/clock/day/day-sums";
import { IntervalDialog } from "@/components/clock/day/interval-dialog";
import { jobChoices } from "@/components/clock/day/job-choices";
import { QuestionCard } from "@/components/clock/day/question-card";
import { LiveRefresh } from "@/components/live/live-refresh";
import type { AddressParams } from "@/components/table/url-state";
import { formatDate } from "@/components/ui/date";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { clockDay } from "@/lib/clock/queries/day";
import { jobsToStart } from "@/lib/clock/queries/jobs-to-start";
import { dayAsked } from "@/lib/clock/schema/questions-asked";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { getGarage } from "@/lib/settings/queries/garage";

export const metadata: Metadata = { title: "Hours of a day" };

interface PageProps {
  params: Promise<{ user: string }>;
  searchParams: Promise<AddressParams>;
}

/** One person's day: every interval, what was corrected, and its correction. */
export default async function HoursOfDayPage({ params, searchParams }: PageProps) {
  const actor = await pageActor("clock:read");
  const [{ user }, { date: given }] = await Promise.all([params, searchParams]);
  const { time_zone } = await ask(getGarage, actor, {});
  const now = today(time_zone);
  const date = dayAsked(given, now);
  const corrects = may(actor, "clock:correct");
  const [day, jobs] = await Promise.all([
    orNotFound(ask(clockDay, actor, { user_id: user, date })),
    corrects && may(actor, "documents:read") ? ask(jobsToStart, actor, { finished: true }) : [],
  ]);
  const adding = { date, timeZone: time_zone, jobs: jobChoices(jobs) };
  return (
    <div className="grid gap-4">
      <LiveRefresh entities={["attendances", "work_times"]} />
      <PageHeader
        className="mb-0"
        breadcrumbs={[{ href: "/workshop/hours", label: "Hours" }]}
        title={day.person}
        description={formatDate(date)}
        actions={
          <>
            <DaySteps path={`/workshop/hours/${user}`} date={date} today={now} />
            {corrects ? (
              <>
                <IntervalDialog
                  interval={{ of: "attendance", id: null, user_id: user }}
                  name="Add time at work"
                  {...adding}
                />
                <IntervalDialog
                  interval={{ of: "work", id: null, user_id: user }}
                  name="Add work"
                  {...adding}
                />
              </>
            ) : null}
          </>
        }
      />
      {corrects
        ? day.questions
            .filter(({ answered_at }) => answered_at === null)
            .map((question) => <QuestionCard key={question.id} question={question} timeZone={time_zone} />)
        : null}
      <DaySums attended={day.attended_seconds} worked={day.worked_seconds} />
      <DayIntervals day={day} timeZone={time_zone} jobs={corrects ? jobs : null} />
    </div>
  );
}
