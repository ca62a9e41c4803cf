import type { Metadata } from "next";
import { ClockScreen } from "@/components/clock/screen/clock-screen";
import { LiveChanges } from "@/components/live/live-changes";
import { LiveRefresh } from "@/components/live/live-refresh";
import { pageActor } from "@/lib/auth/current-actor";
import { jobsToStart } from "@/lib/clock/queries/jobs-to-start";
import { onClock } from "@/lib/clock/queries/now";
import { pagePlace } from "@/lib/core/page-place";
import { ask } from "@/lib/core/query";
import { browsersPusher } from "@/lib/integrations/pusher/settings";
import { getGarage } from "@/lib/settings/queries/garage";

export const metadata: Metadata = { title: "Clock" };

/** The clock that everybody in the workshop shares, each by their PIN. */
export default async function ClockScreenPage() {
  const actor = await pageActor("clock:screen");
  const [garage, people, jobs] = await Promise.all([
    ask(getGarage, actor, {}),
    ask(onClock, actor, {}),
    ask(jobsToStart, actor, {}),
  ]);
  return (
    <>
      <LiveRefresh entities={["attendances", "work_times", "documents", "users"]} />
      <ClockScreen garage={garage.name} timeZone={garage.time_zone} people={people} jobs={jobs} />
      <LiveChanges after={pagePlace()} pusher={browsersPusher()} />
    </>
  );
}
