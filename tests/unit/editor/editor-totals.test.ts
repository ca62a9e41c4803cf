import { expect, test } from "vitest";
import { blankRow, type Row } from "@/components/editor/editor-rows";
import type { Fields } from "@/components/editor/editor-state";
import { editorTotals, readCell, unreadableCells } from "@/components/editor/editor-totals";

const codes = [
  { code: "T1", name: "Standard", retired: false, rates: [{ valid_from: "1990-01-01", rate: "20.000" }] },
  { code: "T9", name: "Outside", retired: false, rates: [{ valid_from: "1990-01-01", rate: "0" }] },
];
const rates = { codes, day: "2026-11-22" };
const none = { discount_percent: "", labour_discount_percent: "", parts_discount_percent: "" } as Fields;

const row = (id: string, item_type: Row["item_type"], values: Partial<Row>): Row => ({
  ...blankRow(id, item_type),
  ...values,
});

test("sums are those of the server's function, as they are typed", () => {
  const rows = [
    row("a", "labour", { description: "Service", quantity: "1.5", unit_price: "£65", unit_cost: "20" }),
    row("b", "part", { description: "Filter", unit_price: "8.5", discount_percent: "10" }),
    row("c", "mot", { description: "MOT", quantity: "1", unit_price: "54.85" }),
    row("d", "sundries", { description: "Sundries", share_percent: "5" }),
    row("e", "labour", {}),
  ];
  const totals = editorTotals(rows, none, rates);
  expect(totals.lines.get("a")).toMatchObject({ net: "97.50" });
  expect(totals.lines.get("b")).toMatchObject({ net: "7.65" });
  expect(totals.lines.get("d")).toMatchObject({ net: "5.26", unit_price: "5.26" });
  expect(totals.lines.has("e")).toBe(false);
  expect(totals).toMatchObject({
    net: "165.26",
    tax: "22.08",
    gross: "187.34",
    discounted: "0.85",
    hours: "1.5",
  });
  expect(totals.margin).toEqual({ profit: "67.50", percent: "69.2" });
});

test("what cannot be read counts as nothing and is told of", () => {
  expect(readCell("1,250.50", "unit_price")).toBe("1250.50");
  expect(readCell(".5", "quantity")).toBe("0.5");
  expect(readCell("", "quantity")).toBeNull();
  expect(readCell("-5", "unit_price")).toBeUndefined();
  const bad = row("a", "part", { description: "x", quantity: "1e9", unit_price: "1.23456" });
  expect(unreadableCells(bad)).toEqual(["quantity", "unit_price"]);
  expect(editorTotals([bad], none, rates).gross).toBe("0.00");
});

test("a keystroke's sums at 200 lines take well under a frame", () => {
  const rows = Array.from({ length: 200 }, (_, i) =>
    row(String(i), i % 2 ? "part" : "labour", {
      description: "x",
      quantity: "1.25",
      unit_price: "19.99",
      unit_cost: "10",
      discount_percent: "5",
    }),
  );
  const times: number[] = [];
  for (let run = 0; run < 40; run++) {
    const from = performance.now();
    editorTotals(rows.with(run, { ...(rows[run] as Row), quantity: "2" }), none, rates);
    times.push(performance.now() - from);
  }
  // The quickest: what the work itself takes, whatever else the machine is busy with.
  expect(Math.min(...times)).toBeLessThan(16);
});
