import { AlarmClock, Clock } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Plate } from "@/components/vehicles/plate";
import type { JobInHand } from "@/lib/workshop/responses";
import { readyWords } from "@/lib/workshop/rules/my-list";

/** Which car it is, where it stands, and by when it has to be ready. */
export function JobHeading({ job, now, timeZone }: { job: JobInHand; now: number; timeZone: string }) {
  const ready = readyWords(job, now, timeZone);
  const Icon = ready?.late ? AlarmClock : Clock;
  return (
    <header className="flex flex-col gap-2">
      <h1 className="flex min-w-0 items-center gap-3">
        {job.registration ? (
          <Plate registration={job.registration} size="lg" />
        ) : (
          <span className="text-xl font-semibold">No registration</span>
        )}
        <span className="min-w-0 truncate text-lg font-semibold">{job.vehicle_name}</span>
      </h1>
      {ready ? (
        <p
          className={cn(
            "flex items-center gap-2 text-lg font-semibold tabular-nums",
            ready.late && "text-danger",
          )}
        >
          <Icon aria-hidden className="size-5 shrink-0" />
          {ready.late ? "Late: " : ""}
          {ready.promised ? "promised " : "booked until "}
          {ready.words}
          {job.waits ? <span className="font-medium">· customer waits</span> : null}
        </p>
      ) : null}
      <dl className="grid grid-cols-3 gap-x-3 gap-y-1">
        <Fact term="Job">{job.number}</Fact>
        <Fact term="Bay">{job.bay}</Fact>
        <Fact term="VIN ends">
          {job.vin_end ? <span className="font-mono tracking-wide">{job.vin_end}</span> : null}
        </Fact>
      </dl>
      {job.customer_name ? <p className="truncate text-base">{job.customer_name}</p> : null}
      {job.contacts ? <Contacts contacts={job.contacts} /> : null}
    </header>
  );
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-sm text-muted-foreground">{term}</dt>
    <dd className="truncate text-base font-medium">{children || "–"}</dd>
  </div>
);

const Contacts = ({ contacts }: { contacts: NonNullable<JobInHand["contacts"]> }) => (
  <p className="flex flex-wrap gap-x-4 text-base">
    {[contacts.mobile, contacts.telephone].flatMap((number) =>
      number ? (
        <a
          key={number}
          href={`tel:${number.replaceAll(/\s/g, "")}`}
          className="inline-flex h-12 items-center font-medium text-primary underline underline-offset-4"
        >
          {number}
        </a>
      ) : (
        []
      ),
    )}
    {contacts.address ? (
      <span className="basis-full text-sm text-muted-foreground">{contacts.address}</span>
    ) : null}
  </p>
);
