import { expect, test } from "vitest";
import { atFixedPrice } from "@/lib/packages/rules/package-price";
import { documentTotals } from "@/lib/pricing/rules/totals";
import { fc } from "../../support/property";

const line = (item_type: "labour" | "part" | "mot" | "comment", quantity: string, unit_price: string) => ({
  item_type,
  quantity,
  unit_price,
  tax_code: item_type === "mot" ? "T9" : "T1",
  tax_rate: item_type === "mot" ? "0" : "20",
});

test("a service at £199.95 comes to £199.95, its MOT at its own fee", () => {
  const priced = atFixedPrice(
    [
      line("labour", "1.5", "65"),
      line("part", "4.5", "9.37"),
      line("part", "1", "8.5"),
      line("mot", "1", "54.85"),
    ],
    "199.95",
  );
  expect(documentTotals(priced, {}).total_gross).toBe("199.95");
  expect(priced[3]).toMatchObject({ unit_price: "54.85" });
});

test("lines without prices share it evenly; where there is nothing to share, they stay", () => {
  const even = atFixedPrice(
    [line("labour", "1", "0"), line("part", "1", "0"), line("part", "1", "0")],
    "100",
  );
  expect(documentTotals(even, {}).lines.map(({ line_gross }) => line_gross)).toEqual([
    "33.34",
    "33.33",
    "33.33",
  ]);
  const fee = [line("mot", "1", "54.85")];
  expect(atFixedPrice(fee, "40")).toEqual(fee);
});

test("any package comes to its price, to the penny", () => {
  const anyLine = fc.record({
    item_type: fc.constantFrom("labour" as const, "part" as const, "comment" as const),
    quantity: fc.integer({ min: 1, max: 99_000 }).map((thousandths) => (thousandths / 1000).toFixed(3)),
    unit_price: fc.integer({ min: 0, max: 5_000_000 }).map((n) => (n / 10_000).toFixed(4)),
  });
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(["T1", "20"] as const, ["T5", "5"] as const, ["T0", "0"] as const),
      fc.integer({ min: 1, max: 500_000 }),
      (lines, [tax_code, tax_rate], pennies) => {
        if (lines.every(({ item_type }) => item_type === "comment")) return;
        const fixed = (pennies / 100).toFixed(2);
        const priced = atFixedPrice(
          lines.map((one) => ({ ...one, tax_code, tax_rate })),
          fixed,
        );
        expect(documentTotals(priced, {}).total_gross).toBe(fixed);
      },
    ),
    { numRuns: 1500 },
  );
});
