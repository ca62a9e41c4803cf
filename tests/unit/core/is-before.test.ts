import { expect, test } from "vitest";
import { isBefore } from "@/lib/core/dates/is-before";

test.each([
  ["2026-12-03T02:28:07.492123+00:00", "2026-12-03 02:28:07.492124+00"],
  ["2026-12-03T02:28:07.4921+00:00", "2026-12-03T02:28:07.492101Z"],
  ["2026-12-03T02:28:07Z", "2026-12-03 02:28:07.000001+00"],
  ["2026-12-03T02:28:07.999999Z", "2026-12-03T02:28:08Z"],
  ["2026-12-03T03:28:07.5+01:00", "2026-12-03T02:28:07.500001Z"],
])("%s is before %s, and not the other way", (one, other) => {
  expect(isBefore(one, other)).toBe(true);
  expect(isBefore(other, one)).toBe(false);
  expect(isBefore(one, one)).toBe(false);
});
