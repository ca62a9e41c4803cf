import { decimal } from "@/lib/core/money";
import { stateWords } from "./item-states";
import type { SettledResult } from "./result";

interface Kept extends SettledResult {
  revision: number;
  recorded_by: string | null;
}

/** Whether two results say the same, whatever the figures are written like: 5.0 is 5. */
export function saysTheSame(one: SettledResult, other: SettledResult): boolean {
  const texts = (["state", "finding", "better_because", "note"] as const).every(
    (field) => one[field] === other[field],
  );
  return texts && sameFigures(one, other) && sameFigures(other, one);
}

const sameFigures = (one: SettledResult, other: SettledResult): boolean =>
  one.measurements.every(({ key, readings }) => {
    const there = other.measurements.find((measured) => measured.key === key)?.readings ?? [];
    return (
      there.length === readings.length && readings.every((value, at) => decimal(value).eq(there[at] ?? -1))
    );
  });

/** What to do with a result that was made upon a revision: write it, leave what says the same, or say who was first. */
export function recordingOf(
  name: string,
  given: SettledResult & { revision: number },
  kept: Kept | undefined,
): "write" | "same" | { conflict: string } {
  if (kept && saysTheSame(kept, given)) return "same";
  if ((kept?.revision ?? 0) === given.revision) return "write";
  const who = kept?.recorded_by ?? "Somebody else";
  return {
    conflict: kept
      ? `${name}: ${who} has recorded it as ${stateWords(kept.state).toLowerCase()} in the meantime`
      : `${name}: there is no such revision`,
  };
}
