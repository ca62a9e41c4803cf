import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { createDocument } from "@/lib/documents/commands/create-document";
import {
  archiveStockItem,
  createStockItem,
  restoreStockItem,
  updateStockItem,
} from "@/lib/stock/commands/items";
import { adjustStock, goodsIn, takeStock } from "@/lib/stock/commands/quantities";
import { lowStock, searchStock, stockMovements } from "@/lib/stock/queries/find-stock";
import { getStockItem } from "@/lib/stock/queries/stock-items";
import {
  archiveSupplier,
  createSupplier,
  restoreSupplier,
  updateSupplier,
} from "@/lib/suppliers/commands/suppliers";
import { listSuppliers } from "@/lib/suppliers/queries/suppliers";
import { as, holding } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { aCustomer, part } from "../support/writing";

await testDatabase();
const manager = as("manager");
const technician = as("technician");

let next = 1;
const anItem = (fields: object = {}) =>
  run(createStockItem, manager, { part_number: `C${next++}`, tracked: true, cost_net: "4", ...fields });

describe("an item", () => {
  test("is made with what is on the shelf, under a number that its maker uses once", async () => {
    const item = await anItem({ part_number: " w712/95 ", manufacturer: "Mann", quantity: "2.5" });
    expect(item).toMatchObject({
      part_number: "W712/95",
      quantity_in_stock: "2.500",
      quantity_available: "2.500",
      cost_net: "4.0000",
      version: 1,
    });
    await expect(anItem({ part_number: "w712/95", manufacturer: "MANN" })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "part_number" }],
    });
    await anItem({ part_number: "w712/95", manufacturer: "Bosch" });
    const race = await Promise.allSettled(Array.from({ length: 8 }, () => anItem({ part_number: "RACE" })));
    expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test.each([
    [{ tracked: false, quantity: "1" }, "quantity"],
    [{ tax_code: "T7" }, "tax_code"],
    [{ low_stock_level: "-1" }, "low_stock_level"],
    [{ retail_price_net: "1.23456" }, "retail_price_net"],
  ])("is refused with %j", async (fields, field) => {
    await expect(anItem(fields)).rejects.toMatchObject({ code: "VALIDATION_ERROR", details: [{ field }] });
  });

  test("is changed by its version, and not stopped counting while there is some", async () => {
    const item = await anItem({ quantity: "1" });
    await expect(
      run(updateStockItem, manager, { id: item.id, version: 7, location: "A1" }),
    ).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
    await run(adjustStock, manager, { id: item.id, quantity: "1", reason: "Found" });
    // What is sold meanwhile is no change of the item's own.
    const changed = await run(updateStockItem, manager, { id: item.id, version: 1, location: "A1" });
    expect(changed).toMatchObject({ location: "A1", version: 2, quantity_in_stock: "2.000" });
    await expect(run(updateStockItem, manager, { id: item.id, tracked: false })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  test("is put away only when there is none of it, and comes back", async () => {
    const item = await anItem({ quantity: "1" });
    await expect(run(archiveStockItem, manager, { id: item.id })).rejects.toMatchObject({ code: "CONFLICT" });
    await run(adjustStock, manager, { id: item.id, quantity: "-1", reason: "Broken" });
    await run(archiveStockItem, manager, { id: item.id });
    await expect(ask(getStockItem, manager, { id: item.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await run(restoreStockItem, manager, { id: item.id });
    expect(await ask(getStockItem, manager, { id: item.id })).toMatchObject({ movements_in_all: 2 });
  });

  test("costs are written and read by those who may see them alone", async () => {
    const item = await anItem({ quantity: "1" });
    await expect(run(updateStockItem, technician, { id: item.id, cost_net: "1" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(
      run(goodsIn, technician, { lines: [{ stock_item_id: item.id, quantity: "1", unit_cost: "1" }] }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    const answers = await Promise.all([
      run(updateStockItem, technician, { id: item.id, location: "B2" }),
      run(adjustStock, technician, { id: item.id, quantity: "1", reason: "Found" }),
      ask(searchStock, technician, { q: item.part_number }),
      ask(lowStock, technician, {}),
      ask(stockMovements, technician, { id: item.id }),
    ]);
    expect(JSON.stringify(answers)).not.toMatch(/cost|margin|markup/);
    expect(await ask(searchStock, manager, { q: item.part_number })).toMatchObject([{ cost_net: "4.0000" }]);
  });
});

describe("quantities", () => {
  test("are adjusted with a reason, and not below nothing", async () => {
    const item = await anItem({ quantity: "3" });
    expect(
      await run(adjustStock, manager, { id: item.id, quantity: "-2.25", reason: "Broken" }),
    ).toMatchObject({ quantity_in_stock: "0.750" });
    await expect(
      run(adjustStock, manager, { id: item.id, quantity: "-1", reason: "Broken" }),
    ).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "quantity", message: "Only 0.75 in stock by the books" }],
    });
    const race = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        run(adjustStock, manager, { id: item.id, quantity: "-0.25", reason: "Used" }),
      ),
    );
    expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  });

  test("are made what was counted; what was sold since the count stays sold", async () => {
    const [short, right, moved] = [
      await anItem({ quantity: "5" }),
      await anItem({ quantity: "2" }),
      await anItem({ quantity: "10" }),
    ];
    await run(adjustStock, manager, { id: moved.id, quantity: "-1", reason: "Used while counting" });
    const { lines } = await run(takeStock, manager, {
      note: "Year end",
      lines: [
        { stock_item_id: short.id, counted: "3.5" },
        { stock_item_id: right.id, counted: "2" },
        { stock_item_id: moved.id, counted: "10", expected: "10" },
      ],
    });
    expect(lines.map(({ difference }) => difference)).toEqual(["-1.500", "0.000", "0.000"]);
    expect((await ask(stockMovements, manager, { id: short.id })).rows).toMatchObject([
      { kind: "stock_take", quantity: "-1.500", level: "3.500", reason: "Year end" },
      { kind: "opening", level: "5.000" },
    ]);
    expect((await ask(stockMovements, manager, { id: right.id })).pagination.total).toBe(1);
    expect(await ask(getStockItem, manager, { id: moved.id })).toMatchObject({ quantity_in_stock: "9.000" });
    await expect(
      run(takeStock, manager, {
        lines: [
          { stock_item_id: short.id, counted: "1" },
          { stock_item_id: short.id, counted: "2" },
          { stock_item_id: crypto.randomUUID(), counted: "2" },
        ],
      }),
    ).rejects.toMatchObject({
      details: [{ field: "lines.1.stock_item_id" }, { field: "lines.2.stock_item_id" }],
    });
  });

  test("rise by a delivery, which says what the item costs now", async () => {
    const supplier = await run(createSupplier, manager, { name: "Brunel Parts" });
    const [filter, oil] = [await anItem({ quantity: "1" }), await anItem()];
    const { items } = await run(goodsIn, manager, {
      supplier_id: supplier.id,
      reference: "INV 77",
      received_date: addDays(today(), -1),
      lines: [
        { stock_item_id: filter.id, quantity: "4", unit_cost: "4.2550" },
        { stock_item_id: oil.id, quantity: "20.5" },
      ],
    });
    expect(items).toMatchObject([
      { quantity_in_stock: "5.000", cost_net: "4.2550", last_purchased_date: addDays(today(), -1) },
      { quantity_in_stock: "20.500", cost_net: "4.0000" },
    ]);
    expect((await ask(stockMovements, manager, { id: filter.id, kind: "goods_in" })).rows).toMatchObject([
      { supplier: "Brunel Parts", reference: "INV 77", unit_cost: "4.2550", level: "5.000" },
    ]);
    await expect(
      run(goodsIn, manager, {
        received_date: addDays(today(), 1),
        lines: [{ stock_item_id: filter.id, quantity: "1" }],
      }),
    ).rejects.toMatchObject({ details: [{ field: "received_date" }] });
  });

  test("rise once by a supplier's delivery note, however it is typed and whoever is first", async () => {
    const [ours, theirs] = [
      await run(createSupplier, manager, { name: "Kennet Factors" }),
      await run(createSupplier, manager, { name: "Mendip Motor Spares" }),
    ];
    const [pads, disc] = [await anItem(), await anItem()];
    const lines = [pads, disc].map(({ id }) => ({ stock_item_id: id, quantity: "2" }));
    const book = (fields: object, actor = manager) => run(goodsIn, actor, { lines, ...fields });
    await book({ supplier_id: ours.id, reference: "DN 4711/a", received_date: "2026-03-02" });
    await expect(book({ supplier_id: ours.id, reference: " dn4711 / A" })).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(/DN 4711\/a of Kennet Factors.*2 Mar 2026/),
      details: [
        { field: "reference", record_id: pads.id, message: expect.stringContaining(pads.part_number) },
      ],
    });
    await expect(
      book({ supplier_id: ours.id, reference: "DN4711/A" }, holding("stock:update", "stock:cost")),
    ).rejects.toMatchObject({
      message: expect.not.stringContaining("Kennet"),
      details: [{ field: "reference", message: expect.not.stringContaining(pads.part_number) }],
    });
    await book({ supplier_id: theirs.id, reference: "DN 4711/a" });
    for (const reference of ["DN 4711/a", null]) {
      await book({ supplier_id: null, reference });
      await book({ supplier_id: null, reference });
    }
    await book({ supplier_id: ours.id });
    await book({ supplier_id: ours.id });
    const race = await Promise.allSettled(
      ["X 1", "x1", "X  1", "x 1", "X1"].map((reference) => book({ supplier_id: ours.id, reference })),
    );
    expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of race)
      if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "CONFLICT" });
    expect(await ask(getStockItem, manager, { id: pads.id })).toMatchObject({ quantity_in_stock: "18.000" });
  });

  test("a delivery whose entry failed, was undone or came with an import leaves its number free", async () => {
    const supplier = await run(createSupplier, manager, { name: "Frome Filters" });
    const item = await anItem();
    const entry = await anItem({ tracked: false });
    const book = (reference: string, stock_item_id: string) =>
      run(goodsIn, manager, {
        supplier_id: supplier.id,
        reference,
        lines: [{ stock_item_id, quantity: "1" }],
      });
    await expect(book("F1", entry.id)).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
    await book("F1", item.id);
    await db().execute(sql`update stock_deliveries set counts = false where supplier_id = ${supplier.id}`);
    await book("F1", item.id);
    await expect(book("f 1", item.id)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("what was booked in before numbers were kept apart stays as it is; the first of a number has it", async () => {
    const supplier = await run(createSupplier, manager, { name: "Avon Bearings" });
    const item = await anItem();
    const old = (reference: string, day: string) =>
      sql`(${item.id}, 'goods_in', 1, ${supplier.id}, ${reference}, ${day})`;
    await db().execute(sql`
      insert into stock_movements (stock_item_id, kind, quantity, supplier_id, reference, created_at) values
      ${sql.join([old("A1", "2026-01-05"), old("A1", "2026-01-05"), old("a 1", "2026-02-06"), old("B", "2026-02-07")], sql`, `)}`);
    const migration = readFileSync("db/migrations/0027_delivery_numbers.sql", "utf8");
    const carriesOver = migration.slice(migration.indexOf("INSERT INTO")).split("--> statement-breakpoint");
    await db().transaction(async (tx) => {
      await tx.execute(sql`select set_config('ga4.unsealed', 'on', true)`);
      await tx.execute(sql`update stock_movements set delivery_id = null where delivery_id is not null`);
      await tx.execute(sql`delete from stock_deliveries`);
      for (const statement of carriesOver) await tx.execute(sql.raw(statement));
    });
    const kept = await db().execute(sql`
      select d.reference, d.received_date::text as day, d.counts, count(m.id)::int as lines from stock_deliveries d
      join stock_movements m on m.delivery_id = d.id where d.supplier_id = ${supplier.id} group by d.id order by d.created_at`);
    expect([...kept]).toEqual([
      { reference: "A1", day: "2026-01-05", counts: true, lines: 2 },
      { reference: "a 1", day: "2026-02-06", counts: false, lines: 1 },
      { reference: "B", day: "2026-02-07", counts: true, lines: 1 },
    ]);
  });

  test("of what is not counted there are none", async () => {
    const entry = await anItem({ tracked: false });
    await expect(
      run(adjustStock, manager, { id: entry.id, quantity: "1", reason: "x" }),
    ).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
    await expect(
      run(goodsIn, manager, { lines: [{ stock_item_id: entry.id, quantity: "1" }] }),
    ).rejects.toMatchObject({ details: [{ field: "lines.0.stock_item_id" }] });
  });

  test("every change is in the audit trail", async () => {
    const item = await anItem();
    await run(adjustStock, manager, { id: item.id, quantity: "1", reason: "Found" });
    const rows = await db().execute(
      sql`select command, entity from audit_log where entity_id = ${item.id} order by id`,
    );
    expect([...rows]).toEqual([
      { command: "stock.create", entity: "stock" },
      { command: "stock.adjust", entity: "stock" },
    ]);
  });
});

describe("finding", () => {
  test("a scanned code or a whole number comes first, then beginnings, then words", async () => {
    await anItem({ part_number: "ZZ10", description: "Gasket for HU716", keywords: "head sump" });
    await anItem({ part_number: "HU716X", description: "Oil filter" });
    await anItem({ part_number: "HU716", description: "Oil filter" });
    await anItem({ part_number: "QQ", description: "Wiper", barcode: "5012345678900" });
    const numbers = async (q: string) =>
      (await ask(searchStock, technician, { q })).map(({ part_number }) => part_number);
    expect(await numbers("hu716")).toEqual(["HU716", "HU716X", "ZZ10"]);
    expect(await numbers("5012345678900")).toEqual(["QQ"]);
    expect(await numbers("sump gask")).toEqual(["ZZ10"]);
    expect(await numbers("%")).toEqual([]);
  });

  test("what runs low says how much to order", async () => {
    const supplier = await run(createSupplier, manager, { name: "Quay Motor Factors" });
    const low = { supplier_id: supplier.id, low_stock_level: "4" };
    await anItem({ ...low, part_number: "L1", quantity: "1" });
    await anItem({ ...low, part_number: "L2", quantity: "4", minimum_order_quantity: "6" });
    await anItem({ ...low, part_number: "L3", quantity: "9" });
    const waited = await anItem({ supplier_id: supplier.id, part_number: "L4", quantity: "1" });
    await run(createDocument, manager, {
      type: "job_sheet",
      customer_id: await aCustomer(),
      line_items: [part("10", "3", { stock_item_id: waited.id })],
    });
    const found = await ask(lowStock, technician, { supplier_id: supplier.id });
    expect(found.map((item) => [item.part_number, item.suggested_quantity])).toEqual([
      ["L1", "3.000"],
      ["L2", "6.000"],
      ["L4", "2.000"],
    ]);
  });
});

describe("suppliers", () => {
  test("are made, changed, put away and taken back", async () => {
    const made = await run(createSupplier, manager, { name: "Severn Tyres", postcode: "bs1 2ab" });
    expect(made).toMatchObject({ postcode: "BS1 2AB", version: 1 });
    expect(await run(updateSupplier, manager, { id: made.id, version: 1, account_held: true })).toMatchObject(
      { account_held: true, version: 2 },
    );
    await run(archiveSupplier, manager, { id: made.id });
    const names = async () => (await ask(listSuppliers, manager, { q: "Severn" })).rows.length;
    expect(await names()).toBe(0);
    await run(restoreSupplier, manager, { id: made.id });
    expect(await names()).toBe(1);
    await expect(run(createSupplier, manager, { name: " ", email: "x" })).rejects.toMatchObject({
      details: [{ field: "email" }, { field: "name" }],
    });
  });

  test("are for those who may change stock", async () => {
    await expect(run(createSupplier, technician, { name: "X" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await run(createSupplier, holding("stock:create"), { name: "X" });
  });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
