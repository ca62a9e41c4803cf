import { StatTile } from "@/components/ui/stat-tile";
import { hoursAndMinutes } from "@/lib/clock/rules/clock-words";
import { ratioWords } from "@/lib/clock/rules/hours-lines";
import type { Hours, Ratios } from "@/lib/clock/rules/ratios";

/** The sums of the report, each with its basis. */
export function HoursTiles({ total }: { total: Hours & Ratios }) {
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-6">
      <StatTile
        label="At work"
        value={hoursAndMinutes(total.attended_seconds)}
        detail="from coming to leaving"
      />
      <StatTile
        label="On jobs"
        value={hoursAndMinutes(total.worked_seconds)}
        detail="on the clock of a job"
      />
      <StatTile
        label="Sold"
        value={hoursAndMinutes(total.sold_seconds)}
        detail="labour issued, less credits"
      />
      <StatTile label="Efficiency" value={ratioWords(total.efficiency)} detail="sold ÷ on jobs" />
      <StatTile label="Utilisation" value={ratioWords(total.utilisation)} detail="on jobs ÷ at work" />
      <StatTile label="Productivity" value={ratioWords(total.productivity)} detail="sold ÷ at work" />
    </div>
  );
}
