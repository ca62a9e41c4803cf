import { expect, test } from "vitest";
import { nextDue, nextRecurrence } from "@/lib/reminders/rules/next-due";

const yearly = { kind: "mot", recurs_months: 12, recurs_weeks: null };
const service = { kind: "service", recurs_months: 12, recurs_weeks: null };

test.each([
  ["in its last month keeps its day", "2026-11-22", "2026-10-23", "2027-11-22"],
  ["on its last day keeps it", "2026-11-22", "2026-11-22", "2027-11-22"],
  ["a month early to the day starts anew", "2026-11-22", "2026-10-22", "2027-10-21"],
  ["late counts from the test", "2026-11-22", "2026-12-05", "2027-12-04"],
  ["on a leap day ends on the last of February", "2024-02-29", "2024-02-29", "2025-02-28"],
])("an MOT passed %s", (_, due, done, expected) => {
  expect(nextDue(due, done, yearly)).toBe(expected);
});

test.each([
  ["GA4's 52 weeks are the year of an MOT", { recurs_months: null, recurs_weeks: 52 }, "2027-11-28"],
  ["a taxi's half a year", { recurs_months: 6 }, "2027-05-28"],
])("%s", (_, more, expected) => {
  expect(nextDue("2026-05-01", "2026-11-29", { ...yearly, ...more })).toBe(expected);
});

test("a service counts from the day on which it was done", () => {
  expect(nextDue("2026-11-22", "2026-11-01", service)).toBe("2027-11-01");
});

test.each([
  [52, "2027-11-22"],
  [26, "2027-05-22"],
  [104, "2028-11-22"],
  [6, "2027-01-03"],
])("GA4's %i weeks", (recurs_weeks, expected) => {
  expect(nextRecurrence("2026-11-22", { kind: "other", recurs_months: null, recurs_weeks })).toBe(expected);
});

test("what the template says wins, and what recurs not at all ends", () => {
  expect(nextRecurrence("2026-11-22", { ...service, recurs_months: 6, recurs_weeks: 52 })).toBe("2027-05-22");
  expect(nextRecurrence("2026-11-22", { ...service, recurs_months: null })).toBeNull();
});
