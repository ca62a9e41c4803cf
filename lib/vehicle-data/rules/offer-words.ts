import { formatDate } from "@/lib/core/dates/date-words";
import { carInWords } from "./findings";
import type { MergedFacts } from "./merged-facts";

/** "FORD FOCUS, blue, MOT until 3 Mar 2027"; null where neither service knows the make. */
export function offerWords({ make, model, colour, mot_expiry }: MergedFacts): string | null {
  if (!make) return null;
  return [
    carInWords({ make: make.value, model: model?.value ?? null }),
    colour?.value.toLowerCase(),
    mot_expiry ? `MOT until ${formatDate(mot_expiry.value, { year: true, noWeekday: true })}` : "",
  ]
    .filter(Boolean)
    .join(", ");
}
