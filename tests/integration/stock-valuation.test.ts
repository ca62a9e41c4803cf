import { beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { addDays } from "@/lib/core/dates/dates";
import { decimal } from "@/lib/core/money";
import { ask } from "@/lib/core/query";
import { deadStockValue, listDeadStock } from "@/lib/stock/queries/dead-stock";
import { listMovements } from "@/lib/stock/queries/ledger";
import { listValuation, valueStock } from "@/lib/stock/queries/valuation";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { fc } from "../support/property";
import { aRow } from "../support/rows";

await testDatabase();
const manager = as("manager");
const FIRST = "2026-03-01";
const DAYS = 12;

interface Move {
  item: number;
  day: number;
  /** In thousandths. */
  quantity: number;
  /** In pence; null for a movement without a cost. */
  cost: number | null;
}

let next = 1;
const anItem = (fields: object = {}) =>
  aRow("stock_items", { part_number: `V${next++}`, tracked: true, cost_net: "3.0000", ...fields });

/** Reckoned by a queue of pieces, in thousandths of a piece and hundred-thousandths of a pound. */
function piecesWorth(moves: readonly Move[]): { quantity: bigint; value: bigint } {
  const queue: { left: bigint; cost: bigint }[] = [];
  let owed = 0n;
  let latest: bigint | null = null;
  for (const { quantity, cost } of [...moves].sort((a, b) => a.day - b.day)) {
    let moved = BigInt(quantity);
    const price = BigInt(cost ?? 300);
    if (moved > 0n) {
      latest = price;
      const covers = moved < owed ? moved : owed;
      owed -= covers;
      moved -= covers;
      if (moved > 0n) queue.push({ left: moved, cost: price });
      continue;
    }
    let taken = -moved;
    while (taken > 0n && queue[0]) {
      // biome-ignore lint/complexity/useMathMinMax: Math.min knows no bigint
      const from = taken < queue[0].left ? taken : queue[0].left;
      queue[0].left -= from;
      taken -= from;
      if (queue[0].left === 0n) queue.shift();
    }
    owed += taken;
  }
  const quantity = queue.reduce((sum, { left }) => sum + left, 0n) - owed;
  const exact =
    quantity > 0n ? queue.reduce((sum, { left, cost }) => sum + left * cost, 0n) : quantity * (latest ?? 0n);
  const half = exact < 0n ? -500n : 500n;
  return { quantity, value: (exact + half) / 1000n };
}

test("the value at the end of any day is that of the pieces which were there, whatever moved", async () => {
  const moves = fc.array(
    fc.record({
      item: fc.integer({ min: 0, max: 2 }),
      day: fc.integer({ min: 0, max: DAYS - 1 }),
      quantity: fc.integer({ min: -6000, max: 8000 }).filter((quantity) => quantity !== 0),
      cost: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: null }),
    }),
    { minLength: 1, maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(moves, fc.integer({ min: 0, max: DAYS }), async (history, day) => {
      const category = `Run ${next}`;
      const items = await Promise.all([anItem({ category }), anItem({ category }), anItem({ category })]);
      const rows = history.map((move) => ({
        stock_item_id: items[move.item] as string,
        kind: move.quantity > 0 ? "goods_in" : "sale",
        quantity: (move.quantity / 1000).toFixed(3),
        unit_cost: move.cost === null ? null : (move.cost / 100).toFixed(4),
        moved_on: addDays(FIRST, move.day),
      }));
      for (const row of rows) await sql()`insert into stock_movements ${sql()(row)}`;
      const sums = items.map((_, item) =>
        piecesWorth(history.filter((move) => move.item === item && move.day <= day)),
      );
      const total = sums.reduce((sum, { value }) => sum + value, 0n);
      const valued = await ask(valueStock, manager, { at: addDays(FIRST, day), category });
      expect(decimal(valued.value).times(100).toFixed(0)).toBe(String(total));
      expect(valued.items).toBe(sums.filter(({ quantity }) => quantity !== 0n).length);
      const { rows: listed } = await ask(listValuation, manager, { at: addDays(FIRST, day), category });
      const sum = listed.reduce((all, { value }) => all.plus(value), decimal(0));
      expect(sum.eq(valued.value)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

describe("a valuation", () => {
  test("ends its day in London, and adds up by category and supplier", async () => {
    const supplier = await aRow("suppliers", { name: "Valued Parts" });
    const oil = await anItem({ category: "OILS", supplier_id: supplier });
    const pads = await anItem({ category: "OILS" });
    // 23:30 in London on 31 May, an hour before midnight in UTC.
    await aRow("stock_movements", {
      ...{ stock_item_id: oil, kind: "opening", quantity: "10", unit_cost: "2" },
      created_at: "2026-05-31T22:30:00Z",
    });
    await aRow("stock_movements", {
      ...{ stock_item_id: oil, kind: "goods_in", quantity: "4", unit_cost: "2.50" },
      created_at: "2026-05-31T23:30:00Z",
    });
    await aRow("stock_movements", {
      ...{ stock_item_id: pads, kind: "sale", quantity: "-1", unit_cost: "9", moved_on: "2026-05-20" },
    });
    const may = await ask(valueStock, manager, { at: "2026-05-31", category: "OILS" });
    expect([may.value, may.negative, may.items]).toEqual(["20.00", 1, 2]);
    const june = await ask(valueStock, manager, { at: "2026-06-01", category: "OILS" });
    expect(june.value).toBe("30.00");
    expect(june.categories.map(({ name, value }) => [name, value])).toEqual([["OILS", "30.00"]]);
    expect(june.suppliers.map(({ name, value }) => [name, value])).toEqual([
      ["Valued Parts", "30.00"],
      [null, "0.00"],
    ]);
    expect(
      (await ask(valueStock, manager, { at: "2026-06-01", category: "OILS", supplier_id: supplier })).items,
    ).toBe(1);
    expect((await ask(valueStock, manager, { at: "2026-01-01", category: "OILS" })).value).toBe("0.00");
    await expect(ask(valueStock, as("technician"), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(ask(listValuation, as("technician"), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("the ledger", () => {
  let item = "";
  beforeAll(async () => {
    item = await anItem({ description: "Ledger part" });
    for (const [kind, quantity, day] of [
      ["opening", "10", "2026-02-01"],
      ["sale", "-3", "2026-02-03"],
      ["goods_in", "5", "2026-02-02"],
      ["sale", "-1.5", "2026-02-05"],
    ] as const)
      await aRow("stock_movements", { stock_item_id: item, kind, quantity, moved_on: day, unit_cost: "2" });
  });

  test("has the balance after each movement, whatever is left out of the list", async () => {
    const level = async (filters: object) => {
      const { rows } = await ask(listMovements, manager, { item_id: item, ...filters });
      return rows.map(({ quantity, level }) => [Number(quantity), Number(level)]);
    };
    expect(await level({})).toEqual([
      [-1.5, 10.5],
      [5, 12],
      [-3, 7],
      [10, 10],
    ]);
    expect(await level({ kind: "sale" })).toEqual([
      [-1.5, 10.5],
      [-3, 7],
    ]);
    expect(await level({ from: "2026-02-03", to: "2026-02-04" })).toEqual([[-3, 7]]);
    expect(await level({ per_page: 1, page: 3 })).toEqual([[-3, 7]]);
  });

  test("shows costs to those who may see them", async () => {
    const { rows } = await ask(listMovements, as("technician"), { item_id: item });
    expect(rows.some((row) => "unit_cost" in row)).toBe(false);
    expect((await ask(listMovements, manager, { item_id: item })).rows[0]?.unit_cost).toBe("2.0000");
  });
});

test("dead stock is what lies here and of which none was sold for so long", async () => {
  await sql()`update stock_items set tracked = false where tracked`;
  const lies = { quantity_in_stock: "4", cost_net: "5", created_at: "2020-01-01T00:00:00Z" };
  await anItem({ ...lies, part_number: "OLD", last_sold_date: "2024-01-10" });
  await anItem({ ...lies, part_number: "NEVER", last_purchased_date: "2023-05-01" });
  await anItem({ ...lies, part_number: "GONE", quantity_in_stock: "0", last_sold_date: "2024-01-10" });
  await anItem({
    ...lies,
    part_number: "FRESH",
    last_sold_date: addDays(new Date().toISOString().slice(0, 10), -5),
  });
  const { rows } = await ask(listDeadStock, manager, { sort: "part_number" });
  expect(rows.map(({ part_number, value }) => [part_number, value])).toEqual([
    ["NEVER", "20.00"],
    ["OLD", "20.00"],
  ]);
  expect(rows[1]?.idle_since).toBe("2024-01-10");
  expect(rows[1]?.months).toBeGreaterThan(22);
  expect(await ask(deadStockValue, manager, {})).toBe("40.00");
  const seen = await ask(listDeadStock, as("technician"), { months: "12" });
  expect(seen.rows.every((row) => !("value" in row))).toBe(true);
});
