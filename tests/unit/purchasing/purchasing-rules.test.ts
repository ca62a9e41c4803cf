import { describe, expect, test } from "vitest";
import { decimal } from "@/lib/core/money";
import { leftOverWarning } from "@/lib/documents/rules/issuing/left-over";
import { statusOf, stillToCome } from "@/lib/purchasing/rules/order-status";
import { countParts, partCountWords, partState } from "@/lib/purchasing/rules/part-state";
import { beyondOrder, priceDoubt, priceVariance } from "@/lib/purchasing/rules/receiving";
import { scanned } from "@/lib/purchasing/rules/scanned";
import { shortage } from "@/lib/stock/rules/stock-shortage";
import { fc } from "../../support/property";

const line = (quantity: string, quantity_received = "0", quantity_cancelled = "0") => ({
  quantity,
  quantity_received,
  quantity_cancelled,
});

const thousandths = fc.integer({ min: 0, max: 9_000 }).map((n) => (n / 1000).toFixed(3));
const lines = fc.record({
  quantity: thousandths,
  quantity_received: thousandths,
  quantity_cancelled: thousandths,
});

describe("an order", () => {
  test.each([
    ["ordered", [line("2")]],
    ["part_received", [line("2", "1"), line("1")]],
    ["part_received", [line("2", "2"), line("1")]],
    ["received", [line("2", "5"), line("1", "0", "1")]],
    ["cancelled", [line("2", "0", "2")]],
  ])("is %s by its lines", (status, of) => {
    expect(statusOf(of)).toBe(status);
  });

  test("never has less than nothing to come, and is over just when nothing is", () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 5 }), (of) => {
        const rest = of.map((one) => decimal(stillToCome(one)));
        expect(rest.every((one) => one.gte(0))).toBe(true);
        const over = ["received", "cancelled"].includes(statusOf(of));
        expect(over).toBe(rest.every((one) => one.eq(0)));
      }),
    );
  });

  test("says how many came beyond it, and at which difference", () => {
    expect(beyondOrder(line("3", "1"), "5")).toBe("3.000");
    expect(beyondOrder(line("3", "1"), "2")).toBe("0.000");
    expect(priceVariance("4", "4.50", "2")).toBe("1.00");
    expect(priceVariance("4.0000", "4", "2")).toBeNull();
    expect(priceVariance("4", "3.5", "3")).toBe("-1.50");
    expect(priceVariance(null, "3", "1")).toBeNull();
  });

  test("doubts a price of nothing and one of last year, not a new one", () => {
    expect(priceDoubt("0.0000", { price: null, days_ago: null })).toBe("nothing");
    expect(priceDoubt("4", { price: "4.0000", days_ago: 366 })).toBe("old");
    expect(priceDoubt("4.10", { price: "4", days_ago: 400 })).toBeNull();
    expect(priceDoubt("4", { price: "4", days_ago: 365 })).toBeNull();
    expect(priceDoubt(null, { price: "0", days_ago: 400 })).toBeNull();
  });
});

describe("a part of a job", () => {
  const none = { came: "0", coming: "0", drafted: "0" };
  const shelf = (here: string, reserved: string, on_order = "0", on_drafts = "0") => ({
    here,
    reserved,
    on_order,
    on_drafts,
  });

  test.each([
    ["missing", { quantity: "1", item: null, ...none }],
    ["here", { quantity: "2", item: null, ...none, came: "2" }],
    ["coming", { quantity: "2", item: null, ...none, came: "1", coming: "1" }],
    ["missing", { quantity: "3", item: null, ...none, came: "1", coming: "1" }],
    ["drafted", { quantity: "1", item: null, ...none, drafted: "1" }],
    ["here", { quantity: "2", item: shelf("2", "2"), ...none }],
    ["missing", { quantity: "2", item: shelf("1", "2"), ...none }],
    ["coming", { quantity: "2", item: shelf("1", "2", "1"), ...none }],
    ["drafted", { quantity: "2", item: shelf("0", "2", "1", "1"), ...none }],
    ["here", { quantity: "2", item: shelf("2", "5"), ...none, came: "2" }],
  ])("is %s", (state, facts) => {
    expect(partState(facts)).toBe(state);
  });
});

test("a scan counts one more of the line with the code, the first that still wants some", () => {
  const scannable = (id: string, to_come: string, barcode: string) => ({
    id,
    to_come,
    barcode,
    part_number: `P-${id}`,
    stock_number: null,
    description: `Part ${id}`,
  });
  const of = [scannable("a", "1", "501"), scannable("b", "3", "501")];
  expect(scanned("501", of, {})).toMatchObject({ id: "a", quantity: "1" });
  expect(scanned(" 501 ", of, { a: { quantity: "1" } })).toMatchObject({ id: "b", quantity: "1" });
  expect(scanned("p-b", of, { b: { quantity: "2" } })).toMatchObject({ id: "b", quantity: "3" });
  expect(scanned("502", of, {})).toBeNull();
  expect(scanned("", of, {})).toBeNull();
});

test("a part that was ordered and is neither billed nor sent back is named", () => {
  const of = { order_number: "PO1001", part: "Brake pads" };
  expect(leftOverWarning({ ...of, left: "0.000", came: "1" })).toBeNull();
  expect(leftOverWarning({ ...of, left: "-1", came: "1" })).toBeNull();
  expect(leftOverWarning({ ...of, left: "2.000", came: "2.000" })?.message).toBe(
    "2 × Brake pads came with PO1001, and is neither billed nor sent back",
  );
  expect(leftOverWarning({ ...of, left: "1.000", came: "0", removed: true })?.message).toBe(
    "1 × Brake pads is on PO1001, was removed from the job, and is neither billed nor sent back",
  );
});

test("what goes back is not sold", () => {
  const of = { in_stock: "3", reserved: "0", own: "0" };
  expect(shortage({ ...of, wanted: "2", to_return: "1" })).toBeNull();
  expect(shortage({ ...of, wanted: "3", to_return: "1" })).toContain("1 goes back to the supplier");
});

test.each([
  [["here", "here", "coming", "drafted", "missing"], "2 here / 1 coming / 2 not ordered"],
  [["coming"], "1 coming"],
  [["missing", "here"], "1 here / 1 not ordered"],
] as const)("%j are said as %s", (states, words) => {
  expect(partCountWords(countParts(states))).toBe(words);
});
