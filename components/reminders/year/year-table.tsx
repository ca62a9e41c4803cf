import { CalendarRange } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import type { IsoDate } from "@/lib/core/dates/dates";
import type { YearAheadRow } from "@/lib/reminder-run/responses";
import { sendChannelName } from "@/lib/reminder-run/rules/send-states";
import { daysOf, type YearLine, type YearMonth, yearSums } from "@/lib/reminder-run/rules/year-sums";
import { Figure } from "./figure";

interface YearTableProps {
  rows: readonly YearAheadRow[];
  months: readonly YearMonth[];
  day: IsoDate;
}

/** Twelve months by template and channel; each figure opens its reminders. */
export function YearTable({ rows, months, day }: YearTableProps) {
  const { lines, total } = yearSums(rows);
  if (lines.length === 0)
    return (
      <EmptyState icon={CalendarRange} title="Nothing goes out in the next twelve months">
        Reminders belong to vehicles; when they go out is said by the templates.
      </EmptyState>
    );
  return (
    <div className="relative overflow-x-auto rounded-lg border bg-card shadow-xs">
      <table className="w-full border-separate border-spacing-0 text-sm tabular-nums">
        <caption className="sr-only">Reminders of the next twelve months</caption>
        <thead>
          <tr className="text-muted-foreground">
            <th scope="col" className={`${FIRST} py-2 text-left font-medium`}>
              Reminder
            </th>
            {months.map((month) => (
              <th
                key={month}
                scope="col"
                className="border-b px-2 py-2 text-right font-medium whitespace-nowrap"
              >
                {monthName(month)}
              </th>
            ))}
            <th scope="col" className="border-b px-3 py-2 text-right font-medium">
              Year
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.template_id} ${line.channel}`}>
              <th scope="row" className={`${FIRST} py-1.5 text-left font-normal`}>
                <span className="block truncate font-medium">{line.template}</span>
                <span className="text-muted-foreground">{sendChannelName(line.channel)}</span>
              </th>
              {months.map((month) => (
                <td key={month} className="border-b px-2 py-1.5 text-right align-top">
                  <Figure
                    of={line.months.get(month)}
                    href={hrefOf(line, month, day)}
                    heldHref={`${hrefOf(line, month, day)}&state=to_hold`}
                    label={labelOf(line, month)}
                  />
                </td>
              ))}
              <td className="border-b px-3 py-1.5 text-right align-top font-medium">
                <Figure of={line.total} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-medium">
            <th scope="row" className={`${FIRST} border-b-0 py-2 text-left`}>
              All
            </th>
            {months.map((month) => (
              <td key={month} className="px-2 py-2 text-right align-top">
                <Figure
                  of={total.months.get(month)}
                  href={allOf(month, day)}
                  heldHref={`${allOf(month, day)}&state=to_hold`}
                  label={`All in ${monthName(month)}`}
                />
              </td>
            ))}
            <td className="px-3 py-2 text-right align-top">
              <Figure of={total.total} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The first column stays in sight while the months scroll. */
const FIRST = "sticky left-0 z-10 max-w-40 min-w-32 border-r border-b bg-card px-3 sm:max-w-60";

const allOf = (month: YearMonth, day: IsoDate): string => {
  const { from, to } = daysOf(month, day);
  return `/reminders/queue?from=${from}&to=${to}`;
};

const hrefOf = ({ template_id, channel }: YearLine, month: YearMonth, day: IsoDate): string =>
  `${allOf(month, day)}&template_id=${template_id}&channel=${channel}`;

const labelOf = ({ template, channel }: YearLine, month: YearMonth): string =>
  `${template}, ${sendChannelName(channel)}, ${monthName(month)}`;

const NAMES = new Intl.DateTimeFormat("en-GB", { month: "short", year: "2-digit", timeZone: "UTC" });
const monthName = (month: YearMonth): string => NAMES.format(new Date(`${month}-01T00:00:00Z`));
