import { QuestionCard } from "@/components/clock/day/question-card";
import { HoursChart } from "@/components/clock/hours/hours-chart";
import { HoursTables } from "@/components/clock/hours/hours-tables";
import { HoursTiles } from "@/components/clock/hours/hours-tiles";
import { LiveRefresh } from "@/components/live/live-refresh";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Card, CardBody } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { hoursAddress } from "@/lib/clock/list";
import { clockFigures } from "@/lib/clock/queries/figures";
import { listQuestions } from "@/lib/clock/queries/intervals";
import { onClock } from "@/lib/clock/queries/now";
import { periodLines, personLines, sumsByPeriod, totalOf } from "@/lib/clock/rules/hours-lines";
import { HoursAddress, hoursDays } from "@/lib/clock/schema/hours-address";
import { MOST_DAYS } from "@/lib/clock/schema/questions-asked";
import { may } from "@/lib/core/actor";
import { fullDate } from "@/lib/core/dates/date-words";
import { ask } from "@/lib/core/query";
import { getGarage } from "@/lib/settings/queries/garage";

export const generateMetadata = listMetadata("Hours", hoursAddress, HoursAddress);

export default async function HoursPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("clock:read");
  const { input, state } = readList(hoursAddress, HoursAddress, await searchParams);
  const { cut, ...days } = hoursDays(input);
  const { by, user_id } = input;
  const [garage, figures, questions, people] = await Promise.all([
    ask(getGarage, actor, {}),
    ask(clockFigures, actor, { ...days, by, user_id }),
    ask(listQuestions, actor, { open: true }),
    may(actor, "documents:read") ? ask(onClock, actor, {}) : [],
  ]);
  return (
    <>
      <LiveRefresh entities={["attendances", "work_times", "documents"]} />
      <PageHeader
        title="Hours"
        description={`From ${fullDate(days.from)} to ${fullDate(days.to)}${cut ? `, at most ${MOST_DAYS} days` : ""}`}
      />
      {may(actor, "clock:correct") ? (
        <div className="grid gap-3 [&:not(:empty)]:mb-4">
          {questions.map((question) => (
            <QuestionCard key={question.id} question={question} timeZone={garage.time_zone} />
          ))}
        </div>
      ) : null}
      <HoursTiles total={totalOf(figures)} />
      <Card className="my-4">
        <CardBody>
          <HoursChart periods={sumsByPeriod(figures)} by={by} />
        </CardBody>
      </Card>
      <HoursTables
        people={personLines(figures, days)}
        periods={periodLines(figures)}
        by={by}
        state={state}
        everybody={people.map(({ user_id: value, person: label }) => ({ value, label }))}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}
