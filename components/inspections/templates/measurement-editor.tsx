"use client";

import { Trash2 } from "lucide-react";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { limitProblem } from "@/lib/inspections/rules/limits";
import { KIND_NAMES, kindOf } from "@/lib/inspections/rules/measurement-kinds";
import type { Measurement } from "@/lib/inspections/schema/content";

interface MeasurementEditorProps {
  measurement: Measurement;
  /** Null takes it off. */
  change(measurement: Measurement | null): void;
}

const FIGURE = /^\d{1,3}(\.\d{1,2})?$/;

/** What is measured of an item, and where amber and red begin. */
export function MeasurementEditor({ measurement, change }: MeasurementEditorProps) {
  const id = useId();
  const { unit, worse } = kindOf(measurement.kind);
  const problem = problemOf(measurement);
  const beginsAt = worse === "lower" ? "below" : "above";
  return (
    <fieldset className="grid gap-2 rounded-md border p-3 sm:grid-cols-[1fr_1fr_6rem_6rem_auto]">
      <legend className="px-1 text-sm font-medium">{measurement.name || "Measurement"}</legend>
      <Cell id={`${id}-name`} label="Name">
        <Input
          id={`${id}-name`}
          value={measurement.name}
          maxLength={80}
          onChange={({ target }) => change({ ...measurement, name: target.value })}
        />
      </Cell>
      <Cell id={`${id}-kind`} label="What is measured">
        <Select
          id={`${id}-kind`}
          value={measurement.kind}
          onChange={({ target }) => {
            const kind = KIND_NAMES.find((one) => one === target.value);
            if (kind) change({ ...measurement, kind, ...kindOf(kind).limits });
          }}
        >
          {KIND_NAMES.map((kind) => (
            <option key={kind} value={kind}>
              {kindOf(kind).label}
            </option>
          ))}
        </Select>
      </Cell>
      {(["amber", "red"] as const).map((colour) => (
        <Cell
          key={colour}
          id={`${id}-${colour}`}
          label={`${colour === "amber" ? "Amber" : "Red"} ${beginsAt}${unit ? `, ${unit}` : ""}`}
        >
          <Input
            id={`${id}-${colour}`}
            inputMode="decimal"
            value={measurement[colour] ?? ""}
            maxLength={6}
            onChange={({ target }) =>
              change({ ...measurement, [colour]: target.value.trim().replace(",", ".") || null })
            }
          />
        </Cell>
      ))}
      <Button
        size="icon"
        variant="ghost"
        className="self-end"
        aria-label={`Remove ${measurement.name}`}
        onClick={() => change(null)}
      >
        <Trash2 aria-hidden />
      </Button>
      {problem ? <p className="text-sm text-danger sm:col-span-full">{problem}</p> : null}
    </fieldset>
  );
}

function Cell({ id, label, children }: { id: string; label: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} className="truncate text-xs">
        {label}
      </Label>
      {children}
    </div>
  );
}

function problemOf({ kind, amber, red }: Measurement): string | null {
  if ([amber, red].some((limit) => limit !== null && !FIGURE.test(limit))) return "A limit such as 1.6";
  return limitProblem(kind, { amber, red })?.message ?? null;
}
