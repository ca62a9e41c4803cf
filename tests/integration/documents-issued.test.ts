import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { creditableLines } from "@/lib/documents/queries/credit/creditable-lines";
import { listDocuments } from "@/lib/documents/queries/documents";
import { getDocument } from "@/lib/documents/queries/get-document";
import { convertedLines } from "@/lib/documents/queries/lines/converted-lines";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { updateDocumentSettings } from "@/lib/settings/commands/document-settings";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { fc } from "../support/property";
import { aRow } from "../support/rows";
import { aCustomer, aDraft, aGarage, documentRow, labour, linesOf, mot, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");
const issue = (id: string, more: object = {}) => run(issueDocument, manager, { id, ...more });
const pay = (document_id: string, amount: string) =>
  run(takePayment, manager, {
    document_id,
    payment_key: crypto.randomUUID(),
    tenders: [{ method: "cash", amount }],
  });

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

describe("issuing", () => {
  test("numbers it, freezes who and what, owes it, and is audited once", async () => {
    const draft = await aDraft();
    const issued = await issue(draft.id);
    expect(issued).toMatchObject({
      status: "issued",
      issued_date: today(),
      due_date: today(),
      balance: "240.00",
    });
    const next = await issue((await aDraft()).id);
    expect(Number(next.number)).toBe(Number(issued.number) + 1);
    const row = await documentRow(draft.id);
    expect(JSON.stringify(row.issuer_snapshot)).toContain("Mill Lane Garage");
    const audit = await db().execute(
      sql`select 1 from audit_log where command = 'documents.issue' and entity_id = ${draft.id}`,
    );
    expect(audit).toHaveLength(1);
    await db().execute(sql`update customers set surname = 'Changed' where id = ${row.customer_id}`);
    expect((await documentRow(draft.id)).customer_name).toBe("Ann Lee");
  });

  test("an account customer pays by their terms", async () => {
    const customer_id = await aCustomer({ account_customer: true, credit_terms: 14 });
    expect((await issue((await aDraft({ customer_id })).id)).due_date).toBe(addDays(today(), 14));
  });

  test("is final: no change, no second issue, no deletion", async () => {
    const { id } = await aDraft();
    const { number } = await issue(id);
    await expect(issue(id)).rejects.toMatchObject({
      code: "CONFLICT",
      message: `Invoice ${number} is issued already`,
    });
    await expect(run(updateDocument, manager, { id, mileage: 1 })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await expect(run(deleteDocument, manager, { id })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("a double click issues once", async () => {
    const { id } = await aDraft();
    const clicks = await Promise.allSettled([issue(id), issue(id), issue(id)]);
    expect(clicks.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test.each([
    ["nothing on it", { line_items: [] }, "line_items"],
    [
      "a line that says nothing",
      { line_items: [{ ...part("5"), description: " " }] },
      "line_items.0.description",
    ],
    ["an MOT above the legal fee", { line_items: [mot("60.00")] }, "line_items.0.unit_price"],
    [
      "an MOT sent out above its cost",
      { mot_outsourced: true, mot_cost: "35.00", line_items: [mot("54.85")] },
      "line_items.0.unit_price",
    ],
  ])("is refused for %s", async (_why, fields, field) => {
    const { id } = await aDraft(fields);
    await expect(issue(id)).rejects.toMatchObject({
      details: expect.arrayContaining([expect.objectContaining({ field })]),
    });
    expect(await documentRow(id)).toMatchObject({ status: "draft", number: null });
  });

  test("an MOT sent out at exactly its cost, with a fee of ours beside it, may go", async () => {
    const { id } = await aDraft({
      mot_outsourced: true,
      mot_cost: "35.00",
      line_items: [mot("35.00"), { item_type: "other", description: "Arranging the MOT", unit_price: "15" }],
    });
    expect(await issue(id)).toMatchObject({ total_gross: "53.00", total_tax: "3.00" });
  });

  test("a full VAT invoice names an address, a simplified one need not", async () => {
    const customer_id = await aCustomer({ road: null, town: null, postcode: null });
    await issue((await aDraft({ customer_id, line_items: [part("100")] })).id);
    await expect(issue((await aDraft({ customer_id, line_items: [part("300")] })).id)).rejects.toMatchObject({
      details: [expect.objectContaining({ field: "customer_id" })],
    });
  });

  test("never in the future, nor in a closed VAT period unless one may", async () => {
    const { id } = await aDraft();
    await expect(issue(id, { issued_date: addDays(today(), 1) })).rejects.toMatchObject({
      details: [expect.objectContaining({ field: "issued_date" })],
    });
    const closed = addDays(today(), -60);
    await aRow("vat_periods", {
      starts_on: addDays(closed, -20),
      ends_on: addDays(closed, 20),
      closed_at: new Date().toISOString(),
    });
    const clerk = {
      ...manager,
      permissions: new Set([...manager.permissions].filter((p) => p !== "periods:override")),
    };
    await expect(run(issueDocument, clerk, { id, issued_date: closed })).rejects.toMatchObject({
      details: [expect.objectContaining({ field: "issued_date" })],
    });
    await expect(issue(id, { issued_date: closed })).rejects.toMatchObject({
      details: [expect.objectContaining({ field: "override_period" })],
    });
    await expect(
      run(issueDocument, clerk, { id, issued_date: closed, override_period: true }),
    ).rejects.toMatchObject({ details: [expect.objectContaining({ field: "issued_date" })] });
    expect((await issue(id, { issued_date: closed, override_period: true })).issued_date).toBe(closed);
  });

  test("a customer on stop gets no credit, unless somebody who may says so", async () => {
    const customer_id = await aCustomer({ account_customer: true, account_held: true });
    const { id } = await aDraft({ customer_id });
    await expect(issue(id)).rejects.toMatchObject({
      details: [expect.objectContaining({ field: "override_hold" })],
    });
    expect((await issue(id, { override_hold: true })).status).toBe("issued");
  });

  test("the garage's own demands are held", async () => {
    const admin = as("admin");
    const { version } = await run(updateDocumentSettings, admin, {
      version: 0,
      required_to_issue: ["mileage"],
    });
    const { id } = await aDraft();
    await expect(issue(id)).rejects.toMatchObject({
      details: [{ field: "mileage", message: "Enter the mileage" }],
    });
    await run(updateDocumentSettings, admin, { version, required_to_issue: [] });
    expect((await issue(id)).status).toBe("issued");
  });

  test("£0.00 is paid at once", async () => {
    expect(await issue((await aDraft({ line_items: [part("0")] })).id)).toMatchObject({
      status: "paid",
      balance: "0.00",
    });
  });

  test("fifty at once give fifty numbers without a gap", async () => {
    const drafts = await Promise.all(Array.from({ length: 50 }, () => aDraft()));
    const issued = await Promise.all(drafts.map(({ id }) => issue(id)));
    const numbers = issued.map(({ number }) => Number(number)).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i));
  });

  test("an issue that fails gives its number back", async () => {
    const before = await issue((await aDraft()).id);
    await expect(issue((await aDraft({ line_items: [] })).id)).rejects.toThrow();
    const after = await issue((await aDraft()).id);
    expect(Number(after.number)).toBe(Number(before.number) + 1);
  });
});

describe("converting", () => {
  test("estimate, job sheet, invoice: every penny, every number, the deposit too", async () => {
    const estimate = await aDraft({
      type: "estimate",
      line_items: [labour("1.5", "65", { discount_percent: "7.5" }), part("5.975", "7"), mot()],
    });
    const job = await run(convertDocument, manager, { id: estimate.id, to: "job_sheet" });
    expect(await documentRow(estimate.id)).toMatchObject({ status: "converted" });
    await pay(job.id, "100.00");
    const invoice = await run(convertDocument, manager, { id: job.id, to: "invoice" });
    expect(await documentRow(job.id)).toMatchObject({ status: "invoiced", received: "0.00" });
    expect(invoice.total_gross).toBe(estimate.total_gross);
    expect(await documentRow(invoice.id)).toMatchObject({
      estimate_number: estimate.number,
      job_sheet_number: job.number,
      received: "100.00",
    });
    const issued = await issue(invoice.id);
    expect(issued).toMatchObject({ status: "part_paid", received: "100.00" });
    expect(Number(issued.balance)).toBeCloseTo(Number(issued.total_gross) - 100, 2);
  });

  test("chosen lines go first, the rest later; what was refused is kept for the next visit", async () => {
    const vehicle_id = await aRow("vehicles", { registration: "CD34EFG" });
    const estimate = await aDraft({
      type: "estimate",
      vehicle_id,
      line_items: [
        part("10"),
        part("20"),
        part("40", "1", { approval: "declined", description: "Rear shocks" }),
      ],
    });
    const [first] = await linesOf(estimate.id);
    const one = await run(convertDocument, manager, {
      id: estimate.id,
      to: "job_sheet",
      line_ids: [first?.id as string],
    });
    expect(one.total_net).toBe("10.00");
    expect((await documentRow(estimate.id)).status).toBe("draft");
    expect(await ask(convertedLines, manager, { id: estimate.id })).toEqual([first?.id]);
    await expect(
      run(convertDocument, manager, { id: estimate.id, to: "job_sheet", line_ids: [first?.id as string] }),
    ).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
    const two = await run(convertDocument, manager, { id: estimate.id, to: "invoice" });
    expect(two.total_net).toBe("20.00");
    expect((await documentRow(estimate.id)).status).toBe("converted");
    const deferred = await db().execute(
      sql`select description, reason from deferred_work where vehicle_id = ${vehicle_id}`,
    );
    expect([...deferred]).toEqual([{ description: "Rear shocks", reason: "declined" }]);
    await expect(run(convertDocument, manager, { id: estimate.id, to: "invoice" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  test("deleting what was made opens the source again", async () => {
    const job = await aDraft({ type: "job_sheet" });
    const invoice = await run(convertDocument, manager, { id: job.id, to: "invoice" });
    await run(deleteDocument, manager, { id: invoice.id });
    expect((await documentRow(job.id)).status).toBe("completed");
    expect((await run(convertDocument, manager, { id: job.id, to: "invoice" })).total_gross).toBe("240.00");
  });

  test("too large a deposit goes on the customer's account, never below nothing", async () => {
    const job = await aDraft({ type: "job_sheet", line_items: [part("100")] });
    await pay(job.id, "120.00");
    const invoice = await run(convertDocument, manager, { id: job.id, to: "invoice" });
    await run(updateDocument, manager, { id: invoice.id, line_items: [part("50")] });
    expect(await issue(invoice.id)).toMatchObject({ status: "paid", received: "60.00", balance: "0.00" });
  });
});

describe("crediting", () => {
  const credit = async (id: string, lines?: { id: string; quantity: string }[]) =>
    run(creditDocument, manager, { id, reason: "Returned", ...(lines ? { lines } : {}) });

  test("the whole of an unpaid invoice settles it", async () => {
    const invoice = await issue((await aDraft()).id);
    const note = await credit(invoice.id);
    expect(note).toMatchObject({ type: "credit_note", status: "draft", number: null, total_gross: "240.00" });
    expect(await issue(note.id)).toMatchObject({ status: "settled", balance: "0.00", due_date: null });
    expect(await documentRow(invoice.id)).toMatchObject({ status: "credited", balance: "0.00" });
    await expect(credit(invoice.id)).rejects.toMatchObject({ code: "CONFLICT" });
    // As GA4 kept them.
    await db().execute(sql`update documents set due_date = issued_date + 30 where id = ${note.id}`);
    expect(await ask(getDocument, manager, { id: note.id })).toMatchObject({ due_date: null });
    const listed = await ask(listDocuments, manager, {
      customer_id: note.customer_id ?? "",
      status: "settled",
    });
    expect(listed.rows).toMatchObject([{ id: note.id, due_date: null }]);
  });

  test("of a paid invoice it is what is to be given back", async () => {
    const invoice = await issue((await aDraft()).id);
    await pay(invoice.id, "240.00");
    expect(await issue((await credit(invoice.id)).id)).toMatchObject({ balance: "240.00" });
    expect(await documentRow(invoice.id)).toMatchObject({ status: "paid", balance: "0.00" });
  });

  test("single units give back exactly the line: the last takes what is left", async () => {
    const invoice = await issue((await aDraft({ line_items: [part("5.975", "7")] })).id);
    const [line] = await linesOf(invoice.id);
    const nets: string[] = [];
    for (let unit = 0; unit < 7; unit++) {
      const note = await credit(invoice.id, [{ id: line?.id as string, quantity: "1" }]);
      nets.push(note.total_net ?? "");
      await issue(note.id);
    }
    expect(nets).toEqual(["5.98", "5.98", "5.98", "5.98", "5.98", "5.98", "5.95"]);
    expect(await documentRow(invoice.id)).toMatchObject({ status: "credited", balance: "0.00" });
  });

  test("two at once never credit a line twice", async () => {
    const invoice = await issue((await aDraft()).id);
    const notes = await Promise.allSettled([credit(invoice.id), credit(invoice.id), credit(invoice.id)]);
    expect(notes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("more than is left is refused when the draft is changed, too", async () => {
    const invoice = await issue((await aDraft({ line_items: [part("10", "4")] })).id);
    const [line] = await linesOf(invoice.id);
    const note = await credit(invoice.id, [{ id: line?.id as string, quantity: "3" }]);
    await expect(credit(invoice.id, [{ id: line?.id as string, quantity: "2" }])).rejects.toMatchObject({
      details: [expect.objectContaining({ field: "lines.0.quantity" })],
    });
    const [noted] = await linesOf(note.id);
    const as5 = { ...part("10", "5"), id: noted?.id, source_line_id: line?.id };
    await expect(run(updateDocument, manager, { id: note.id, line_items: [as5] })).rejects.toMatchObject({
      details: [expect.objectContaining({ field: "line_items.0.quantity" })],
    });
  });

  test("everything that is credited in whatever parts comes to nothing", async () => {
    const price = fc.integer({ min: 1, max: 99_999 }).map((n) => (n / 1000).toFixed(3));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            price,
            quantity: fc.integer({ min: 1, max: 6 }),
            discount: fc.integer({ min: 0, max: 99 }),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        fc.integer({ min: 1, max: 3 }),
        async (items, step) => {
          const invoice = await issue(
            (
              await aDraft({
                line_items: items.map((item) =>
                  part(item.price, String(item.quantity), { discount_percent: String(item.discount) }),
                ),
              })
            ).id,
          );
          for (let note = 0; note < 6; note++) {
            const rests = Object.entries(await ask(creditableLines, manager, { id: invoice.id }));
            // A line of which all the money is credited has no piece left either: 1 of 2 at half a penny is a whole one.
            const left = rests.filter(([, { quantity }]) => Number(quantity) > 0);
            if (left.length === 0) break;
            const { id } = await credit(
              invoice.id,
              left.map(([id, { quantity }]) => ({ id, quantity: String(Math.min(step, Number(quantity))) })),
            );
            await issue(id);
          }
          expect(await documentRow(invoice.id)).toMatchObject({ balance: "0.00" });
        },
      ),
      {
        numRuns: 15,
        examples: [
          [
            [
              { price: "0.002", quantity: 3, discount: 0 },
              { price: "0.005", quantity: 2, discount: 0 },
            ],
            1,
          ],
        ],
      },
    );
  }, 60_000);
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
