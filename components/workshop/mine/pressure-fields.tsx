"use client";

import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { writePressures } from "@/lib/job-work/actions";
import type { JobNotes } from "@/lib/job-work/responses";
import {
  PRESSURE_UNITS,
  type PressureUnit,
  WHEELS,
  type Wheel,
  wheelWords,
} from "@/lib/job-work/rules/wheels";
import { SavingWords } from "./saving-words";
import { useKept } from "./use-kept";

interface PressureFieldsProps {
  job: string;
  user: string;
  unit: PressureUnit | null;
  pressures: JobNotes["tyre_pressures"];
}

type Typed = { unit: PressureUnit; wheels: Record<Wheel, { found: string; set: string }> };

const typedOf = (unit: PressureUnit | null, pressures: JobNotes["tyre_pressures"]): Typed => {
  const of = (wheel: Wheel) => ({
    found: pressures?.[wheel]?.found ?? "",
    set: pressures?.[wheel]?.set ?? "",
  });
  return {
    unit: unit ?? "psi",
    wheels: {
      front_left: of("front_left"),
      front_right: of("front_right"),
      rear_right: of("rear_right"),
      rear_left: of("rear_left"),
      spare: of("spare"),
    },
  };
};

/** Tyre pressures, found and set, wheel by wheel. */
export function PressureFields({ job, user, unit, pressures }: PressureFieldsProps) {
  const { value, saving, write, flush } = useKept({
    place: `${user}.${job}.pressures`,
    saved: typedOf(unit, pressures),
    send: ({ value: { unit, wheels }, key }) =>
      writePressures({
        ...{ id: job, key, unit },
        wheels: Object.fromEntries(
          WHEELS.map((wheel) => [
            wheel,
            { found: wheels[wheel].found || null, set: wheels[wheel].set || null },
          ]),
        ),
      }),
  });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-base font-medium">Tyre pressures</h3>
        <fieldset className="flex gap-1">
          <legend className="sr-only">Unit</legend>
          {PRESSURE_UNITS.map((one) => (
            <Button
              key={one}
              size="lg"
              className="h-12"
              variant={one === value.unit ? "primary" : "secondary"}
              aria-pressed={one === value.unit}
              onClick={() => write({ ...value, unit: one })}
            >
              {one}
            </Button>
          ))}
        </fieldset>
      </div>
      <div className="grid grid-cols-[1fr_5.5rem_5.5rem] items-center gap-x-2 gap-y-1.5">
        <span />
        <span aria-hidden className="text-center text-sm text-muted-foreground">
          Found
        </span>
        <span aria-hidden className="text-center text-sm text-muted-foreground">
          Set
        </span>
        {WHEELS.map((wheel) => (
          <div key={wheel} className="contents">
            <span className="text-base">{wheelWords[wheel]}</span>
            {(["found", "set"] as const).map((which) => (
              <Input
                key={which}
                name={`${wheel}_${which}`}
                aria-label={`${wheelWords[wheel]}, ${which}`}
                inputMode="decimal"
                autoComplete="off"
                className="h-12 text-center text-lg pointer-coarse:h-12 sm:text-lg"
                value={value.wheels[wheel][which]}
                onChange={(event) =>
                  write({
                    ...value,
                    wheels: {
                      ...value.wheels,
                      [wheel]: { ...value.wheels[wheel], [which]: event.target.value },
                    },
                  })
                }
                onBlur={flush}
              />
            ))}
          </div>
        ))}
      </div>
      <SavingWords saving={saving} />
    </div>
  );
}
