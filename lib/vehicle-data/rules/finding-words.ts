import { formatDate } from "@/lib/core/dates/date-words";
import type { FindingKind } from "./findings";

const WORDS: Readonly<Record<FindingKind, string>> = {
  mot_renewed: "MOT renewed",
  mot_failed: "MOT failed",
  tax_changed: "Tax changed",
  sorn: "Off the road (SORN)",
  taxed_again: "Taxed again",
  keeper_may_have_changed: "New keeper?",
  scrapped: "Scrapped?",
  exported: "Exported",
  recall: "Recall",
  plate_moved: "Plate moved?",
};

/** What was found, in a few words: "MOT renewed". */
export const findingWords = (kind: FindingKind): string => WORDS[kind];

/** What became of the file and the reminders by it, or what somebody has to decide. */
const MEANS: Readonly<Record<FindingKind, string>> = {
  mot_renewed: "The file and the MOT reminder have the new day",
  mot_failed: "Ring them: repair and retest",
  tax_changed: "The file has it",
  sorn: "It is not reminded of while it is off the road",
  taxed_again: "It is reminded of again",
  keeper_may_have_changed: "Ask them before you write to them again: it may be sold",
  scrapped: "If it is, say so on the vehicle: it is not reminded of then",
  exported: "It is not reminded of any more",
  recall: "The maker has an open recall: mention it at the next visit",
  plate_moved: "Another make is on this plate: look at the vehicle",
};

export const findingMeans = (kind: FindingKind): string => MEANS[kind];

/** Before or after, as people read it: days as dates, words with a capital. Null where nothing was known. */
export function findingValue(kind: FindingKind, value: string | null): string | null {
  if (!value) return null;
  const dated = value.replace(/\d{4}-\d\d-\d\d/g, (day) => formatDate(day, { noWeekday: true, year: true }));
  if (kind === "mot_renewed" || kind === "mot_failed") return dated;
  if (value === "sorn") return "SORN";
  return dated.charAt(0).toUpperCase() + dated.slice(1);
}
