import { beforeAll, describe, expect, test } from "vitest";
import { ask } from "@/lib/core/query";
import { getStockItem, listStock, summariseStock } from "@/lib/stock/queries/stock-items";
import { getSupplier, listSuppliers } from "@/lib/suppliers/queries/suppliers";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDocument, aLine, aRow } from "../support/rows";

await testDatabase();
const manager = as("manager");
const technician = as("technician");
let oil = "";
let supplier = "";

beforeAll(async () => {
  supplier = await aRow("suppliers", { name: "Brunel Parts", account_number: "GAR9" });
  await aRow("suppliers", { name: "ÉTOILE Motors" });
  oil = await aRow("stock_items", {
    part_number: "OIL5W30",
    description: "Engine oil 5W-30",
    category: "OILS",
    supplier_id: supplier,
    cost_net: "4.0000",
    retail_price_net: "10.0000",
    tracked: true,
    quantity_in_stock: "7.500",
    low_stock_level: "8",
  });
  await aRow("stock_items", {
    part_number: "BRK1",
    description: "brake pads",
    category: "BRAKES",
    cost_net: "20",
  });
  await aRow("stock_items", { part_number: "ZZZ", description: "Air filter", deleted_at: "2026-01-01" });
  const document = await aDocument({ number: "900", customer_name: "Mrs Quayle" });
  const sold = await aLine(document, {
    stock_item_id: oil,
    supplier_id: supplier,
    quantity: "2.5",
    line_cost: "10.00",
  });
  await aRow("stock_movements", { stock_item_id: oil, kind: "opening", quantity: "10", unit_cost: "4" });
  await aRow("stock_movements", {
    stock_item_id: oil,
    kind: "sale",
    quantity: "-2.5",
    document_line_id: sold,
  });
});

const parts = async (input: object) => {
  const { rows, pagination } = await ask(listStock, technician, input);
  expect(pagination.total).toBe(rows.length);
  return rows.map((row) => row.part_number);
};

describe("the list of stock", () => {
  test.each([
    [{}, ["BRK1", "OIL5W30"]],
    [{ sort: "-part_number" }, ["OIL5W30", "BRK1"]],
    [{ sort: "description" }, ["BRK1", "OIL5W30"]],
    [{ sort: "-quantity_in_stock" }, ["OIL5W30", "BRK1"]],
    [{ tracked: true }, ["OIL5W30"]],
    [{ tracked: false }, ["BRK1"]],
    [{ low: true }, ["OIL5W30"]],
    [{ category: "BRAKES" }, ["BRK1"]],
    [{ q: "oil" }, ["OIL5W30"]],
    [{ q: "PADS" }, ["BRK1"]],
  ])("%j", async (filters, expected) => {
    expect(await parts(filters)).toEqual(expected);
  });

  test("is narrowed by supplier", async () => {
    expect(await parts({ supplier_id: supplier })).toEqual(["OIL5W30"]);
  });
});

describe("costs", () => {
  test("value and margin are for those who may see costs", async () => {
    const { rows } = await ask(listStock, manager, { tracked: true });
    expect(rows[0]).toMatchObject({ cost_net: "4.0000", value: "30.00", margin_percent: "60.0", low: true });
    expect((await ask(summariseStock, manager, {})).value).toBe("30.00");
    expect(await ask(getStockItem, manager, { id: oil })).toMatchObject({
      cost_net: "4.0000",
      movements: [{ kind: "sale" }, { kind: "opening", unit_cost: "4.0000" }],
    });
    expect((await ask(getSupplier, manager, { id: supplier })).lines[0]?.line_cost).toBe("10.00");
  });

  test.each(["technician", "receptionist"] as const)(
    "a %s gets none of them, under any name",
    async (role) => {
      const all = await Promise.all([
        ask(listStock, as(role), {}),
        ask(summariseStock, as(role), {}),
        ask(getStockItem, as(role), { id: oil }),
        ask(getSupplier, as(role), { id: supplier }),
      ]);
      expect(JSON.stringify(all)).not.toMatch(/cost|margin|markup|"value"/);
    },
  );
});

describe("a stock item", () => {
  test("has its ledger with what was in stock after each movement, and the papers that it stands on", async () => {
    expect(await ask(getStockItem, manager, { id: oil })).toMatchObject({
      quantity_available: "7.500",
      movements: [
        { quantity: "-2.500", level: "7.500", document_number: "900" },
        { quantity: "10.000", level: "10.000" },
      ],
      movements_in_all: 2,
      uses: [{ document_number: "900", quantity: "2.500", customer_name: "Mrs Quayle" }],
      uses_in_all: 1,
    });
  });

  test("that does not exist is not found", async () => {
    await expect(ask(getStockItem, manager, { id: supplier })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("suppliers", () => {
  test("are listed by name, whatever their accents, and found by name and account", async () => {
    const names = async (input: object) =>
      (await ask(listSuppliers, technician, input)).rows.map((row) => row.name);
    expect(await names({})).toEqual(["Brunel Parts", "ÉTOILE Motors"]);
    expect(await names({ q: "etoile" })).toEqual(["ÉTOILE Motors"]);
    expect(await names({ q: "gar9" })).toEqual(["Brunel Parts"]);
  });

  test("name as fitted what stands on job sheets and issued invoices, not what was offered, given up or turned down", async () => {
    const fitters = await aRow("suppliers", { name: "Fitted Parts" });
    const on = async (fields: Record<string, unknown>, line: Record<string, unknown> = {}) =>
      aLine(await aDocument(fields), { supplier_id: fitters, description: "Clutch", quantity: "1", ...line });
    const job = { type: "job_sheet", status: "open", issued_date: null };
    await on({ number: "JOB", ...job });
    await on({ number: "BILL" });
    await on({ number: "OFFER", type: "estimate", status: "draft", issued_date: null });
    await on({ number: "DRAFT", status: "draft", issued_date: null });
    await on({ number: "GIVEN UP", ...job, status: "cancelled" });
    await on({ number: "DELETED", ...job, deleted_at: "2026-01-01" });
    await on({ number: "DECLINED", ...job }, { approval: "declined" });
    const { lines } = await ask(getSupplier, technician, { id: fitters });
    expect(lines.map(({ document_number }) => document_number).sort()).toEqual(["BILL", "JOB"]);
  });

  test("tell how much is bought there and what was fitted lately", async () => {
    expect(await ask(getSupplier, technician, { id: supplier })).toMatchObject({
      items: 1,
      lines: [{ document_number: "900", quantity: "2.500" }],
    });
  });
});
