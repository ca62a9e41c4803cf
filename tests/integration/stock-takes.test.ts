import { beforeEach, describe, expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { approveStockTake } from "@/lib/stock/commands/approve-stock-take";
import { createStockItem } from "@/lib/stock/commands/items";
import { adjustStock } from "@/lib/stock/commands/quantities";
import { beginStockTake, countStock } from "@/lib/stock/commands/stock-takes";
import { abandonStockTake, handInStockTake, reopenStockTake } from "@/lib/stock/commands/take-steps";
import {
  findToCount,
  getStockTake,
  listStockTakes,
  stockTakeDifference,
  stockTakeLines,
} from "@/lib/stock/queries/stock-takes";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();
const manager = as("manager");
const storeman = as("technician");

let place = "";
let next = 1;
beforeEach(() => {
  place = `Shelf ${next++}`;
});

const anItem = (quantity: string, fields: object = {}) =>
  run(createStockItem, manager, {
    ...{ part_number: `T${next++}`, description: "Brake pads", tracked: true, cost_net: "4" },
    ...{ quantity, location: place, ...fields },
  });
const begin = () => run(beginStockTake, storeman, { location: place });
const count = (id: string, item: { id: string }, counted: string, more: object = {}, who = storeman) =>
  run(countStock, who, { id, stock_item_id: item.id, counted, ...more });
const lines = (id: string, show: "left" | "counted" | "differences", who = manager) =>
  ask(stockTakeLines, who, { id, show, per_page: 50, page: 1 });
const inStock = async ({ id }: { id: string }) => {
  const [row] = await sql()`select quantity_in_stock::float8 as n from stock_items where id = ${id}`;
  return row?.n;
};
const movements = async ({ id }: { id: string }) =>
  sql()`select kind, quantity::float8 as quantity, reason from stock_movements where stock_item_id = ${id} and kind = 'stock_take'`;

describe("a stock take", () => {
  test("is counted blind, handed in, approved once, and moves only what differed", async () => {
    const [right, short, gone] = [await anItem("5"), await anItem("8"), await anItem("2")];
    const { id } = await begin();
    expect((await lines(id, "left", storeman)).pagination.total).toBe(3);
    await count(id, right, "5");
    await count(id, short, "6.5");
    await count(id, gone, "0");
    const blind = await lines(id, "counted", storeman);
    expect(blind.rows.map(({ expected, difference, value }) => [expected, difference, value])).toEqual([
      [null, null, undefined],
      [null, null, undefined],
      [null, null, undefined],
    ]);
    expect((await lines(id, "counted")).rows.every(({ expected }) => expected === null)).toBe(true);
    await expect(run(approveStockTake, manager, { id })).rejects.toMatchObject({ code: "CONFLICT" });
    await run(handInStockTake, storeman, { id });
    expect((await lines(id, "differences", storeman)).rows).toEqual([]);
    const told = await lines(id, "differences");
    expect(await ask(stockTakeDifference, manager, { id })).toBe("-14.00");
    expect(await ask(stockTakeDifference, storeman, { id })).toBeNull();
    expect(told.rows.map(({ part_number, difference, value }) => [part_number, difference, value])).toEqual([
      [gone.part_number, "-2.000", "-8.00"],
      [short.part_number, "-1.500", "-6.00"],
    ]);
    const done = await run(approveStockTake, manager, { id });
    expect(done).toMatchObject({ status: "approved", items_changed: 2 });
    expect([await inStock(right), await inStock(short), await inStock(gone)]).toEqual([5, 6.5, 0]);
    expect(await movements(right)).toHaveLength(0);
    await expect(run(approveStockTake, manager, { id })).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await movements(short)).toHaveLength(1);
  });

  test("says once it is approved how many were not counted, and leaves those as the books have them", async () => {
    const [counted, other] = [await anItem("5"), await anItem("8"), await anItem("2")];
    const { id } = await begin();
    await count(id, counted, "4");
    await run(handInStockTake, storeman, { id });
    expect(await ask(getStockTake, manager, { id })).toMatchObject({ items_counted: 1, items_left: 2 });
    await run(approveStockTake, manager, { id });
    expect(await ask(getStockTake, manager, { id })).toMatchObject({ items_counted: 1, items_left: 2 });
    expect([await inStock(counted), await inStock(other)]).toEqual([4, 8]);
    expect((await lines(id, "left")).rows.map(({ stock_item_id }) => stock_item_id)).toContain(other.id);
    await anItem("1");
    expect(await ask(getStockTake, manager, { id })).toMatchObject({ items_left: 2 });
  });

  test("keeps what is sold and delivered while it is counted", async () => {
    const item = await anItem("10");
    const { id } = await begin();
    await count(id, item, "9");
    await run(adjustStock, manager, { id: item.id, quantity: "-3", reason: "Used" });
    await run(handInStockTake, storeman, { id });
    await run(approveStockTake, manager, { id });
    expect(await inStock(item)).toBe(6);
  });

  test("is approved once by two managers at the same moment", async () => {
    const item = await anItem("10");
    const { id } = await begin();
    await count(id, item, "7");
    await run(handInStockTake, storeman, { id });
    const both = await Promise.allSettled([
      run(approveStockTake, manager, { id }),
      run(approveStockTake, as("admin"), { id }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await inStock(item)).toBe(7);
    expect(await movements(item)).toHaveLength(1);
  });

  test("lets two people count: what is counted is not counted again by mistake", async () => {
    const item = await anItem("10");
    const { id } = await begin();
    const other = as("receptionist");
    await count(id, item, "4");
    await expect(count(id, item, "5", {}, manager)).rejects.toMatchObject({
      code: "CONFLICT",
      details: [{ field: "how" }],
    });
    expect(await count(id, item, "5", { how: "add" }, manager)).toMatchObject({ counted: "9.000" });
    expect(await count(id, item, "8", { how: "replace" })).toMatchObject({ counted: "8.000" });
    await expect(count(id, item, "1", { how: "add" }, other)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const both = await Promise.allSettled([
      ...Array.from({ length: 6 }, () => count(id, item, "1", { how: "add" })),
    ]);
    expect(both.every(({ status }) => status === "fulfilled")).toBe(true);
    expect((await lines(id, "counted")).rows[0]?.counted).toBe("14.000");
  });

  test("has a doubted line counted again, and a line corrected by whoever approves", async () => {
    const [one, two] = [await anItem("5"), await anItem("5")];
    const { id } = await begin();
    await count(id, one, "50");
    await count(id, two, "4");
    await run(handInStockTake, storeman, { id });
    await expect(count(id, two, "5", { how: "replace" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await count(id, two, "5", { how: "replace" }, manager);
    await expect(run(reopenStockTake, storeman, { id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await run(reopenStockTake, manager, { id, stock_item_ids: [one.id] });
    expect((await lines(id, "left")).rows.map(({ stock_item_id }) => stock_item_id)).toEqual([one.id]);
    await count(id, one, "5");
    await run(handInStockTake, storeman, { id });
    expect(await run(approveStockTake, manager, { id })).toMatchObject({ items_changed: 0 });
  });

  test("that is given up moves nothing and is over", async () => {
    const item = await anItem("5");
    const { id } = await begin();
    await expect(run(handInStockTake, storeman, { id })).rejects.toMatchObject({ code: "CONFLICT" });
    await count(id, item, "1");
    await run(abandonStockTake, storeman, { id });
    await expect(count(id, item, "2", { how: "replace" })).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await inStock(item)).toBe(5);
    expect(await ask(getStockTake, manager, { id })).toMatchObject({ status: "abandoned", items_left: 0 });
    const { rows } = await ask(listStockTakes, storeman, { status: "abandoned" });
    expect(rows.map((take) => take.id)).toContain(id);
  });

  test("says which parts are not counted any more", async () => {
    const item = await anItem("5");
    const { id } = await begin();
    await count(id, item, "4");
    await run(handInStockTake, storeman, { id });
    await db().execute(`update stock_items set deleted_at = now() where id = '${item.id}'`);
    await expect(run(approveStockTake, manager, { id })).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining(item.part_number),
    });
    await run(reopenStockTake, manager, { id, stock_item_ids: [item.id] });
    await run(abandonStockTake, manager, { id });
  });
});

describe("bad input", () => {
  test("a place where nothing is counted, a part of the price list, a quantity below nothing", async () => {
    await expect(run(beginStockTake, storeman, { location: "Nowhere" })).rejects.toMatchObject({
      details: [{ field: "location" }],
    });
    await anItem("1");
    const { id } = await begin();
    const listed = await run(createStockItem, manager, { part_number: `L${next++}` });
    await expect(count(id, listed, "1")).rejects.toMatchObject({ details: [{ field: "stock_item_id" }] });
    await expect(count(id, listed, "-1")).rejects.toMatchObject({ details: [{ field: "counted" }] });
    await expect(count(id, listed, "5012345678900")).rejects.toMatchObject({
      details: [{ field: "counted" }],
    });
  });

  test("a barcode of two parts finds both, the covered one first, and tells nothing of the books", async () => {
    const barcode = "4006381333931";
    const here = await anItem("1", { barcode });
    const elsewhere = await anItem("1", { barcode, location: "Far away" });
    const { id } = await begin();
    const found = await ask(findToCount, storeman, { id, q: barcode });
    expect(found.map((part) => [part.id, part.covered])).toEqual([
      [here.id, true],
      [elsewhere.id, false],
    ]);
    expect(Object.keys(found[0] ?? {}).filter((name) => /quantity|expected|cost/.test(name))).toEqual([]);
  });
});

test("who may do what at a stock take", async () => {
  const nobody = holding("stock:read");
  const item = await anItem("1");
  const { id } = await begin();
  for (const work of [
    () => run(beginStockTake, nobody, {}),
    () => count(id, item, "1", {}, nobody),
    () => run(handInStockTake, nobody, { id }),
    () => run(abandonStockTake, nobody, { id }),
    () => run(reopenStockTake, holding("stock:read", "stock:update"), { id }),
    () => run(approveStockTake, holding("stock:read", "stock:update"), { id }),
    () => ask(findToCount, nobody, { id, q: "x" }),
    () => ask(listStockTakes, holding("documents:read"), {}),
  ])
    await expect(work()).rejects.toMatchObject({ code: "FORBIDDEN" });
});
