import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import type { MotFile } from "@/lib/integrations/vehicle-data";

/** How a file that is done is written down: the day first, from which it follows how far back the files reach without a gap. */
export const nameOfDone = ({ created_on, name }: Pick<MotFile, "created_on" | "name">): string =>
  `${created_on} ${name}`;

/**
 * From which day on every day has its file, done or about to be: who was heard of since then has missed nothing. Null where there is none.
 * A day that DVSA has left out counts as a gap, though its changes may be in a later file: that costs questions and no mistake.
 */
export function coveredSince(done: readonly string[], listed: readonly MotFile[]): IsoDate | null {
  const days = new Set([
    ...done.map((one) => one.slice(0, 10)),
    ...listed.map(({ created_on }) => created_on),
  ]);
  let first = [...days].sort().at(-1) ?? null;
  while (first !== null && days.has(addDays(first, -1))) first = addDays(first, -1);
  return first;
}
