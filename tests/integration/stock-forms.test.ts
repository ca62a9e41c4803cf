import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { fromForm } from "@/lib/actions/from-form";
import { type Command, commands, run } from "@/lib/core/command";
import { readForm } from "@/lib/core/input/typed-input";
import { ROLES, type Role } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { archiveStockItem, createStockItem, updateStockItem } from "@/lib/stock/commands/items";
import { goodsIn } from "@/lib/stock/commands/quantities";
import { stockFormChoices } from "@/lib/stock/queries/form-choices";
import { getStockItem, listStock } from "@/lib/stock/queries/stock-items";
import { StockList } from "@/lib/stock/schema/stock-item";
import { archiveSupplier, createSupplier } from "@/lib/suppliers/commands/suppliers";
import { getSupplier, listSuppliers } from "@/lib/suppliers/queries/suppliers";
import { SupplierList } from "@/lib/suppliers/schema/supplier";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();
const manager = as("manager");

/** What a browser sends of the form: every field, the empty ones too. */
function sent<I extends z.ZodType>(
  { input }: Command<I, unknown>,
  values: Record<string, string>,
  names: readonly string[],
): z.input<I> {
  const form = new FormData();
  for (const name of names) form.append(name, values[name] ?? "");
  return readForm(input, fromForm(form)) as z.input<I>;
}

const ITEM_FIELDS = [
  ...[
    "part_number",
    "description",
    "manufacturer",
    "category",
    "sub_category",
    "location",
    "barcode",
    "keywords",
  ],
  ...[
    "supplier_id",
    "retail_price_net",
    "trade_price_net",
    "nominal_code",
    "tracked",
    "quantity",
    "low_stock_level",
  ],
  ...["minimum_order_quantity", "guarantee", "notes", "tyre.size", "tyre.wet_grip"],
];
const COST_FIELDS = ["cost_net", "cost_tax_code", "retail_markup_percent", "trade_markup_percent"];

const make = (values: Record<string, string>) =>
  run(createStockItem, manager, sent(createStockItem, values, [...ITEM_FIELDS, ...COST_FIELDS]));

describe("the form of a stock item", () => {
  test("is taken with every field that may be empty left empty", async () => {
    const item = await make({ part_number: "of-1", tracked: "false" });
    expect(item).toMatchObject({ part_number: "OF-1", description: "", tyre: null, cost_net: null });
  });

  test("keeps what was typed of a tyre, and nothing of what was not", async () => {
    const { id } = await make({
      part_number: "T-1",
      tracked: "true",
      quantity: "4",
      "tyre.size": "205/55R16",
    });
    const item = await ask(getStockItem, manager, { id });
    expect(item).toMatchObject({ tyre: { size: "205/55R16" }, quantity_in_stock: "4.000" });
  });

  test("is saved by whoever may not see costs, and leaves them as they are", async () => {
    const { id, version } = await make({ part_number: "C-1", tracked: "false", cost_net: "4.5" });
    const names = ITEM_FIELDS.filter((name) => name !== "quantity");
    const fields = sent(updateStockItem, { part_number: "C-1", tracked: "false", location: "B2" }, names);
    await run(updateStockItem, as("technician"), { ...fields, id, version });
    expect(await ask(getStockItem, manager, { id })).toMatchObject({ location: "B2", cost_net: "4.5000" });
  });

  test("says at the field which code or supplier is not there", async () => {
    await expect(make({ part_number: "X-1", tracked: "false", cost_tax_code: "T77" })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "cost_tax_code" }],
    });
    const gone = await run(createSupplier, manager, { name: "Gone Factors" });
    await run(archiveSupplier, manager, { id: gone.id });
    await expect(make({ part_number: "X-2", tracked: "false", supplier_id: gone.id })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "supplier_id" }],
    });
  });

  test("keeps a supplier who was archived since", async () => {
    const supplier = await run(createSupplier, manager, { name: "Old Factors" });
    const item = await make({ part_number: "K-1", tracked: "false", supplier_id: supplier.id });
    await run(archiveSupplier, manager, { id: supplier.id });
    const saved = { id: item.id, supplier_id: supplier.id, location: "A1" };
    expect(await run(updateStockItem, manager, saved)).toMatchObject({ location: "A1" });
  });

  test("offers suppliers, tax codes and categories that are in use", async () => {
    await run(createSupplier, manager, { name: "Factors Direct" });
    await make({ part_number: "CAT-1", tracked: "false", category: "Filters" });
    const { suppliers, taxCodes, categories } = await ask(stockFormChoices, manager, {});
    expect(suppliers.map(({ name }) => name)).toContain("Factors Direct");
    expect(suppliers.map(({ name }) => name)).not.toContain("Gone Factors");
    expect(taxCodes.map(({ code }) => code)).toContain("T1");
    expect(categories).toContain("Filters");
  });

  test("of a delivery names the line that is wrong", async () => {
    const { id } = await make({ part_number: "G-1", tracked: "true" });
    const names = ["supplier_id", "reference", "received_date"];
    const lines = ["lines.0.stock_item_id", "lines.0.quantity", "lines.1.stock_item_id", "lines.1.quantity"];
    const input = sent(goodsIn, { "lines.0.stock_item_id": id, "lines.0.quantity": "2" }, [
      ...names,
      ...lines,
    ]);
    await expect(run(goodsIn, manager, input)).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "lines.1.stock_item_id", message: "Choose a part" }, { field: "lines.1.quantity" }],
    });
  });
});

test("what is archived is in a list of its own and can be looked at, and nowhere else", async () => {
  const item = await make({ part_number: "AWAY-1", tracked: "true" });
  const supplier = await run(createSupplier, manager, { name: "Away Factors" });
  await run(archiveStockItem, manager, { id: item.id });
  await run(archiveSupplier, manager, { id: supplier.id });
  const numbers = async (archived: boolean) =>
    (await ask(listStock, manager, StockList.parse({ archived, per_page: 200 }))).rows.map((row) => row.id);
  expect(await numbers(true)).toContain(item.id);
  expect(await numbers(false)).not.toContain(item.id);
  const names = async (archived: boolean) =>
    (await ask(listSuppliers, manager, SupplierList.parse({ archived }))).rows.map((row) => row.id);
  expect(await names(true)).toContain(supplier.id);
  expect(await names(false)).not.toContain(supplier.id);
  expect(await ask(getStockItem, manager, { id: item.id, archived: true })).toMatchObject({
    deleted_at: expect.any(String),
  });
  expect(await ask(getSupplier, manager, { id: supplier.id, archived: true })).toMatchObject({
    deleted_at: expect.any(String),
  });
  await expect(ask(getSupplier, manager, { id: supplier.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

//                            admin manager technician receptionist accountant
const WHO: Record<string, string> = {
  "stock.create": "           yes   yes     no         no           no",
  "stock.update": "           yes   yes     yes        no           no",
  "stock.archive": "          yes   yes     no         no           no",
  "stock.restore": "          yes   yes     no         no           no",
  "stock.adjust": "           yes   yes     yes        no           no",
  "stock.take": "             yes   yes     yes        no           no",
  "stock.goods_in": "         yes   yes     yes        no           no",
  "suppliers.create": "       yes   yes     no         no           no",
  "suppliers.update": "       yes   yes     yes        no           no",
  "suppliers.archive": "      yes   yes     no         no           no",
  "suppliers.restore": "      yes   yes     no         no           no",
};

test.each(Object.entries(WHO))("%s: who may and who may not", async (name, row) => {
  const command = commands.get(name);
  if (!command) throw new Error(`There is no command ${name}`);
  const said = async (role: Role) => {
    const [answer] = await Promise.allSettled([run(command, as(role), {})]);
    return answer.status === "rejected" && answer.reason.code === "FORBIDDEN" ? "no" : "yes";
  };
  expect(await Promise.all(ROLES.map(said))).toEqual(row.trim().split(/\s+/));
});
