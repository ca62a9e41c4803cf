import Link from "next/link";
import { ListDate } from "@/components/documents/list-date";
import { documentStatuses, StatusBadge } from "@/components/documents/status-badge";
import { Plate } from "@/components/vehicles/plate";
import { OPEN_JOB_STATUSES } from "@/lib/document-record/rules/statuses";
import type { OpenJobs } from "@/lib/documents/queries/open-jobs";
import { Panel, plateRowClasses, plateRowText, rowLinkClasses } from "./panel";

/** The jobs in the workshop, newest first, with their statuses. */
export function JobsPanel({ jobs }: { jobs: OpenJobs }) {
  return (
    <Panel
      title="In the workshop"
      description={<JobCounts jobs={jobs} />}
      href="/documents?open=yes"
      empty="No job sheet is open."
    >
      {jobs.jobs.map((job) => (
        <li key={job.id} className={plateRowClasses}>
          <div className="shrink-0 sm:w-24">
            {job.registration ? <Plate registration={job.registration} /> : null}
          </div>
          <div className={plateRowText}>
            <p className="truncate">
              <Link href={`/documents/${job.id}`} prefetch={false} className={rowLinkClasses}>
                {job.customer_name || "No name"}
              </Link>
              <span className="text-muted-foreground">
                {" "}
                {[job.vehicle_make, job.vehicle_model].filter(Boolean).join(" ")}
              </span>
            </p>
            <p className="truncate text-muted-foreground">
              {[job.number && `JS ${job.number}`, job.technician].filter(Boolean).join(" · ")}
              {job.number || job.technician ? " · " : null}
              <ListDate date={job.document_date} />
            </p>
          </div>
          <StatusBadge status={job.status} />
        </li>
      ))}
    </Panel>
  );
}

/** "5 in progress, 2 waiting for parts", and how many open job sheets are older than 60 days. */
function JobCounts({ jobs }: { jobs: OpenJobs }) {
  const parts = OPEN_JOB_STATUSES.flatMap((status) => {
    const found = jobs.statuses.find((row) => row.status === status);
    return found ? [`${found.jobs} ${documentStatuses[status].label.toLowerCase()}`] : [];
  });
  if (parts.length === 0 && jobs.stale === 0) return null;
  return (
    <>
      {parts.join(", ")}
      {parts.length > 0 && jobs.stale > 0 ? " · " : null}
      {jobs.stale > 0 ? (
        <Link
          href="/documents?open=yes&sort=document_date"
          prefetch={false}
          className="underline underline-offset-2 hover:text-foreground"
        >
          {jobs.stale.toLocaleString("en-GB")} older than 60 days
        </Link>
      ) : null}
    </>
  );
}
