import { describe, expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { getStockLabels, labelsPdf } from "@/lib/printing/labels/stock-labels";
import { createStockItem } from "@/lib/stock/commands/items";
import { updateMarkups } from "@/lib/stock/commands/markups";
import { moveItems } from "@/lib/stock/commands/move-items";
import { goodsIn } from "@/lib/stock/commands/quantities";
import { repriceStock } from "@/lib/stock/commands/reprice";
import { searchStock } from "@/lib/stock/queries/find-stock";
import { labelsToPrint, readLabelItems } from "@/lib/stock/queries/label-items";
import { getMarkups, previewReprice } from "@/lib/stock/queries/markups";
import { listStock } from "@/lib/stock/queries/stock-items";
import { LabelsRequest } from "@/lib/stock/schema/labels";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";
import { pageCount, pdfText } from "../support/pdf-text";

await testDatabase();
const manager = as("manager");
let next = 1;
const anItem = (fields: object = {}) =>
  run(createStockItem, manager, {
    ...{ part_number: `M${next++}`, description: "Oil filter", tracked: true, cost_net: "4.20" },
    ...{ retail_price_net: "8.40", ...fields },
  });

const BANDS = {
  retail: [
    { cost_from: "0", markup_percent: "100" },
    { cost_from: "20", markup_percent: "50" },
  ],
  trade: [{ cost_from: "0", markup_percent: "50" }],
};

describe("mark-ups by cost", () => {
  test("are replaced as a whole, by whoever read the present ones", async () => {
    const { version } = await ask(getMarkups, manager, {});
    await run(updateMarkups, manager, { version, ...BANDS });
    await expect(run(updateMarkups, manager, { version, ...BANDS })).rejects.toMatchObject({
      code: "PRECONDITION_FAILED",
    });
    const now = await ask(getMarkups, manager, {});
    expect(now.retail.map(({ cost_from }) => Number(cost_from))).toEqual([0, 20]);
    await expect(
      run(updateMarkups, manager, {
        version: now.version,
        retail: [
          { cost_from: "5", markup_percent: "10" },
          { cost_from: "5.00", markup_percent: "20" },
        ],
        trade: [],
      }),
    ).rejects.toMatchObject({ details: [{ field: "retail.1.cost_from" }] });
  });

  test("offer new prices after a delivery at another cost, which are taken and undone", async () => {
    const item = await anItem();
    const own = await anItem({ retail_markup_percent: "10" });
    await run(goodsIn, manager, {
      lines: [item, own].map(({ id }) => ({ stock_item_id: id, quantity: "1", unit_cost: "4.20" })),
    });
    await run(goodsIn, manager, { lines: [{ stock_item_id: item.id, quantity: "1", unit_cost: "5.10" }] });
    const [offered, ofItsOwn] = await ask(previewReprice, manager, { ids: [item.id, own.id] });
    expect(offered).toMatchObject({
      cost_before: "4.2000",
      cost_net: "5.1000",
      retail: "10.20",
      trade: "7.65",
    });
    expect(ofItsOwn).toMatchObject({ retail: "4.62", trade: "6.30" });
    const done = await run(repriceStock, manager, {
      lines: [{ stock_item_id: item.id, version: offered?.version, retail_price_net: "10.20" }],
    });
    expect(done.after).toMatchObject([{ retail_price_net: "10.2000", trade_price_net: null }]);
    await expect(
      run(repriceStock, manager, {
        lines: [{ stock_item_id: item.id, version: offered?.version, retail_price_net: "1" }],
      }),
    ).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
    const undone = await run(repriceStock, manager, {
      lines: done.before.map(({ part_number: _, ...line }) => line),
    });
    expect(undone.after).toMatchObject([{ retail_price_net: "8.4000" }]);
  });
});

test("parts are moved to another place together, and the log says from where", async () => {
  const [one, two] = [await anItem({ location: "A1" }), await anItem({ location: "B2" })];
  const ids = [one.id, two.id];
  expect(await run(moveItems, manager, { stock_item_ids: ids, location: " B2 " })).toMatchObject({
    moved: 1,
  });
  const { rows } = await ask(listStock, manager, { q: "Oil filter", per_page: 200 });
  expect(rows.filter(({ id }) => ids.includes(id)).map(({ location }) => location)).toEqual(["B2", "B2"]);
  const [entry] =
    await sql()`select before from audit_log where command = 'stock.move' order by id desc limit 1`;
  expect(JSON.stringify(entry?.before)).toContain("A1");
  await expect(run(moveItems, manager, { stock_item_ids: [], location: "A" })).rejects.toMatchObject({
    details: [{ field: "stock_item_ids" }],
  });
  await expect(
    run(moveItems, manager, { stock_item_ids: ["0197a3a0-0000-7000-8000-000000000001"], location: "A" }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a tyre is found by its size however it is typed", async () => {
  const named = await anItem({ description: "Michelin Primacy 4 205/55 R16 91V" });
  const recorded = await anItem({ description: "Tyre", tyre: { size: "205/55ZR16 94W" } });
  await anItem({ description: "Michelin 205/60R16" });
  for (const q of ["2055516", "205/55R16", "205 55 16"]) {
    const found = await ask(searchStock, manager, { q });
    expect(found.map(({ id }) => id).sort()).toEqual([named.id, recorded.id].sort());
  }
  const { rows } = await ask(listStock, manager, { q: "2055516 michelin" });
  expect(rows.map(({ id }) => id)).toEqual([named.id]);
});

describe("labels", () => {
  test("say what a part is, once for each piece of a delivery", async () => {
    const item = await anItem({ barcode: "4006381333931", location: "C3" });
    const supplier_id = (await sql()`insert into suppliers (name) values ('Factors') returning id`)[0]?.id;
    await run(goodsIn, manager, {
      ...{ supplier_id, reference: "DN 1" },
      lines: [{ stock_item_id: item.id, quantity: "2.5" }],
    });
    const [delivery] = await sql()`select id from stock_deliveries where supplier_id = ${supplier_id}`;
    expect(await ask(labelsToPrint, manager, { delivery_id: delivery?.id })).toMatchObject([
      { id: item.id, copies: 3 },
    ]);
    const asked = { items: `${item.id}:3`, sheet: "a4-21", first: "20", price: true, location: true };
    const { bytes: file } = await ask(getStockLabels, as("technician"), asked);
    expect(file.subarray(0, 5).toString()).toBe("%PDF-");
    const items = await readLabelItems(db(), [item.id]);
    const bytes = await labelsPdf(items, LabelsRequest.parse(asked), {
      author: "The garage",
      compress: false,
    });
    const text = pdfText(bytes);
    expect(text.match(new RegExp(item.part_number, "g"))).toHaveLength(3);
    expect(text).toContain("4006381333931");
    expect(text).toContain("C3");
    expect(text).toContain("£8.40 + VAT");
    expect(pageCount(bytes)).toBe(2);
  });

  test("are of parts that exist, and not too many", async () => {
    const gone = "0197a3a0-0000-7000-8000-000000000001";
    const field = { details: [{ field: expect.stringMatching(/^items/) }] };
    for (const items of ["", gone, `${gone}:0`, `${gone}:501`, "no-id"])
      await expect(ask(getStockLabels, manager, { items })).rejects.toMatchObject(field);
  });
});

test("who may move, price and set the mark-ups", async () => {
  const item = await anItem();
  const { version } = await ask(getMarkups, manager, {});
  const reader = holding("stock:read", "documents:read");
  for (const work of [
    () => run(moveItems, reader, { stock_item_ids: [item.id], location: "A" }),
    () => run(repriceStock, reader, { lines: [{ stock_item_id: item.id, retail_price_net: "1" }] }),
    () => run(updateMarkups, as("accountant"), { version, ...BANDS }),
    () => run(updateMarkups, holding("stock:create"), { version, ...BANDS }),
    () => ask(previewReprice, as("technician"), { ids: [item.id] }),
    () => ask(getMarkups, as("technician"), {}),
  ])
    await expect(work()).rejects.toMatchObject({ code: "FORBIDDEN" });
});
