import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { keepPaper } from "@/lib/documents/commands/issuing/keep-paper";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { emailDocument } from "@/lib/messages/commands/email-document";
import { emailDocuments, emailStatements } from "@/lib/messages/commands/email-many";
import { emailReceipt } from "@/lib/messages/commands/email-receipt";
import { emailStatement } from "@/lib/messages/commands/email-statement";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { draftReceiptEmail, statementDraft } from "@/lib/messages/queries/email-drafts";
import { getAttachment, getMessage } from "@/lib/messages/queries/messages";
import { updatePaperSettings } from "@/lib/printing/commands";
import { storePaper } from "@/lib/printing/jobs";
import { paperOfDocument } from "@/lib/printing/papers/paper-of-document";
import { getReceiptPdf } from "@/lib/printing/papers/receipt-file";
import { getPaperSettings, previewPaper } from "@/lib/printing/queries/paper-settings";
import { getDocumentPdf, getDocumentsPdf } from "@/lib/printing/queries/print";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { aDocument, aLine, aReceipt } from "../support/rows";
import { aCustomer, aDraft, aGarage, documentRow } from "../support/writing";

const folder = mkdtempSync(join(tmpdir(), "ga4-paper-"));
Object.assign(process.env, { DATA_DIR: folder, RESEND_API_KEY: "" });

const { url } = await testDatabase();
const manager = as("manager");

beforeAll(async () => {
  await startJobs(url, [
    { ...storePaper, handle: async () => {} },
    { ...sendMessage, handle: async () => {} },
  ]);
  await aGarage();
});

afterAll(async () => {
  await stopJobs();
  rmSync(folder, { recursive: true, force: true });
});

const sha = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

async function issued() {
  const draft = await aDraft();
  await run(issueDocument, manager, { id: draft.id });
  return draft.id;
}

const pdf = async (id: string, original?: boolean) => ask(getDocumentPdf, manager, { id, original });

describe("the paper of what is issued", () => {
  test("is kept once with its hash, and is the same before and after", async () => {
    const id = await issued();
    const before = await pdf(id);
    await storePaper.handle({ document_id: id });
    const row = await documentRow(id);
    expect(row.pdf_sha256).toBe(sha(before.bytes));
    const kept = readFileSync(join(folder, "files", row.pdf_key ?? ""));
    expect(sha(kept)).toBe(row.pdf_sha256);
    await storePaper.handle({ document_id: id });
    expect(await documentRow(id)).toMatchObject({ pdf_key: row.pdf_key, pdf_sha256: row.pdf_sha256 });
    expect((await pdf(id)).bytes.equals(kept)).toBe(true);
  });

  test("stays as it was when money comes; the copy tells of it", async () => {
    const id = await issued();
    await storePaper.handle({ document_id: id });
    const before = await pdf(id);
    await aReceipt({ document_id: id, amount: "240.00" });
    await sql()`update documents set received = 240, balance = 0, status = 'paid', paid_date = '2026-11-05' where id = ${id}`;
    const paid = await pdf(id);
    expect(paid.original).toBe(false);
    expect(paid.bytes.equals(before.bytes)).toBe(false);
    expect((await pdf(id, true)).bytes.equals(before.bytes)).toBe(true);
  });

  test("a file that was tampered with is not shown", async () => {
    const id = await issued();
    const before = await pdf(id);
    await storePaper.handle({ document_id: id });
    const { pdf_key } = await documentRow(id);
    writeFileSync(join(folder, "files", pdf_key ?? ""), "%PDF-1.7 something else");
    expect((await pdf(id)).bytes.equals(before.bytes)).toBe(true);
  });

  test("leaves nothing half written behind", async () => {
    const names = readdirSync(join(folder, "files"), { recursive: true }).map(String);
    expect(names.filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

test("a draft, an imported and a missing document", async () => {
  const draft = await aDraft();
  expect(await paperOfDocument(db(), draft.id)).toMatchObject({ original: false });
  const imported = await aDocument({ issued_at: null, balance: "120.00" });
  await aLine(imported, {
    line_net: null,
    line_tax: null,
    line_gross: null,
    quantity: null,
    unit_price: null,
  });
  expect(await pdf(imported)).toMatchObject({
    original: false,
    file_name: expect.stringMatching(/^invoice-\d+\.pdf$/),
  });
  await storePaper.handle({ document_id: imported });
  expect((await documentRow(imported)).pdf_key).toBeNull();
  await expect(pdf("00000000-0000-7000-8000-000000000000")).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("several in one file, in the order given, at most 200", async () => {
  const ids = [await issued(), (await aDraft({ type: "job_sheet" })).id];
  const { bytes } = await ask(getDocumentsPdf, manager, { ids });
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  await expect(ask(getDocumentsPdf, manager, { ids: [] })).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
  });
  const many = Array.from({ length: 201 }, () => ids[0] ?? "");
  await expect(ask(getDocumentsPdf, manager, { ids: many })).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
  });
});

test("the paper of a draft is not recorded, as a draft still changes", async () => {
  const { id } = await aDraft();
  const paper = { pdf_key: "papers/draft.pdf", pdf_sha256: "0".repeat(64) };
  const system = systemActor("paper");
  await expect(run(keepPaper, system, { id, ...paper })).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await documentRow(id)).toMatchObject({ pdf_key: null, pdf_sha256: null });
  await expect(run(keepPaper, system, { id: randomUUID(), ...paper })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("a receipt that GA4 kept without a day has its paper too", async () => {
  const id = await aReceipt({ document_id: await aDocument(), legacy_id: "receipt-1", payment_date: null });
  const { bytes } = await ask(getReceiptPdf, manager, { id });
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(bytes.toString("latin1")).not.toContain("NaN");
});

describe("without a mail service", () => {
  test("a message stands in the outbox with its paper, once", async () => {
    const id = await issued();
    const message = await run(emailDocument, manager, { id, to: "ann@example.com", subject: "S", body: "B" });
    await Promise.all([1, 2].map(() => sendMessage.handle({ message_id: message.id })));
    expect(await ask(getMessage, manager, { id: message.id })).toMatchObject({
      state: "sent",
      ...{ provider: "outbox", kept: true },
    });
    const { bytes } = await ask(getAttachment, manager, { id: message.id, at: 0 });
    expect(bytes.equals((await pdf(id)).bytes)).toBe(true);
  });

  test("receipts and statements go the same way", async () => {
    const customer_id = await aCustomer({ email: "ann@example.com", title: "Ms" });
    const invoice = await aDocument({ customer_id, customer_name: "Ms Ann Lee", balance: "20.00" });
    const receipt = await aReceipt({ document_id: invoice, amount: "100.00" });
    expect((await ask(getReceiptPdf, manager, { id: receipt })).file_name).toMatch(/^receipt-2026-03-04-/);
    const written = await ask(draftReceiptEmail, manager, { id: receipt });
    expect(written).toMatchObject({
      to: "ann@example.com",
      kept: true,
      body: expect.stringContaining("£100.00"),
    });
    const statement = await statementDraft(db(), customer_id, {});
    expect(statement.body).toContain("Dear Ms Lee");
    expect(statement.body).toContain("£20.00 is outstanding");
    const { to, subject, body } = statement;
    const messages = [
      await run(emailReceipt, manager, { id: receipt, to, subject: written.subject, body: written.body }),
      await run(emailStatement, manager, { customer_id, request: {}, to, subject, body }),
    ];
    for (const { id } of messages) {
      await sendMessage.handle({ message_id: id });
      const sent = await ask(getMessage, manager, { id });
      expect(sent).toMatchObject({
        state: "sent",
        attachments: [{ file_name: expect.stringMatching(/\.pdf$/) }],
      });
    }
  });
});

test("many are sent at once, each once, and whoever has no address is told of", async () => {
  const reached = await aCustomer({ email: "ann@example.com" });
  const ids = [
    (await aDraft({ type: "estimate", customer_id: reached })).id,
    (await aDraft({ type: "estimate" })).id,
  ];
  const once_key = randomUUID();
  const send = () => run(emailDocuments, manager, { ids, once_key });
  expect(await send()).toEqual({ queued: 1, without_address: 1 });
  expect(await send()).toEqual({ queued: 0, without_address: 1 });
  const statements = { ids: [reached, await aCustomer()], request: { kind: "current" }, once_key };
  expect(await run(emailStatements, manager, statements)).toEqual({ queued: 1, without_address: 1 });
  expect(await run(emailStatements, manager, statements)).toEqual({ queued: 0, without_address: 1 });
});

describe("paper settings", () => {
  const admin = as("admin");

  test("texts are kept, and an outdated save is refused", async () => {
    const before = await ask(getPaperSettings, admin, {});
    const terms = { ...before.terms, invoice: "Pay within 14 days.\r\nThank you." };
    await run(updatePaperSettings, admin, { version: before.version, terms, letterhead: true });
    expect(await ask(getPaperSettings, admin, {})).toMatchObject({
      letterhead: true,
      terms: { invoice: "Pay within 14 days.\nThank you." },
      email_subject: before.email_subject,
    });
    await expect(
      run(updatePaperSettings, admin, { version: before.version, letterhead: false }),
    ).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
    await expect(
      run(updatePaperSettings, as("receptionist"), { version: before.version + 1, letterhead: false }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("the preview shows what is not saved", async () => {
    const show = async (settings: object) =>
      (await ask(previewPaper, admin, { type: "estimate", settings })).bytes;
    const [plain, blue] = [await show({}), await show({ accent: "#1d4ed8" })];
    expect(plain.equals(blue)).toBe(false);
    expect((await ask(getPaperSettings, admin, {})).accent).toBeNull();
    await expect(show({ accent: "blue" })).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
