import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { copyDocument } from "@/lib/documents/commands/copy-document";
import { createDocument } from "@/lib/documents/commands/create-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { markSent } from "@/lib/documents/commands/issuing/mark-sent";
import { raiseExcess } from "@/lib/documents/commands/raise-excess";
import { splitDocument } from "@/lib/documents/commands/split-document";
import { updateDocument, updateOwnDocument } from "@/lib/documents/commands/update-document";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";
import { aCustomer, aDraft, aGarage, documentRow, labour, linesOf, mot, part } from "../support/writing";

await testDatabase();
const manager = as("manager");
let vehicle = "";

beforeAll(async () => {
  await aGarage();
  vehicle = await aRow("vehicles", { registration: "AB12CDE", make: "FORD", model: "FOCUS" });
});

describe("a new document", () => {
  test("has its sums, the customer as they are, and a number only where its kind is numbered at once", async () => {
    const invoice = await aDraft();
    expect(invoice).toMatchObject({
      status: "draft",
      number: null,
      total_net: "200.00",
      total_tax: "40.00",
      total_gross: "240.00",
      balance: "0.00",
    });
    const row = await documentRow(invoice.id);
    expect(row).toMatchObject({
      customer_name: "Ann Lee",
      labour_hours: "2.000",
      created_by: expect.any(String),
    });
    const job = await aDraft({ type: "job_sheet" });
    const next = await aDraft({ type: "job_sheet" });
    expect(Number(next.number)).toBe(Number(job.number) + 1);
    expect(job.status).toBe("open");
  });

  test("takes the customer's own discounts, and an MOT is outside the scope", async () => {
    const customer = await aCustomer({ labour_discount_percent: "10" });
    const document = await aDraft({ customer_id: customer, line_items: [labour("1", "100"), mot()] });
    expect(document).toMatchObject({ total_net: "144.85", total_tax: "18.00", total_gross: "162.85" });
  });

  test("asked for twice with one key is one document", async () => {
    const id = randomUUID();
    const customer_id = await aCustomer();
    const first = await run(createDocument, manager, { id, type: "estimate", customer_id });
    const second = await run(createDocument, manager, { id, type: "estimate", customer_id });
    expect(second.number).toBe(first.number);
    await expect(
      run(createDocument, as("manager"), { id, type: "estimate", customer_id }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test.each([
    [{ quantity: "1000000000" }, "quantity"],
    [{ unit_price: "-5" }, "unit_price"],
    [{ unit_price: "1.23456" }, "unit_price"],
    [{ quantity: "1.2345" }, "quantity"],
    [{ quantity: "99999", unit_price: "9999999" }, "unit_price"],
    [{ description: "x".repeat(10_000) }, "description"],
    [{ unit_price: "1,250.50" }, "unit_price"],
    [{ tax_code: "T7" }, "tax_code"],
    [{ item_type: "mot", discount_percent: "10" }, "discount_percent"],
    [{ item_type: "excess" }, "item_type"],
  ])("refuses %j at its field", async (fields, field) => {
    await expect(
      aDraft({ line_items: [part("1"), { ...part("1"), ...fields }] as never }),
    ).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: expect.arrayContaining([expect.objectContaining({ field: `line_items.1.${field}` })]),
    });
  });

  test("keeps what people type: emoji and line breaks", async () => {
    const { id } = await aDraft({ line_items: [{ ...part("1250.50"), description: "🔧 Turbo\nfitted" }] });
    expect((await linesOf(id))[0]).toMatchObject({
      description: "🔧 Turbo\nfitted",
      unit_price: "1250.5000",
    });
  });

  test("is refused for a customer who was archived meanwhile, and with a retired tax code", async () => {
    const gone = await aCustomer({ deleted_at: new Date().toISOString() });
    await expect(aDraft({ customer_id: gone })).rejects.toMatchObject({
      details: [expect.objectContaining({ field: "customer_id" })],
    });
    await db().execute(sql`insert into tax_codes (code, name, retired_at) values ('T8', 'Old', now())`);
    await db().execute(sql`insert into tax_rates values ('T8', '2000-01-01', 8)`);
    await expect(aDraft({ line_items: [part("1", "1", { tax_code: "T8" })] })).rejects.toMatchObject({
      details: [expect.objectContaining({ field: "line_items.0.tax_code" })],
    });
  });
});

describe("writing on", () => {
  test("lines keep their keys, what is left out goes, and the audit names only what changed", async () => {
    const { id, version } = await aDraft();
    const [first, second] = await linesOf(id);
    const saved = await run(updateDocument, manager, {
      id,
      version,
      mileage: 61_000,
      line_items: [part("10.00", "2", { description: "New" }), { ...labour("3", "60.00"), id: first?.id }],
    });
    expect(saved).toMatchObject({ total_net: "200.00", version: version + 1 });
    const lines = await linesOf(id);
    expect(lines.map((line) => line.description)).toEqual(["New", "Labour"]);
    expect(lines[1]?.id).toBe(first?.id);
    expect(lines.some((line) => line.id === second?.id)).toBe(false);
    const [audit] = await db().execute<{ before: string; after: string }>(
      sql`select before::text, after::text from audit_log where command = 'documents.update' and entity_id = ${id}`,
    );
    expect(audit?.after).toContain("New");
    expect(audit?.before).not.toContain("customer_snapshot");
  });

  test("a stale version changes nothing", async () => {
    const { id, version } = await aDraft();
    await run(updateDocument, manager, { id, version, order_reference: "first" });
    await expect(
      run(updateDocument, manager, { id, version, order_reference: "second" }),
    ).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
    expect((await documentRow(id)).order_reference).toBe("first");
  });

  test("whoever may only create goes on with what they began, and with nothing else", async () => {
    const receptionist = as("receptionist");
    const customer_id = await aCustomer();
    const own = await run(createDocument, receptionist, { type: "job_sheet", customer_id });
    const saved = await run(updateOwnDocument, receptionist, { id: own.id, line_items: [part("5.00")] });
    expect(saved.total_gross).toBe("6.00");
    const other = await aDraft();
    await expect(run(updateOwnDocument, receptionist, { id: other.id, mileage: 1 })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(run(updateDocument, receptionist, { id: own.id, mileage: 1 })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await run(changeStatus, manager, { id: own.id, status: "in_progress" });
    await expect(run(updateOwnDocument, receptionist, { id: own.id, mileage: 1 })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("an estimate stays with the receptionist who began it when it is mailed, until somebody approves it", async () => {
    const receptionist = as("receptionist");
    const { id } = await run(createDocument, receptionist, {
      type: "estimate",
      customer_id: await aCustomer(),
    });
    await run(markSent, receptionist, { ids: [id], how: "emailed" });
    expect((await documentRow(id)).status).toBe("sent");
    const saved = await run(updateOwnDocument, receptionist, { id, line_items: [part("5.00")] });
    expect(saved.total_gross).toBe("6.00");
    await run(changeStatus, manager, { id, status: "approved" });
    await expect(run(updateOwnDocument, receptionist, { id, mileage: 1 })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("who may give no discount gives none, but the customer's own stands", async () => {
    const receptionist = as("receptionist");
    const customer_id = await aCustomer({ parts_discount_percent: "15" });
    const made = await run(createDocument, receptionist, {
      type: "estimate",
      customer_id,
      line_items: [part("100")],
    });
    expect(made.total_net).toBe("85.00");
    await expect(
      run(createDocument, receptionist, {
        type: "estimate",
        customer_id,
        discount_percent: "5",
        line_items: [part("1", "1", { discount_percent: "1" })],
      }),
    ).rejects.toMatchObject({
      details: [
        expect.objectContaining({ field: "discount_percent" }),
        expect.objectContaining({ field: "line_items.0.discount_percent" }),
      ],
    });
  });

  test("who may not see costs neither sets nor loses them", async () => {
    const { id } = await aDraft({ line_items: [part("10", "1", { unit_cost: "6.00" })] });
    const [line] = await linesOf(id);
    await run(updateDocument, as("technician"), {
      id,
      line_items: [{ ...part("10"), id: line?.id, unit_cost: "1.00" }],
    });
    expect((await linesOf(id))[0]).toMatchObject({ unit_cost: "6.0000", line_cost: "6.00" });
  });

  test("a part of ours costs what it stands at in stock, whoever sells it", async () => {
    const item = (cost_net: string) =>
      aRow("stock_items", { part_number: randomUUID(), cost_net, retail_price_net: "10" });
    const [tyre, other] = [await item("6.00"), await item("4.00")];
    const sold = (stock_item_id: string) => part("10", "2", { stock_item_id });
    const costs = async (id: string) => (await linesOf(id)).map((line) => line.unit_cost);
    const made = await run(createDocument, as("receptionist"), {
      type: "invoice",
      customer_id: await aCustomer(),
      line_items: [sold(tyre), part("5")],
    });
    expect(await costs(made.id)).toEqual(["6.0000", null]);
    expect(await documentRow(made.id)).toMatchObject({ parts_cost: "12.00" });
    const [line] = await linesOf(made.id);
    const rewrite = (actor: Parameters<typeof run>[1], changed: object) =>
      run(updateDocument, actor, { id: made.id, line_items: [{ id: line?.id, ...changed }] as never });
    await db().execute(sql`update stock_items set cost_net = 7 where id = ${tyre}`);
    await rewrite(as("technician"), sold(tyre));
    expect(await costs(made.id)).toEqual(["6.0000"]);
    await rewrite(as("technician"), sold(other));
    expect(await costs(made.id)).toEqual(["4.0000"]);
    await rewrite(manager, { ...sold(other), unit_cost: null });
    expect(await costs(made.id)).toEqual([null]);
    await rewrite(manager, sold(tyre));
    expect(await costs(made.id)).toEqual(["7.0000"]);
  });

  test("a line of another document cannot be taken by its key", async () => {
    const mine = await aDraft();
    const theirs = await aDraft();
    const [line] = await linesOf(theirs.id);
    await expect(
      run(updateDocument, manager, { id: mine.id, line_items: [{ ...part("1"), id: line?.id }] }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await linesOf(theirs.id)).toHaveLength(2);
  });
});

describe("copy, split, delete", () => {
  test("a copy of any type is independent and to the penny the same", async () => {
    const original = await aDraft({
      type: "estimate",
      line_items: [labour("1.5", "65"), part("5.975", "7"), mot()],
    });
    const copy = await run(copyDocument, manager, { id: original.id, to: "invoice" });
    expect(copy).toMatchObject({
      type: "invoice",
      total_gross: original.total_gross,
      source_document_id: null,
    });
    expect((await documentRow(original.id)).status).toBe("draft");
  });

  test("a split keeps every penny", async () => {
    const whole = await aDraft({
      type: "job_sheet",
      line_items: [
        labour("1", "33.33"),
        part("5.975", "7"),
        { item_type: "sundries", description: "Sundries", share_percent: "3" },
      ],
    });
    const [first] = await linesOf(whole.id);
    const made = await run(splitDocument, manager, { id: whole.id, line_ids: [first?.id as string] });
    const left = await documentRow(whole.id);
    expect(made.total_net).toBe("33.33");
    expect(await linesOf(whole.id)).toHaveLength(2);
    expect(left.total_net).toBe("44.08");
  });

  test("a draft goes, its number does not come back", async () => {
    const job = await aDraft({ type: "job_sheet" });
    await run(deleteDocument, manager, { id: job.id });
    const next = await aDraft({ type: "job_sheet" });
    expect(Number(next.number)).toBe(Number(job.number) + 1);
    await expect(run(deleteDocument, manager, { id: job.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("insured work", () => {
  const insured = () => aDraft({ line_items: [labour("10", "100.00")] });

  test("the customer pays the excess, the insurer the rest with the VAT", async () => {
    const main = await insured();
    const excess = await run(raiseExcess, manager, {
      id: main.id,
      amount: "250.00",
      customer_id: await aCustomer(),
    });
    expect(excess).toMatchObject({ type: "excess_invoice", total_gross: "250.00", total_tax: "0.00" });
    expect(await documentRow(main.id)).toMatchObject({ total_gross: "950.00", total_tax: "200.00" });
  });

  test("a registered owner pays the VAT too, and it follows the work", async () => {
    const main = await insured();
    const excess = await run(raiseExcess, manager, {
      id: main.id,
      amount: "250.00",
      customer_id: await aCustomer(),
      customer_vat_registered: true,
    });
    expect(excess).toMatchObject({ total_net: "250.00", total_tax: "200.00" });
    expect(await documentRow(main.id)).toMatchObject({ total_gross: "750.00" });
    const lines = await linesOf(main.id);
    await run(updateDocument, manager, {
      id: main.id,
      line_items: [
        part("100.00"),
        ...lines.map(({ id, item_type, description, quantity, unit_price, tax_code }) => ({
          id,
          item_type,
          description,
          quantity,
          unit_price,
          tax_code,
        })),
      ],
    });
    expect(await documentRow(excess.id)).toMatchObject({ total_tax: "220.00", total_gross: "470.00" });
    expect(await documentRow(main.id)).toMatchObject({ total_tax: "0.00", total_gross: "850.00" });
  });

  test("deleting the draft excess gives the deduction back", async () => {
    const main = await insured();
    const excess = await run(raiseExcess, manager, {
      id: main.id,
      amount: "250.00",
      customer_id: await aCustomer(),
    });
    await run(deleteDocument, manager, { id: excess.id });
    expect(await documentRow(main.id)).toMatchObject({ total_gross: "1200.00" });
  });
});

test("a refused estimate leaves its work for the next visit, and takes it back when it is taken up again", async () => {
  const estimate = await aDraft({ type: "estimate", vehicle_id: vehicle });
  const deferred = () =>
    db().execute(sql`select reason from deferred_work where document_id = ${estimate.id}`);
  await run(changeStatus, manager, { id: estimate.id, status: "declined" });
  expect(await deferred()).toHaveLength(2);
  await expect(run(updateDocument, manager, { id: estimate.id, mileage: 5 })).rejects.toMatchObject({
    code: "CONFLICT",
  });
  await run(changeStatus, manager, { id: estimate.id, status: "approved" });
  expect(await deferred()).toHaveLength(0);
});
