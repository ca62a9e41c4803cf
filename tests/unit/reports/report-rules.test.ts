import { describe, expect, test } from "vitest";
import { keyName } from "@/lib/accounting/reports/key-names";
import { daysOf, periodBefore } from "@/lib/accounting/reports/period";
import { SalesReport } from "@/lib/accounting/reports/schema";
import { vatBoxes } from "@/lib/accounting/reports/vat-boxes";

describe("the period before", () => {
  test.each([
    ["2026-11-01", "2026-11-30", "2026-10-01", "2026-10-31"],
    ["2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28"],
    ["2026-04-01", "2026-06-30", "2026-01-01", "2026-03-31"],
    ["2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31"],
    ["2026-11-16", "2026-11-22", "2026-11-09", "2026-11-15"],
    ["2026-11-01", "2026-11-22", "2026-10-10", "2026-10-31"],
    ["2026-03-01", "2026-03-01", "2026-02-28", "2026-02-28"],
  ])("of %s to %s is %s to %s", (from, to, expectedFrom, expectedTo) => {
    expect(periodBefore({ from, to })).toEqual({ from: expectedFrom, to: expectedTo });
  });
});

test("a row of days ends with its report", () => {
  const report = { from: "2026-11-04", to: "2026-11-25" };
  expect(daysOf("week", "2026-11-02", report)).toEqual({ from: "2026-11-04", to: "2026-11-08" });
  expect(daysOf("week", "2026-11-23", report)).toEqual({ from: "2026-11-23", to: "2026-11-25" });
  expect(daysOf("month", "2026-11-01", report)).toEqual(report);
  expect(daysOf("day", "2026-11-05", report)).toEqual({ from: "2026-11-05", to: "2026-11-05" });
  expect(SalesReport.safeParse({ from: "2026-11-05", to: "2026-11-04" }).success).toBe(false);
});

test.each([
  ["tax_code", "T1", "T1 standard"],
  ["tax_code", "TM", "TM margin scheme"],
  ["kind", "part", "Parts"],
  ["technician", "", "Nobody named"],
  ["type", "credit_note", "Credit note"],
] as const)("a row by %s with key %s is called %s", (group, key, name) => {
  expect(keyName(group, key)).toBe(name);
});

const taxed = (tax_code: string, net: string, tax: string, margin_vat = "0.00") => ({
  tax_code,
  net,
  tax,
  margin_vat,
});

describe("the nine boxes", () => {
  test("of sales at standard rate, MOTs outside the scope and purchases", () => {
    expect(
      vatBoxes(
        [taxed("T1", "10000.00", "2000.00"), taxed("T9", "2000.00", "0.00")],
        [taxed("T1", "4000.00", "800.00")],
      ),
    ).toEqual({
      box_1: "2000.00",
      box_2: "0.00",
      box_3: "2000.00",
      box_4: "800.00",
      box_5: "1200.00",
      owed_to: "hmrc",
      box_6: "10000",
      box_7: "4000",
      box_8: "0",
      box_9: "0",
    });
  });

  test("of a vehicle under the margin scheme: £3,000 to £4,200 is VAT £200", () => {
    expect(
      vatBoxes([taxed("TM", "4200.00", "0.00", "200.00")], [taxed("TM", "3000.00", "0.00")]),
    ).toMatchObject({
      box_1: "200.00",
      box_4: "0.00",
      box_5: "200.00",
      box_6: "4000",
      box_7: "3000",
    });
  });

  test("leave the pence of sums out, and may be owed to the garage", () => {
    expect(
      vatBoxes([taxed("T1", "99.99", "20.00"), taxed("T5", "-100.98", "-5.05")], [taxed("", "300", "60")]),
    ).toMatchObject({
      box_1: "14.95",
      box_5: "45.05",
      owed_to: "garage",
      box_6: "0",
      box_7: "300",
    });
    expect(vatBoxes([], []).owed_to).toBeNull();
  });
});
