import { expect, test } from "vitest";
import { fromOffer, sellsAt } from "@/components/editor/chosen-offer";
import type { Offer } from "@/lib/supplier-links/responses";

const offer: Offer = {
  ...{ supplier_id: "s", supplier: "Near Parts", source: "asked", made_up: false, old: false },
  ...{ unit_net: "62.6500", unit_list: null, unit_surcharge: null, retail: "115.9000", trade: "100.0000" },
  ...{ availability: "in_stock", branch: 1, hub: null, earliest: null, as_at: "2026-12-03T08:00:00Z" },
};
const row = (unit_price: string, tax_inclusive = false) => ({ unit_price, tax_inclusive });
const choosing = (price: string, anew = false) => ({ row: row(price), customer: null, anew });

test("a line without a price is sold by the mark-up, to trade at theirs", () => {
  expect(fromOffer(offer, choosing(""))).toMatchObject({ unit_cost: "62.65", unit_price: "115.90" });
  expect(sellsAt(offer, choosing(""))).toBe("sells at £115.90");
  const trade = { ...choosing(" "), customer: { trade_parts: true } };
  expect(fromOffer(offer, trade)).toMatchObject({ unit_price: "100.00", tax_inclusive: false });
  expect(sellsAt(offer, trade)).toBe("sells at £100.00");
});

test.each(["43.55", "0.00"])(
  "a price of £%s that the customer was told stays, and what else it would be is said",
  (price) => {
    const taken = fromOffer(offer, choosing(price));
    expect(taken).toEqual({ supplier_id: "s", unit_cost: "62.65" });
    expect(sellsAt(offer, choosing(price))).toBe(`stays at £${price}, by the mark-up £115.90`);
  },
);

test("it is made anew only where that is asked for, and both prices are said before", () => {
  expect(fromOffer(offer, choosing("43.55", true))).toMatchObject({ unit_price: "115.90" });
  expect(sellsAt(offer, choosing("43.55", true))).toBe("sells at £115.90, now £43.55");
  const withVat = { row: row("50.00", true), customer: null, anew: true };
  expect(sellsAt(offer, withVat)).toBe("sells at £115.90, now £50.00 with VAT");
  expect(fromOffer(offer, withVat)).toMatchObject({ tax_inclusive: false });
});

test("without a mark-up nothing but the cost changes", () => {
  const bare = { ...offer, retail: null, trade: null };
  expect(fromOffer(bare, choosing("43.55", true))).toEqual({ supplier_id: "s", unit_cost: "62.65" });
  expect(sellsAt(bare, choosing("43.55", true))).toBe("stays at £43.55");
  expect(sellsAt(bare, choosing(""))).toBeNull();
});
