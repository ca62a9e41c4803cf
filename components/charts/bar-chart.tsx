import { cn } from "@/components/ui/cn";
import { formatDate } from "@/components/ui/date";
import { formatMoney } from "@/components/ui/money";
import { ChartFrame, YAxis } from "./chart-frame";
import { percent, shortNumber, ticks } from "./scale";

export type Bar = {
  /** "2026-11-03" */
  date: string;
  /** In pounds, as a decimal string; negative if more was refunded than taken. */
  amount: string;
};

type BarChartProps = {
  title: string;
  bars: Bar[];
  /** The bar of this day is highlighted. */
  today?: string;
  className?: string;
};

/** A number only for the height; the amount shown is always the decimal string itself. */
const height = (bar: Bar): number => Number(bar.amount);

function summaryOf(bars: Bar[]): string {
  const best = bars.toSorted((a, b) => height(b) - height(a))[0];
  if (!best) return "No days";
  return `${bars.length} days; the most on ${formatDate(best.date)}: ${formatMoney(best.amount)}`;
}

/** Money by day: the takings. */
export function BarChart({ title, bars, today, className }: BarChartProps) {
  const heights = bars.map(height);
  const axis = ticks(Math.min(0, ...heights), Math.max(0, ...heights) || 100);
  const from = axis[0] ?? 0;
  const to = axis.at(-1) ?? 1;
  const zero = percent(0, from, to);
  const every = Math.ceil(bars.length / 7);

  return (
    <ChartFrame
      title={title}
      description={summaryOf(bars)}
      termHeading="Day"
      valueHeading="Amount"
      rows={bars.map((bar) => ({
        key: bar.date,
        term: formatDate(bar.date),
        value: formatMoney(bar.amount),
      }))}
      className={className}
    >
      <div className="pt-2 pl-13">
        <div className="relative h-44">
          <YAxis ticks={axis} format={(value) => `${value < 0 ? "−" : ""}£${shortNumber(Math.abs(value))}`} />
          <svg
            aria-hidden="true"
            className="absolute inset-0 size-full [--bar:color-mix(in_oklch,var(--primary)_50%,var(--card))]"
          >
            {bars.map((bar, index) => {
              const top = percent(Math.max(0, height(bar)), from, to);
              const bottom = percent(Math.min(0, height(bar)), from, to);
              return (
                <rect
                  key={bar.date}
                  x={`${((index + 0.18) / bars.length) * 100}%`}
                  width={`${(0.64 / bars.length) * 100}%`}
                  y={`${100 - top}%`}
                  height={`${Math.max(top - bottom, 0)}%`}
                  rx="2"
                  className={cn(bar.date === today ? "fill-primary" : "fill-(--bar)", "hover:fill-primary")}
                >
                  <title>{`${formatDate(bar.date)}: ${formatMoney(bar.amount)}`}</title>
                </rect>
              );
            })}
            <line
              x1="0"
              x2="100%"
              y1={`${100 - zero}%`}
              y2={`${100 - zero}%`}
              className="stroke-input"
              shapeRendering="crispEdges"
            />
          </svg>
        </div>
        <div aria-hidden className="mt-1.5 flex text-xs text-muted-foreground">
          {bars.map((bar, index) => (
            <span
              key={bar.date}
              className={cn(
                "flex min-w-0 flex-1 justify-center whitespace-nowrap",
                index % (2 * every) && "max-sm:invisible",
              )}
            >
              {index % every === 0 ? formatDate(bar.date, { noWeekday: bars.length > 7 }) : ""}
            </span>
          ))}
        </div>
      </div>
    </ChartFrame>
  );
}
