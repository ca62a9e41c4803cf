import { expect, test } from "vitest";
import { daysBetweenPeriods } from "@/lib/accounting/rules/days-between-periods";

const quarter = { starts_on: "2026-10-01", ends_on: "2026-12-31" };

test("days that stand in no VAT period are those between one and the next", () => {
  expect(daysBetweenPeriods(quarter, { starts_on: "2027-02-01", ends_on: "2027-04-30" })).toEqual({
    starts_on: "2027-01-01",
    ends_on: "2027-01-31",
  });
  expect(daysBetweenPeriods(quarter, { starts_on: "2027-01-02", ends_on: "2027-03-31" })).toEqual({
    starts_on: "2027-01-01",
    ends_on: "2027-01-01",
  });
});

test("there are none where one follows on the other, nor after the last", () => {
  expect(daysBetweenPeriods(quarter, { starts_on: "2027-01-01", ends_on: "2027-03-31" })).toBeNull();
  expect(daysBetweenPeriods(quarter, undefined)).toBeNull();
});
