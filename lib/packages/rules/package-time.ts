import { sum } from "@/lib/core/money";
import type { SavedLine } from "../responses";

const STEP = 15;
/** What an MOT takes if the package has no labour for it. */
const MOT_MINUTES = 60;

/** How long a package takes: the hours of its labour, rounded up to a quarter of an hour; an hour for an MOT. Null if it has neither. */
export function packageMinutes(lines: readonly Pick<SavedLine, "item_type" | "quantity">[]): number | null {
  const hours = sum(lines.filter(({ item_type }) => item_type === "labour").map(({ quantity }) => quantity));
  const minutes = Math.ceil(Number(hours.times(60)) / STEP) * STEP;
  if (minutes > 0) return minutes;
  return lines.some(({ item_type }) => item_type === "mot") ? MOT_MINUTES : null;
}
