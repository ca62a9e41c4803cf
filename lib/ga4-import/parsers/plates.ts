import { normaliseRegistration } from "@/lib/vehicles/rules/registration";
import { type DateRules, readDate } from "./dates";
import { isNullWord, NULL_WORD, type Reading, repaired, valueIn } from "./reading";

/** A registration that was moved to another vehicle. */
export interface RetiredPlate {
  registration: string;
  /** ISO date on which it changed; null if it cannot be read. */
  changed: string | null;
}

const RETIRED = /^(.+?)\s*\*+\s*\(([^)]*)\)\s*$/;
const NO_PLATE_YET = /^(?:TBA|TBC|NEW ?CAR|NEW|NO ?REG|NONE|UNKNOWN|N\/?A|\?+|-+)$/;

/**
 * Reads a registration, in capitals without spaces; `TBA` and the like are no registration,
 * `AB12CDE*(10/07/2019)` is a former one.
 */
export function readPlate(text: string, rules: DateRules): Reading<string | RetiredPlate> {
  if (isNullWord(text)) return NULL_WORD;
  const retired = RETIRED.exec(text);
  if (retired) {
    const registration = normaliseRegistration(retired[1] ?? "");
    return repaired({ registration, changed: valueIn(readDate(retired[2] ?? "", rules)) }, "retired-plate");
  }
  const upper = text.trim().toUpperCase();
  if (NO_PLATE_YET.test(upper)) return null;
  const registration = normaliseRegistration(text);
  return /[a-z]/.test(text) ? repaired(registration, "plate-case") : registration;
}
