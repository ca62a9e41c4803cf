import { ChartFrame, YAxis } from "@/components/charts/chart-frame";
import { percent, shortNumber, ticks } from "@/components/charts/scale";

import type { Forecast, ForecastMonth } from "@/lib/mot-forecast/queries/forecast";
import { monthInWords } from "@/lib/mot-forecast/rules/month-words";

const BASIS: Record<ForecastMonth["basis"], string> = {
  month: "as in that month last year",
  year: "as in the past year",
  none: "all counted",
};

/** By month: how many MOTs run out, how many of them are expected here, and how many the MOT bay has hours for. */
export function ForecastChart({ forecast: { months, minutes, lanes } }: { forecast: Forecast }) {
  const room = (month: ForecastMonth) => Math.floor(month.there / minutes);
  const axis = ticks(0, Math.max(...months.map((month) => Math.max(month.due, lanes ? room(month) : 0)), 10));
  const top = axis.at(-1) ?? 1;
  const slot = 100 / months.length;
  const over = months.filter((month) => lanes > 0 && month.expected > room(month));
  return (
    <ChartFrame
      title="MOTs by month"
      description={
        lanes === 0
          ? `${months.length} months`
          : over.length === 0
            ? "The MOT bay has the hours for all that are expected"
            : `More are expected than fit in ${over.map(({ month }) => monthInWords(month)).join(", ")}`
      }
      termHeading="Month"
      valueHeading="Expected of all that expire"
      rows={months.map((month) => ({
        key: month.month,
        term: monthInWords(month.month),
        value: `${count(month.expected)} of ${count(month.due)}, ${Math.round(month.share * 100)} % of ${count(month.ours)} tested here (${BASIS[month.basis]})${lanes > 0 ? `; room for ${count(room(month))}` : ""}`,
      }))}
    >
      <div className="pt-2 pl-12">
        <div className="relative h-52">
          <YAxis ticks={axis} format={shortNumber} />
          <svg aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
            {months.map((month, index) => (
              <g key={month.month}>
                <title>{`${monthInWords(month.month)}: ${count(month.expected)} expected of ${count(month.due)}${lanes > 0 ? `, room for ${count(room(month))}` : ""}`}</title>
                <Column
                  at={index * slot + slot * 0.2}
                  width={slot * 0.6}
                  of={month.due}
                  top={top}
                  tone="fill-primary/15"
                />
                <Column
                  at={index * slot + slot * 0.2}
                  width={slot * 0.6}
                  of={month.expected}
                  top={top}
                  tone={lanes > 0 && month.expected > room(month) ? "fill-warning" : "fill-primary"}
                />
                {lanes > 0 ? (
                  <line
                    x1={`${index * slot + slot * 0.08}%`}
                    x2={`${index * slot + slot * 0.92}%`}
                    y1={`${100 - percent(room(month), 0, top)}%`}
                    y2={`${100 - percent(room(month), 0, top)}%`}
                    className="stroke-foreground stroke-2"
                  />
                ) : null}
              </g>
            ))}
          </svg>
        </div>
        <div aria-hidden className="mt-1.5 flex text-xs text-muted-foreground">
          {months.map(({ month }) => (
            <span key={month} className="min-w-0 flex-1 text-center whitespace-nowrap max-sm:even:invisible">
              {monthInWords(month).slice(0, 3)}
            </span>
          ))}
        </div>
      </div>
      <Legend lanes={lanes} />
    </ChartFrame>
  );
}

const count = (value: number) => value.toLocaleString("en-GB");

interface ColumnProps {
  at: number;
  width: number;
  of: number;
  top: number;
  tone: string;
}

const Column = ({ at, width, of, top, tone }: ColumnProps) => (
  <rect
    x={`${at}%`}
    width={`${width}%`}
    y={`${100 - percent(of, 0, top)}%`}
    height={`${percent(of, 0, top)}%`}
    rx="2"
    className={tone}
  />
);

const Legend = ({ lanes }: { lanes: number }) => (
  <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted-foreground">
    <li className="flex items-center gap-1.5">
      <span aria-hidden className="size-3 rounded-sm bg-primary" />
      Expected here
    </li>
    <li className="flex items-center gap-1.5">
      <span aria-hidden className="size-3 rounded-sm bg-primary/15" />
      All that expire
    </li>
    {lanes > 0 ? (
      <>
        <li className="flex items-center gap-1.5">
          <span aria-hidden className="h-0.5 w-4 bg-foreground" />
          As many as the MOT bay has hours for
        </li>
        <li className="flex items-center gap-1.5">
          <span aria-hidden className="size-3 rounded-sm bg-warning" />
          More than fit
        </li>
      </>
    ) : null}
  </ul>
);
