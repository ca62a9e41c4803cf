import { randomInt } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { getDocumentDetails } from "@/lib/details/queries/document-details";
import { getVehicleDetails } from "@/lib/details/queries/vehicle-details";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { copyDocument } from "@/lib/documents/commands/copy-document";
import { createDocument } from "@/lib/documents/commands/create-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { answerLines } from "@/lib/documents/commands/lines/answer-lines";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { getDocument } from "@/lib/documents/queries/get-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { as } from "../support/actors";
import { send, tokenOf } from "../support/api";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";
import { aCustomer, aDraft, aGarage, documentRow, labour, linesOf, part } from "../support/writing";

const { url } = await testDatabase();
const [manager, technician, receptionist] = [as("manager"), as("technician"), as("receptionist")];
const MRS_PATEL = {
  approval_by: "Mrs Patel",
  approval_how: "telephone" as const,
  approval_at: "2026-11-29T10:42:00.000Z",
};

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

/** A job of £120 and VAT, on which the technician then found pads for £80 and VAT. */
let job: string;
let vehicle_id: string;
const found = async () => (await linesOf(job)).find(({ description }) => description === "Brake pads");
const answer = (approval: "approved" | "declined" | "deferred" | "to_ask", more: object = {}) =>
  run(answerLines, receptionist, { id: job, approval, ...more });

beforeEach(async () => {
  vehicle_id = await aRow("vehicles", { registration: `AB${randomInt(10_000, 99_999)}` });
  const made = await aDraft({ type: "job_sheet", vehicle_id, line_items: [labour("2", "60.00")] });
  job = made.id;
  const [ordered] = await linesOf(job);
  await run(updateDocument, technician, {
    id: job,
    line_items: [
      { id: ordered?.id, ...labour("2", "60.00"), tax_code: "T1" },
      part("80.00", "1", { approval: null }),
    ],
  });
});

describe("what a technician finds", () => {
  test("is to be asked about, and not in the total; saved again it stays so", async () => {
    expect(await found()).toMatchObject({ approval: "to_ask", line_gross: "96.00" });
    const { sums_by_answer, total_gross } = await ask(getDocument, manager, { id: job });
    expect([total_gross, sums_by_answer]).toEqual([
      "144.00",
      { agreed: "144.00", waiting: "96.00", refused: "0.00" },
    ]);
    const lines = (await linesOf(job)).map(({ id, item_type, description, quantity, unit_price }) => ({
      id,
      item_type,
      description,
      quantity,
      unit_price,
    }));
    await run(updateDocument, technician, { id: job, line_items: lines });
    expect((await linesOf(job)).map(({ approval }) => approval)).toEqual([null, "to_ask"]);
  });

  test("is not answered by them for the customer", async () => {
    const lines = await linesOf(job);
    await expect(
      run(updateDocument, technician, {
        id: job,
        line_items: lines.map(({ id, item_type, unit_price }) => ({
          id,
          item_type,
          unit_price,
          approval: "approved",
        })),
      } as never),
    ).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "line_items.0.approval" }, { field: "line_items.1.approval" }],
    });
    await expect(run(answerLines, technician, { id: job, approval: "approved" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("is part of the job once the counter wrote it, as what it writes was ordered", async () => {
    const { id } = await run(createDocument, receptionist, {
      type: "job_sheet",
      customer_id: await aCustomer(),
      line_items: [part("10.00")],
    });
    expect(await linesOf(id)).toMatchObject([{ approval: null }]);
    expect((await documentRow(id)).total_gross).toBe("12.00");
  });

  test("puts no part by in the stock until it is agreed to", async () => {
    const item = await aRow("stock_items", { part_number: "P1", description: "Pads", tracked: true });
    const line = { ...part("80.00"), stock_item_id: item };
    const { id } = await run(createDocument, manager, {
      type: "job_sheet",
      customer_id: await aCustomer(),
      line_items: [{ ...line, approval: "to_ask" }],
    });
    const reserved = async () =>
      (await sql()`select quantity_reserved::float as q from stock_items where id = ${item}`)[0]?.q;
    expect(await reserved()).toBe(0);
    await run(answerLines, receptionist, { id, approval: "approved" });
    expect(await reserved()).toBe(1);
  });
});

describe("an answer", () => {
  test("has who gave it, by which way and when; the total follows, the audit and the history tell it", async () => {
    expect(await answer("approved", MRS_PATEL)).toMatchObject({ total_gross: "240.00" });
    const { lines, sums_by_answer } = await ask(getDocument, manager, { id: job });
    expect(lines[1]).toMatchObject({ approval: "approved", ...MRS_PATEL, approval_at: expect.any(String) });
    expect(new Date(lines[1]?.approval_at ?? "").toISOString()).toBe(MRS_PATEL.approval_at);
    expect(sums_by_answer).toEqual({ agreed: "240.00", waiting: "0.00", refused: "0.00" });
    const { history } = await ask(getDocumentDetails, manager, { id: job });
    expect(history[0]).toMatchObject({
      what: expect.stringMatching(/^Yes to Brake pads on job sheet \d+$/),
      by: "by The receptionist",
      more: "told by Mrs Patel, by telephone",
    });
    const [audit] = await sql()`
      select before::text, after::text from audit_log where command = 'documents.answer' and entity_id = ${job}`;
    expect(audit?.before).toContain("to_ask");
    expect(audit?.after).toContain("Mrs Patel");
  });

  test("without a moment has the present one, and keeps it when the document is saved again", async () => {
    await answer("approved", { approval_by: "Mr Patel", approval_how: "counter" });
    const at = (await found())?.approval_at;
    expect(Date.now() - new Date(at ?? "").getTime()).toBeLessThan(60_000);
    const line_items = (await linesOf(job)).map(({ id, item_type, description, unit_price, approval }) => ({
      id,
      item_type,
      description,
      unit_price,
      approval,
    }));
    await run(updateDocument, manager, { id: job, line_items, mileage: 5 } as never);
    expect(await found()).toMatchObject({
      approval: "approved",
      approval_by: "Mr Patel",
      approval_how: "counter",
      approval_at: at,
    });
  });

  test("that is taken back is forgotten", async () => {
    await answer("approved", MRS_PATEL);
    const pads = await found();
    await answer("to_ask", { line_ids: [pads?.id] });
    expect(await found()).toMatchObject({ approval: "to_ask", approval_by: null, approval_at: null });
    expect((await documentRow(job)).total_gross).toBe("144.00");
  });

  test("goes to one line or to all that wait; where none waits nothing is said", async () => {
    const [ordered] = await linesOf(job);
    await answer("declined", { line_ids: [(await found())?.id] });
    expect((await linesOf(job)).map(({ approval }) => approval)).toEqual([null, "declined"]);
    await expect(answer("approved")).rejects.toMatchObject({
      code: "CONFLICT",
      message: "No line waits for an answer",
    });
    await expect(answer("approved", { line_ids: [ordered?.id, crypto.randomUUID()] })).rejects.toMatchObject({
      details: [{ field: "line_ids" }],
    });
  });

  test.each(["declined", "deferred"] as const)(
    "%s stays behind as the vehicle's work for later",
    async (said) => {
      await answer(said, MRS_PATEL);
      expect((await documentRow(job)).total_gross).toBe("144.00");
      const invoice = await run(convertDocument, manager, { id: job, to: "invoice" });
      expect(invoice.total_gross).toBe("144.00");
      expect((await documentRow(job)).status).toBe("invoiced");
      const { open_work } = await ask(getVehicleDetails, manager, { id: vehicle_id });
      expect(open_work).toMatchObject([{ description: "Brake pads", kind: said }]);
    },
  );
});

describe("what nobody was asked about", () => {
  test("stays on the job sheet, which stays open for it", async () => {
    const invoice = await run(convertDocument, manager, { id: job, to: "invoice" });
    expect(invoice.total_gross).toBe("144.00");
    expect((await documentRow(job)).status).toBe("open");
    await expect(run(convertDocument, manager, { id: job, to: "invoice" })).rejects.toMatchObject({
      message: "Every line that is left waits for the customer's answer",
    });
    await answer("approved", MRS_PATEL);
    const rest = await run(convertDocument, manager, { id: job, to: "invoice" });
    expect(rest.total_gross).toBe("96.00");
    expect(await linesOf(rest.id)).toMatchObject([{ approval: "approved", approval_by: "Mrs Patel" }]);
    expect((await documentRow(job)).status).toBe("invoiced");
  });

  test("finishes the job when it is refused after all else was invoiced", async () => {
    await run(convertDocument, manager, { id: job, to: "invoice" });
    expect(await answer("declined", MRS_PATEL)).toMatchObject({ status: "invoiced" });
    const { open_work } = await ask(getVehicleDetails, manager, { id: vehicle_id });
    expect(open_work).toMatchObject([{ description: "Brake pads", kind: "declined" }]);
  });

  test("is charged only with a word, which stands on the line and in the audit log", async () => {
    const line_ids = (await linesOf(job)).map(({ id }) => id as string);
    await expect(run(convertDocument, manager, { id: job, to: "invoice", line_ids })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "unasked_reason", message: expect.stringContaining("Brake pads") }],
    });
    const invoice = await run(convertDocument, manager, {
      id: job,
      to: "invoice",
      line_ids,
      unasked_reason: "Unsafe to drive, could not be reached",
    });
    expect(invoice.total_gross).toBe("240.00");
    expect((await linesOf(invoice.id))[1]).toMatchObject({
      approval: "to_ask",
      approval_note: "Unsafe to drive, could not be reached",
    });
    const [audit] = await sql()`
      select after::text from audit_log where command = 'documents.convert' and entity_id = ${invoice.id}`;
    expect(audit?.after).toContain("Unsafe to drive");
    expect((await run(issueDocument, manager, { id: invoice.id })).status).toBe("issued");
  });

  test("is not issued on a bill that was written by hand either, nor what was refused", async () => {
    const draft = await aDraft({
      line_items: [
        part("10.00", "1", { approval: "to_ask" }),
        part("20.00", "1", { approval: "declined" }),
        part("30.00"),
      ],
    });
    await expect(run(issueDocument, manager, { id: draft.id })).rejects.toMatchObject({
      details: [{ field: "line_items.0.approval" }, { field: "line_items.1.approval" }],
    });
    const [first, second] = await linesOf(draft.id);
    await run(answerLines, manager, {
      id: draft.id,
      line_ids: [first?.id as string],
      approval: "to_ask",
      approval_note: "Done under the warranty of the seller",
    });
    await run(answerLines, manager, { id: draft.id, line_ids: [second?.id as string], approval: "approved" });
    expect((await run(issueDocument, manager, { id: draft.id })).total_gross).toBe("72.00");
  });
});

describe("an estimate", () => {
  const offer = () =>
    aDraft({ type: "estimate", vehicle_id, line_items: [labour("1", "50.00"), part("80.00")] });

  test("comes to all that it offers, and tells apart what was agreed", async () => {
    const { id } = await offer();
    const [hours] = await linesOf(id);
    await run(answerLines, receptionist, { id, line_ids: [hours?.id as string], approval: "declined" });
    const whole = await ask(getDocument, manager, { id });
    expect(whole.total_gross).toBe("156.00");
    expect(whole.sums_by_answer).toEqual({ agreed: "0.00", waiting: "96.00", refused: "60.00" });
    expect(whole.status).toBe("draft");
  });

  test("is approved when its last line is answered, or as a whole, with who and when on each line alike", async () => {
    const { id: byLine } = await offer();
    expect(
      await run(answerLines, receptionist, { id: byLine, approval: "approved", ...MRS_PATEL }),
    ).toMatchObject({
      status: "approved",
    });
    const { id: whole } = await offer();
    await run(changeStatus, manager, { id: whole, status: "approved", ...MRS_PATEL });
    for (const id of [byLine, whole])
      expect(await linesOf(id)).toMatchObject(
        Array.from({ length: 2 }, () => ({
          approval: "approved",
          approval_by: "Mrs Patel",
          approval_how: "telephone",
        })),
      );
  });

  test("carries who agreed along to the job sheet and the invoice; a copy is a new offer", async () => {
    const { id } = await offer();
    await run(answerLines, receptionist, { id, approval: "approved", ...MRS_PATEL });
    const sheet = await run(convertDocument, manager, { id, to: "job_sheet" });
    const bill = await run(convertDocument, manager, { id: sheet.id, to: "invoice" });
    for (const made of [sheet, bill])
      expect(await linesOf(made.id)).toMatchObject([
        { approval: "approved", approval_by: "Mrs Patel", approval_how: "telephone" },
        { approval: "approved", approval_by: "Mrs Patel", approval_how: "telephone" },
      ]);
    const copy = await run(copyDocument, manager, { id, to: "estimate" });
    expect(await linesOf(copy.id)).toMatchObject([{ approval: null, approval_by: null }, { approval: null }]);
  });

  test("taken up again after it was refused as a whole waits as before; its own answers stay", async () => {
    const { id } = await offer();
    const [hours] = await linesOf(id);
    await run(answerLines, receptionist, { id, line_ids: [hours?.id as string], approval: "deferred" });
    await run(changeStatus, manager, { id, status: "declined", approval_by: "Mrs Patel" });
    expect((await linesOf(id)).map(({ approval }) => approval)).toEqual(["deferred", "declined"]);
    await run(changeStatus, manager, { id, status: "sent" });
    expect((await linesOf(id)).map(({ approval }) => approval)).toEqual(["deferred", null]);
  });
});

test("the API reads and writes answers, and names what is wrong with one", async () => {
  const token = await tokenOf("receptionist");
  const wrong = await send("POST", `/documents/${job}/answer`, {
    token,
    body: { approval: "maybe", approval_how: "pigeon", approval_at: "yesterday" },
  });
  expect([
    wrong.status,
    wrong.body.error.details.map(({ field }: { field: string }) => field).sort(),
  ]).toEqual([422, ["approval", "approval_at", "approval_how"]]);
  const told = await send("POST", `/documents/${job}/answer`, {
    token,
    body: { approval: "approved", ...MRS_PATEL },
  });
  expect([told.status, told.body.data.total_gross]).toEqual([200, "240.00"]);
  const { body } = await send("GET", `/documents/${job}`, { token });
  expect(body.data.line_items[1]).toMatchObject({ approval: "approved", ...MRS_PATEL });
  expect(body.data.sums_by_answer.agreed).toBe("240.00");
  const refused = await send("POST", `/documents/${job}/answer`, {
    token: await tokenOf("technician"),
    body: { approval: "approved" },
  });
  expect(refused.status).toBe(403);
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
