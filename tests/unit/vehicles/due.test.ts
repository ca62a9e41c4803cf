import { expect, test } from "vitest";
import { due, dueInWords } from "@/lib/vehicles/rules/due";

test.each([
  [null, "unknown", "not known"],
  ["2026-11-21", "expired", "expired 1 day ago"],
  ["2026-11-22", "soon", "expires today"],
  ["2026-12-05", "soon", "in 13 days"],
  ["2026-12-06", "soon", "in 2 weeks"],
  ["2026-12-22", "soon", "in about 4 weeks"],
  ["2026-12-23", "current", "in about 4 weeks"],
  // A month and 29 days are not a month.
  ["2027-01-21", "current", "in about 9 weeks"],
  ["2027-01-24", "current", "in 9 weeks"],
  ["2027-02-20", "current", "in about 13 weeks"],
  ["2027-02-22", "current", "in 3 months"],
  ["2027-05-20", "current", "in about 6 months"],
  ["2027-11-20", "current", "in about 12 months"],
  ["2027-11-22", "current", "in 12 months"],
  ["2026-09-30", "expired", "expired about 8 weeks ago"],
  ["2020-11-22", "expired", "expired 6 years ago"],
  ["2020-03-22", "expired", "expired about 7 years ago"],
])("%s is %s: %s", (expiry, state, words) => {
  const found = due(expiry, "2026-11-22");
  expect(found.state).toBe(state);
  expect(dueInWords(found)).toBe(words);
});
