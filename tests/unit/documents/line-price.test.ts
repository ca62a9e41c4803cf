import { expect, test } from "vitest";
import { packageWords, shownPrice } from "@/lib/documents/rules/lines/line-price";

const line = (unit_price: string, more: object = {}) => ({
  quantity: "1.000",
  unit_price,
  tax_inclusive: true,
  tax_rate: "20.000",
  ...more,
});

test("a price that has VAT in it is shown as it was fixed, and said to be so", () => {
  expect(shownPrice(line("50.0000"))).toEqual({ amount: "50.0000", note: "incl. VAT" });
  expect(shownPrice(line("50.0000", { quantity: "3.000" }))).toEqual({
    amount: "50.0000",
    note: "incl. VAT",
  });
  expect(shownPrice(line("41.6667", { tax_inclusive: false }))).toEqual({ amount: "41.6667", note: null });
  expect(shownPrice(line("50.0000", { tax_rate: "0.000" }))).toEqual({ amount: "50.0000", note: null });
});

test("a share of a package that is no whole pence for one is the price of all of them", () => {
  expect(shownPrice(line("7.3333", { quantity: "4.500" }))).toEqual({
    amount: "33.00",
    note: "in all, incl. VAT",
  });
});

test("a package says once what it costs, and each other line that it is part of it", () => {
  const own = { package_key: "p", package_name: "Oil service", tax_inclusive: true };
  const words = packageWords([
    { id: "1", ...own, line_gross: "82.50" },
    { id: "2", ...own, line_gross: "16.50" },
    { id: "3", package_key: null, package_name: null, tax_inclusive: true, line_gross: "5.00" },
    { id: "4", ...own, package_key: "q", package_name: "Valet", tax_inclusive: false, line_gross: "12.00" },
  ]);
  expect([...words]).toEqual([
    ["1", "Oil service, £99.00 incl. VAT in all"],
    ["2", "Part of Oil service"],
    ["4", "Valet"],
  ]);
});
