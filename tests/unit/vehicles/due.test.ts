import { expect, test } from "vitest";
import { due, dueInWords } from "@/lib/vehicles/rules/due";

test.each([
  [null, "unknown", "not known"],
  ["2026-11-21", "expired", "expired 1 day ago"],
  ["2026-11-22", "soon", "expires today"],
  ["2026-12-22", "soon", "in 30 days"],
  ["2026-12-23", "current", "in 31 days"],
  ["2027-11-22", "current", "in 12 months"],
  ["2020-11-22", "expired", "expired 6 years ago"],
])("%s is %s: %s", (expiry, state, words) => {
  const found = due(expiry, "2026-11-22");
  expect(found.state).toBe(state);
  expect(dueInWords(found)).toBe(words);
});
