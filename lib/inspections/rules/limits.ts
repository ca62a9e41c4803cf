import { decimal } from "@/lib/core/money";
import { kindOf, type Limits, type MeasurementKindName } from "./measurement-kinds";

/** What is wrong with the limits of a measurement, in words, and at which of them; null where nothing is. */
export function limitProblem(
  kindName: MeasurementKindName,
  { amber, red }: Limits,
): { field: keyof Limits; message: string } | null {
  const kind = kindOf(kindName);
  const later = (one: string, other: string) =>
    kind.worse === "lower" ? decimal(one).lt(other) : decimal(one).gt(other);
  for (const [field, limit] of [["amber", amber] as const, ["red", red] as const])
    if (limit !== null && decimal(limit).gt(kind.most))
      return { field, message: `At most ${kind.most} ${kind.unit}`.trim() };
  if (kind.lawful && (red === null || later(red, kind.lawful)))
    return {
      field: "red",
      message: `The law's limit is ${kind.lawful} ${kind.unit}: red begins there or sooner`,
    };
  if (amber !== null && red !== null && later(amber, red))
    return { field: "amber", message: "Amber comes before red" };
  return null;
}
