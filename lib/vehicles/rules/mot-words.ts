import { ga4Word, MOT_KINDS, MOT_RESULTS, type MotKind, type MotResult } from "./mot-result";

/** How a tester says GA4's words. */
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

/** The name of a kind as it was written; what is none of GA4's stands as it is. */
export function motKindName(written: string | null): string | null {
  const kind = ga4Word(MOT_KINDS, written);
  return kind ? MOT_KIND_NAMES[kind] : written;
}

/** The name of a result as it was written; what is none of GA4's stands as it is. */
export function motResultName(written: string | null): string | null {
  const result = ga4Word(MOT_RESULTS, written);
  return result ? MOT_RESULT_NAMES[result] : written;
}

const RETEST_RESULTS = ["Pass Retest", "Fail Retest"] as const satisfies readonly MotResult[];

/** What a test of this kind may end with. One that failed, was put right and passed on the spot is a full test all the same. */
export const resultsOf = (kind: MotKind): readonly MotResult[] =>
  kind === "Retest" ? RETEST_RESULTS : MOT_RESULTS;

/** A result among those of its kind: a retest that was said to pass has passed as a retest. */
export const shownResult = (kind: MotKind, result: MotResult | null): MotResult | null =>
  kind === "Retest" && (result === "Pass" || result === "Fail") ? `${result} Retest` : result;
