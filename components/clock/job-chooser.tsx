"use client";

import { ChevronLeft } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Plate } from "@/components/vehicles/plate";
import type { JobToStart } from "@/lib/clock/queries/jobs-to-start";

const FEW = 8;

type JobChooserProps = {
  jobs: readonly JobToStart[];
  pending: boolean;
  onChoose: (job: { document_id: string; line_id: string | null }) => void;
};

/** A job to begin, then its line; a job without lines of work is begun at once. */
export function JobChooser({ jobs, pending, onChoose }: JobChooserProps) {
  const [chosen, choose] = useState<JobToStart | null>(null);
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed);
  if (jobs.length === 0)
    return <p className="py-4 text-base text-muted-foreground">No open job sheets. Write one first.</p>;
  if (chosen)
    return (
      <section aria-label={`Lines of job ${chosen.number ?? ""}`} className="grid gap-2">
        <div className="flex min-w-0 items-center gap-3">
          <Button size="lg" variant="ghost" className="h-12" onClick={() => choose(null)}>
            <ChevronLeft aria-hidden />
            Jobs
          </Button>
          <JobName job={chosen} />
        </div>
        {[...chosen.lines, null].map((line) => (
          <Button
            key={line?.id ?? "whole"}
            size="lg"
            className="h-auto min-h-14 justify-start py-2 text-left text-base whitespace-normal"
            pending={pending}
            onClick={() => onChoose({ document_id: chosen.id, line_id: line?.id ?? null })}
          >
            <span className="line-clamp-2 wrap-break-word">{line?.description ?? "The job as a whole"}</span>
          </Button>
        ))}
      </section>
    );
  const found = jobs.filter((job) => matches(job, wanted));
  return (
    <section aria-label="Jobs" className="grid gap-2">
      {jobs.length > FEW ? (
        <Input
          aria-label="Find a job"
          placeholder="Number, plate or model"
          className="h-12 text-lg"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : null}
      <ul className="grid gap-2 sm:grid-cols-2">
        {found.map((job) => (
          <li key={job.id}>
            <Button
              size="lg"
              className="h-auto min-h-16 w-full justify-start py-2 text-left"
              pending={pending}
              onClick={() =>
                job.lines.length > 0 ? choose(job) : onChoose({ document_id: job.id, line_id: null })
              }
            >
              <JobName job={job} />
            </Button>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className="py-2 text-muted-foreground">No open job is like that.</p> : null}
    </section>
  );
}

function JobName({ job: { number, registration, vehicle } }: { job: JobToStart }) {
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
      {registration ? <Plate registration={registration} size="md" /> : null}
      <span className="min-w-0 flex-1 truncate">{vehicle ?? "No vehicle"}</span>
      <span className="text-sm font-normal text-muted-foreground tabular-nums">{number}</span>
    </span>
  );
}

const bare = (text: string) => text.toLowerCase().replace(/\s/g, "");

const matches = ({ number, registration, vehicle }: JobToStart, typed: string): boolean =>
  [number, registration, vehicle].some((text) => bare(text ?? "").includes(bare(typed)));
