import { HistoryEntry } from "@/components/ui/history-entry";
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
          {history.map(({ id, ...entry }) => (
            <HistoryEntry key={id} {...entry} />
          ))}
        </ol>
      )}
    </section>
  );
}
