import { expect, test } from "vitest";
import { addDays, addMonths, daysBetween, today } from "@/lib/core/dates/dates";

test("half past midnight in British Summer Time is that day, not UTC's", () => {
  expect(today("Europe/London", new Date("2026-06-30T23:30:00Z"))).toBe("2026-07-01");
  expect(today("Europe/London", new Date("2026-12-31T23:30:00Z"))).toBe("2026-12-31");
});

test("days are counted over the clocks' changes", () => {
  expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
  expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  expect(daysBetween("2026-03-01", "2026-02-01")).toBe(-28);
});

test.each([
  ["2027-01-31", 1, "2027-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2028-02-29", 12, "2029-02-28"],
  ["2026-11-22", -11, "2025-12-22"],
])("%s and %i months is %s", (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});
