import type { Metadata } from "next";
import { DayChoice } from "@/components/mot-forecast/day-choice";
import { FillTable } from "@/components/mot-forecast/fill-table";
import { ForecastBasis } from "@/components/mot-forecast/forecast-basis";
import { ForecastChart } from "@/components/mot-forecast/forecast-chart";
import { ReminderPartTabs } from "@/components/reminders/part-tabs";
import type { AddressParams } from "@/components/table/url-state";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { fullDate } from "@/lib/core/dates/date-words";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { fillDay } from "@/lib/mot-forecast/queries/fill-day";
import { motForecast } from "@/lib/mot-forecast/queries/forecast";
import { freeDays } from "@/lib/mot-forecast/queries/free-days";
import { fillWindow } from "@/lib/mot-forecast/rules/fill-window";
import { FillDay } from "@/lib/mot-forecast/schema/fill";

export const metadata: Metadata = { title: "MOT forecast" };

export default async function MotForecastPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("reminders:read");
  const asked = FillDay.safeParse({ day: (await searchParams).day });
  const day = asked.success && asked.data.day >= today() ? asked.data.day : null;
  const [forecast, days, invitable] = await Promise.all([
    ask(motForecast, actor, {}),
    ask(freeDays, actor, {}),
    day ? ask(fillDay, actor, { day }) : [],
  ]);
  return (
    <>
      <PageHeader
        title="Reminders"
        description="MOTs to be expected from your own vehicles in each month, against the hours of the MOT bay."
      />
      <ReminderPartTabs current="/reminders/mot-forecast" />
      <Card>
        <CardHeader title="Twelve months of MOTs" description={<ForecastBasis forecast={forecast} />} />
        <CardBody>
          <ForecastChart forecast={forecast} />
        </CardBody>
      </Card>
      <Card className="mt-4">
        <CardHeader
          title={day ? `Fill ${fullDate(day)}` : "Fill a day"}
          description={
            day
              ? `Vehicles whose MOT expires from ${fullDate(day)} to ${fullDate(fillWindow(day).to)}: a pass on that day keeps their own day. Not booked in, not written to yet, and they may be.`
              : "Choose a day with free time in the MOT bay. Whom to invite for it stands below then."
          }
        />
        <CardBody className="flex flex-col gap-4">
          <DayChoice days={days} chosen={day} />
        </CardBody>
      </Card>
      {day ? (
        <div className="mt-4">
          <FillTable key={day} day={day} rows={invitable} mayInvite={may(actor, "reminders:update")} />
        </div>
      ) : null}
    </>
  );
}
