import { SeriesChart } from "@/components/charts/series-chart";
import { formatDate } from "@/components/ui/date";
import { hoursAndMinutes } from "@/lib/clock/rules/clock-words";
import type { sumsByPeriod } from "@/lib/clock/rules/hours-lines";

const SERIES = [
  { name: "At work", fill: "fill-input", sample: "bg-input" },
  { name: "On jobs", fill: "fill-primary", sample: "bg-primary" },
  { name: "Sold", fill: "fill-doc-invoice", sample: "bg-doc-invoice" },
] as const;

const HOUR = 3600;

type HoursChartProps = { periods: ReturnType<typeof sumsByPeriod>; by: "day" | "week" };

/** At work, on jobs and sold, side by side for each day or week. */
export function HoursChart({ periods, by }: HoursChartProps) {
  return (
    <SeriesChart
      title="Hours at work, on jobs and sold"
      termHeading={by === "day" ? "Day" : "Week from"}
      valueHeading="Hours"
      series={SERIES}
      groups={periods.map(({ from, attended_seconds, worked_seconds, sold_seconds }) => ({
        key: from,
        label: formatDate(from, { noWeekday: periods.length > 7 }),
        values: [attended_seconds, worked_seconds, sold_seconds].map((seconds) => seconds / HOUR),
      }))}
      format={(hours) => hoursAndMinutes(Math.round(hours * HOUR))}
    />
  );
}
