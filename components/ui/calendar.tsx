"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";
import { Button } from "./button";
import { cn } from "./cn";
import { formatDate } from "./date";

const WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const month = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month: "long", year: "numeric" });

interface CalendarProps {
  /** The chosen date, or empty. */
  date: IsoDate | "";
  today: IsoDate;
  min?: IsoDate | undefined;
  max?: IsoDate | undefined;
  onPick(date: IsoDate | ""): void;
}

/**
 * A month of days, Monday first. Arrow keys move by a day or a week, Page Up and Page Down by a month, with Shift by a year.
 */
export function Calendar({ date, today, min, max, onPick }: CalendarProps) {
  const [at, setAt] = useState(within(date || today, min, max));
  const grid = useRef<HTMLTableElement>(null);
  const walked = useRef(true);

  useLayoutEffect(() => {
    if (walked.current)
      grid.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus({ preventScroll: true });
    walked.current = false;
  }, [at]);

  function onKeyDown(event: KeyboardEvent) {
    const to = dayByKey(at, event.key, event.shiftKey);
    if (!to || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    walked.current = true;
    setAt(within(to, min, max));
  }

  const turn = (by: number) => setAt(within(addMonths(at, by), min, max));
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center justify-between">
        <Button size="icon-sm" variant="ghost" aria-label="Month before" onClick={() => turn(-1)}>
          <ChevronLeft aria-hidden />
        </Button>
        <p aria-live="polite" className="text-sm font-medium">
          {month.format(new Date(`${at}T00:00:00Z`))}
        </p>
        <Button size="icon-sm" variant="ghost" aria-label="Month after" onClick={() => turn(1)}>
          <ChevronRight aria-hidden />
        </Button>
      </div>
      <table ref={grid} aria-label="Days" onKeyDown={onKeyDown} className="w-full table-fixed">
        <thead>
          <tr>
            {WEEK.map((name) => (
              <th
                key={name}
                scope="col"
                abbr={name}
                className="h-7 text-center text-xs font-normal text-muted-foreground"
              >
                {name.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(at).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} className="p-0">
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === at ? 0 : -1}
                    aria-label={formatDate(day, { year: true })}
                    aria-pressed={day === date}
                    aria-current={day === today ? "date" : undefined}
                    disabled={day !== within(day, min, max)}
                    onClick={() => onPick(day)}
                    className={cn(
                      "h-8 w-full rounded-md text-sm tabular-nums hover:bg-accent disabled:pointer-events-none disabled:opacity-40",
                      day.slice(0, 7) !== at.slice(0, 7) && "text-muted-foreground",
                      day === today && "font-semibold text-primary",
                      day === date && "bg-primary-solid text-primary-foreground hover:bg-primary-solid-hover",
                    )}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex justify-between border-t pt-2">
        <Button size="sm" variant="ghost" onClick={() => onPick("")}>
          No date
        </Button>
        <Button
          size="sm"
          variant="ghost"
          disabled={today !== within(today, min, max)}
          onClick={() => onPick(today)}
        >
          Today
        </Button>
      </div>
    </div>
  );
}

function within(date: IsoDate, min: IsoDate | undefined, max: IsoDate | undefined): IsoDate {
  if (min && date < min) return min;
  return max && date > max ? max : date;
}

/** Days since the last Monday. */
const sinceMonday = (date: IsoDate) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

function dayByKey(at: IsoDate, key: string, shift: boolean): IsoDate | null {
  switch (key) {
    case "ArrowLeft":
      return addDays(at, -1);
    case "ArrowRight":
      return addDays(at, 1);
    case "ArrowUp":
      return addDays(at, -7);
    case "ArrowDown":
      return addDays(at, 7);
    case "PageUp":
      return addMonths(at, shift ? -12 : -1);
    case "PageDown":
      return addMonths(at, shift ? 12 : 1);
    case "Home":
      return addDays(at, -sinceMonday(at));
    case "End":
      return addDays(at, 6 - sinceMonday(at));
    default:
      return null;
  }
}

/** Always six weeks, so that the calendar keeps its height from month to month. */
function weeksOf(date: IsoDate): IsoDate[][] {
  const first = `${date.slice(0, 7)}-01`;
  const monday = addDays(first, -sinceMonday(first));
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(monday, week * 7 + day)),
  );
}
