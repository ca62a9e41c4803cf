import { describe, expect, test } from "vitest";
import type { LineType } from "@/lib/pricing/rules/line-types";
import { type Discounts, documentTotals, lineSums, type PricedLine } from "@/lib/pricing/rules/totals";
import { fc } from "../../support/property";

const line = (fields: Partial<PricedLine>): PricedLine => ({
  item_type: "part",
  quantity: "1",
  unit_price: "0",
  tax_code: "T1",
  tax_rate: "20",
  ...fields,
});

describe("the arithmetic of VAT Notice 700 as garages need it", () => {
  test("decimals: 7 × £5.975 is 41.83 net, 8.37 VAT, 50.20 gross", () => {
    expect(lineSums(line({ quantity: "7", unit_price: "5.975" }))).toEqual({
      line_net: "41.83",
      line_tax: "8.37",
      line_gross: "50.20",
    });
  });

  test("lines, not totals: three lines of £0.99 bear 0.60 VAT", () => {
    const { total_tax, total_gross } = documentTotals(Array(3).fill(line({ unit_price: "0.99" })), {});
    expect([total_tax, total_gross]).toEqual(["0.60", "3.57"]);
  });

  test("a mixed bill: labour with discount, parts, sundries and an MOT outside the scope", () => {
    const totals = documentTotals(
      [
        line({ item_type: "labour", quantity: "2.5", unit_price: "65", discount_percent: "7.5" }),
        line({ quantity: "7", unit_price: "5.975" }),
        line({ item_type: "sundries", unit_price: "3.50" }),
        line({ item_type: "mot", unit_price: "54.85", tax_code: "T9", tax_rate: "0" }),
      ],
      {},
    );
    expect(totals.lines.map(({ line_net, line_tax }) => [line_net, line_tax])).toEqual([
      ["150.31", "30.06"],
      ["41.83", "8.37"],
      ["3.50", "0.70"],
      ["54.85", "0.00"],
    ]);
    expect(totals.by_tax).toEqual([
      { tax_code: "T1", tax_rate: "20", net: "195.64", tax: "39.13" },
      { tax_code: "T9", tax_rate: "0", net: "54.85", tax: "0.00" },
    ]);
    expect(totals.total_gross).toBe("289.62");
  });

  test("a price with VAT in it: £50.00 is 41.67 and the rest VAT", () => {
    expect(lineSums(line({ unit_price: "50", tax_inclusive: true }))).toEqual({
      line_net: "41.67",
      line_tax: "8.33",
      line_gross: "50.00",
    });
  });

  test("an MOT sent out: £35.00 passed on and a fee of £15.00 with VAT come to £53.00", () => {
    const { total_gross } = documentTotals(
      [
        line({ item_type: "mot", unit_price: "35", tax_code: "T9", tax_rate: "0" }),
        line({ item_type: "other", unit_price: "15" }),
      ],
      {},
    );
    expect(total_gross).toBe("53.00");
  });

  test("discounts multiply, and reach neither MOT nor surcharge nor excess", () => {
    const discounts = { discount_percent: "10", labour_discount_percent: "50", parts_discount_percent: "20" };
    const net = (fields: Partial<PricedLine>) =>
      lineSums(line({ unit_price: "100", ...fields }), discounts).line_net;
    expect(net({ item_type: "labour", discount_percent: "10" })).toBe("40.50");
    expect(net({ item_type: "part" })).toBe("72.00");
    expect(net({ item_type: "sundries" })).toBe("90.00");
    for (const item_type of ["mot", "surcharge", "excess"] as const)
      expect(net({ item_type })).toBe("100.00");
  });

  test("sundries as a share follow labour and parts after their discounts", () => {
    const totals = documentTotals(
      [
        line({ item_type: "labour", quantity: "2", unit_price: "60" }),
        line({ unit_price: "80", discount_percent: "50" }),
        line({ item_type: "mot", unit_price: "54.85", tax_code: "T9", tax_rate: "0" }),
        line({ item_type: "sundries", share_percent: "3" }),
      ],
      {},
    );
    expect(totals.lines[3]).toMatchObject({ unit_price: "4.80", line_net: "4.80" });
  });
});

const TYPES = [
  "labour",
  "part",
  "mot",
  "sundries",
  "other",
  "comment",
] as const satisfies readonly LineType[];
const decimals = (max: number, places: number) =>
  fc.integer({ min: 0, max: max * 10 ** places }).map((n) => (n / 10 ** places).toFixed(places));
const anyLine = fc.record({
  item_type: fc.constantFrom(...TYPES),
  quantity: decimals(500, 3),
  unit_price: decimals(5000, 4),
  discount_percent: decimals(100, 3),
  tax_inclusive: fc.boolean(),
  tax: fc.constantFrom(["T1", "20"], ["T5", "5"], ["T0", "0"], ["T9", "0"]),
});
const anyDocument = fc.record({
  lines: fc.array(anyLine, { maxLength: 40 }),
  discounts: fc.record({
    discount_percent: decimals(100, 2),
    labour_discount_percent: decimals(100, 2),
    parts_discount_percent: decimals(100, 2),
  }),
});

const priced = ({ tax: [tax_code = "T1", tax_rate = "20"], ...fields }: { tax: readonly [string, string] }) =>
  ({ ...fields, tax_code, tax_rate }) as unknown as PricedLine;

/** Pence of a decimal string, which must have two places. */
const pence = (value: string): bigint => {
  expect(value).toMatch(/^-?\d+\.\d\d$/);
  return BigInt(value.replace(".", ""));
};

/** The same sums by fractions of whole numbers, with nothing of the code under test. */
function byFractions(line: PricedLine, discounts: Discounts): [net: bigint, tax: bigint] {
  if (line.item_type === "comment") return [0n, 0n];
  const fraction = (value: string): [bigint, bigint] => {
    const [whole = "0", part = ""] = value.split(".");
    return [BigInt(whole + part), 10n ** BigInt(part.length)];
  };
  let [top, bottom] = [1n, 1n];
  const times = ([a, b]: [bigint, bigint]) => {
    top *= a;
    bottom *= b;
  };
  times(fraction(line.quantity ?? "0"));
  times(fraction(line.unit_price ?? "0"));
  const less = (percent: string | null | undefined) => {
    const [a, b] = fraction(percent ?? "0");
    times([100n * b - a, 100n * b]);
  };
  if (line.item_type !== "mot") {
    less(line.discount_percent);
    if (line.item_type === "labour") less(discounts.labour_discount_percent);
    if (line.item_type === "part") less(discounts.parts_discount_percent);
    less(discounts.discount_percent);
  }
  const halfUp = (a: bigint, b: bigint) => (2n * a + b) / (2n * b);
  const amount = halfUp(top * 100n, bottom);
  const [rate, per] = fraction(line.tax_rate);
  if (!line.tax_inclusive) return [amount, halfUp(amount * rate, 100n * per)];
  const net = halfUp(amount * 100n * per, 100n * per + rate);
  return [net, amount - net];
}

describe("whatever is on it", () => {
  test("lines add up to totals, net and VAT to gross, and the table of rates to both", () => {
    fc.assert(
      fc.property(anyDocument, ({ lines, discounts }) => {
        const totals = documentTotals(lines.map(priced), discounts);
        const added = (of: (line: (typeof totals.lines)[number]) => string) =>
          totals.lines.reduce((sum, one) => sum + pence(of(one)), 0n);
        expect(added((one) => one.line_net)).toBe(pence(totals.total_net));
        expect(added((one) => one.line_tax)).toBe(pence(totals.total_tax));
        expect(added((one) => one.line_gross)).toBe(pence(totals.total_gross));
        expect(pence(totals.total_net) + pence(totals.total_tax)).toBe(pence(totals.total_gross));
        for (const one of totals.lines)
          expect(pence(one.line_net) + pence(one.line_tax)).toBe(pence(one.line_gross));
        expect(totals.by_tax.reduce((sum, row) => sum + pence(row.net), 0n)).toBe(pence(totals.total_net));
        expect(totals.by_tax.reduce((sum, row) => sum + pence(row.tax), 0n)).toBe(pence(totals.total_tax));
      }),
      { numRuns: 2000 },
    );
  });

  test("rounding is what fractions of whole numbers give", () => {
    fc.assert(
      fc.property(anyDocument, ({ lines, discounts }) => {
        for (const one of lines.map(priced)) {
          const sums = lineSums(one, discounts);
          expect([pence(sums.line_net), pence(sums.line_tax)]).toEqual(byFractions(one, discounts));
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("a sum below nothing is rounded away from nought, as the same above it", () => {
    fc.assert(
      fc.property(decimals(500, 3), decimals(5000, 4), (quantity, unit_price) => {
        const above = lineSums(line({ quantity, unit_price }));
        const below = lineSums(line({ quantity: `-${quantity}`, unit_price }));
        expect(pence(below.line_net)).toBe(-pence(above.line_net));
        expect(pence(below.line_tax)).toBe(-pence(above.line_tax));
      }),
    );
  });
});
