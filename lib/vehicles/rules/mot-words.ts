import { ga4Word, MOT_KINDS, MOT_RESULTS, type MotKind, type MotResult } from "./mot-result";

/** What testers call GA4's kinds and results. */
export const MOT_KIND_NAMES: Record<MotKind, string> = {
  Full: "MOT test",
  Retest: "MOT retest",
  Duplicate: "Duplicate certificate",
};

export const MOT_RESULT_NAMES: Record<MotResult, string> = {
  Pass: "Passed",
  Fail: "Failed",
  "Pass Retest": "Retest passed",
  "Fail Retest": "Retest failed",
};

/** Returns the name of a kind of test; a word that GA4 does not have is returned as it is. */
export function motKindName(written: string | null): string | null {
  const kind = ga4Word(MOT_KINDS, written);
  return kind ? MOT_KIND_NAMES[kind] : written;
}

/** Returns the name of a result; a word that GA4 does not have is returned as it is. */
export function motResultName(written: string | null): string | null {
  const result = ga4Word(MOT_RESULTS, written);
  return result ? MOT_RESULT_NAMES[result] : written;
}

const RETEST_RESULTS = ["Pass Retest", "Fail Retest"] as const satisfies readonly MotResult[];

/**
 * Returns the possible results of a kind of test. A vehicle that failed, was repaired and passed on the spot still had a full
 * test.
 */
export const resultsOf = (kind: MotKind): readonly MotResult[] =>
  kind === "Retest" ? RETEST_RESULTS : MOT_RESULTS;

/** Returns the result in the terms of its kind: a retest with "Pass" or "Fail" becomes "Pass Retest" or "Fail Retest". */
export const shownResult = (kind: MotKind, result: MotResult | null): MotResult | null =>
  kind === "Retest" && (result === "Pass" || result === "Fail") ? `${result} Retest` : result;
