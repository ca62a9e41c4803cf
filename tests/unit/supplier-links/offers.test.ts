import { expect, test } from "vitest";
import { byPrice, isOldQuote, isRealPrice, poundsOf } from "@/lib/supplier-links/rules/offers";
import { supplierAddressProblem, supplierBase } from "@/lib/supplier-links/rules/supplier-address";
import { fc } from "../../support/property";

const offer = fc.record({
  supplier: fc.string(),
  unit_net: fc.integer({ min: 0, max: 100_000 }).map(poundsOf),
  availability: fc.constantFrom("in_stock", "from_hub", "out_of_stock", "unknown"),
});

test("the cheapest stands first, what is out of stock after the rest, and what has no price last", () => {
  fc.assert(
    fc.property(fc.array(offer, { minLength: 2 }), (offers) => {
      const sorted = offers.toSorted(byPrice);
      const ranks = sorted.map(
        ({ unit_net, availability }) =>
          (isRealPrice(unit_net) ? 0 : 2) + Number(availability === "out_of_stock"),
      );
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      const free = sorted.filter((_, i) => ranks[i] === 0).map(({ unit_net }) => Number(unit_net));
      expect(free).toEqual(free.toSorted((a, b) => a - b));
    }),
  );
});

test("a price is old a day after it was said", () => {
  const now = new Date("2026-12-02T12:00:00Z");
  expect(isOldQuote("2026-12-01T12:00:01Z", now)).toBe(false);
  expect(isOldQuote("2026-12-01T11:59:59Z", now)).toBe(true);
});

test("a key goes over plain http within the garage's own network alone", () => {
  for (const address of [
    "http://127.0.0.1:8080",
    "http://192.168.1.20/parts",
    "http://localhost",
    "https://parts.example",
  ])
    expect(supplierAddressProblem(address), address).toBeNull();
  for (const address of [
    "http://parts.example",
    "http://11.0.0.1",
    "http://10.evil.example",
    "parts.example",
    "ftp://x",
  ])
    expect(supplierAddressProblem(address), address).not.toBeNull();
  expect(supplierBase("https://parts.example/v1/")).toBe("https://parts.example");
});
