import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { copyDocument } from "@/lib/documents/commands/copy-document";
import { createDocument } from "@/lib/documents/commands/create-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { addLine } from "@/lib/documents/commands/lines/add-line";
import { changeLine } from "@/lib/documents/commands/lines/change-line";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { creditableLines } from "@/lib/documents/queries/credit/creditable-lines";
import { getDocument } from "@/lib/documents/queries/get-document";
import type { LineInput } from "@/lib/documents/schema/line";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { createStockItem } from "@/lib/stock/commands/items";
import { as, holding } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { aDocument, aLine } from "../support/rows";
import { aCustomer, aDraft, aGarage, documentRow, labour, linesOf, mot, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");

const issue = (id: string, more: object = {}) => run(issueDocument, manager, { id, ...more });
const invoice = async (lines: LineInput[], more: object = {}) =>
  issue((await aDraft({ line_items: lines, ...more })).id);
const credit = (id: string, lines?: z.input<typeof creditDocument.input>["lines"]) =>
  run(creditDocument, manager, { id, reason: "Put right", ...(lines ? { lines } : {}) });
const lineOf = async (id: string, at = 0) => (await linesOf(id))[at]?.id as string;
const change = async (note: string, fields: object, at = 0) =>
  run(changeLine, manager, { id: await lineOf(note, at), document_id: note, ...fields });
const left = async (id: string) => Object.values(await ask(creditableLines, manager, { id }));
const problems = (promise: Promise<unknown>) =>
  promise.then(
    () => [],
    (error) => error.details?.map(({ field }: { field: string }) => field) ?? [error.code],
  );
/** A credit of the price of one line, issued. */
const priceCredit = async (id: string, unit_price: string, quantity?: string) =>
  issue((await credit(id, [{ id: await lineOf(id), unit_price, ...(quantity ? { quantity } : {}) }])).id);

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

describe("what is left to credit is money, line by line", () => {
  const kinds = [
    ["labour", labour("1", "100.00"), "20.00", "24.00", "96.00"],
    ["a part", part("100.00"), "20.00", "24.00", "96.00"],
    ["an MOT", mot(), "20.00", "20.00", "34.85"],
    [
      "sundries",
      { item_type: "sundries", description: "Sundries", unit_price: "100.00" },
      "20.00",
      "24.00",
      "96.00",
    ],
    [
      "lubricants",
      { item_type: "lubricants", description: "Oil", unit_price: "100.00" },
      "20.00",
      "24.00",
      "96.00",
    ],
    ["paint", { item_type: "paint", description: "Paint", unit_price: "100.00" }, "20.00", "24.00", "96.00"],
    ["other", { item_type: "other", description: "Sublet", unit_price: "100.00" }, "20.00", "24.00", "96.00"],
    [
      "a surcharge",
      { item_type: "surcharge", description: "Core", unit_price: "100.00" },
      "20.00",
      "24.00",
      "96.00",
    ],
    ["a VAT-inclusive price", part("120.00", "1", { tax_inclusive: true }), "24.00", "24.00", "96.00"],
    ["a discounted line", part("200.00", "1", { discount_percent: "50" }), "40.00", "24.00", "96.00"],
  ] as const;
  test.each(kinds)(
    "a credit of the price of %s leaves the rest",
    async (_kind, line, price, credited, rest) => {
      const { id } = await invoice([line]);
      expect(await priceCredit(id, price)).toMatchObject({ total_gross: credited });
      expect(await credit(id)).toMatchObject({ total_gross: rest });
      await expect(credit(id)).rejects.toMatchObject({ code: "CONFLICT" });
    },
  );

  test("a share of the work is credited as the price that it came to", async () => {
    const { id } = await invoice([
      labour("1", "100.00"),
      { item_type: "sundries", description: "Sundries", share_percent: "10", tax_code: "T1" },
    ]);
    const note = await credit(id, [{ id: await lineOf(id, 1), unit_price: "4.00" }]);
    expect(note).toMatchObject({ total_gross: "4.80" });
    expect((await left(id)).map(({ line_net }) => line_net)).toEqual(["100.00", "6.00"]);
  });

  test("quantity × price of the rest is its sum: 4 × £100.00 less 2 × £10.00 is 4 × £95.00", async () => {
    const { id } = await invoice([part("100.00", "4")]);
    await priceCredit(id, "10.00", "2");
    expect(await left(id)).toMatchObject([{ quantity: "4", unit_price: "95", line_net: "380.00" }]);
    await issue((await credit(id, [{ id: await lineOf(id), quantity: "1" }])).id);
    expect(await left(id)).toMatchObject([{ quantity: "3", unit_price: "95", line_net: "285.00" }]);
    const rest = await issue((await credit(id)).id);
    expect(rest).toMatchObject({ total_net: "285.00" });
    expect(await documentRow(id)).toMatchObject({ status: "credited", balance: "0.00" });
  });

  test("the last single unit of £41.83 prints as £5.95", async () => {
    const { id } = await invoice([part("5.975", "7")]);
    for (let i = 0; i < 6; i++) await issue((await credit(id, [{ id: await lineOf(id), quantity: "1" }])).id);
    const last = await credit(id);
    expect(await linesOf(last.id)).toMatchObject([
      { quantity: "1.000", unit_price: "5.9500", line_net: "5.95", line_tax: "1.17" },
    ]);
  });
});

describe("a line of a credit note", () => {
  test("is computed anew when a discount is given, on the line or on the whole", async () => {
    const { id } = await invoice([part("100.00")]);
    const note = await credit(id);
    await change(note.id, { discount_percent: "50" });
    expect(await documentRow(note.id)).toMatchObject({ total_net: "50.00", total_tax: "10.00" });
    await change(note.id, { discount_percent: "0" });
    expect(await documentRow(note.id)).toMatchObject({ total_gross: "120.00" });
    for (const field of ["discount_percent", "parts_discount_percent"]) {
      await run(updateDocument, manager, { id: note.id, [field]: "50" });
      expect(await documentRow(note.id)).toMatchObject({ total_gross: "60.00" });
      await run(updateDocument, manager, { id: note.id, [field]: "0" });
    }
  });

  test("takes no discount back that was given", async () => {
    const { id } = await invoice([part("100.00")], { discount_percent: "10" });
    const note = await credit(id);
    expect(note).toMatchObject({ total_net: "90.00" });
    expect(await problems(run(updateDocument, manager, { id: note.id, discount_percent: "0" }))).toEqual([
      "line_items.0.unit_price",
    ]);
  });

  test.each([
    ["tax_code", { tax_code: "T9" }],
    ["tax_inclusive", { tax_inclusive: true }],
    ["item_type", { item_type: "labour" }],
    ["quantity", { quantity: "2" }],
    ["quantity", { quantity: "-1" }],
    ["unit_price", { unit_price: "100.01" }],
  ])("keeps to what it credits: %s", async (field, fields) => {
    const { id } = await invoice([part("100.00")]);
    const note = await credit(id);
    expect(await problems(change(note.id, fields))).toEqual([`line_items.0.${field}`]);
    expect(await documentRow(note.id)).toMatchObject({ total_gross: "120.00" });
  });

  test("that names no line of the original is refused, by every door", async () => {
    const { id } = await invoice([part("100.00")]);
    const note = await credit(id);
    const strange = { item_type: "other" as const, description: "Goodwill", unit_price: "999.00" };
    const source = await lineOf(id);
    const field = ["line_items.1.source_line_id"];
    expect(await problems(run(addLine, manager, { document_id: note.id, ...strange }))).toEqual(field);
    expect(
      await problems(
        run(addLine, manager, { document_id: note.id, ...part("100.00"), source_line_id: source }),
      ),
    ).toEqual(field);
    const stands = { ...part("100.00"), id: await lineOf(note.id) };
    expect(
      await problems(run(updateDocument, manager, { id: note.id, line_items: [stands, strange] })),
    ).toEqual(field);
    await run(addLine, manager, {
      document_id: note.id,
      item_type: "comment",
      description: "Sorry",
    });
    expect(await issue(note.id)).toMatchObject({ total_gross: "120.00" });
  });

  test("stays bound where its source is not said again", async () => {
    const { id } = await invoice([part("100.00", "2")]);
    const note = await credit(id);
    const again = { ...part("100.00", "3"), id: await lineOf(note.id) };
    expect(await problems(run(updateDocument, manager, { id: note.id, line_items: [again] }))).toEqual([
      "line_items.0.quantity",
    ]);
  });

  test("has the rate that was charged, whatever it is now", async () => {
    const draft = await aDraft({ line_items: [part("100.00", "4")], tax_point: "2010-12-20" });
    expect(draft).toMatchObject({ total_gross: "470.00" });
    const { id } = await issue(draft.id);
    expect(await documentRow(id)).toMatchObject({ total_gross: "470.00" });
    const one = await issue((await credit(id, [{ id: await lineOf(id), quantity: "1" }])).id);
    expect(one).toMatchObject({ total_gross: "117.50" });
    const three = await issue((await credit(id)).id);
    expect(three).toMatchObject({ total_gross: "352.50", total_tax: "52.50" });
    for (const note of [one, three]) expect((await linesOf(note.id))[0]?.tax_rate).toBe("17.500");
  });

  test("has the rate of the day that it names, where the original is not here", async () => {
    const note = await aDraft({
      type: "credit_note",
      line_items: [part("100.00")],
      invoice_number: "OLD-17",
      invoice_date: "2010-12-20",
      credit_reason: "Faulty",
    });
    expect(note).toMatchObject({ total_gross: "117.50" });
  });

  test("an MOT that was sent out is credited in part", async () => {
    const { id } = await invoice([{ ...mot("35.00") }], { mot_outsourced: true, mot_cost: "35.00" });
    expect(await priceCredit(id, "10.00")).toMatchObject({ total_gross: "10.00" });
  });

  test("costs nothing where only its price is credited", async () => {
    const { id } = await invoice([part("100.00", "1", { unit_cost: "60.00" })]);
    const note = await priceCredit(id, "20.00");
    expect(await documentRow(note.id)).toMatchObject({ parts_cost: "0.00" });
    expect(await documentRow((await credit(id)).id)).toMatchObject({ parts_cost: "60.00" });
  });
});

test("a credit that is written on without its cost takes back what it cost when it was charged", async () => {
  const { id } = await invoice([part("100.00", "2", { unit_cost: "60.00" })]);
  const note = await credit(id);
  const [line] = await linesOf(note.id);
  await run(updateDocument, manager, {
    id: note.id,
    line_items: [{ ...part("100.00"), id: line?.id, source_line_id: line?.source_line_id }],
  });
  expect(await documentRow(note.id)).toMatchObject({ parts_cost: "60.00" });
});

describe("what was taken off on the bill", () => {
  const exchange = [
    part("100.00", "1", { description: "Alternator" }),
    part("40.00", "-1", { description: "Old unit" }),
  ];

  test("is credited with it: as a whole and as the window proposes it", async () => {
    const first = await invoice(exchange);
    expect(first).toMatchObject({ total_gross: "72.00" });
    expect(await issue((await credit(first.id)).id)).toMatchObject({ total_gross: "72.00" });
    const { id } = await invoice(exchange);
    const lines = [
      { id: await lineOf(id, 0), quantity: "1" },
      { id: await lineOf(id, 1), quantity: "-1" },
    ];
    expect(await issue((await credit(id, lines)).id)).toMatchObject({ total_gross: "72.00" });
    expect(await documentRow(id)).toMatchObject({ status: "credited", balance: "0.00" });
  });

  test("is not left out: no rate is credited beyond what was charged at it", async () => {
    const { id } = await invoice(exchange);
    const [unit, old] = [await lineOf(id, 0), await lineOf(id, 1)];
    await expect(credit(id, [{ id: unit }])).rejects.toMatchObject({
      details: [{ field: "line_items", message: expect.stringContaining("£72.00") }],
    });
    expect(await problems(credit(id, [{ id: unit }, { id: old, quantity: "1" }]))).toContain(
      "lines.1.quantity",
    );
    expect(await credit(id, [{ id: unit, unit_price: "60.00" }])).toMatchObject({ total_gross: "72.00" });
  });
});

describe("a credit note answers one document", () => {
  test("made from nothing it names number and date of an invoice that is not here, or is not issued", async () => {
    const note = await aDraft({ type: "credit_note", credit_reason: "Faulty" });
    expect((await problems(issue(note.id))).sort()).toEqual(["invoice_date", "invoice_number"]);
    await run(updateDocument, manager, {
      id: note.id,
      invoice_number: "OLD-1234",
      invoice_date: addDays(today(), 1),
    });
    expect(await problems(issue(note.id))).toEqual(["issued_date"]);
    await run(updateDocument, manager, { id: note.id, invoice_date: "2019-03-05" });
    await issue(note.id);
    expect(await ask(getDocument, manager, { id: note.id })).toMatchObject({
      invoice_number: "OLD-1234",
      invoice_date: "2019-03-05",
      status: "issued",
    });
    await expect(
      db().execute(sql`update documents set invoice_number = 'OTHER' where id = ${note.id}`),
    ).rejects.toThrow();
  });

  test("names no invoice that is here, which is credited itself", async () => {
    const customer_id = await aCustomer();
    const { id, number } = await invoice([part("100.00")], { customer_id });
    const named = { type: "credit_note" as const, credit_reason: "Faulty", invoice_number: number };
    const own = await aDraft({ ...named, customer_id, invoice_date: "2019-03-05" });
    const dated = await aDraft({ ...named, invoice_date: today() });
    for (const note of [own, dated]) expect(await problems(issue(note.id))).toEqual(["invoice_number"]);
    expect(await credit(id)).toMatchObject({ total_gross: "120.00" });
  });

  test("knows number and date of what it credits, and no other", async () => {
    const { id, number, issued_date } = await invoice([part("100.00")]);
    const note = await credit(id);
    expect(await documentRow(note.id)).toMatchObject({ invoice_number: number, invoice_date: issued_date });
    for (const [field, value] of [
      ["invoice_number", "1"],
      ["invoice_date", "2020-01-01"],
    ] as const)
      expect(await problems(run(updateDocument, manager, { id: note.id, [field]: value }))).toEqual([field]);
  });

  test("goes to whom the original went", async () => {
    const { id } = await invoice([part("100.00")]);
    const note = await credit(id);
    const customer_id = await aCustomer({ surname: "Stranger" });
    expect(await problems(run(updateDocument, manager, { id: note.id, customer_id }))).toEqual([
      "customer_id",
    ]);
  });

  test("is not older than the original", async () => {
    const { id } = await invoice([part("100.00")]);
    const note = await credit(id);
    expect(await problems(issue(note.id, { issued_date: addDays(today(), -1) }))).toEqual(["issued_date"]);
  });

  test("brought over as a draft from GA4 it is bound alike", async () => {
    const customer_id = await aCustomer();
    const note = await aDocument({
      type: "credit_note",
      status: "draft",
      number: null,
      number_value: null,
      issued_date: null,
      customer_id,
      credit_reason: "Faulty",
    });
    await aLine(note);
    expect((await problems(issue(note))).sort()).toEqual(["invoice_date", "invoice_number"]);
  });

  test("of an invoice that GA4 kept as sums alone takes those, and no more", async () => {
    const customer_id = await aCustomer();
    const invoice = await aDocument({ customer_id, balance: "120.00", discount_percent: "10" });
    await aLine(invoice, {
      position: 1,
      quantity: null,
      unit_price: null,
      discount_percent: "10",
      line_net: "100.00",
      line_tax: "20.00",
      line_gross: "120.00",
    });
    await aLine(invoice, {
      position: 2,
      quantity: "3",
      unit_price: "-10.00",
      line_net: "-30.00",
      line_tax: "-6.00",
      line_gross: "-36.00",
    });
    await aLine(invoice, {
      position: 3,
      quantity: "1",
      unit_price: "9.99",
      tax_rate: null,
      line_net: "30.00",
      line_tax: "6.00",
      line_gross: "36.00",
    });
    const part = await credit(invoice, [{ id: await lineOf(invoice), unit_price: "20.00" }]);
    expect(part).toMatchObject({ total_gross: "24.00" });
    await issue(part.id);
    const rest = await issue((await credit(invoice)).id);
    expect(rest).toMatchObject({ total_gross: "96.00" });
    expect((await linesOf(rest.id)).map(({ quantity, unit_price }) => [quantity, unit_price])).toEqual([
      ["1.000", "80.0000"],
      ["-3.000", "10.0000"],
      ["1.000", "30.0000"],
    ]);
  });

  test("is no copy of anything", async () => {
    const { id } = await invoice([part("100.00")]);
    expect(await problems(run(copyDocument, manager, { id, to: "credit_note" }))).toEqual(["to"]);
  });

  test("is made and issued by those who may credit", async () => {
    const customer_id = await aCustomer();
    const blank = { type: "credit_note" as const, customer_id, line_items: [part("10")] };
    await expect(run(createDocument, as("receptionist"), blank)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const note = await run(createDocument, manager, blank);
    await expect(run(issueDocument, holding("documents:issue"), { id: note.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("what comes back into stock", () => {
  const anItem = async (quantity: string) =>
    run(createStockItem, manager, {
      part_number: `P${crypto.randomUUID().slice(0, 8)}`,
      description: "Oil filter",
      tracked: true,
      cost_net: "4",
      retail_price_net: "10",
      quantity,
    });
  const stock = async (id: string) => {
    const [row] = await db().execute<{ quantity: string; ledger: string }>(sql`
      select quantity_in_stock::float as quantity, (select coalesce(sum(quantity), 0)::float from stock_movements m where m.stock_item_id = s.id) as ledger
      from stock_items s where id = ${id}`);
    expect(row?.quantity).toBe(row?.ledger);
    return row?.quantity;
  };
  const sold = async (quantity = "2", stocked = "5") => {
    const item = await anItem(stocked);
    const { id } = await invoice([part("100.00", quantity, { stock_item_id: item.id })]);
    return { id, item: item.id };
  };

  test("nothing, for a credit of the price, also where a draft becomes one", async () => {
    const { id, item } = await sold();
    await priceCredit(id, "10.00", "2");
    expect(await stock(item)).toBe(3);
    const note = await credit(id);
    await change(note.id, { unit_price: "20.00" });
    await issue(note.id);
    expect(await stock(item)).toBe(3);
  });

  test("what is credited in full, or what of it is said to", async () => {
    const { id, item } = await sold("4");
    const line = await lineOf(id);
    await issue((await credit(id, [{ id: line, quantity: "1" }])).id);
    expect(await stock(item)).toBe(2);
    await issue((await credit(id, [{ id: line, quantity: "2", returned_quantity: "1" }])).id);
    expect(await stock(item)).toBe(3);
    const note = await credit(id);
    expect(await problems(change(note.id, { returned_quantity: "2" }))).toEqual([
      "line_items.0.returned_quantity",
    ]);
    await change(note.id, { returned_quantity: "0" });
    await issue(note.id);
    expect(await stock(item)).toBe(3);
  });

  test("less a charge for taking it back, where that is said", async () => {
    const { id, item } = await sold("1");
    const line = await lineOf(id);
    await issue((await credit(id, [{ id: line, unit_price: "80.00", returned_quantity: "1" }])).id);
    expect(await stock(item)).toBe(5);
    await issue((await credit(id)).id);
    expect(await stock(item)).toBe(5);
  });

  test("never another part than was sold, and nothing but by a credit note", async () => {
    const { id } = await sold();
    const other = await anItem("1");
    const note = await credit(id);
    expect(await problems(change(note.id, { stock_item_id: other.id }))).toContain(
      "line_items.0.stock_item_id",
    );
    const draft = await aDraft();
    expect(
      await problems(run(addLine, manager, { document_id: draft.id, ...part("1"), returned_quantity: "1" })),
    ).toEqual(["line_items.2.returned_quantity"]);
  });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
