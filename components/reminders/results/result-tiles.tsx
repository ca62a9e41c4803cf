import { StatTile } from "@/components/ui/stat-tile";
import { formatMoney } from "@/lib/core/money";
import type { ReminderResults } from "@/lib/reminder-run/queries/results";
import { type ResultDays, sendsHref } from "./sends-href";

interface ResultTilesProps {
  total: ReminderResults["total"];
  days: ResultDays;
}

/** The sums of the report. */
export function ResultTiles({ total, days }: ResultTilesProps) {
  const { sent, delivered, failed, booked, invoiced, gross, cost, parts } = total;
  const count = (value: number) => value.toLocaleString("en-GB");
  return (
    <div className="mb-4 grid grid-cols-2 gap-3 lg:grid-cols-5">
      <StatTile
        label="Sent"
        value={count(sent)}
        detail={`${count(delivered)} known to be delivered`}
        href={sendsHref(days, { state: "sent" })}
      />
      <StatTile
        label="Did not arrive"
        value={count(failed)}
        href={sendsHref(days, { state: "failed" })}
        tone="warning"
      />
      <StatTile
        label="Bookings"
        value={count(booked)}
        detail={sent > 0 ? `${Math.round((booked / sent) * 100)} in 100 sent` : undefined}
        href={sendsHref(days, { state: "sent", outcome: "booked" })}
      />
      <StatTile
        label="Invoices"
        value={count(invoiced)}
        detail={formatMoney(gross)}
        href={sendsHref(days, { state: "sent", outcome: "invoiced" })}
      />
      <StatTile
        label="Cost of texts"
        value={formatMoney(cost)}
        detail={`${count(parts)} part${parts === 1 ? "" : "s"}`}
      />
    </div>
  );
}
