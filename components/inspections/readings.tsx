"use client";

import { useId } from "react";
import { cn } from "@/components/ui/cn";
import { InputControl } from "@/components/ui/control";
import { controlClasses } from "@/components/ui/input";
import { verdictOf } from "@/lib/inspections/rules/measured-words";
import { kindOf } from "@/lib/inspections/rules/measurement-kinds";
import type { Measurement } from "@/lib/inspections/schema/content";
import { figureOf, measuredOf } from "./check-draft";
import { STATE_LOOKS } from "./state-look";

interface ReadingsProps {
  measurement: Measurement;
  typed: readonly string[];
  change(readings: string[]): void;
}

/** The figures of one measurement, with what they say and why. */
export function Readings({ measurement, typed, change }: ReadingsProps) {
  const id = useId();
  const { readings, unit, places } = kindOf(measurement.kind);
  const [measured] = measuredOf({ [measurement.key]: typed });
  const verdict = verdictOf(measurement, measured?.readings ?? []);
  const write = (at: number, text: string, input: HTMLInputElement) => {
    change(readings.map((_, i) => (i === at ? text : (typed[i] ?? ""))));
    if (isComplete(text, places) && at < readings.length - 1) nextField(input)?.focus();
  };
  return (
    <div className="flex flex-col gap-1">
      <span id={id} className="text-sm font-medium">
        {measurement.name}
        {unit ? <span className="font-normal text-muted-foreground"> in {unit}</span> : null}
      </span>
      <div className="flex flex-wrap items-end gap-1.5">
        {readings.map((name, at) => {
          const text = typed[at] ?? "";
          return (
            <label key={name} className="flex w-20 flex-col text-xs text-muted-foreground">
              {name}
              <InputControl
                value={text}
                inputMode={places === 0 ? "numeric" : "decimal"}
                enterKeyHint="next"
                autoComplete="off"
                maxLength={7}
                aria-labelledby={name ? undefined : id}
                aria-label={name ? `${measurement.name}, ${name.toLowerCase()}` : undefined}
                aria-invalid={(text.trim() !== "" && figureOf(text) === null) || undefined}
                onChange={({ target }) => write(at, target.value, target)}
                onKeyDown={(event) => {
                  if (event.key !== "Enter") return;
                  event.preventDefault();
                  nextField(event.currentTarget)?.focus();
                }}
                className={cn(controlClasses, "h-12 text-center text-lg tabular-nums sm:text-lg xl:h-10")}
              />
            </label>
          );
        })}
        {verdict ? (
          <output className={cn("pb-2 text-sm font-medium", STATE_LOOKS[verdict.colour].text)}>
            {verdict.words}
          </output>
        ) : null}
      </div>
    </div>
  );
}

/** Whether nothing can follow in a figure, so that the next field is meant: "3.5" of a tread. */
const isComplete = (text: string, places: number): boolean =>
  places > 0 && (/[.,](\d+)$/.exec(text.trim())?.[1] ?? "").length === places;

/** The next figure of the same item. */
function nextField(input: HTMLInputElement): HTMLInputElement | undefined {
  const fields = [
    ...(input.closest("article")?.querySelectorAll<HTMLInputElement>("input[inputmode]") ?? []),
  ];
  return fields[fields.indexOf(input) + 1];
}
