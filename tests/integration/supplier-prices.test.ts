import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { priceFilesFolder } from "@/lib/files/folders";
import { createStockItem } from "@/lib/stock/commands/items";
import { saveMapping } from "@/lib/supplier-prices/commands/save-mapping";
import { takeBackPriceFile } from "@/lib/supplier-prices/commands/take-back";
import { takeInPriceFile } from "@/lib/supplier-prices/commands/take-in";
import { checkPriceFile } from "@/lib/supplier-prices/queries/check-price-file";
import { presentPrices } from "@/lib/supplier-prices/queries/present-prices";
import { suggestedPrices } from "@/lib/supplier-prices/queries/suggested-prices";
import { listSupplierPrices } from "@/lib/supplier-prices/queries/supplier-prices";
import { partKey } from "@/lib/supplier-prices/rules/part-key";
import { createSupplier } from "@/lib/suppliers/commands/suppliers";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();

const manager = as("manager");
let supplier_id = "";
beforeEach(async () => {
  supplier_id = (await run(createSupplier, manager, { name: `Factors ${randomUUID()}` })).id;
});

/** Uploads a file by its lines; more cells than lines come as they are. */
function uploaded(content: string | Buffer, file_name = "prices.csv") {
  const upload = randomUUID();
  mkdirSync(priceFilesFolder(), { recursive: true });
  writeFileSync(path.join(priceFilesFolder(), `${upload}.csv`), content);
  return { supplier_id, upload, file_name };
}

const HEAD = "part_number,description,net_price";
const list = (...lines: string[]) => uploaded([HEAD, ...lines, ""].join("\r\n"));
const takeIn = (file: ReturnType<typeof list>, more: object = {}) =>
  run(takeInPriceFile, manager, { ...file, ...more });
const check = (file: ReturnType<typeof list>) => ask(checkPriceFile, manager, file);
const held = () =>
  db().execute(sql`
    select part_number, net_price, discontinued, valid_from::text, valid_until::text from supplier_prices
    where supplier_id = ${supplier_id} order by part_key, valid_from, id`);
const present = async (...parts: string[]) =>
  (await presentPrices(db(), { part_keys: parts.map(partKey) }))
    .filter((price) => price.supplier_id === supplier_id)
    .map(({ part_number, net_price }) => [part_number, net_price]);
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing",
    (error) =>
      [error.message, ...error.details.map((detail: { message: string }) => detail.message)].join(" | "),
  );

test("a first file is taken in as it is written: numbers as text, prices with pounds and commas", async () => {
  const file = list('00123,Oil filter,"£1,234.50"', "1E5,Spark plug,2", '=A1,"Pad, front",0');
  expect(await check(file)).toMatchObject({ new_parts: 3, rows: 3, zero_prices: 1, problem_count: 0 });
  expect(await takeIn(file)).toMatchObject({ new_parts: 3, taken_before: false });
  expect(await present("00123", "1e5", "=A1")).toEqual([
    ["00123", "1234.5000"],
    ["1E5", "2.0000"],
    ["=A1", "0.0000"],
  ]);
});

test("a part is found by its key, and a tyre by its size, from a first file, a later one, and where it is discontinued", async () => {
  await takeIn(list("Ty 1.0-5,PRIMACY 4 205/55 R16 91V,60", "PAD-2,Brake pads,9"));
  await takeIn(list("ty 1.0-5,PRIMACY 5 2055516 94W XL,62", "PAD-2,Brake pads,9"));
  await takeIn(list("PAD-2,Brake pads,9"), { discontinue_missing: true });
  const rows = await db().execute(sql`
    select part_key, tyre_size, discontinued from supplier_prices where supplier_id = ${supplier_id} order by id`);
  expect(rows.map(({ part_key, tyre_size, discontinued }) => [part_key, tyre_size, discontinued])).toEqual([
    ["TY105", "2055516", false],
    ["PAD2", null, false],
    ["TY105", "2055516", false],
    ["TY105", "2055516", true],
  ]);
});

test("the same file again says so and changes nothing", async () => {
  const file = list("A1,Filter,1.00");
  await takeIn(file);
  const before = await held();
  expect(await check(file)).toMatchObject({ taken_before: true, unchanged: 1 });
  expect(await takeIn(file)).toMatchObject({ taken_before: true });
  expect(await held()).toEqual(before);
});

test("a changed price ends the one before it, which is kept; nothing missing is deleted", async () => {
  await takeIn(list("A1,Filter,1.00", "A2,Plug,2.00", "A3,Belt,3.00"));
  const next = list("A1,Filter,1.50", "A2,Plug,2.00", "A4,Pad,4.00");
  expect(await check(next)).toMatchObject({
    ...{ new_parts: 1, changed_prices: 1, unchanged: 1, missing_parts: 1 },
    rises: [{ part_number: "A1", was: "1.0000", is: "1.5000", percent: 50 }],
  });
  await takeIn(next);
  expect(await held()).toMatchObject([
    { part_number: "A1", net_price: "1.0000", valid_until: today() },
    { part_number: "A1", net_price: "1.5000", valid_until: null },
    { part_number: "A2", valid_until: null },
    { part_number: "A3", valid_until: null, discontinued: false },
    { part_number: "A4", valid_until: null },
  ]);
});

test("parts that are missing are marked as discontinued where that is asked for, and come back with a later file", async () => {
  await takeIn(list("A1,Filter,1.00", "A2,Plug,2.00"));
  await takeIn(list("A1,Filter,1.00"), { discontinue_missing: true });
  expect(await present("A2")).toEqual([]);
  expect(await check(list("A1,Filter,1.00", "B1,Pad,1"))).toMatchObject({ missing_parts: 0 });
  await takeIn(list("A1,Filter,1.00", "A2,Plug,2.00"));
  expect(await present("A2")).toEqual([["A2", "2.0000"]]);
});

test("a price that begins later waits for its day, and one taken in before then stands until that day", async () => {
  const later = addDays(today(), 30);
  await takeIn(list("A1,Filter,1.00"));
  const coming = uploaded(`${HEAD},effective_from\nA1,Filter,9.00,${later}\n`);
  expect(await check(coming)).toMatchObject({ coming_prices: 1, changed_prices: 1 });
  await takeIn(coming);
  expect(await present("A1")).toEqual([["A1", "1.0000"]]);
  expect((await ask(listSupplierPrices, manager, { id: supplier_id })).rows).toMatchObject([
    { net_price: "1.0000", next_price: "9.0000", next_from: later },
  ]);
  await takeIn(list("A1,Filter,2.00"));
  expect(await present("A1")).toEqual([["A1", "2.0000"]]);
  expect(await held()).toMatchObject([
    { net_price: "1.0000", valid_until: today() },
    { net_price: "2.0000", valid_until: later },
    { net_price: "9.0000", valid_until: null },
  ]);
});

test("a price older than the one that is known changes nothing; an old list is warned of", async () => {
  await takeIn(list("A1,Filter,1.00"));
  const old = uploaded(`${HEAD},effective_from\nA1,Filter,0.50,${addDays(today(), -400)}\n`);
  const found = await check(old);
  expect(found).toMatchObject({ outdated: 1, old_prices: 1, changed_prices: 0 });
  expect(found.warnings.join()).toContain("a year ago");
  await takeIn(old);
  expect(await present("A1")).toEqual([["A1", "1.0000"]]);
});

test("of a part that is in a file twice the last line counts, and the check says which", async () => {
  const file = list("A-1,Filter,1.00", "B1,Plug,5.00", "a 1,Filter,1.20");
  expect(await check(file)).toMatchObject({
    ...{ repeated_count: 1, new_parts: 2 },
    repeated: [{ line: 2, part_number: "a 1", stands: 4 }],
  });
  await takeIn(file);
  expect(await present("A1", "B1")).toEqual([
    ["a 1", "1.2000"],
    ["B1", "5.0000"],
  ]);
});

test("one error keeps a file out, naming line, column and value, unless it is to be left out", async () => {
  const file = list("A1,Filter,1.00", "A2,Plug,-3", ",Pad,POA");
  expect(await check(file)).toMatchObject({ unusable: 2, problem_count: 3 });
  const refused = await takeIn(file).catch((error) => error);
  expect(refused).toMatchObject({ code: "VALIDATION_ERROR" });
  expect(refused.details[0]).toEqual({
    field: "line 3, net_price",
    message: "A price is not negative: “-3”",
  });
  expect(await held()).toEqual([]);
  expect(await takeIn(file, { leave_out_errors: true })).toMatchObject({ new_parts: 1 });
});

test.each([
  ["an empty file", "", "empty"],
  ["only the names of columns", `${HEAD}\n`, "no prices"],
  ["a column missing", "part_number,description\nA1,Filter\n", "net_price (net price) is missing"],
  ["two columns of one name", `${HEAD},Net Price\nA1,Filter,1,2\n`, "Two columns are called net_price"],
  ["a quote that is never closed", `${HEAD}\nA1,"Filter,1\n`, "never closed"],
  ["a line of 10 MB", `${HEAD}\nA1,"${"x".repeat(10_000_000)}",1\n`, "larger than 1 MiB"],
  ["many NUL bytes", `${HEAD}\n${"\0".repeat(500)}\n`, "zero bytes"],
  ["a workbook", "PK\x03\x04 and so on", "workbook"],
])("%s is refused in words", async (_, content, words) => {
  const file = uploaded(content);
  expect(await problemOf(check(file))).toContain(words);
  expect(await problemOf(takeIn(file))).toContain(words);
  expect(await held()).toEqual([]);
});

test.each([
  ["semicolons", "Part_Number;Description;Net_Price\r\nA1;Filter;1.00\r\n"],
  ["a mark for UTF-8", `\uFEFF${HEAD}\nA1,Filter,1\n`],
  ["blank lines", `${HEAD}\n\n\nA1,Filter,1\n\n`],
  ["one NUL byte", `${HEAD}\nA1,Fil\0ter,1\n`],
])("a file with %s is read", async (_, content) => {
  await takeIn(uploaded(content));
  expect(await present("A1")).toEqual([["A1", "1.0000"]]);
});

test("Windows-1252 is read as it was meant", async () => {
  await takeIn(uploaded(Buffer.from(`${HEAD}\nA1,Lemf\xf6rder,\xa31.00\n`, "latin1")));
  const [price] = await presentPrices(db(), { part_keys: ["A1"] }).then((all) =>
    all.filter((one) => one.supplier_id === supplier_id),
  );
  expect(price).toMatchObject({ description: "Lemförder", net_price: "1.0000" });
});

test("columns by other names are taken as somebody has said, also in the next file", async () => {
  const file = uploaded("SKU,Text,Cost\nA1,Filter,1.00\n");
  expect(await problemOf(check(file))).toContain("The file has: SKU, Text, Cost");
  await run(saveMapping, manager, {
    supplier_id,
    mapping: { part_number: "SKU", description: "Text", net_price: "Cost" },
  });
  await takeIn(file);
  await takeIn(uploaded("Cost,SKU,Text\n1.25,A1,Filter\n"));
  expect(await present("A1")).toEqual([["A1", "1.2500"]]);
});

test("a file that lacks half of the known parts is asked about", async () => {
  await takeIn(list(...Array.from({ length: 30 }, (_, n) => `P${n},Part,1.00`)));
  const { warnings } = await check(list("Q1,Other,1.00", "P1,Part,1.00"));
  expect(warnings.join()).toContain("29 of the 30 parts known");
});

test("stock items that are bought from the supplier are listed where the file asks another price", async () => {
  const item = async (part_number: string, cost_net: string) =>
    (await run(createStockItem, manager, { part_number, cost_net, supplier_id })).id;
  const dearer = await item("OF-77", "4.00");
  await item("OF-78", "5.00");
  const { cost_changes, cost_change_count } = await check(
    list("of 77,Filter,4.50", "OF78,Filter,5", "OF79,Filter,1"),
  );
  expect(cost_change_count).toBe(1);
  expect(cost_changes).toMatchObject([{ stock_item_id: dearer, cost_net: "4.0000", net_price: "4.5000" }]);
});

test("costs of stock items are updated where that is ticked, as the check counted, and go back with the file", async () => {
  const item = async (part_number: string, cost_net: string | null, from = supplier_id) =>
    (await run(createStockItem, manager, { part_number, cost_net, supplier_id: from })).id;
  const other = (await run(createSupplier, manager, { name: `Factors ${randomUUID()}` })).id;
  const ids = {
    dearer: await item("UC-1", "4.00"),
    unknown: await item("UC-2", null),
    same: await item("UC-3", "5.00"),
    free: await item("UC-4", "6.00"),
    coming: await item("UC-5", "7.00"),
    others: await item("UC-6", "8.00", other),
    retyped: await item("UC-7", "9.00"),
  };
  const costs = async () => {
    const rows = await db().execute<{ id: string; cost_net: string | null }>(
      sql`select id, cost_net from stock_items where id in ${Object.values(ids)}`,
    );
    const of = new Map([...rows].map(({ id, cost_net }) => [id, cost_net]));
    return Object.values(ids).map((id) => Number(of.get(id)));
  };
  const rows = (of: string) =>
    uploaded(
      [
        "part_number,description,net_price,effective_from",
        ...[`uc1,Filter,${of},`, "UC2,Filter,2,", "UC3,Filter,5,", "UC4,Filter,0,"],
        ...[`UC5,Filter,1,${addDays(today(), 5)}`, "UC6,Filter,1,", "UC7,Filter,1,", ""],
      ].join("\n"),
    );
  expect(await check(rows("4.50"))).toMatchObject({ cost_change_count: 3 });
  expect(await takeIn(rows("4.50"))).toMatchObject({ costs_set: 0 });
  expect(await costs()).toEqual([4, 0, 5, 6, 7, 8, 9]);
  const taken = await takeIn(rows("4.75"), { update_costs: true });
  expect(taken).toMatchObject({ costs_set: 3 });
  expect(await costs()).toEqual([4.75, 2, 5, 6, 7, 8, 1]);
  await db().execute(sql`update stock_items set cost_net = 1.5 where id = ${ids.retyped}`);
  await run(takeBackPriceFile, manager, { supplier_id, file_id: taken.id });
  expect(await costs()).toEqual([4, 0, 5, 6, 7, 8, 1.5]);
});

test("a first file updates costs too, and with an error that keeps it out none", async () => {
  const { id } = await run(createStockItem, manager, { part_number: "UF-1", cost_net: "4", supplier_id });
  const cost = async () =>
    (await db().execute<{ cost_net: string }>(sql`select cost_net from stock_items where id = ${id}`))[0]
      ?.cost_net;
  await expect(takeIn(list("UF1,Filter,5", "UF2,Filter,x"), { update_costs: true })).rejects.toThrow();
  expect(await cost()).toBe("4.0000");
  await takeIn(list("UF1,Filter,3", "UF1,Filter,5"), { update_costs: true });
  expect(await cost()).toBe("5.0000");
});

test("the last file can be taken back, and only the last", async () => {
  await takeIn(list("A1,Filter,1.00", "A2,Plug,2.00"));
  const first = await held();
  const second = await takeIn(list("A1,Filter,1.50"), { discontinue_missing: true });
  const third = await takeIn(list("A1,Filter,1.75"));
  const back = (file_id: string) => run(takeBackPriceFile, manager, { supplier_id, file_id });
  await expect(back(second.id)).rejects.toMatchObject({ code: "CONFLICT" });
  await back(third.id);
  expect(await present("A1")).toEqual([["A1", "1.5000"]]);
  await back(second.id);
  expect(await held()).toEqual(first);
});

test("two files of a supplier at once: one is taken in, the other waits or is told to", async () => {
  const files = [list("A1,Filter,1.00"), list("A1,Filter,2.00")];
  const done = await Promise.allSettled(files.map((file) => takeIn(file)));
  for (const result of done.filter(({ status }) => status === "rejected"))
    expect(result).toMatchObject({
      reason: { code: "CONFLICT", message: expect.stringContaining("being taken in") },
    });
  expect(await present("A1")).toHaveLength(1);
});

test("prices are for those who may see costs, and change by those who may change stock too", async () => {
  const file = list("A1,Filter,1.00");
  for (const actor of [as("technician"), as("receptionist"), holding("stock:update"), holding("stock:cost")])
    await expect(run(takeInPriceFile, actor, file)).rejects.toMatchObject({ code: "FORBIDDEN" });
  for (const actor of [as("technician"), as("receptionist")]) {
    await expect(ask(checkPriceFile, actor, file)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(ask(listSupplierPrices, actor, { id: supplier_id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(run(saveMapping, actor, { supplier_id, mapping: {} })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(run(takeBackPriceFile, actor, { supplier_id, file_id: randomUUID() })).rejects.toMatchObject(
      { code: "FORBIDDEN" },
    );
  }
});

test("a part is found by its number's beginning, words or barcode", async () => {
  await takeIn(
    uploaded(`${HEAD},barcode,brand\nOF 12-34,Oil filter,1.00,5012345678900,Bosch\nZZ9,Belt,2,,Gates\n`),
  );
  const found = async (q: string) =>
    (await ask(listSupplierPrices, manager, { id: supplier_id, q })).rows.map(
      ({ part_number }) => part_number,
    );
  for (const q of ["of1234", "oil bosch", "5012345678900", "OF 12"])
    expect(await found(q), q).toEqual(["OF 12-34"]);
  const offered = await suggestedPrices(db(), "OF123", 8);
  expect(offered.filter((one) => one.supplier_id === supplier_id)).toMatchObject([
    { part_number: "OF 12-34" },
  ]);
});

test("the key of a part number is the database's, whatever is written", async () => {
  const numbers = ["of-12.34/a b", "Ölß-1", "é/É", "a\u00a0b\u2003c", "ı İ ﬁ", "x\tY", "Ǆ 1", "ͅ9"];
  const [row] = await db().execute(sql`
    select array_agg(upper(regexp_replace(n, '[\\s./-]', '', 'g')) order by at) as keys
    from unnest(${sql.param(numbers)}::text[]) with ordinality as t (n, at)`);
  expect(numbers.map(partKey)).toEqual(row?.keys);
});
