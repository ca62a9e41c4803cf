import { describe, expect, test } from "vitest";
import { readForm } from "@/lib/core/input/typed-input";
import { shortage } from "@/lib/stock/rules/stock-shortage";
import { suggestedOrder } from "@/lib/stock/rules/suggested-order";
import { GoodsIn, StockAdjustment, StockTake } from "@/lib/stock/schema/written-stock-item";

describe("a shortage", () => {
  test.each([
    // wanted, in stock, put by, of which own
    ["1", "1", "0", "0", null],
    ["2", "1", "0", "0", "Only 1 in stock"],
    ["1", "0", "1", "1", "Only 0 in stock"],
    ["1", "1", "1", "0", "1 is reserved for other jobs"],
    ["1", "1", "2", "1", null],
    ["2.5", "3.000", "1.5", "0.500", "1 is reserved"],
    ["2.5", "3.000", "1.5", "1.5", null],
    ["-1", "0", "0", "0", null],
    ["0.001", "-2", "0", "0", "Only -2 in stock"],
  ])("%s of %s, %s put by, %s for this job", (wanted, in_stock, reserved, own, said) => {
    const found = shortage({ wanted, in_stock, to_return: "0", reserved, own });
    if (said === null) expect(found).toBeNull();
    else expect(found).toContain(said);
  });
});

describe("what to order", () => {
  test.each([
    // available, on order, minimum, least order
    ["1", "0", "4", null, "3.000"],
    ["1", "0", "4", "10", "10.000"],
    ["4", "0", "4", null, "1.000"],
    ["4", "0", "4", "6", "6.000"],
    ["1", "4", "4", "6", "0.000"],
    ["1", "3", "4", null, "0.000"],
    ["1", "2", "4", null, "1.000"],
    ["5", "0", "4", null, "0.000"],
    ["-2.5", "0", null, null, "2.500"],
    ["-2.5", "3", null, null, "0.000"],
    ["0", "0", null, "5", "0.000"],
  ])("%s available, %s on order, minimum %s, at least %s", (available, on_order, level, least, expected) => {
    expect(
      suggestedOrder({ available, on_order, low_stock_level: level, minimum_order_quantity: least }),
    ).toBe(expected);
  });
});

describe("what people type", () => {
  const id = "0199d0c2-0000-7000-8000-000000000001";
  test.each([
    [
      StockAdjustment,
      { id, quantity: "-.5", reason: " broken " },
      { id, quantity: "-0.5", reason: "broken" },
    ],
    [
      StockTake,
      { lines: [{ stock_item_id: id, counted: "1,250.5" }] },
      { lines: [{ stock_item_id: id, counted: "1250.5" }] },
    ],
  ])("is tidied", (schema, given, expected) => {
    expect(schema.parse(readForm(schema, given))).toEqual(expected);
  });

  test.each([
    [StockAdjustment, { id, quantity: "0", reason: "x" }],
    [StockAdjustment, { id, quantity: "1", reason: " " }],
    [StockAdjustment, { id, quantity: "1.0001", reason: "x" }],
    [StockTake, { lines: [{ stock_item_id: id, counted: "-1" }] }],
    [StockTake, { lines: [{ stock_item_id: id, counted: null }] }],
    [StockTake, { lines: [] }],
    [GoodsIn, { lines: [{ stock_item_id: id, quantity: "0.000" }] }],
    [GoodsIn, { lines: [{ stock_item_id: id, quantity: "1", unit_cost: "-1" }] }],
  ])("is refused where it makes no sense", (schema, given) => {
    expect(schema.safeParse(given).success).toBe(false);
  });
});
