import { ChartFrame, YAxis } from "./chart-frame";
import { percent, ticks } from "./scale";

type Series = {
  name: string;
  /** The colour of its bars: "fill-primary". */
  fill: string;
  /** The same for the sample in the legend: "bg-primary". */
  sample: string;
};

type Group = { key: string; label: string; values: readonly number[] };

type SeriesChartProps = {
  title: string;
  /** What each group of bars stands for: "Day". */
  termHeading: string;
  valueHeading: string;
  series: readonly Series[];
  /** The values of each group are those of the series, in their order. */
  groups: readonly Group[];
  /** A value in words. */
  format: (value: number) => string;
  className?: string;
};

const MOST_LABELS = 7;

/** Several values side by side for each day or week, with a legend. */
export function SeriesChart(props: SeriesChartProps) {
  const { title, termHeading, valueHeading, series, groups, format, className } = props;
  const values = groups.flatMap((group) => group.values);
  const axis = ticks(Math.min(0, ...values), Math.max(1, ...values));
  const [from, to] = [axis[0] ?? 0, axis.at(-1) ?? 1];
  const every = Math.ceil(groups.length / MOST_LABELS);
  const said = (group: Group) =>
    series.map(({ name }, index) => `${name} ${format(group.values[index] ?? 0)}`).join(", ");
  const width = 0.8 / series.length;

  return (
    <ChartFrame
      title={title}
      description={groups.map((group) => `${group.label}: ${said(group)}`).join("; ")}
      termHeading={termHeading}
      valueHeading={valueHeading}
      rows={groups.map((group) => ({ key: group.key, term: group.label, value: said(group) }))}
      className={className}
    >
      <p aria-hidden className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted-foreground">
        {series.map(({ name, sample }) => (
          <span key={name} className="inline-flex items-center gap-1.5">
            <span className={`size-2.5 rounded-xs ${sample}`} />
            {name}
          </span>
        ))}
      </p>
      <div className="pt-3 pl-13">
        <div className="relative h-44">
          <YAxis ticks={axis} format={format} />
          <svg aria-hidden="true" className="absolute inset-0 size-full">
            {groups.flatMap((group, place) =>
              series.map(({ name, fill }, index) => {
                const value = group.values[index] ?? 0;
                const top = percent(Math.max(0, value), from, to);
                const bottom = percent(Math.min(0, value), from, to);
                return (
                  <rect
                    key={`${group.key} ${name}`}
                    x={`${((place + 0.1 + index * width) / groups.length) * 100}%`}
                    width={`${((width * 0.9) / groups.length) * 100}%`}
                    y={`${100 - top}%`}
                    height={`${Math.max(top - bottom, 0)}%`}
                    className={fill}
                  >
                    <title>{`${group.label}: ${name} ${format(value)}`}</title>
                  </rect>
                );
              }),
            )}
          </svg>
        </div>
        <div aria-hidden className="mt-1.5 flex text-xs text-muted-foreground">
          {groups.map(({ key, label }, index) => (
            <span key={key} className="flex min-w-0 flex-1 justify-center whitespace-nowrap">
              {index % every === 0 ? label : ""}
            </span>
          ))}
        </div>
      </div>
    </ChartFrame>
  );
}
