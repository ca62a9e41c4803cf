import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { proceed } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { createDocument } from "@/lib/documents/commands/create-document";
import { offerTyres } from "@/lib/documents/commands/lines/offer-tyres";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { documentForPaper } from "@/lib/documents/queries/document-for-paper";
import { getDocument } from "@/lib/documents/queries/get-document";
import { createStockItem, updateStockItem } from "@/lib/stock/commands/items";
import { listStock } from "@/lib/stock/queries/stock-items";
import { isOfTyreSize } from "@/lib/stock/queries/tyres/offered-tyres";
import { findTyreSize } from "@/lib/stock/rules/tyre-size";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";

await testDatabase();
const manager = as("manager");
const receptionist = as("receptionist");
const LABEL = { size: "205/55R16", fuel_economy: "C", wet_grip: "B", noise_db: "71", noise_level: "B" };

const item = await run(createStockItem, manager, {
  part_number: "TY1",
  description: "Premium touring tyre",
  manufacturer: "Roadgrip",
  cost_net: "50",
  retail_price_net: "80",
  tracked: true,
  quantity: "6",
  tyre: LABEL,
});
const customer_id = await aRow("customers", { surname: "Tyreman" });

test("own stock and price files are found by size, however it is written, with costs for those who may see them", async () => {
  const supplier_id = await aRow("suppliers", { name: "Valley Tyres" });
  const listed = { supplier_id, valid_from: "2026-01-01" };
  await aRow("supplier_prices", {
    ...listed,
    part_number: "V1",
    part_key: "V1",
    tyre_size: "2055516",
    description: "CONTI PC6 205/55 R16 91V",
    net_price: "60",
    list_price: "90",
  });
  await aRow("supplier_prices", {
    ...listed,
    part_number: "V2",
    part_key: "V2",
    tyre_size: "2055516",
    description: "BUDGET 2055516 91V",
    net_price: "0",
    list_price: "50",
  });
  await aRow("supplier_prices", {
    ...listed,
    part_number: "V3",
    part_key: "V3",
    tyre_size: "2254517",
    description: "CONTI 225/45R17",
    net_price: "60",
  });
  const vehicle_id = await aRow("vehicles", { registration: "TY12 RES", tyre_size_front: "205/55 r16 91v" });
  const offer = await proceed(offerTyres, manager, { vehicle_id });
  expect(offer.on_file).toEqual({ front: "205/55 r16 91v", rear: null });
  expect(offer.tyres).toMatchObject([
    { part_number: "TY1", unit_price: "80.0000", unit_cost: "50.0000", available: "6.000", tyre: LABEL },
    { part_number: "V2", supplier_id, unit_price: null },
    { part_number: "V1", supplier_id, unit_price: "90.0000", tyre: { load_index: "91", speed_rating: "V" } },
  ]);
  const told = await proceed(offerTyres, receptionist, { size: "2055516" });
  expect(told.tyres).toHaveLength(3);
  expect(JSON.stringify(told)).not.toContain("unit_cost");
});

test("without a size nothing is looked for, and of an unknown size there is nothing", async () => {
  expect(await proceed(offerTyres, manager, {})).toEqual({
    on_file: { front: null, rear: null },
    size: null,
    tyres: [],
  });
  expect(await proceed(offerTyres, manager, { size: "big ones" })).toMatchObject({ size: null, tyres: [] });
  expect(await proceed(offerTyres, manager, { size: "315/35R20" })).toMatchObject({ tyres: [] });
});

test("the label is taken with the line, goes on with the work, and does not follow the item", async () => {
  const made = await run(createDocument, manager, {
    type: "estimate",
    customer_id,
    line_items: [{ item_type: "part", stock_item_id: item.id, quantity: "2" }],
  });
  const before = await ask(getDocument, manager, { id: made.id });
  expect(before.lines[0]?.tyre).toEqual(LABEL);
  await run(updateStockItem, manager, {
    id: item.id,
    version: item.version,
    tyre: { ...LABEL, wet_grip: "E" },
  });
  const line = { id: before.lines[0]?.id ?? "", item_type: "part" as const, stock_item_id: item.id };
  const changed = await run(updateDocument, manager, {
    id: made.id,
    version: before.version,
    line_items: [{ ...line, quantity: "4", unit_price: "80" }],
  });
  expect((await documentForPaper(db(), made.id))?.lines[0]?.tyre).toEqual(LABEL);
  const invoice = await run(convertDocument, manager, {
    id: made.id,
    version: changed.version,
    to: "invoice",
  });
  expect((await ask(getDocument, manager, { id: invoice.id })).lines[0]?.tyre).toEqual(LABEL);
});

test("what a quote says of other tyres to choose from stays on the quote", async () => {
  const part = { item_type: "part" as const, description: "Tour 205/55R16", quantity: "4", unit_price: "80" };
  const made = await run(createDocument, manager, {
    type: "estimate",
    customer_id,
    line_items: [
      part,
      { item_type: "comment", description: "Best: Sport: £576.00", tyre: { size: "205/55R16" } },
      { item_type: "comment", description: "Nuts to be tightened after 50 miles" },
    ],
  });
  const paper = await documentForPaper(db(), made.id);
  expect(paper?.lines.map(({ description }) => description)).toContain("Best: Sport: £576.00");
  const { version } = await ask(getDocument, manager, { id: made.id });
  const job = await run(convertDocument, manager, { id: made.id, version, to: "job_sheet" });
  const { lines } = await ask(getDocument, manager, { id: job.id });
  expect(lines.map(({ description }) => description)).toEqual([
    "Tour 205/55R16",
    "Nuts to be tightened after 50 miles",
  ]);
  expect((await ask(getDocument, manager, { id: made.id })).status).toBe("converted");
});

test("the label of a stock item is said in clear words where it is wrong", async () => {
  const wrong = run(createStockItem, manager, {
    part_number: "TY2",
    tyre: { wet_grip: "Z", noise_db: "loud" },
  });
  await expect(wrong).rejects.toMatchObject({
    details: [
      { field: "tyre.wet_grip", message: "A class from A to E; labels from before May 2021 go to G" },
      { field: "tyre.noise_db", message: "Whole decibels, such as 71" },
    ],
  });
});

test("the list keeps to tyres of a size, and finds them by an index among 20,000 parts", async () => {
  await db().execute(sql`insert into stock_items (part_number, description)
    select 'P' || i, 'Part ' || i || case when i % 40 = 0 then ' 195/65R15' else '' end from generate_series(1, 20000) i`);
  await db().execute(sql`analyze stock_items`);
  const { rows } = await ask(listStock, manager, { tyre_size: "205/55 R16 91V" });
  expect(rows.map(({ part_number }) => part_number)).toEqual(["TY1"]);
  const size = findTyreSize("1956515");
  if (!size) throw new Error("It is a size");
  const plan = await db().execute(
    sql`explain select s.id from stock_items s where ${isOfTyreSize(sql`s`, size)}`,
  );
  expect(JSON.stringify(plan)).toContain("stock_items_by_tyre_size");
});
