import { expect, test } from "vitest";
import { priceApart } from "@/lib/supplier-accounts/rules/price-apart";
import { proposeGoodsIn } from "@/lib/supplier-accounts/rules/propose-goods-in";

const toCome = (id: string, to_come: string, document_id: string | null = null, part_number = "OF 1") => ({
  id,
  to_come,
  document_id,
  part_number,
});
const billed = (quantity: string, part_number: string | null = "of-1") => [
  { id: "line", quantity, part_number },
];
const none = new Set<string>();

test("what is billed is taken from the oldest orders first, and what is beyond them stays with the last", () => {
  const open = [toCome("a", "2"), toCome("b", "5")];
  const of = (quantity: string) =>
    proposeGoodsIn(billed(quantity), open, none).map((row) => [row.order_line_id, row.quantity]);
  expect(of("1")).toEqual([["a", "1"]]);
  expect(of("3.000")).toEqual([
    ["a", "2"],
    ["b", "1"],
  ]);
  expect(of("9")).toEqual([
    ["a", "2"],
    ["b", "7"],
  ]);
});

test("two lines of one number do not take the same piece", () => {
  const lines = [...billed("2"), { id: "next", quantity: "1", part_number: "OF1" }];
  expect(proposeGoodsIn(lines, [toCome("a", "2"), toCome("b", "2")], none)).toMatchObject([
    { line_id: "line", order_line_id: "a", quantity: "2" },
    { line_id: "next", order_line_id: "b", quantity: "1" },
  ]);
});

test("what nobody can tell is asked", () => {
  const jobs = [toCome("a", "1", "job 1"), toCome("b", "1", "job 2")];
  expect(proposeGoodsIn(billed("1"), jobs, none)).toMatchObject([{ order_line_id: null, ask: "which" }]);
  expect(proposeGoodsIn(billed("2"), jobs, none)).toMatchObject([{ ask: null }, { ask: null }]);
  expect(proposeGoodsIn(billed("1", "X"), jobs, none)).toMatchObject([
    { order_line_id: null, ask: "unknown" },
  ]);
  expect(proposeGoodsIn(billed("1", null), jobs, none)).toMatchObject([{ ask: "unknown" }]);
  expect(proposeGoodsIn(billed("2"), jobs, new Set(["OF1"]))).toMatchObject([
    { order_line_id: null, ask: "came" },
  ]);
});

test("another price than was agreed is told", () => {
  expect(priceApart("4.0000", "4")).toBeNull();
  expect(priceApart(null, "4")).toBeNull();
  expect(priceApart("4", "4.5")).toEqual({ each: "0.5", dearer: true });
  expect(priceApart("4", "3")).toEqual({ each: "1", dearer: false });
});
