import { decimal } from "@/lib/core/money";
import type { TemplateItem } from "../schema/content";
import { type ItemState, isBetter, stateWords } from "./item-states";
import { type Measured, measuredColour } from "./measured-colour";
import { kindOf } from "./measurement-kinds";
import { readingCount } from "./template-items";

/** What somebody says of one item. */
export interface GivenResult {
  /** Null or left out: what the figures say. */
  state?: ItemState | null | undefined;
  measurements: readonly Measured[];
  finding?: string | null | undefined;
  better_because?: string | null | undefined;
  note?: string | null | undefined;
}

/** What is kept of it. */
export interface SettledResult {
  state: ItemState;
  measurements: Measured[];
  finding: string | null;
  better_because: string | null;
  note: string | null;
}

export interface ResultProblem {
  field: string;
  message: string;
}

/** What is kept of a result, or what is wrong with it. */
export function settleResult(
  item: TemplateItem,
  given: GivenResult,
): { result: SettledResult } | { problems: ResultProblem[] } {
  const measurements = given.measurements
    .filter(({ readings }) => readings.length > 0)
    .map(({ key, readings }) => ({ key, readings: [...readings] }));
  const problems = measurements.flatMap((measured, at) => figureProblems(item, measured, at, measurements));
  if (problems.length > 0) return { problems };
  const measured = measuredColour(item, measurements);
  const state = given.state ?? measured;
  const problem = stateProblem(state, measured, given);
  if (problem) return { problems: [problem] };
  if (!state) return { problems: [{ field: "state", message: "Choose a colour" }] };
  return {
    result: {
      state,
      measurements,
      finding: given.finding ?? null,
      better_because: measured && isBetter(state, measured) ? (given.better_because ?? null) : null,
      note: given.note ?? null,
    },
  };
}

function figureProblems(
  { measurements }: TemplateItem,
  { key, readings }: Measured,
  at: number,
  all: readonly Measured[],
): ResultProblem[] {
  const field = `measurements.${at}`;
  const measurement = measurements.find((one) => one.key === key);
  if (!measurement) return [{ field: `${field}.key`, message: "This is not measured here" }];
  if (all.findIndex((one) => one.key === key) < at)
    return [{ field: `${field}.key`, message: "It is given twice" }];
  const kind = kindOf(measurement.kind);
  const count = readingCount(measurement);
  if (readings.length !== count)
    return [
      {
        field: `${field}.readings`,
        message:
          count === 1 ? "Give one reading" : `Give all readings: ${kind.readings.join(", ").toLowerCase()}`,
      },
    ];
  return readings.flatMap((reading, i) => {
    const value = decimal(reading);
    if (value.gt(kind.most))
      return [{ field: `${field}.readings.${i}`, message: `At most ${kind.most} ${kind.unit}`.trim() }];
    return value.eq(value.round(kind.places))
      ? []
      : [
          {
            field: `${field}.readings.${i}`,
            message: kind.places === 0 ? "A whole number" : `At most ${kind.places} decimals`,
          },
        ];
  });
}

/** Worse than measured may be said by hand, as figures do not see a cut; better only with a reason. */
function stateProblem(
  state: ItemState | null,
  measured: ItemState | null,
  { better_because }: GivenResult,
): ResultProblem | null {
  if (!state || !measured) return null;
  if (state === "not_checked") return { field: "state", message: "It was measured: choose a colour" };
  if (isBetter(state, measured) && !better_because)
    return {
      field: "better_because",
      message: `It measures ${stateWords(measured).toLowerCase()}: say why it is better than that`,
    };
  return null;
}
