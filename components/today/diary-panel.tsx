import Link from "next/link";
import { Plate } from "@/components/vehicles/plate";
import type { DiaryEntry } from "@/lib/appointments/queries/diary-of-today";
import { Panel, rowClasses, rowLinkClasses } from "./panel";

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "2-digit",
  minute: "2-digit",
});

/** Today's appointments. */
export function DiaryPanel({ diary }: { diary: DiaryEntry[] }) {
  return (
    <Panel title="Coming today" empty="Nothing in today's diary.">
      {diary.map((entry) => {
        const href = entry.document_id
          ? `/documents/${entry.document_id}`
          : entry.vehicle_id
            ? `/vehicles/${entry.vehicle_id}`
            : entry.customer_id && `/customers/${entry.customer_id}`;
        const what = entry.description || entry.appointment_type || entry.customer_name || "Appointment";
        return (
          <li key={entry.id} className={rowClasses}>
            <time dateTime={entry.starts_at} className="w-11 shrink-0 font-medium tabular-nums">
              {clock.format(new Date(entry.starts_at))}
            </time>
            <div className="min-w-0 flex-1">
              <p className="truncate">
                {href ? (
                  <Link href={href} prefetch={false} className={rowLinkClasses}>
                    {what}
                  </Link>
                ) : (
                  what
                )}
              </p>
              <p className="truncate text-muted-foreground">
                {[entry.customer_name, entry.bay].filter(Boolean).join(" · ")}
              </p>
            </div>
            {entry.registration ? <Plate registration={entry.registration} /> : null}
          </li>
        );
      })}
    </Panel>
  );
}
