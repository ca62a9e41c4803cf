import { AlarmClock, Clock, KeyRound, UserRound } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { Plate } from "@/components/vehicles/plate";
import type { MyJob } from "@/lib/workshop/responses";
import { readyWords, standsAt } from "@/lib/workshop/rules/my-list";

interface JobCardsProps {
  jobs: readonly MyJob[];
  now: number;
  timeZone: string;
}

/** A technician's jobs, each a link as large as a thumb in a glove. */
export const JobCards = ({ jobs, now, timeZone }: JobCardsProps) => (
  <ul className="grid gap-2 md:grid-cols-2 xl:grid-cols-3">
    {jobs.map((job) => (
      <JobItem key={job.job_id ?? job.appointment_id} job={job} ready={readyWords(job, now, timeZone)} />
    ))}
  </ul>
);

function JobItem({ job, ready }: { job: MyJob; ready: ReturnType<typeof readyWords> }) {
  const body = (
    <>
      <span className="flex min-w-0 items-center gap-2">
        {job.registration ? (
          <Plate registration={job.registration} size="md" />
        ) : (
          <span className="truncate text-lg font-semibold">No registration</span>
        )}
        {ready ? <Ready {...ready} /> : null}
      </span>
      <span className="truncate text-base font-medium">{job.vehicle ?? "Vehicle not known"}</span>
      {job.what ? <span className="line-clamp-2 text-base wrap-break-word">{job.what}</span> : null}
      <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted-foreground">
        <Badge tone={TONES[job.status] ?? "neutral"}>{standsAt(job.status)}</Badge>
        {job.running ? <Badge tone="success">On it now</Badge> : null}
        {job.user_status ? (
          <Badge tone="outline" className="min-w-0">
            <span className="truncate">{job.user_status}</span>
          </Badge>
        ) : null}
        {job.waits ? <Fact icon={<UserRound aria-hidden />}>Customer waits</Fact> : null}
        {job.key_tag ? <Fact icon={<KeyRound aria-hidden />}>Key {job.key_tag}</Fact> : null}
        {job.bay ? <span className="truncate">{job.bay}</span> : null}
        {job.job_id ? null : <span>No job sheet yet</span>}
      </span>
    </>
  );
  const shape = "grid min-h-12 grid-cols-1 content-start gap-1 rounded-lg p-3";
  return (
    <li
      className={cn(
        "min-w-0 rounded-lg border bg-card shadow-xs",
        ready?.late && "border-l-4 border-l-danger",
        job.running && "border-success",
      )}
    >
      {job.job_id ? (
        <Link
          href={`/workshop/mine/${job.job_id}`}
          prefetch={false}
          className={cn(shape, "h-full active:bg-accent hover:bg-accent")}
        >
          {body}
        </Link>
      ) : (
        <div className={shape}>{body}</div>
      )}
    </li>
  );
}

const TONES: Readonly<Record<string, BadgeTone>> = {
  in_progress: "info",
  waiting_parts: "warning",
  waiting_customer: "warning",
  waiting_tester: "warning",
  completed: "success",
};

const Ready = ({ words, late, promised }: { words: string; late: boolean; promised: boolean }) => {
  const Icon = late ? AlarmClock : Clock;
  return (
    <span
      className={cn(
        "ml-auto flex shrink-0 items-center gap-1 text-base font-semibold tabular-nums",
        late ? "text-danger" : "text-foreground",
        !promised && !late && "font-normal text-muted-foreground",
      )}
    >
      <Icon aria-hidden className="size-4" />
      <span>
        {late ? "Late " : promised ? <span className="sr-only">Promised </span> : "Until "}
        {words}
      </span>
    </span>
  );
};

const Fact = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <span className="flex items-center gap-1 [&_svg]:size-3.5">
    {icon}
    {children}
  </span>
);
