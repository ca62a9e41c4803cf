import { expect, test } from "vitest";
import { addDays, addMonths, daysBetween } from "@/lib/core/dates/dates";
import { nextDue } from "@/lib/reminders/rules/next-due";
import { earliestKeptMot, expiryAfterPass, retestUntil } from "@/lib/vehicles/rules/mot-dates";
import { fc } from "../../support/property";

test.each([
  ["2027-05-15", "2027-04-16"],
  ["2027-03-31", "2027-03-01"],
  ["2028-03-28", "2028-02-29"],
  ["2028-02-29", "2028-01-30"],
  ["2027-12-31", "2027-12-01"],
])("an MOT that ends on %s may be renewed without losing a day from %s", (expiry, earliest) => {
  expect(earliestKeptMot(expiry)).toBe(earliest);
});

const PASSES: [tested: string, old: string | null, expiry: string][] = [
  ["2027-04-16", "2027-05-15", "2028-05-15"],
  ["2027-04-15", "2027-05-15", "2028-04-14"],
  ["2027-05-20", "2027-05-15", "2028-05-19"],
  ["2028-02-10", "2028-02-29", "2029-02-28"],
  ["2028-02-29", null, "2029-02-28"],
];
test.each(PASSES)("tested on %s with an MOT until %s, it runs until %s", (tested, old, expiry) => {
  expect(expiryAfterPass(tested, old)).toBe(expiry);
});

const yearly = { kind: "mot", recurs_months: 12, recurs_weeks: null };
test.each(PASSES.filter(([, old]) => old !== null))(
  "a reminder of %s, with an MOT until %s, follows on %s",
  (done, due, next) => {
    expect(nextDue(due as string, done, yearly)).toBe(next);
  },
);

const day = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays("2000-01-01", days));

test("a pass is good for a year and at most a month, whatever the months and leap years", () => {
  fc.assert(
    fc.property(day, fc.option(fc.integer({ min: -800, max: 800 })), (tested, offset) => {
      const old = offset === null ? null : addDays(tested, offset);
      const expiry = expiryAfterPass(tested, old);
      const kept = old !== null && earliestKeptMot(old) <= tested && tested <= old;
      const days = daysBetween(tested, expiry);
      if (!kept) {
        // The last of 365 or 366 days, of which the day of the test is the first.
        expect([364, 365]).toContain(days);
        expect(addDays(expiry, 1).slice(5)).toBe(tested.slice(5) === "02-29" ? "03-01" : tested.slice(5));
      } else {
        expect(expiry).toBe(addMonths(old, 12));
        expect(days).toBeGreaterThanOrEqual(364);
        expect(days).toBeLessThanOrEqual(366 + 30);
      }
    }),
    { numRuns: 5000 },
  );
});

test("the window opens a month before the last day, clamped to the month's end, and a day later", () => {
  fc.assert(
    fc.property(day, (expiry) => {
      const early = daysBetween(earliestKeptMot(expiry), expiry);
      expect(early).toBeGreaterThanOrEqual(27);
      expect(early).toBeLessThanOrEqual(30);
      expect(expiryAfterPass(earliestKeptMot(expiry), expiry)).toBe(addMonths(expiry, 12));
      expect(expiryAfterPass(addDays(earliestKeptMot(expiry), -1), expiry) < addMonths(expiry, 12)).toBe(
        true,
      );
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["2026-11-27", "2026-12-11"],
  ["2026-11-28", "2026-12-11"],
  ["2026-11-30", "2026-12-14"],
])("failed on %s, a retest is to be had until %s", (failed, until) => {
  expect(retestUntil(failed)).toBe(until);
});
