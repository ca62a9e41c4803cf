import { expect, test } from "vitest";
import { addDays, daysBetween } from "@/lib/core/dates/dates";
import { mileageDay } from "@/lib/reminders/rules/mileage-day";
import { dueAfterWork } from "@/lib/reminders/rules/next-due";
import { fc } from "@/tests/support/property";

const TODAY = "2026-12-01";
const read = (read_on: string, mileage: number) => ({ read_on, mileage, source: "invoice" });
const service = { kind: "service", recurs_months: 12, recurs_weeks: null, recurs_miles: 10_000 };
/** 20,000 miles a year. */
const driven = [read("2025-12-01", 20_000), read("2026-12-01", 40_000)];

test("10,000 miles at 20,000 a year are half a year; months that are earlier win, and so do miles", () => {
  expect(mileageDay(TODAY, 10_000, driven, TODAY)).toBe("2027-06-02");
  const work = { done: TODAY, mileage: 40_000 };
  expect(dueAfterWork(work, null, { ...service, readings: driven }, TODAY)).toEqual({
    due_date: "2027-06-02",
    due_mileage: 50_000,
  });
  expect(dueAfterWork(work, null, { ...service, recurs_months: 3, readings: driven }, TODAY)).toEqual({
    due_date: "2027-03-01",
    due_mileage: 50_000,
  });
});

test.each([
  ["no reading", []],
  ["one", [read("2025-12-01", 20_000)]],
  ["two within two months", [read("2026-10-10", 20_000), read("2026-12-01", 40_000)]],
  ["a vehicle that stands still", [read("2020-12-01", 20_000), read("2026-12-01", 20_001)]],
])("of %s the months alone decide", (_, readings) => {
  expect(mileageDay(TODAY, 10_000, readings, TODAY)).toBeNull();
  expect(dueAfterWork({ done: TODAY, mileage: null }, null, { ...service, readings }, TODAY)).toEqual({
    due_date: "2027-12-01",
    due_mileage: null,
  });
});

test("without months and without a mileage that says anything nothing follows; an MOT goes by its expiry", () => {
  const none = { ...service, recurs_months: null, readings: [] };
  expect(dueAfterWork({ done: TODAY, mileage: 40_000 }, null, none, TODAY)).toBeNull();
  const mot = { ...service, kind: "mot", readings: driven };
  expect(dueAfterWork({ done: TODAY, mileage: 40_000 }, "2026-12-20", mot, TODAY)).toEqual({
    due_date: "2027-12-20",
    due_mileage: null,
  });
});

test("a day that is past is today", () => {
  expect(mileageDay("2026-01-01", 1_000, driven, TODAY)).toBe(TODAY);
});

test("never before today or the work; never sooner for more miles; by that day the miles are driven, and not the day before", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 4_000 }),
      fc.integer({ min: 100, max: 300_000 }),
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: 0, max: 900 }),
      (span, miles, wanted, ago) => {
        const after = addDays(TODAY, -ago);
        const readings = [read(addDays(TODAY, -span), 1_000), read(TODAY, 1_000 + miles)];
        const day = mileageDay(after, wanted, readings, TODAY);
        const more = mileageDay(after, wanted + 500, readings, TODAY);
        if (day === null) {
          expect(more).toBeNull();
          return;
        }
        expect(day >= TODAY && day >= after).toBe(true);
        if (more !== null) expect(more >= day).toBe(true);
        const yearly = Math.round((miles / span) * 365.25);
        const days = daysBetween(after, day);
        expect((days / 365.25) * yearly).toBeGreaterThanOrEqual(wanted - 1e-6);
        if (day > TODAY) expect(((days - 1) / 365.25) * yearly).toBeLessThan(wanted);
      },
    ),
  );
});
