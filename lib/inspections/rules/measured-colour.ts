import { type Decimal, decimal } from "@/lib/core/money";
import type { Measurement, TemplateItem } from "../schema/content";
import { type Colour, worstOf } from "./item-states";
import { kindOf } from "./measurement-kinds";

/** What was measured of an item, by the key of the measurement. */
export interface Measured {
  key: string;
  readings: readonly Decimal[];
}

/** The colour of one reading. The limit itself is still the better colour: 1.6 mm of tread is lawful. */
export function readingColour(
  { kind, amber, red }: Pick<Measurement, "kind" | "amber" | "red">,
  reading: Decimal,
): Colour {
  const value = decimal(reading);
  const beyond = (limit: Decimal | null) =>
    limit !== null && (kindOf(kind).worse === "lower" ? value.lt(limit) : value.gt(limit));
  if (beyond(red)) return "red";
  return beyond(amber) ? "amber" : "green";
}

/** The worst of the readings: the one that counts. Null of none. */
export function worstReading(
  { kind }: Pick<Measurement, "kind">,
  readings: readonly Decimal[],
): Decimal | null {
  const [first, ...rest] = readings;
  if (first === undefined) return null;
  const worse = (one: Decimal, other: Decimal) =>
    kindOf(kind).worse === "lower" ? decimal(one).lt(other) : decimal(one).gt(other);
  return rest.reduce((worst, reading) => (worse(reading, worst) ? reading : worst), first);
}

/** The colour that an item's figures give it: that of the worst reading of the worst measurement. Null where nothing was measured. */
export function measuredColour(
  { measurements }: Pick<TemplateItem, "measurements">,
  measured: readonly Measured[],
): Colour | null {
  const colours = measured.flatMap(({ key, readings }) => {
    const measurement = measurements.find((one) => one.key === key);
    const worst = measurement && worstReading(measurement, readings);
    return measurement && worst ? [readingColour(measurement, worst)] : [];
  });
  return worstOf(colours);
}
