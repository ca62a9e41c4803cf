import type { Metadata } from "next";
import { ClockBar } from "@/components/clock/clock-bar";
import { LiveRefresh } from "@/components/live/live-refresh";
import type { AddressParams } from "@/components/table/url-state";
import { EmptyState } from "@/components/ui/empty-state";
import { JobCards } from "@/components/workshop/mine/job-cards";
import { OfWhom } from "@/components/workshop/mine/of-whom";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { ownClock } from "@/lib/clock/queries/now";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getGarage } from "@/lib/settings/queries/garage";
import { myJobs } from "@/lib/workshop/queries/my-jobs";
import { workshopPeople } from "@/lib/workshop/queries/people";

export const metadata: Metadata = { title: "My jobs" };

const SECTIONS = [
  { section: "mine", title: "To do" },
  { section: "nobody", title: "Not given to anybody" },
  { section: "done", title: "Done today" },
] as const;

export default async function MyJobsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("documents:read");
  const { of } = await searchParams;
  const other = typeof of === "string" && of !== actor.id ? of : undefined;
  const [jobs, garage, people, clock] = await Promise.all([
    orNotFound(ask(myJobs, actor, other ? { of: other } : {})),
    ask(getGarage, actor, {}),
    may(actor, "clock:read") ? ask(workshopPeople, actor, {}) : [],
    may(actor, "clock:own") && !other ? ask(ownClock, actor, {}) : null,
  ]);
  const now = Date.now();
  const name = people.find(({ id }) => id === other)?.name;
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-4">
      <LiveRefresh entities={["appointments", "documents", "work_times", "attendances"]} />
      <h1 className="text-xl font-semibold tracking-tight">{name ? `${name}’s jobs` : "My jobs"}</h1>
      {people.length > 0 ? <OfWhom people={people} of={other ?? actor.id} /> : null}
      {clock ? <ClockBar state={clock} timeZone={garage.time_zone} /> : null}
      {SECTIONS.map(({ section, title }) => {
        const own = jobs.filter((job) => job.section === section);
        if (own.length === 0 && section !== "mine") return null;
        return (
          <section key={section} aria-label={title} className="flex flex-col gap-2">
            <h2 className="flex items-baseline gap-2 text-base font-semibold">
              {title}
              <span className="text-sm font-normal text-muted-foreground tabular-nums">{own.length}</span>
            </h2>
            {own.length > 0 ? (
              <JobCards jobs={own} now={now} timeZone={garage.time_zone} />
            ) : (
              <EmptyState title="Nothing to do" className="rounded-lg border bg-card py-8">
                Start a job below, or ask who gives them out.
              </EmptyState>
            )}
          </section>
        );
      })}
    </div>
  );
}
