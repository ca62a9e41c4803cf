import type { IsoDate } from "@/lib/core/dates/dates";
import { type MotHistory, type MotTest, motExpiryOf } from "@/lib/integrations/vehicle-data";
import { numberOfTest } from "./test-readings";

/** What is kept of what DVSA said of a vehicle. */
export interface KnownHistory {
  make: string | null;
  model: string | null;
  first_used: IsoDate | null;
  recall: string | null;
  mot_expiry: IsoDate | null;
  tests: readonly { number: string; completed_at: string; passed: boolean; expires: IsoDate | null }[];
}

/**
 * The whole history of a vehicle after a file has told of it: a file says nothing of recalls, nor when the first MOT falls due, and need not
 * repeat the tests that were told before.
 */
export function toldHistory(known: KnownHistory, told: MotHistory): MotHistory {
  const numbers = new Set(told.tests.map(numberOfTest));
  const before = known.tests
    .filter(({ number }) => !numbers.has(number))
    .map((test): MotTest => ({ ...test, odometer: null, defects: [] }));
  const tests = [...told.tests, ...before].sort(
    (one, other) => Date.parse(other.completed_at) - Date.parse(one.completed_at),
  );
  const passed = tests.some((test) => test.passed && test.expires);
  return {
    ...told,
    make: told.make ?? known.make,
    model: told.model ?? known.model,
    first_used: told.first_used ?? known.first_used,
    recall: told.recall === "unknown" ? recallOf(known.recall) : told.recall,
    first_due: told.first_due ?? (passed ? null : known.mot_expiry),
    tests,
  };
}

const recallOf = (kept: string | null): MotHistory["recall"] =>
  kept === "yes" || kept === "no" ? kept : "unknown";

/** Whether a file says anything of a vehicle that is not kept yet. `whole` is what `toldHistory` makes of it. */
export function tellsMore(known: KnownHistory, whole: MotHistory): boolean {
  const numbers = new Set(known.tests.map(({ number }) => number));
  return (
    whole.tests.some((test) => !numbers.has(numberOfTest(test))) ||
    motExpiryOf(whole) !== known.mot_expiry ||
    whole.recall !== recallOf(known.recall) ||
    whole.make !== known.make ||
    whole.model !== known.model
  );
}
