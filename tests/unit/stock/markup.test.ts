import { describe, expect, test } from "vitest";
import { type MarkupBand, priceFromCost, pricesFromCost } from "@/lib/stock/rules/markup";
import { fc } from "../../support/property";

const BANDS: MarkupBand[] = [
  { cost_from: "20", markup_percent: "50" },
  { cost_from: "0", markup_percent: "100" },
  { cost_from: "100", markup_percent: "33.333" },
];

describe("a price by its cost", () => {
  test.each([
    ["0", "0.00"],
    ["5.10", "10.20"],
    ["19.9999", "40.00"],
    ["20", "30.00"],
    ["99.99", "149.99"],
    ["100", "133.33"],
    ["0.0025", "0.01"],
    ["0.0024", "0.00"],
  ])("%s is sold at %s", (cost, price) => expect(priceFromCost(cost, BANDS)).toBe(price));

  test("is not known below the lowest band, nor without any", () => {
    expect(priceFromCost("4.99", [{ cost_from: "5", markup_percent: "40" }])).toBeNull();
    expect(priceFromCost("4.99", [])).toBeNull();
  });

  test("rests on the part's own mark-up where it has one, and 0 is none", () => {
    const bands = { retail: BANDS, trade: [] };
    const part = { cost_net: "10", retail_markup_percent: "25", trade_markup_percent: null };
    expect(pricesFromCost(part, bands)).toEqual({ retail: "12.50", trade: null });
    expect(pricesFromCost({ ...part, retail_markup_percent: "0.000" }, bands).retail).toBe("20.00");
    expect(pricesFromCost({ ...part, cost_net: null }, bands)).toEqual({ retail: null, trade: null });
  });

  test("is the cost and the mark-up of its band, to the penny and half up, reckoned in whole numbers", () => {
    const figure = (max: number) => fc.integer({ min: 0, max });
    const bands = fc.uniqueArray(fc.record({ from: figure(5000), percent: figure(300_000) }), {
      selector: ({ from }) => from,
      maxLength: 6,
    });
    fc.assert(
      fc.property(bands, figure(1_000_000), (made, tenThousandths) => {
        const cost = (tenThousandths / 10_000).toFixed(4);
        const said = priceFromCost(
          cost,
          made.map(({ from, percent }) => ({
            cost_from: (from / 100).toFixed(4),
            markup_percent: (percent / 1000).toFixed(3),
          })),
        );
        const [band] = made
          .filter(({ from }) => from * 100 <= tenThousandths)
          .sort((a, b) => b.from - a.from);
        if (!band) {
          expect(said).toBeNull();
          return;
        }
        // Ten thousandths of a pound times thousandths of a per cent.
        const exact = BigInt(tenThousandths) * BigInt(100_000 + band.percent);
        const penny = 10_000_000n;
        const pence = (exact * 2n + penny) / (penny * 2n);
        expect(said).toBe(`${pence / 100n}.${String(pence % 100n).padStart(2, "0")}`);
      }),
    );
  });
});
