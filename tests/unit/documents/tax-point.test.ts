import { describe, expect, test } from "vitest";
import { taxPointOf, taxPointProblem } from "@/lib/tax/rules/tax-point";

describe("the tax point", () => {
  test.each([
    ["no day of supply", null, "2026-11-29", "2026-11-29"],
    ["the day itself", "2026-11-29", "2026-11-29", "2026-11-29"],
    ["an invoice before the supply", "2026-12-05", "2026-11-29", "2026-11-29"],
    ["an invoice on the fourteenth day", "2026-11-15", "2026-11-29", "2026-11-29"],
    ["an invoice on the fifteenth day", "2026-11-14", "2026-11-29", "2026-11-14"],
    ["an invoice of a quarter later", "2026-09-15", "2026-11-29", "2026-09-15"],
  ])("of %s", (_, supplied, issued, expected) =>
    expect(taxPointOf({ type: "invoice", supplied, issued })).toBe(expected),
  );

  test("of a credit note is its issue, whatever it credits", () =>
    expect(taxPointOf({ type: "credit_note", supplied: "2026-01-01", issued: "2026-11-29" })).toBe(
      "2026-11-29",
    ));
});

test("a day of supply has come, however long ago", () => {
  expect(taxPointProblem(null, "2026-11-29")).toBeNull();
  expect(taxPointProblem("2026-11-29", "2026-11-29")).toBeNull();
  expect(taxPointProblem("2010-12-20", "2026-11-29")).toBeNull();
  expect(taxPointProblem("2026-11-30", "2026-11-29")?.field).toBe("tax_point");
});
