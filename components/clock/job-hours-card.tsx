import type { z } from "zod";
import { Card, CardHeader } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import type { JobHours } from "@/lib/clock/responses";
import { hoursAndMinutes } from "@/lib/clock/rules/clock-words";

type Row = z.infer<typeof JobHours>;

type JobHoursCardProps = { rows: readonly Row[] };

/** What was sold of each line against what was worked on it, and who is on it now. Nothing where nobody clocked. */
export function JobHoursCard({ rows }: JobHoursCardProps) {
  if (rows.every(({ people }) => people.length === 0)) return null;
  const sold = rows.reduce((sum, { estimated_seconds }) => sum + (estimated_seconds ?? 0), 0);
  const worked = rows.reduce((sum, { clocked_seconds }) => sum + clocked_seconds, 0);
  return (
    <Card>
      <CardHeader title="Hours" />
      <table className="w-full text-sm">
        <thead className="text-left text-xs text-muted-foreground">
          <tr>
            <th scope="col" className="px-4 py-1.5 font-medium">
              Work
            </th>
            <th scope="col" className="px-2 py-1.5 text-right font-medium">
              Sold
            </th>
            <th scope="col" className="py-1.5 pr-4 pl-2 text-right font-medium">
              Worked
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.line_id} ${row.description}`} className="border-t align-top">
              <th scope="row" className="px-4 py-1.5 text-left font-normal">
                <span className="line-clamp-2 wrap-break-word">
                  {row.description ?? "The job as a whole"}
                </span>
                {row.people.length > 0 ? (
                  <span className="block text-xs text-muted-foreground">
                    {row.people
                      .map(({ person, clocked_seconds }) => `${person} ${hoursAndMinutes(clocked_seconds)}`)
                      .join(", ")}
                  </span>
                ) : null}
                {row.running > 0 ? (
                  <span className="block text-xs font-medium text-success">
                    {row.running === 1 ? "One is on it now" : `${row.running} are on it now`}
                  </span>
                ) : null}
              </th>
              <td className="px-2 py-1.5 text-right tabular-nums">
                {row.estimated_seconds === null ? "–" : hoursAndMinutes(row.estimated_seconds)}
              </td>
              <WorkedCell row={row} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t font-medium">
            <th scope="row" className="px-4 py-1.5 text-left">
              All
            </th>
            <td className="px-2 py-1.5 text-right tabular-nums">{hoursAndMinutes(sold)}</td>
            <td className="py-1.5 pr-4 pl-2 text-right tabular-nums">{hoursAndMinutes(worked)}</td>
          </tr>
        </tfoot>
      </table>
    </Card>
  );
}

function WorkedCell({ row: { clocked_seconds, estimated_seconds } }: { row: Row }) {
  const over = estimated_seconds !== null && clocked_seconds > estimated_seconds;
  return (
    <td className={cn("py-1.5 pr-4 pl-2 text-right tabular-nums", over && "font-medium text-danger")}>
      {hoursAndMinutes(clocked_seconds)}
      {over ? <span className="sr-only"> (more than sold)</span> : null}
    </td>
  );
}
