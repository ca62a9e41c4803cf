import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { splitDocument } from "@/lib/documents/commands/split-document";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { createStockItem, updateStockItem } from "@/lib/stock/commands/items";
import { adjustStock, goodsIn, takeStock } from "@/lib/stock/commands/quantities";
import { updateStockSettings } from "@/lib/stock/commands/stock-settings";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { fc } from "../support/property";
import { aDraft, aGarage, linesOf, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

let next = 1;
const anItem = (quantity: string, fields: object = {}) =>
  run(createStockItem, manager, {
    part_number: `P${next++}`,
    description: "Oil filter",
    tracked: true,
    cost_net: "4",
    retail_price_net: "10",
    quantity,
    ...fields,
  });

const of = (item: { id: string }, quantity = "1", more: object = {}) =>
  part("10.00", quantity, { stock_item_id: item.id, ...more });

type Items = ReturnType<typeof of>[];
const job = (...line_items: Items) => aDraft({ type: "job_sheet", line_items });
const invoice = (...line_items: Items) => aDraft({ line_items });
const issue = (id: string) => run(issueDocument, manager, { id });
const invoiceOf = (id: string, more: object = {}) =>
  run(convertDocument, manager, { id, to: "invoice", ...more });

async function standing({ id }: { id: string }) {
  const [row] = await db().execute<Record<"in_stock" | "reserved" | "available", string>>(sql`
    select quantity_in_stock::float8 as in_stock, quantity_reserved::float8 as reserved, quantity_available::float8 as available
    from stock_items where id = ${id}`);
  return {
    in_stock: Number(row?.in_stock),
    reserved: Number(row?.reserved),
    available: Number(row?.available),
  };
}

/** Items whose quantities are not what their movements and the open jobs say, reckoned anew from the documents. */
const astray = async () => [
  ...(await db().execute(sql`
    select s.part_number, s.quantity_in_stock, s.quantity_reserved, moved.quantity as moved, put_by.quantity as put_by
    from stock_items s,
      lateral (select coalesce(sum(quantity), 0) as quantity from stock_movements m where m.stock_item_id = s.id) moved,
      lateral (
        select coalesce(sum(l.quantity), 0) as quantity from document_lines l join documents d on d.id = l.document_id
        where l.stock_item_id = s.id and s.tracked and l.item_type = 'part' and l.quantity > 0 and d.deleted_at is null
          and coalesce(l.approval, 'approved') = 'approved'
          and ((d.type = 'job_sheet' and d.status in ('open', 'in_progress', 'waiting_parts', 'waiting_customer', 'waiting_tester', 'completed')
                and not exists (select from document_lines c join documents i on i.id = c.document_id
                  where c.source_line_id = l.id and i.type = 'invoice' and i.deleted_at is null))
            or (d.type = 'invoice' and d.status = 'draft'
                and exists (select from documents j where j.id = d.source_document_id and j.type = 'job_sheet')))) put_by
    where s.quantity_in_stock <> moved.quantity or s.quantity_reserved <> put_by.quantity`)),
];

describe("a job sheet", () => {
  test("puts its parts by, as often as it is written, and no others'", async () => {
    const [filter, oil] = [await anItem("5"), await anItem("20.5")];
    const { id } = await job(of(filter, "2"), of(oil, "4.125"), of(filter, "1", { approval: "declined" }));
    expect(await standing(filter)).toEqual({ in_stock: 5, reserved: 2, available: 3 });
    expect(await standing(oil)).toEqual({ in_stock: 20.5, reserved: 4.125, available: 16.375 });
    const [first, second] = await linesOf(id);
    const kept = { ...of(oil, "1"), id: first?.id as string };
    await run(updateDocument, manager, {
      id,
      line_items: [kept, { ...of(oil, "0.5"), id: second?.id as string }],
    });
    expect(await standing(filter)).toMatchObject({ reserved: 0 });
    expect(await standing(oil)).toMatchObject({ reserved: 1.5 });
    await run(changeStatus, manager, { id, status: "cancelled" });
    expect(await standing(oil)).toMatchObject({ reserved: 0, in_stock: 20.5 });
    await run(changeStatus, manager, { id, status: "open" });
    expect(await standing(oil)).toMatchObject({ reserved: 1.5 });
    await run(deleteDocument, manager, { id });
    expect(await standing(oil)).toMatchObject({ reserved: 0 });
  });

  test("may put by more than there is: it has to be ordered", async () => {
    const filter = await anItem("1");
    await job(of(filter, "3"));
    expect(await standing(filter)).toEqual({ in_stock: 1, reserved: 3, available: -2 });
  });

  test("hands what it put by to its invoice, which sells it", async () => {
    const filter = await anItem("5");
    const { id } = await job(of(filter, "2"));
    const draft = await invoiceOf(id);
    expect(await standing(filter)).toEqual({ in_stock: 5, reserved: 2, available: 3 });
    await issue(draft.id);
    expect(await standing(filter)).toEqual({ in_stock: 3, reserved: 0, available: 3 });
    const [row] = await db().execute(
      sql`select last_sold_date, version from stock_items where id = ${filter.id}`,
    );
    expect(row).toMatchObject({ last_sold_date: today(), version: 1 });
  });

  test("invoiced in parts keeps the rest, and has it again when the draft is deleted", async () => {
    const filter = await anItem("5");
    const { id } = await job(of(filter, "2"), of(filter, "1"));
    const [first] = await linesOf(id);
    const draft = await invoiceOf(id, { line_ids: [first?.id] });
    expect(await standing(filter)).toMatchObject({ reserved: 3 });
    await run(deleteDocument, manager, { id: draft.id });
    expect(await standing(filter)).toMatchObject({ reserved: 3 });
    await issue((await invoiceOf(id, { line_ids: [first?.id] })).id);
    expect(await standing(filter)).toEqual({ in_stock: 3, reserved: 1, available: 2 });
    expect(await astray()).toEqual([]);
  });
});

describe("issuing", () => {
  test("sells nothing that is not counted", async () => {
    const loose = await run(createStockItem, manager, { part_number: "LOOSE", tracked: false });
    await issue((await invoice(of(loose, "3"))).id);
    expect(await standing(loose)).toMatchObject({ in_stock: 0 });
  });

  test("names the line that there is not enough for, and changes nothing", async () => {
    const filter = await anItem("1");
    const { id } = await invoice(part("5.00"), of(filter, "2"));
    await expect(issue(id)).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "line_items.1.quantity", message: expect.stringContaining("Only 1 in stock") }],
    });
    expect(await standing(filter)).toMatchObject({ in_stock: 1 });
  });

  test("leaves alone what another job has put by, and takes what its own has", async () => {
    const filter = await anItem("1");
    const mine = await job(of(filter));
    await expect(issue((await invoice(of(filter))).id)).rejects.toMatchObject({
      details: [{ message: expect.stringContaining("1 is reserved for other jobs") }],
    });
    await job(of(filter));
    await issue((await invoiceOf(mine.id)).id);
    expect(await standing(filter)).toEqual({ in_stock: 0, reserved: 1, available: -1 });
  });

  test("takes back what stands below nothing on the same bill", async () => {
    const [pads, core] = [await anItem("4"), await anItem("0")];
    await issue((await invoice(of(pads, "2"), of(core, "-1"))).id);
    expect(await standing(pads)).toMatchObject({ in_stock: 2 });
    expect(await standing(core)).toMatchObject({ in_stock: 1 });
  });

  test("fifty tills sell the last one once", async () => {
    const last = await anItem("1");
    const drafts = await Promise.all(Array.from({ length: 50 }, () => invoice(of(last))));
    const sales = await Promise.allSettled(drafts.map(({ id }) => issue(id)));
    expect(sales.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const sale of sales)
      if (sale.status === "rejected")
        expect(sale.reason).toMatchObject({
          code: "VALIDATION_ERROR",
          details: [{ field: "line_items.0.quantity" }],
        });
    expect(await standing(last)).toMatchObject({ in_stock: 0 });
  });

  test("many tills selling the same parts in all orders neither oversell nor stand in each other's way", async () => {
    const items = await Promise.all(Array.from({ length: 4 }, () => anItem("10.5")));
    const drafts = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        invoice(...items.map((_item, j) => of(items[(i + j * 3) % 4] ?? { id: "" }, "0.75"))),
      ),
    );
    const sales = await Promise.allSettled(drafts.map(({ id }) => issue(id)));
    expect(sales.filter(({ status }) => status === "fulfilled")).toHaveLength(14);
    for (const item of items) expect(await standing(item)).toMatchObject({ in_stock: 0 });
    expect(await astray()).toEqual([]);
  });

  test("goes below nothing where the garage lets it", async () => {
    const filter = await anItem("0");
    const { id } = await invoice(of(filter));
    await expect(issue(id)).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
    await run(updateStockSettings, as("admin"), { version: 0, allow_negative: true });
    await issue(id);
    expect(await standing(filter)).toMatchObject({ in_stock: -1 });
    await run(updateStockSettings, as("admin"), { version: 1, allow_negative: false });
  });
});

describe("a credit note", () => {
  test("brings its parts back, but for those taken off its draft", async () => {
    const [good, scrapped] = [await anItem("3"), await anItem("3")];
    const sold = await invoice(of(good, "2"), of(scrapped, "2"));
    await issue(sold.id);
    const note = await run(creditDocument, manager, { id: sold.id, reason: "Wrong part" });
    const lines = await linesOf(note.id);
    await run(updateDocument, manager, {
      id: note.id,
      line_items: lines.map((line) => ({
        id: line.id,
        item_type: line.item_type,
        description: line.description,
        quantity: line.quantity,
        unit_price: line.unit_price,
        tax_code: line.tax_code,
        source_line_id: line.source_line_id,
        stock_item_id: line.stock_item_id === scrapped.id ? null : line.stock_item_id,
      })),
    });
    await issue(note.id);
    expect(await standing(good)).toMatchObject({ in_stock: 3 });
    expect(await standing(scrapped)).toMatchObject({ in_stock: 1 });
  });
});

describe("the ledger", () => {
  test("cannot be rewritten", async () => {
    const { id } = await anItem("3");
    await expect(
      db().execute(sql`update stock_movements set quantity = 4 where stock_item_id = ${id}`),
    ).rejects.toThrow();
    await expect(
      db().execute(sql`delete from stock_movements where stock_item_id = ${id}`),
    ).rejects.toThrow();
  });

  test("counting switched on puts by what open jobs have on their lines, and switched off ends it", async () => {
    const item = await run(createStockItem, manager, { part_number: "LATER" });
    await job(of(item, "2.5"));
    expect(await standing(item)).toMatchObject({ reserved: 0 });
    await run(updateStockItem, manager, { id: item.id, tracked: true });
    expect(await standing(item)).toMatchObject({ reserved: 2.5 });
    await run(updateStockItem, manager, { id: item.id, tracked: false });
    expect(await standing(item)).toMatchObject({ reserved: 0 });
  });

  test("whatever is done, quantities are the sums of movements and of open jobs", async () => {
    const items = await Promise.all([anItem("12"), anItem("7.5"), anItem("3")]);
    const jobs: string[] = [];
    const drafts: string[] = [];
    const issued: string[] = [];
    const step = fc.record({
      what: fc.constantFrom(
        "job",
        "change",
        "status",
        "split",
        "convert",
        "delete",
        "issue",
        "sell",
        "credit",
        "adjust",
        "take",
        "goods",
      ),
      item: fc.nat(2),
      other: fc.nat(2),
      amount: fc.integer({ min: 1, max: 4000 }),
      pick: fc.nat(),
      part: fc.boolean(),
    });
    type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
    const at = <T>(list: T[], pick: number): T => list[pick % list.length] as T;
    const act = async ({ what, item, other, amount, pick, part: half }: Step) => {
      const quantity = (amount / 1000).toFixed(3);
      const lines = [
        of(at(items, item), quantity),
        of(at(items, other), "0.250", half ? { approval: "deferred" } : {}),
      ];
      if (what === "job") jobs.push((await job(...lines)).id);
      if (what === "sell") drafts.push((await invoice(...lines)).id);
      if (what === "adjust")
        await run(adjustStock, manager, {
          id: at(items, item).id,
          quantity: half ? `-${quantity}` : quantity,
          reason: "Test",
        });
      if (what === "take")
        await run(takeStock, manager, { lines: [{ stock_item_id: at(items, item).id, counted: quantity }] });
      if (what === "goods")
        await run(goodsIn, manager, {
          lines: [{ stock_item_id: at(items, item).id, quantity, unit_cost: "3.5" }],
        });
      if (jobs.length > 0) {
        const id = at(jobs, pick);
        if (what === "change") await run(updateDocument, manager, { id, line_items: lines });
        if (what === "status")
          await run(changeStatus, manager, { id, status: half ? "cancelled" : "in_progress" });
        if (what === "split") {
          const [first] = await linesOf(id);
          jobs.push((await run(splitDocument, manager, { id, line_ids: [first?.id ?? ""] })).id);
        }
        if (what === "convert") {
          const [first] = await linesOf(id);
          drafts.push((await invoiceOf(id, half ? { line_ids: [first?.id] } : {})).id);
        }
      }
      if (what === "delete") await run(deleteDocument, manager, { id: at([...jobs, ...drafts], pick) ?? "" });
      if (what === "issue" && drafts.length > 0) {
        await issue(at(drafts, pick));
        issued.push(at(drafts, pick));
      }
      if (what === "credit" && issued.length > 0) {
        const note = await run(creditDocument, manager, { id: at(issued, pick), reason: "Test" });
        await issue(note.id);
      }
    };
    const refusals = new Set(["VALIDATION_ERROR", "CONFLICT", "NOT_FOUND"]);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        // Two at a time, as at two counters.
        for (let i = 0; i < steps.length; i += 2)
          await Promise.all(
            steps.slice(i, i + 2).map((one) =>
              act(one).catch((error: { code?: string }) => {
                if (!refusals.has(error.code ?? "")) throw error;
              }),
            ),
          );
        expect(await astray()).toEqual([]);
      }),
      { numRuns: 25 },
    );
    const [low] = await db().execute(
      sql`select min(quantity_in_stock) as least from stock_items where id = any (${`{${items.map(({ id }) => id).join()}}`}::uuid[])`,
    );
    expect(Number(low?.least)).toBeGreaterThanOrEqual(0);
  });
});
