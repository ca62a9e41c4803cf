import { expect, test } from "vitest";
import { decimal, formatMoney, pounds, round, sum } from "@/lib/core/money";
import { fc } from "../../support/property";

test("seven at £5.975 is £41.83, where floating point says £41.82", () => {
  expect(pounds(decimal("7").times("5.975"))).toBe("41.83");
});

test("halves go away from zero, negatives too", () => {
  expect(round(decimal("0.125")).toFixed()).toBe("0.13");
  expect(round(decimal("-0.125")).toFixed()).toBe("-0.13");
});

test("sums of pence equal sums of integers", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { maxLength: 200 }),
      (pence) => {
        const amounts = pence.map(
          (p) =>
            `${p < 0 ? "-" : ""}${Math.trunc(Math.abs(p) / 100)}.${String(Math.abs(p) % 100).padStart(2, "0")}`,
        );
        const total = pence.reduce((a, b) => a + b, 0);
        expect(sum(amounts).times(100).toFixed(0).replace("-0", "0")).toBe(String(total));
      },
    ),
  );
});

test("money is shown exactly, however large", () => {
  expect(formatMoney("9007199254740993.25")).toBe("£9,007,199,254,740,993.25");
  expect(formatMoney("-3.20")).toBe("−£3.20");
  expect(formatMoney("0.00")).toBe("£0.00");
  expect(formatMoney(null)).toBe("–");
});
