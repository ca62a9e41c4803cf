"use client";

import { ChevronDown } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { formatDate } from "@/components/ui/date";
import { DateInput } from "@/components/ui/date-input";
import { Label } from "@/components/ui/label";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { today } from "@/lib/core/dates/dates";
import { dateSpans } from "./date-spans";
import { pillClasses } from "./pill-classes";
import { useTableNavigation } from "./table-navigation";
import { type TableState, tableHref } from "./url-state";

export type DatesFilter = {
  kind: "dates";
  label: string;
  /** The URL parameters of the first and the last day. */
  from: string;
  to: string;
  /** Offers future ranges: "next week" instead of "last week". */
  ahead?: boolean;
};

/** A date range as a small pill: chosen by name, or by first and last day. */
export function DatesPill({ filter, state }: { filter: DatesFilter; state: TableState }) {
  const { go } = useTableNavigation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const [from, to] = [filter.from, filter.to].map((name) => state.filters[name] ?? "") as [string, string];
  const choose = (first: string, last: string) => {
    setOpen(false);
    go(tableHref(state, { filters: { [filter.from]: first, [filter.to]: last } }));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // React sees this form inside the toolbar's, though in the page it is not.
    event.stopPropagation();
    const given = new FormData(event.currentTarget);
    choose(String(given.get("from")), String(given.get("to")));
  };
  return (
    <>
      {from ? <input type="hidden" name={filter.from} value={from} /> : null}
      {to ? <input type="hidden" name={filter.to} value={to} /> : null}
      <Popover open={open} onOpenChange={setOpen}>
        <PopoverTrigger className={pillClasses(from !== "" || to !== "", "cursor-pointer pr-2")}>
          <span className="text-muted-foreground">{filter.label}</span>
          <span className={from || to ? "font-medium text-primary" : "font-medium"}>{words(from, to)}</span>
          <ChevronDown aria-hidden className="size-3.5 text-muted-foreground" />
        </PopoverTrigger>
        <PopoverContent align="start" aria-label={filter.label} className="grid gap-3">
          <div className="grid grid-cols-2 gap-1">
            {dateSpans(today(), filter.ahead).map((span) => (
              <Button
                key={span.label}
                variant="ghost"
                aria-pressed={span.from === from && span.to === to}
                className="justify-start aria-pressed:bg-primary-soft aria-pressed:text-primary"
                onClick={() => choose(span.from, span.to)}
              >
                {span.label}
              </Button>
            ))}
          </div>
          <ScriptForm onSubmit={submit} className="grid gap-3 border-t pt-3">
            {(
              [
                ["from", "From", from],
                ["to", "To", to],
              ] as const
            ).map(([name, label, value]) => (
              <div key={name} className="grid grid-cols-[3rem_1fr] items-center gap-2">
                <Label htmlFor={`${id}-${name}`}>{label}</Label>
                <DateInput id={`${id}-${name}`} name={name} defaultValue={value} />
              </div>
            ))}
            <div className="flex justify-end gap-2">
              {from || to ? (
                <Button variant="ghost" onClick={() => choose("", "")}>
                  Any day
                </Button>
              ) : null}
              <Button type="submit" variant="primary">
                Show
              </Button>
            </div>
          </ScriptForm>
        </PopoverContent>
      </Popover>
    </>
  );
}

function words(from: string, to: string): string {
  const day = (date: string) => formatDate(date, { noWeekday: true });
  if (from && from === to) return day(from);
  if (from && to) return `${day(from)} – ${day(to)}`;
  if (from) return `since ${day(from)}`;
  return to ? `until ${day(to)}` : "any";
}
