import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { percent } from "./scale";

export type ChartRow = { key: string; term: string; value: string };

type ChartFrameProps = {
  title: string;
  /** A one-sentence summary of the chart, for screen readers. */
  description: string;
  termHeading: string;
  valueHeading: string;
  /** The same figures as a table. */
  rows: ChartRow[];
  className?: string;
  children: ReactNode;
};

/** A chart with its title and description, and its figures as a table behind one click. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, description, termHeading, valueHeading, rows, className, children } = props;
  return (
    <figure className={cn("min-w-0", className)}>
      <figcaption className="sr-only">
        {title}. {description}
      </figcaption>
      {children}
      <details className="mt-2 text-sm print:hidden">
        <summary className="w-fit rounded-sm py-0.5 text-xs text-muted-foreground hover:text-foreground">
          Show the figures
        </summary>
        <div className="mt-2 max-h-56 overflow-y-auto rounded-md border">
          <table className="w-full">
            <caption className="sr-only">{title}</caption>
            <thead className="text-left text-xs text-muted-foreground">
              <tr>
                <th scope="col" className="px-3 py-1.5 font-medium">
                  {termHeading}
                </th>
                <th scope="col" className="px-3 py-1.5 text-right font-medium">
                  {valueHeading}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key} className="border-t">
                  <th scope="row" className="px-3 py-1 text-left font-normal">
                    {row.term}
                  </th>
                  <td className="px-3 py-1 text-right">{row.value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

type YAxisProps = { ticks: number[]; format: (value: number) => string };

/**
 * Horizontal lines across the chart, with their values on the left. The text is HTML, so that it keeps its size on any screen.
 */
export function YAxis({ ticks, format }: YAxisProps) {
  const from = ticks[0] ?? 0;
  const to = ticks.at(-1) ?? 1;
  return ticks.map((tick) => (
    <div
      key={tick}
      aria-hidden
      className="absolute inset-x-0 border-t border-border"
      style={{ bottom: `${percent(tick, from, to)}%` }}
    >
      <span className="absolute right-full mr-2 -translate-y-1/2 text-xs whitespace-nowrap text-muted-foreground">
        {format(tick)}
      </span>
    </div>
  ));
}
