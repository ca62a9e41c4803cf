"use client";

import { Plus, X } from "lucide-react";
import { useRef, useState } from "react";
import { FieldNotes, useControl } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { OpeningHours } from "@/lib/appointments/rules/opening";
import { readClock } from "@/lib/core/dates/read-clock";
import { WEEKDAYS } from "./week-words";

interface Stretch extends OpeningHours {
  key: number;
  /** It was just added, so that typing goes on in it. */
  added: boolean;
}

/** The hours of a week: any number of stretches a day, none on a day off. Times are typed as people write them. */
export function WeekFields({ hours, dayOff }: { hours: readonly OpeningHours[]; dayOff: string }) {
  const next = useRef(hours.length);
  const [stretches, setStretches] = useState<readonly Stretch[]>(
    hours.map((one, key) => ({ ...one, key, added: false })),
  );

  function change(key: number, part: Partial<OpeningHours>) {
    setStretches((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }

  function add(weekday: number) {
    const today = stretches.some((one) => one.weekday === weekday);
    const like = [...stretches].reverse().find((one) => one.weekday < weekday)?.weekday;
    const model = stretches.filter((one) => one.weekday === like);
    const added = today
      ? [{ opens: "", closes: "" }]
      : model.length > 0
        ? model
        : [{ opens: "08:30", closes: "17:30" }];
    setStretches((all) => [
      ...all,
      ...added.map(({ opens, closes }, index) => ({
        weekday,
        opens,
        closes,
        key: next.current++,
        added: index === 0,
      })),
    ]);
  }

  const ordered = WEEKDAYS.flatMap((_, at) => stretches.filter((one) => one.weekday === at + 1));
  return (
    <div className="flex flex-col divide-y">
      <input type="hidden" name="hours[]" value="" />
      {WEEKDAYS.map((name, at) => {
        const mine = ordered.filter((one) => one.weekday === at + 1);
        return (
          <fieldset
            key={name}
            className="grid grid-cols-[5.5rem_1fr_auto] items-start gap-x-2 py-2 first:pt-0"
          >
            <legend className="sr-only">{name}</legend>
            <span aria-hidden className="pt-1.5 text-sm font-medium">
              {name}
            </span>
            <div className="flex min-w-0 flex-col gap-2">
              {mine.length === 0 ? (
                <span className="py-1.5 text-sm text-muted-foreground">{dayOff}</span>
              ) : null}
              {mine.map((one) => (
                <StretchFields
                  key={one.key}
                  day={name}
                  index={ordered.indexOf(one)}
                  stretch={one}
                  onChange={(part) => change(one.key, part)}
                  onRemove={() => setStretches((all) => all.filter(({ key }) => key !== one.key))}
                />
              ))}
            </div>
            <Button
              size="icon"
              variant="ghost"
              data-add
              aria-label={`Add hours on ${name}`}
              disabled={mine.length >= 4}
              onClick={() => add(at + 1)}
            >
              <Plus aria-hidden />
            </Button>
          </fieldset>
        );
      })}
    </div>
  );
}

interface StretchFieldsProps {
  day: string;
  index: number;
  stretch: Stretch;
  onChange(part: Partial<OpeningHours>): void;
  onRemove(): void;
}

function StretchFields({ day, index, stretch, onChange, onRemove }: StretchFieldsProps) {
  const name = `hours.${index}`;
  const [opens, closes] = [useControl({ name: `${name}.opens` }), useControl({ name: `${name}.closes` })];
  const tidied = (typed: string) => readClock(typed) ?? typed;
  return (
    <div>
      <input type="hidden" name={`${name}.weekday`} value={stretch.weekday} />
      <div className="flex items-center gap-1.5">
        <Input
          {...opens}
          aria-label={`${day} from`}
          inputMode="decimal"
          autoFocus={stretch.added}
          value={stretch.opens}
          onChange={({ target }) => onChange({ opens: target.value })}
          onBlur={({ target }) => onChange({ opens: tidied(target.value) })}
          className="w-16 px-2 tabular-nums"
        />
        <span aria-hidden className="text-sm text-muted-foreground">
          to
        </span>
        <Input
          {...closes}
          aria-label={`${day} until`}
          inputMode="decimal"
          value={stretch.closes}
          onChange={({ target }) => onChange({ closes: target.value })}
          onBlur={({ target }) => onChange({ closes: tidied(target.value) })}
          className="w-16 px-2 tabular-nums"
        />
        <Button
          size="icon"
          variant="ghost"
          aria-label={`Remove ${day} ${stretch.opens} to ${stretch.closes}`}
          onClick={({ currentTarget }) => {
            currentTarget.closest("fieldset")?.querySelector<HTMLElement>("[data-add]")?.focus();
            onRemove();
          }}
        >
          <X aria-hidden />
        </Button>
      </div>
      <FieldNotes name={`${name}.opens`} />
      <FieldNotes name={`${name}.closes`} />
    </div>
  );
}
