import { StatTile } from "@/components/ui/stat-tile";
import { hoursAndMinutes } from "@/lib/clock/rules/clock-words";

type DaySumsProps = { attended: number; worked: number };

/** A day in sums: seconds at work and on jobs. */
export function DaySums({ attended, worked }: DaySumsProps) {
  return (
    <div className="grid grid-cols-3 gap-3">
      <StatTile label="At work" value={hoursAndMinutes(attended)} />
      <StatTile label="On jobs" value={hoursAndMinutes(worked)} />
      <StatTile label="On no job" value={hoursAndMinutes(Math.max(0, attended - worked))} />
    </div>
  );
}
