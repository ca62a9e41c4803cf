import { expect, test } from "vitest";
import { MOST_ATTEMPTS, pauseAfter } from "@/lib/webhooks/delivery/retry-plan";

const pauses = (random: number) =>
  Array.from({ length: MOST_ATTEMPTS - 1 }, (_, i) => pauseAfter(i + 1, () => random) ?? Number.NaN);
const hours = (seconds: number[]) => seconds.reduce((sum, pause) => sum + pause, 0) / 3600;

test("attempts grow apart and end after about a day", () => {
  const steady = pauses(0.5);
  expect(steady[0]).toBe(5);
  expect(steady).toEqual([...steady].sort((a, b) => a - b));
  expect(hours(steady)).toBeGreaterThan(23);
  expect(hours(steady)).toBeLessThan(25);
  expect(pauseAfter(MOST_ATTEMPTS)).toBeNull();
  expect(pauseAfter(MOST_ATTEMPTS + 5)).toBeNull();
});

test("a pause varies by a fifth, so that what failed together is not tried together", () => {
  expect(pauses(0)[3]).toBe(480);
  expect(pauses(1)[3]).toBe(720);
});
