import { expect, test } from "vitest";
import type { SaidOfPart } from "@/lib/integrations/parts-supplier";
import type { OfferedTyre } from "@/lib/stock/rules/tyre-offer";
import { saidKey, saidOfLine, withAsked } from "@/lib/supplier-links/rules/said";
import { anOfferedTyre } from "../../support/offered-tyre";

const FIRST = "01a00000-0000-7000-8000-000000000001";
const OTHER = "01a00000-0000-7000-8000-000000000002";
const said: SaidOfPart = {
  ...{
    supplier: "Near Tyres",
    availability: "in_stock",
    earliest: "2026-12-04T10:00:00Z",
    said_at: "2026-12-03T10:00:00Z",
  },
  ...{ old: false, made_up: false },
};

const tyre = (source: OfferedTyre["source"], supplier_id: string | null, part_number: string): OfferedTyre =>
  anOfferedTyre(`${source} ${supplier_id} ${part_number}`, "50", { source, supplier_id, part_number });

test("what a supplier says is found by its part, however the number is written, and at that supplier alone", () => {
  const told = { [saidKey(FIRST, "ab-12/3")]: said };
  expect(saidOfLine(told, { supplier_id: FIRST, part_number: "AB 123" })).toBe(said);
  expect(saidOfLine(told, { supplier_id: OTHER, part_number: "AB 123" })).toBeUndefined();
  expect(saidOfLine(told, { supplier_id: null, part_number: "AB 123" })).toBeUndefined();
  expect(saidOfLine(told, { supplier_id: FIRST, part_number: "" })).toBeUndefined();
  expect(saidOfLine(told, { supplier_id: FIRST, part_number: null })).toBeUndefined();
});

test("what a supplier has just told stands in place of its price file, and beside our own and other suppliers'", () => {
  const own = tyre("stock", null, "T1");
  const listed = tyre("price_file", FIRST, "t-1");
  const elsewhere = tyre("price_file", OTHER, "T1");
  const asked = [tyre("asked", FIRST, "T1"), tyre("kept", FIRST, "T2")];
  expect(withAsked([own, listed, elsewhere], asked)).toEqual([own, elsewhere, ...asked]);
  expect(withAsked([own, listed, elsewhere], [])).toEqual([own, listed, elsewhere]);
  expect(withAsked([], asked)).toEqual(asked);
});
