import { ArrowLeft, ClipboardCheck, History } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { cache } from "react";
import { ClockBar } from "@/components/clock/clock-bar";
import { LiveRefresh } from "@/components/live/live-refresh";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { CarFacts } from "@/components/workshop/mine/car-facts";
import { Fold } from "@/components/workshop/mine/fold";
import { JobHeading } from "@/components/workshop/mine/job-head";
import { JobLines } from "@/components/workshop/mine/job-lines";
import { JobWriting } from "@/components/workshop/mine/job-writing";
import { KnownWork } from "@/components/workshop/mine/known-work";
import { Parts } from "@/components/workshop/mine/parts";
import { StatusButtons } from "@/components/workshop/mine/status-buttons";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { ownClock } from "@/lib/clock/queries/now";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { nextStatuses } from "@/lib/document-record/rules/lifecycle";
import { getGarage } from "@/lib/settings/queries/garage";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { myJob } from "@/lib/workshop/queries/my-job";

interface PageProps {
  params: Promise<{ id: string }>;
}

const jobOf = cache(async (id: string) => orNotFound(ask(myJob, await pageActor("documents:read"), { id })));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const job = await jobOf((await params).id);
  return { title: formatRegistration(job.registration) || `Job ${job.number ?? ""}` };
}

export default async function MyJobPage({ params }: PageProps) {
  const actor = await pageActor("documents:read");
  const { id } = await params;
  const clocks = may(actor, "clock:own");
  const [job, garage, clock] = await Promise.all([
    jobOf(id),
    ask(getGarage, actor, {}),
    clocks ? ask(ownClock, actor, {}) : null,
  ]);
  const writes = may(actor, "documents:update");
  const able = nextStatuses({ type: "job_sheet", status: job.status, issued_date: null });
  const here = clock?.document_id === id;
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 items-start gap-4 lg:grid-cols-2">
      <LiveRefresh entities={["documents"]} ids={[id]} />
      <LiveRefresh entities={["work_times", "attendances", "job_parts_asked"]} />
      <Column>
        <Link
          href="/workshop/mine"
          prefetch={false}
          className="-mb-2 inline-flex h-12 items-center gap-1.5 self-start text-base font-medium text-primary"
        >
          <ArrowLeft aria-hidden className="size-5" />
          My jobs
        </Link>
        <JobHeading job={job} now={Date.now()} timeZone={garage.time_zone} />
        {clock ? <ClockBar state={clock} timeZone={garage.time_zone} /> : null}
        <Card>
          <CardHeader title="To do" />
          <JobLines job={job} on={here ? clock.line_id : undefined} clocks={clocks} userId={actor.id} />
        </Card>
        {writes ? <StatusButtons job={id} status={job.status} able={able} /> : null}
        <div className="grid grid-cols-2 gap-2">
          <Tap href={`/workshop/mine/${id}/history`} icon={<History aria-hidden />}>
            History
          </Tap>
          <Tap href={`/workshop/checks?document=${id}`} icon={<ClipboardCheck aria-hidden />}>
            Checks
          </Tap>
        </div>
        <Said title="Work, as the customer reads it" text={job.work_description ?? job.booked_for} />
        <Said title="Internal notes" text={job.internal_notes} warns />
      </Column>
      <Column>
        {writes ? <JobWriting job={job} user={actor.id} /> : null}
        <Card>
          <CardHeader title="Parts" />
          <CardBody>
            <Parts
              job={id}
              used={job.lines.filter(({ stock_item_id }) => stock_item_id)}
              asked={job.asked}
              may={{ use: writes && may(actor, "stock:read") }}
            />
          </CardBody>
        </Card>
        {job.recommended.length > 0 ? (
          <Fold title="Advised and deferred before" count={job.recommended.length} open>
            <KnownWork work={job.recommended} />
          </Fold>
        ) : null}
        {job.vehicle ? (
          <Fold title="The car">
            <CarFacts vehicle={job.vehicle} />
          </Fold>
        ) : null}
      </Column>
    </div>
  );
}

const Column = ({ children }: { children: ReactNode }) => (
  <div className="flex min-w-0 flex-col gap-4">{children}</div>
);

const Tap = ({ href, icon, children }: { href: string; icon: ReactNode; children: ReactNode }) => (
  <Button asChild size="lg" className="h-14 text-lg">
    <Link href={href} prefetch={false}>
      {icon}
      {children}
    </Link>
  </Button>
);

const Said = ({ title, text, warns }: { title: string; text: string | null; warns?: boolean }) =>
  text ? (
    <Card className={warns ? "border-l-4 border-l-warning" : undefined}>
      <CardHeader title={title} />
      <CardBody className="text-base whitespace-pre-line wrap-break-word">{text}</CardBody>
    </Card>
  ) : null;
