import Link from "next/link";
import type { z } from "zod";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { formatDate } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Plate } from "@/components/vehicles/plate";
import type { JobToStart } from "@/lib/clock/queries/jobs-to-start";
import type { Attendance, ClockCorrection, ClockDay, WorkTime } from "@/lib/clock/responses";
import { hoursAndMinutes, pauseWords, timeOf } from "@/lib/clock/rules/clock-words";
import { correctionWords } from "@/lib/clock/rules/correction-words";
import { RunningTime } from "../running-time";
import { IntervalDialog } from "./interval-dialog";
import { jobChoices } from "./job-choices";

type Came = z.infer<typeof Attendance>;
type Worked = z.infer<typeof WorkTime>;
type Corrected = z.infer<typeof ClockCorrection>;

type DayIntervalsProps = {
  day: z.infer<typeof ClockDay>;
  timeZone: string;
  /** The jobs that an interval can be moved to, for whoever may correct; null for others. */
  jobs: readonly JobToStart[] | null;
};

/** Every interval of a person's day in its order, each with what was corrected. */
export function DayIntervals({ day, timeZone, jobs }: DayIntervalsProps) {
  const choices = jobs && jobChoices(jobs);
  const rows = [
    ...day.attendances.map((row) => ({ of: "attendance", row }) as const),
    ...day.work_times.map((row) => ({ of: "work", row }) as const),
  ].sort(
    (one, other) => one.row.started_at.localeCompare(other.row.started_at) || one.of.localeCompare(other.of),
  );
  if (rows.length === 0)
    return (
      <Card>
        <EmptyState title="Nothing on the clock">
          {jobs ? "Add what was forgotten." : "Press “Arrive” when you come."}
        </EmptyState>
      </Card>
    );
  return (
    <Card>
      <ul className="divide-y">
        {rows.map(({ of, row }) => (
          <li
            key={row.id}
            id={row.id}
            className={cn("flex gap-3 px-4 py-2.5", of === "work" && "pl-8", row.voided_at && "opacity-70")}
          >
            <p className={cn("w-28 shrink-0 tabular-nums", row.voided_at && "line-through")}>
              {timeOf(row.started_at, timeZone)}–{row.ended_at ? timeOf(row.ended_at, timeZone) : "now"}
            </p>
            <div className="min-w-0 flex-1">
              {of === "work" ? <WorkWords work={row} /> : <p className="font-medium">At work</p>}
              <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted-foreground">
                {marksOf(row).map((mark) => (
                  <Badge key={mark} tone="outline">
                    {mark}
                  </Badge>
                ))}
              </p>
              <ul>
                {day.corrections
                  .filter(({ attendance_id, work_time_id }) => row.id === (attendance_id ?? work_time_id))
                  .map((correction) => (
                    <li key={correction.id} className="text-sm text-muted-foreground">
                      {saidOf(correction, timeZone)}
                    </li>
                  ))}
              </ul>
            </div>
            <p className="shrink-0 font-medium tabular-nums">
              {row.voided_at ? (
                "–"
              ) : row.ended_at ? (
                hoursAndMinutes((Date.parse(row.ended_at) - Date.parse(row.started_at)) / 1000)
              ) : (
                <RunningTime since={row.started_at} />
              )}
            </p>
            {choices && row.voided_at === null ? (
              <IntervalDialog
                interval={{ of, id: row.id, started_at: row.started_at, ended_at: row.ended_at }}
                name={`${of === "work" ? "work" : "at work"} from ${timeOf(row.started_at, timeZone)}`}
                date={day.date}
                timeZone={timeZone}
                jobs={choices}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function WorkWords({ work }: { work: Worked }) {
  const { document_id, document_number, registration, line_text } = work;
  return (
    <p className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
      {registration ? <Plate registration={registration} /> : null}
      <Link href={`/documents/${document_id}`} prefetch={false} className="text-primary hover:underline">
        {document_number ?? "Invoice without a number"}
      </Link>
      <span className="min-w-0 wrap-break-word">{line_text ?? "The job as a whole"}</span>
    </p>
  );
}

const HOW: Record<Came["how"], string | null> = { login: null, pin: "by PIN", correction: "added later" };

/** What is particular about an interval: how it began and ended. */
function marksOf(row: Came | Worked): string[] {
  const ended = "ended_as" in row ? row : null;
  return [
    row.voided_at && "taken back",
    HOW[row.how],
    row.closed_by === "closing" && "forgotten: stopped at the closing hour",
    ended?.ended_as === "finished" && "finished",
    ended?.ended_as === "paused" && `paused: ${ended.reason ? pauseWords[ended.reason].toLowerCase() : ""}`,
    ended?.note,
  ].filter((mark) => typeof mark === "string" && mark !== "") as string[];
}

function saidOf({ was, became, corrected_by_name, why, created_at }: Corrected, timeZone: string): string {
  const words = correctionWords(was, became, timeZone).join(", ");
  const before = was && !became.voided_at && words ? `was ${words}` : words;
  return [before, `corrected by ${corrected_by_name} on ${formatDate(created_at, { time: true })}`, why]
    .filter(Boolean)
    .join(" · ");
}
