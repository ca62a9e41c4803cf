import { expect, test } from "vitest";
import { mileageTrend } from "@/lib/vehicles/rules/mileage";

const at = (read_on: string, mileage: number) => ({ read_on, mileage, source: "invoice" });

test("a year's miles from first to last, in whatever order they come", () => {
  const trend = mileageTrend([at("2026-01-01", 30_000), at("2024-01-01", 10_000), at("2025-01-01", 21_000)]);
  expect(trend).toMatchObject({ yearly: 9_993, latest: { mileage: 30_000 }, backwards: [] });
});

test("a reading below an earlier one is told apart and spoils no trend", () => {
  const slip = at("2025-06-01", 2_500);
  const trend = mileageTrend([at("2024-01-01", 10_000), slip, at("2026-01-01", 30_000)]);
  expect(trend).toMatchObject({ yearly: 9_993, backwards: [slip] });
});

test("another clock begins a trend of its own", () => {
  const trend = mileageTrend([
    at("2018-01-01", 90_000),
    at("2020-01-01", 120_000),
    at("2021-01-01", 5_000),
    at("2022-01-01", 12_000),
    at("2023-01-01", 19_000),
  ]);
  expect(trend).toMatchObject({
    yearly: 7_005,
    latest: { mileage: 19_000 },
    backwards: [at("2021-01-01", 5_000)],
  });
});

test("too short a time says nothing of a year; no reading says nothing at all", () => {
  expect(mileageTrend([at("2026-01-01", 10), at("2026-02-01", 900)])?.yearly).toBeNull();
  expect(mileageTrend([])).toBeNull();
});
