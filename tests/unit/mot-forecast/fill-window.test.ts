import { expect, test } from "vitest";
import { addDays, addMonths, daysBetween } from "@/lib/core/dates/dates";
import { fillWindow } from "@/lib/mot-forecast/rules/fill-window";
import { expiryAfterPass } from "@/lib/vehicles/rules/mot-dates";
import { fc } from "../../support/property";

const FIRST = "2024-01-01";
const day = fc.nat({ max: 3_000 }).map((after) => addDays(FIRST, after));

test.each([
  ["2027-04-16", "2027-05-15"],
  ["2027-03-01", "2027-03-31"],
  ["2028-02-29", "2028-03-28"],
  ["2028-01-30", "2028-02-29"],
  ["2027-12-01", "2027-12-31"],
])("a pass on %s keeps the anniversary of expiries up to %s", (tested, last) => {
  expect(fillWindow(tested)).toEqual({ from: tested, to: last });
});

test("a pass keeps the anniversary of every expiry within the window, and of none outside it", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -40, max: 70 }), (tested, away) => {
      const { from, to } = fillWindow(tested);
      const expiry = addDays(tested, away);
      const within = from <= expiry && expiry <= to;
      // A pass on the day after the old MOT began anew gives the same day by the plain reckoning too.
      const kept = expiryAfterPass(tested, expiry) === addMonths(expiry, 12);
      if (within) expect(kept).toBe(true);
      else if (daysBetween(tested, expiry) > 1 || away < -1) expect(kept).toBe(false);
    }),
  );
});

test("the window is a month less a day, whatever the month", () => {
  fc.assert(
    fc.property(day, (tested) => {
      const { from, to } = fillWindow(tested);
      expect(from).toBe(tested);
      expect(daysBetween(from, to)).toBeGreaterThanOrEqual(27);
      expect(daysBetween(from, to)).toBeLessThanOrEqual(30);
    }),
  );
});
