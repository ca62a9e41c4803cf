import { z } from "zod";
import type {
  BoughtSchedule,
  NamedValue,
  PlannedService,
  ServiceInterval,
  ServiceRegime,
} from "@/lib/integrations/vehicle-lookups";

// As oneautoapi.com documents "Service Schedules from IDS Code". Its list of a service's fields could not be read to its end, so what is
// not known here is kept under the vendor's own name.

const Count = z.number().nonnegative().nullish().catch(null);
const Text = z.string().nullish().catch(null);
const Flag = z.boolean().nullish().catch(null);
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((all) => all ?? []);

const Interval = z.object({
  service_name: Text,
  service_interval_miles: Count,
  service_interval_months: Count,
});

const Planned = z.looseObject({ service_name: Text, service_miles: Count, service_months: Count });

const Regime = z.object({
  is_variable_servicing: Flag,
  service_intervals: list(Interval),
  service_schedule: list(Planned),
});

/** What the vendor says of a code. */
export const SaidSchedule = z.looseObject({
  service_consumables_info: z.record(z.string(), z.unknown()).nullish().catch(null),
  service_regimes: z.array(Regime),
});

/** The same as the application reads it, beside the vendor's own words. */
export const boughtOf = (
  { service_consumables_info, service_regimes }: z.output<typeof SaidSchedule>,
  said: unknown,
): BoughtSchedule => ({
  schedule: {
    capacities: namedValues(service_consumables_info ?? {}),
    regimes: service_regimes.map(regimeOf),
  },
  said,
});

const regimeOf = (regime: z.output<typeof Regime>): ServiceRegime => ({
  variable: regime.is_variable_servicing ?? null,
  intervals: regime.service_intervals.map(intervalOf),
  services: regime.service_schedule.map(plannedOf),
});

const intervalOf = (interval: z.output<typeof Interval>): ServiceInterval => ({
  name: interval.service_name ?? null,
  miles: interval.service_interval_miles ?? null,
  months: interval.service_interval_months ?? null,
});

const plannedOf = ({
  service_name,
  service_miles,
  service_months,
  ...more
}: z.output<typeof Planned>): PlannedService => ({
  name: service_name ?? null,
  miles: service_miles ?? null,
  months: service_months ?? null,
  more: namedValues(more),
});

const MOST_LETTERS = 200;

/** "oil_capacity_litres": 6 → "Oil capacity (litres)": "6". What is neither a figure nor a word stays in the vendor's own answer. */
const namedValues = (said: Readonly<Record<string, unknown>>): NamedValue[] =>
  Object.entries(said).flatMap(([key, value]) =>
    (typeof value === "number" || typeof value === "string") && value !== ""
      ? [{ name: nameOf(key), value: String(value).slice(0, MOST_LETTERS) }]
      : [],
  );

const UNITS: Readonly<Record<string, string>> = {
  litres: "litres",
  percentage: "%",
  hours: "hours",
  minutes: "minutes",
  gbp: "£",
  miles: "miles",
  months: "months",
};

function nameOf(key: string): string {
  const words = key.replace(/^service_/, "").split("_");
  const unit = UNITS[words.at(-1) ?? ""];
  const name = (unit && words.length > 1 ? words.slice(0, -1) : words).join(" ");
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return unit && words.length > 1 ? `${capital} (${unit})` : capital;
}
