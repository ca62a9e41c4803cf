import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { clockOf, minutesOf } from "@/lib/appointments/rules/diary-day";
import type { CalendarDay } from "@/lib/appointments/rules/opening";
import type { ColumnView } from "./day-grid";
import { LoadBar } from "./load-bar";
import { type GridFrame, MINUTE_REM } from "./paint";

interface GridColumnsProps {
  columns: readonly ColumnView[];
  by: "resource" | "technician";
  frame: GridFrame;
  hours: CalendarDay["hours"];
  now: number | null;
  children: ReactNode;
}

const topOf = (frame: GridFrame, minutes: number) =>
  `${((minutes - frame.start) * MINUTE_REM).toFixed(3)}rem`;

/** The grid behind the cards: its columns with their names and hours, its lines, and what is outside opening hours. */
export function GridColumns({ columns, by, frame, hours, now, children }: GridColumnsProps) {
  const lines = Array.from({ length: (frame.end - frame.start) / 60 }, (_, n) => frame.start + n * 60);
  const width = { minWidth: `${3.5 + columns.length * 9}rem` };
  const template = { gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` };
  const closed = closedSpans(hours, frame);
  const isNow = now !== null && now >= frame.start && now <= frame.end;
  return (
    <div style={width} className="flex flex-col">
      <div className="sticky top-0 z-20 flex border-b bg-sidebar">
        <div className="sticky left-0 z-10 w-14 shrink-0 border-r bg-sidebar" />
        <ul aria-label={by === "resource" ? "Bays" : "Technicians"} className="grid flex-1" style={template}>
          {columns.map((column) => (
            <li key={column.id ?? ""} className="min-w-0 border-r px-2 py-1.5 last:border-r-0">
              <p className="truncate text-sm font-medium">{column.name}</p>
              {column.id === null ? (
                <p className="truncate text-xs text-muted-foreground">
                  {by === "resource" ? "to be given a bay" : "to be given to somebody"}
                </p>
              ) : column.away ? (
                <p className="truncate text-xs text-warning">Away: {column.away}</p>
              ) : column.kind === "courtesy_car" ? (
                <p className="truncate text-xs text-muted-foreground">courtesy car</p>
              ) : (
                <LoadBar sold={column.sold} there={column.there} />
              )}
            </li>
          ))}
        </ul>
      </div>
      <div className="flex">
        <ol
          aria-hidden
          className="sticky left-0 z-10 w-14 shrink-0 border-r bg-card text-xs text-muted-foreground"
        >
          {lines.map((line) => (
            <li
              key={line}
              style={{ height: `${60 * MINUTE_REM}rem` }}
              className="relative pr-2 text-right tabular-nums"
            >
              <span className={cn("relative -top-2", line === frame.start && "top-0")}>{clockOf(line)}</span>
            </li>
          ))}
          {isNow ? (
            <li
              className="absolute -right-1 size-2 -translate-y-[3px] rounded-full bg-danger print:hidden"
              style={{ top: topOf(frame, now) }}
            />
          ) : null}
        </ol>
        <div className="relative flex-1" style={{ height: `${(frame.end - frame.start) * MINUTE_REM}rem` }}>
          <div aria-hidden className="pointer-events-none absolute inset-0">
            {closed.map(({ start, end }) => (
              <div
                key={start}
                className="absolute inset-x-0 bg-muted"
                style={{ top: topOf(frame, start), height: `${(end - start) * MINUTE_REM}rem` }}
              />
            ))}
            {lines.map((line) => (
              <div
                key={line}
                className="absolute inset-x-0 border-t border-border/60"
                style={{ top: topOf(frame, line) }}
              />
            ))}
            <div className="absolute inset-0 grid" style={template}>
              {columns.map((column) => (
                <div
                  key={column.id ?? ""}
                  className={cn("relative border-r last:border-r-0", column.away && "bg-warning/5")}
                >
                  {column.hours
                    ? closedSpans(column.hours, frame).map(({ start, end }) => (
                        <div
                          key={start}
                          className="absolute inset-x-0 bg-muted"
                          style={{ top: topOf(frame, start), height: `${(end - start) * MINUTE_REM}rem` }}
                        />
                      ))
                    : null}
                </div>
              ))}
            </div>
          </div>
          {/* Behind the cards: their words are not crossed. The hours beside it carry its dot. */}
          {isNow ? (
            <div
              aria-hidden
              className="pointer-events-none absolute inset-x-0 border-t-2 border-danger print:hidden"
              style={{ top: topOf(frame, now) }}
            />
          ) : null}
          {children}
        </div>
      </div>
    </div>
  );
}

/** What of the shown hours is outside opening hours, or a technician's. */
function closedSpans(hours: CalendarDay["hours"], frame: GridFrame) {
  const within = (minutes: number) => Math.min(frame.end, Math.max(frame.start, minutes));
  const open = hours.map(({ opens, closes }) => ({
    start: within(minutesOf(opens)),
    end: within(minutesOf(closes)),
  }));
  const edges = [frame.start, ...open.flatMap(({ start, end }) => [start, end]), frame.end];
  return Array.from({ length: edges.length / 2 }, (_, n) => ({
    start: edges[n * 2] ?? frame.start,
    end: edges[n * 2 + 1] ?? frame.end,
  })).filter(({ start, end }) => end > start);
}
