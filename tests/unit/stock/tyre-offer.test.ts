import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyFields } from "@/components/editor/empty-fields";
import { fittedPrice, tyreRows } from "@/components/editor/tyres/tyre-rows";
import { decimal, sum } from "@/lib/core/money";
import type { ServicePackage } from "@/lib/packages/responses";
import { lineSums } from "@/lib/pricing/rules/totals";
import { sameTyre, tyreWords } from "@/lib/stock/rules/tyre-fields";
import { hasPrice, misfits, type OfferedTyre, tiersOf } from "@/lib/stock/rules/tyre-offer";
import { findTyreSize, type ReadTyreSize } from "@/lib/stock/rules/tyre-size";
import { TyreInput } from "@/lib/stock/schema/tyre";
import { anOfferedTyre as offered } from "../../support/offered-tyre";

const size = (typed: string): ReadTyreSize => {
  const read = findTyreSize(typed);
  if (!read) throw new Error(`${typed} is no size`);
  return read;
};
const keys = (tyres: readonly OfferedTyre[]) => tyres.map(({ key }) => key);

test("the tier that the garage has set counts, the others are a third each by price", () => {
  const asked = size("205/55R16 91V");
  const some = [offered("f", "120"), offered("a", "40"), offered("c", "61"), offered("b", "60")];
  const more = [offered("e", "100"), offered("d", "80"), offered("set", "30", { tyre: { tier: "best" } })];
  const tiers = tiersOf([...some, ...more], asked, 2);
  expect(keys(tiers.good)).toEqual(["a", "b"]);
  expect(keys(tiers.better)).toEqual(["c", "d"]);
  expect(keys(tiers.best)).toEqual(["set", "e", "f"]);
  expect(keys(tiersOf([offered("one", "40")], asked, 4).good)).toEqual(["one"]);
});

test("what fits and is here comes first in its tier, and what has no price last", () => {
  const asked = size("205/55R16 91V XL");
  const tier = { tier: "good" };
  const tiers = tiersOf(
    [
      offered("free", "0.00", { tyre: tier }),
      offered("weak", "10", { tyre: { ...tier, load_index: "88" } }),
      offered("away", "20", { tyre: { ...tier, extra_load: "yes" }, available: "1" }),
      offered("here", "30", { tyre: { ...tier, extra_load: "yes" } }),
    ],
    asked,
    2,
  );
  expect(keys(tiers.good)).toEqual(["here", "away", "weak", "free"]);
  expect([hasPrice({ unit_price: "0.0000" }), hasPrice({ unit_price: null })]).toEqual([false, false]);
});

test("a tyre that carries less, is slower or of another make-up is told", () => {
  const one = offered("one", "40");
  expect(misfits(one, size("205/55R16 91V"))).toEqual([]);
  expect(misfits(one, size("205/55R16 94W XL"))).toEqual([
    "Load index 91 is below 94",
    "Speed rating V is below W",
    "Not known to be reinforced (XL)",
  ]);
  expect(misfits(one, size("205/55R16 91V RFT"))).toEqual(["Not known to be run-flat"]);
  expect(misfits(offered("rf", "1", { description: "205/55R16 91V RF" }), size("205/55R16 91V XL"))).toEqual(
    [],
  );
  expect(misfits(one, size("205/55R16C 91H"))).toEqual(["Not for vans (C)"]);
});

test("the size is found anywhere in a description", () => {
  expect(findTyreSize("MICHELIN PRIMACY 4 205/55R16 91V")).toMatchObject({ width: 205, rim: "16" });
  expect(findTyreSize("Bosch wiper 650")).toBeNull();
});

test("the label is told in few words, and said in clear ones where it is wrong", () => {
  const tyre = { fuel_economy: "C", wet_grip: "B", noise_db: "71", noise_level: "B", snow: "yes" };
  expect(tyreWords(tyre)).toBe("Fuel C · Wet B · 71 dB (B) · Snow grip (3PMSF)");
  expect(tyreWords({ size: "205/55R16" })).toBe("");
  expect(sameTyre({ a: "1", b: "2" }, { b: "2", a: "1" })).toBe(true);
  expect(TyreInput.parse({ wet_grip: "b", ice: "" })).toEqual({ wet_grip: "B" });
  const wrong = TyreInput.safeParse({ wet_grip: "H", noise_db: "7100", tier: "premium" });
  expect(wrong.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)).toEqual([
    "wet_grip: A class from A to E; labels from before May 2021 go to G",
    "noise_db: Whole decibels, such as 71",
    "tier: good, better or best",
  ]);
});

const penny = fc.integer({ min: 1, max: 99_999 }).map((pence) => (pence / 100).toFixed(2));

test("the fitted price is what its lines come to, and a fixed price of the fitting counts once a tyre to the penny", () => {
  fc.assert(
    fc.property(
      penny,
      penny,
      fc.array(penny, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 99 }),
      (price, fixed, parts, quantity) => {
        const job: ServicePackage = {
          ...{ id: "job", name: "Fitting", description: null, reminder_template_id: null, version: 1 },
          fixed_price_gross: fixed,
          lines: parts.map((unit_price, i) => ({
            ...{ id: `${i}`, item_type: "other", description: `Line ${i}`, part_number: null },
            ...{ stock_item_id: null, quantity: "1.000", unit_price, tax_code: "T1" },
          })),
        };
        const codes = [
          { code: "T1", name: "Standard", retired: false, rates: [{ valid_from: "2011-01-04", rate: "20" }] },
        ];
        const rates = { codes, day: "2026-12-02" };
        let at = 0;
        const fitting = { job, quantity, rates, customer: null, newId: () => `row-${at++}` };
        const rows = tyreRows(offered("tyre", price), fitting);
        const tyre = lineSums({
          ...{ item_type: "part", quantity: String(quantity), unit_price: price, tax_rate: "20" },
        });
        expect(fittedPrice(rows, emptyFields, rates)).toBe(
          sum([tyre.line_gross, decimal(fixed).times(quantity).toString()]).toFixed(2),
        );
      },
    ),
  );
});
