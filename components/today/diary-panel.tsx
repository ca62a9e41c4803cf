import Link from "next/link";
import { Plate } from "@/components/vehicles/plate";
import type { DiaryEntry } from "@/lib/appointments/queries/diary-of-today";
import { Panel, rowClasses, rowLinkClasses } from "./panel";

/** Today's appointments. */
export function DiaryPanel({ diary }: { diary: DiaryEntry[] }) {
  return (
    <Panel title="Coming today" href="/calendar" all="Diary" empty="Nothing in today's diary.">
      {diary.map((entry) => {
        const href = entry.document_id
          ? `/documents/${entry.document_id}`
          : entry.vehicle_id
            ? `/vehicles/${entry.vehicle_id}`
            : `/calendar?open=${entry.id}`;
        const what = entry.description || entry.appointment_type || entry.customer_name || "Appointment";
        return (
          <li key={entry.id} className={rowClasses}>
            <time dateTime={entry.starts_at} className="w-11 shrink-0 font-medium tabular-nums">
              {entry.time}
            </time>
            <div className="min-w-0 flex-1">
              <p className="truncate">
                <Link href={href} prefetch={false} className={rowLinkClasses}>
                  {what}
                </Link>
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
