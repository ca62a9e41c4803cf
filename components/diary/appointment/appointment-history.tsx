import { DateText } from "@/components/ui/date";
import type { AppointmentEvent } from "@/lib/audit/queries/appointment-history";

/** Who did what to the appointment, the latest first. */
export function AppointmentHistory({ history }: { history: readonly AppointmentEvent[] }) {
  return (
    <section aria-labelledby="appointment-history" className="border-t pt-4">
      <h3 id="appointment-history" className="text-base font-semibold">
        History
      </h3>
      {history.length === 0 ? (
        <p className="mt-1 text-sm text-muted-foreground">It came with the import.</p>
      ) : (
        <ol className="mt-2 space-y-2.5 text-sm">
          {history.map(({ id, at, what, by, more }) => (
            <li key={id}>
              <p>
                <span className="font-medium">{what}</span> {by}
              </p>
              <p className="text-muted-foreground">
                <DateText date={at} time />
                {more ? ` · ${more}` : null}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
