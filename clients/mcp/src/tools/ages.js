// @ts-check
import { pounds } from "../words.js";

const NAMES = {
  due: ["not_due_yet", "late_1_to_30_days", "late_31_to_60_days", "late_61_to_90_days", "late_over_90_days"],
  issue: [
    "old_0_to_30_days",
    "old_31_to_60_days",
    "old_61_to_90_days",
    "old_91_to_120_days",
    "old_over_120_days",
  ],
};

/**
 * What is owed by its age, each part under a name that says its days, whichever day the garage counts from.
 * @param {{ current: string, days_30: string, days_60: string, days_90: string, older: string }} ageing
 * @param {"due" | "issue"} by
 */
export function byAge({ current, days_30, days_60, days_90, older }, by) {
  const parts = [current, days_30, days_60, days_90, older];
  return Object.fromEntries(NAMES[by].map((name, at) => [name, pounds(parts[at])]));
}
