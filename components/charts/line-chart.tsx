import { fullDate } from "@/lib/core/dates/date-words";
import { ChartFrame, YAxis } from "./chart-frame";
import { percent, shortNumber, ticks } from "./scale";

export type LinePoint = {
  /** "2024-03-01" */
  date: string;
  value: number;
  /** Where the value comes from: "Job sheet 2041", "MOT". */
  note?: string;
};

type LineChartProps = {
  title: string;
  points: LinePoint[];
  /** "miles" */
  unit: string;
  /** Starts the axis at zero; otherwise it starts near the lowest value. */
  fromZero?: boolean;
  className?: string;
};

const dayOf = (date: string): number => Date.parse(date.slice(0, 10)) / 86_400_000;

function summaryOf(points: LinePoint[], unit: string): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return "No readings yet";
  return `${points.length} readings, from ${say(first, unit)} to ${say(last, unit)}`;
}

const say = ({ value, date }: LinePoint, unit: string): string =>
  `${value.toLocaleString("en-GB")} ${unit} on ${fullDate(date)}`;

/**
 * A value over time, above all mileage; a single reading is shown as text. Readings need not be evenly spaced: the line is true
 * to the calendar.
 */
export function LineChart({ title, points, unit, fromZero, className }: LineChartProps) {
  const ordered = points.toSorted((a, b) => a.date.localeCompare(b.date));
  const first = ordered[0];
  const last = ordered.at(-1);
  if (!first || !last)
    return <p className="py-6 text-center text-sm text-muted-foreground">No readings yet</p>;
  if (ordered.length === 1) return <p className="py-2 text-sm text-muted-foreground">{say(first, unit)}</p>;

  const values = ordered.map((point) => point.value);
  const axis = ticks(fromZero ? 0 : Math.min(...values), Math.max(...values));
  const placed = ordered.map((point, index) => ({
    ...point,
    key: `${point.date}-${index}`,
    x: percent(dayOf(point.date), dayOf(first.date), dayOf(last.date)),
    y: percent(point.value, axis[0] ?? 0, axis.at(-1) ?? 1),
  }));
  const line = placed.map(({ x, y }) => `${x.toFixed(2)},${(100 - y).toFixed(2)}`).join(" ");

  return (
    <ChartFrame
      title={title}
      description={summaryOf(ordered, unit)}
      termHeading="Date"
      valueHeading={unit}
      rows={placed.map((point) => ({
        key: point.key,
        term: fullDate(point.date) + (point.note ? ` · ${point.note}` : ""),
        value: point.value.toLocaleString("en-GB"),
      }))}
      className={className}
    >
      <div className="pt-2 pr-2 pl-12">
        <div className="relative h-44">
          <YAxis ticks={axis} format={shortNumber} />
          <svg
            aria-hidden="true"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="absolute inset-0 size-full overflow-visible"
          >
            <polygon points={`0,100 ${line} 100,100`} className="fill-primary/8" />
            <polyline
              points={line}
              fill="none"
              vectorEffect="non-scaling-stroke"
              strokeLinejoin="round"
              className="stroke-primary stroke-2"
            />
          </svg>
          {placed.map((point) => (
            <span
              key={point.key}
              aria-hidden
              title={`${fullDate(point.date)}: ${point.value.toLocaleString("en-GB")} ${unit}${point.note ? `, ${point.note}` : ""}`}
              className="absolute size-2 -translate-x-1/2 translate-y-1/2 rounded-full border-2 border-primary bg-card"
              style={{ left: `${point.x}%`, bottom: `${point.y}%` }}
            />
          ))}
        </div>
        <div aria-hidden className="mt-1.5 flex justify-between text-xs text-muted-foreground">
          <span>{fullDate(first.date)}</span>
          <span>{fullDate(last.date)}</span>
        </div>
      </div>
    </ChartFrame>
  );
}
