import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { POST as webhook } from "@/app/api/webhooks/resend/route";
import { db, sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { emailDocument } from "@/lib/messages/commands/email-document";
import { emailReceipt } from "@/lib/messages/commands/email-receipt";
import { emailStatement } from "@/lib/messages/commands/email-statement";
import { claimMessage } from "@/lib/messages/commands/message-states";
import { printDocuments } from "@/lib/messages/commands/print-documents";
import { sendAgain } from "@/lib/messages/commands/send-again";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { takeUpMessages } from "@/lib/messages/jobs/take-up-messages";
import { draftDocumentEmail, draftReceiptEmail, statementDraft } from "@/lib/messages/queries/email-drafts";
import {
  countMessages,
  getAttachment,
  getMessage,
  listMessages,
  messagesOfDocument,
} from "@/lib/messages/queries/messages";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { ResendServer } from "../support/resend-server";
import { aDocument, aLine, aRow } from "../support/rows";

const resend = new ResendServer();
const folder = mkdtempSync(join(tmpdir(), "ga4-messages-"));
Object.assign(process.env, {
  DATA_DIR: folder,
  RESEND_API_KEY: "re_test_key",
  RESEND_BASE_URL: await resend.start(),
  RESEND_WEBHOOK_SECRET: resend.secret,
  MAIL_FROM: "office@garage.example",
});

const { url } = await testDatabase();
const receptionist = as("receptionist");
let invoice = "";

beforeAll(async () => {
  // The queue takes messages in; the tests run the job themselves.
  await startJobs(url, [{ ...sendMessage, handle: async () => {} }]);
  const customer = await aRow("customers", { forename: "Ann", surname: "Lee", email: "ann@example.com" });
  invoice = await aDocument({
    number: "4711",
    number_value: 4711,
    customer_id: customer,
    customer_name: "Ann Lee",
    balance: "120.00",
  });
  await aLine(invoice);
});

afterAll(async () => {
  await stopJobs();
  await resend.stop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  resend.failures.length = 0;
});

const letter = (more: object = {}) => ({
  id: invoice,
  to: "ann@example.com",
  subject: "Invoice 4711",
  body: "Dear Ann,\n\nhere it is & <all> is well.",
  ...more,
});

const send = (message_id: string) => sendMessage.handle({ message_id });
const stateOf = async (id: string) => {
  const { state, state_reason, attempts } = await ask(getMessage, receptionist, { id });
  return { state, state_reason, attempts };
};
const sentFor = (id: string) => resend.sent.filter(({ key }) => key === id);

describe("an e-mail", () => {
  test("is recorded and queued with the command, or not at all", async () => {
    await expect(
      db().transaction(async (tx) => {
        await run(emailDocument, receptionist, letter({ subject: "Never" }), { tx });
        throw new Error("stop");
      }),
    ).rejects.toThrow("stop");
    const jobs = () => sql()`select count(*)::int as n from jobs.job where name = 'messages.send'`;
    const [before] = await jobs();
    const message = await run(emailDocument, receptionist, letter());
    const [after] = await jobs();
    expect(after?.n).toBe(before?.n + 1);
    const { rows } = await ask(listMessages, receptionist, { q: "Never" });
    expect(rows).toEqual([]);
    expect((await stateOf(message.id)).state).toBe("queued");
    const [document] = await sql()`select emailed, version from documents where id = ${invoice}`;
    expect(document).toMatchObject({ emailed: true, version: 1 });
  });

  test("pressed twice is one message", async () => {
    const once_key = randomUUID();
    const [one, other] = await Promise.all([
      run(emailDocument, receptionist, letter({ once_key })),
      run(emailDocument, receptionist, letter({ once_key })),
    ]);
    expect(one.id).toBe(other.id);
  });

  test("goes out once with its PDF, however often the job runs", async () => {
    const { id } = await run(emailDocument, receptionist, letter());
    await send(id);
    await send(id);
    await Promise.allSettled([send(id), send(id)]);
    const [email, ...more] = sentFor(id);
    expect(more).toEqual([]);
    expect(email?.body).toMatchObject({ to: "ann@example.com", subject: "Invoice 4711" });
    expect(email?.body.html).toContain("here it is &amp; &lt;all&gt; is well.");
    expect(await stateOf(id)).toEqual({ state: "sent", state_reason: null, attempts: 1 });
    const message = await ask(getMessage, receptionist, { id });
    expect(message.attachments).toMatchObject([{ file_name: "invoice-4711.pdf" }]);
    const { bytes } = await ask(getAttachment, receptionist, { id, at: 0 });
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(resend.faults).toEqual([]);
  });

  test("two workers at once send it once", async () => {
    const { id } = await run(emailDocument, receptionist, letter());
    await Promise.allSettled([send(id), send(id), send(id)]);
    expect(sentFor(id)).toHaveLength(1);
    expect((await stateOf(id)).attempts).toBe(1);
  });

  test("left half sent by a killed process goes out again under the same key, and arrives once", async () => {
    const { id } = await run(emailDocument, receptionist, letter());
    resend.swallowAnswers = 1;
    await expect(send(id)).rejects.toThrow("did not take");
    expect(sentFor(id)).toHaveLength(1);
    await send(id);
    expect(sentFor(id)).toHaveLength(1);
    expect(await stateOf(id)).toMatchObject({ state: "sent", attempts: 2 });
  });

  test("in the hands of a process that died is taken up when its time is over", async () => {
    const { id } = await run(emailDocument, receptionist, letter());
    await run(claimMessage, as("admin"), { id });
    await expect(send(id)).rejects.toThrow("another worker");
    await sql()`update messages set details = details || '{"claimed_at": "2026-01-01T00:00:00Z"}' where id = ${id}`;
    await send(id);
    expect((await stateOf(id)).state).toBe("sent");
  });

  test("waits while the service is busy or away, and says why", async () => {
    const { id } = await run(emailDocument, receptionist, letter());
    resend.failures.push(
      { status: 429, name: "rate_limit_exceeded", message: "Too many", headers: { "retry-after": "1" } },
      { status: 500, name: "internal_server_error", message: "Oops" },
      "hang up",
    );
    for (const reason of ["rate_limit_exceeded", "internal_server_error", "application_error"]) {
      await expect(send(id)).rejects.toThrow();
      expect(await stateOf(id)).toMatchObject({
        state: "queued",
        state_reason: expect.stringContaining(reason),
      });
    }
    await send(id);
    expect(await stateOf(id)).toEqual({ state: "sent", state_reason: null, attempts: 4 });
  });

  test("refused for good has failed, is not tried again by itself, and can be sent again by hand", async () => {
    const { id } = await run(emailDocument, receptionist, letter());
    resend.failures.push({ status: 422, name: "invalid_parameter", message: "Invalid `to` field" });
    await send(id);
    expect(await stateOf(id)).toMatchObject({
      state: "failed",
      state_reason: expect.stringContaining("Invalid `to`"),
    });
    const { requests } = resend;
    await send(id);
    expect(resend.requests).toBe(requests);
    const again = await run(sendAgain, receptionist, { id });
    await send(again.id);
    expect((await stateOf(again.id)).state).toBe("sent");
    await expect(run(sendAgain, receptionist, { id: again.id })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("that no job is left for is taken up by the clock, and given up after a day", async () => {
    const [lost, old] = [
      await run(emailDocument, receptionist, letter()),
      await run(emailDocument, receptionist, letter()),
    ];
    await sql()`update messages set created_at = now() - interval '2 hours' where id = ${lost.id}`;
    await sql()`update messages set created_at = now() - interval '30 hours' where id = ${old.id}`;
    await takeUpMessages.handle({});
    expect((await stateOf(lost.id)).state).toBe("sent");
    expect(await stateOf(old.id)).toMatchObject({
      state: "failed",
      state_reason: expect.stringContaining("a day"),
    });
    expect(sentFor(old.id)).toEqual([]);
  });
});

describe("what the service reports", () => {
  const deliver = async (request: Request) => (await webhook(request)).status;

  test("moves the state on and never back", async () => {
    const { id } = await run(emailDocument, receptionist, letter());
    // The report may overtake the answer.
    expect(await deliver(resend.report("email.delivered", id))).toBe(204);
    await send(id);
    expect((await stateOf(id)).state).toBe("delivered");
    expect(await deliver(resend.report("email.sent", id))).toBe(204);
    expect(await deliver(resend.report("email.opened", id))).toBe(204);
    expect(await deliver(resend.report("email.delivered", id))).toBe(204);
    expect((await stateOf(id)).state).toBe("opened");
  });

  test("a bounce shows at the document, and warns whoever writes there next", async () => {
    const { id } = await run(emailDocument, receptionist, letter());
    await send(id);
    const bounce = { bounce: { message: "The mailbox does not exist", type: "Permanent" } };
    expect(await deliver(resend.report("email.bounced", id, bounce))).toBe(204);
    const [latest] = await ask(messagesOfDocument, receptionist, { id: invoice });
    expect(latest).toMatchObject({ id, state: "bounced", state_reason: "The mailbox does not exist" });
    const draft = await ask(draftDocumentEmail, receptionist, { id: invoice });
    expect(draft).toMatchObject({ to: "ann@example.com", warning: expect.stringContaining("came back") });
    expect(draft.subject).toBe("Invoice 4711 from My garage");
    expect(draft.body).toMatch(/^Dear Ann Lee,\n/);
    expect(draft.body).not.toMatch(/[{}]| {2}/);
  });

  test("a complaint is noted beside the delivery", async () => {
    const { id } = await run(emailDocument, receptionist, letter());
    await send(id);
    await deliver(resend.report("email.delivered", id));
    await deliver(resend.report("email.complained", id));
    expect(await ask(getMessage, receptionist, { id })).toMatchObject({
      state: "delivered",
      complained: true,
    });
  });

  test("is not heard without a good signature, or too late", async () => {
    const { id } = await run(emailDocument, receptionist, letter());
    const other = `whsec_${Buffer.from("another secret").toString("base64")}`;
    expect(await deliver(resend.report("email.delivered", id, {}, { secret: other }))).toBe(401);
    expect(await deliver(resend.report("email.delivered", id, {}, { at: Date.now() - 400_000 }))).toBe(401);
    expect(await deliver(new Request("http://localhost/", { method: "POST", body: "{}" }))).toBe(401);
    expect((await stateOf(id)).state).toBe("queued");
    expect(await deliver(resend.report("email.delivered", randomUUID()))).toBe(204);
    expect(await deliver(resend.report("email.delivered", "not ours"))).toBe(204);
  });
});

describe("bad input", () => {
  test.each([
    ["to", { to: "nobody" }],
    ["subject", { subject: " " }],
    ["body", { body: "x".repeat(10_001) }],
  ])("is named: %s", async (field, more) => {
    await expect(run(emailDocument, receptionist, letter(more))).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field }],
    });
  });

  test("a line break in the subject cannot add a header", async () => {
    const { id } = await run(emailDocument, receptionist, letter({ subject: "Hello\r\nBcc: x@example.com" }));
    expect((await ask(getMessage, receptionist, { id })).subject).toBe("Hello Bcc: x@example.com");
  });

  test("a document that is not there is NOT_FOUND", async () => {
    await expect(run(emailDocument, receptionist, letter({ id: randomUUID() }))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(run(printDocuments, receptionist, { ids: [randomUUID()] })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

test("who may not write messages sends a paper to its owner in the garage's words, and nothing of his own", async () => {
  const technician = as("technician");
  const own = await ask(draftDocumentEmail, technician, { id: invoice });
  const written = { to: own.to, subject: own.subject, body: own.body };
  await run(emailDocument, technician, { id: invoice, ...written });
  for (const change of [{ to: "me@example.com" }, { subject: "Win a car" }, { body: "Click here" }])
    await expect(
      run(emailDocument, technician, { id: invoice, ...written, ...change }),
    ).rejects.toMatchObject({
      code: "FORBIDDEN",
      details: [{ field: "permission", message: "messages:create" }],
    });
});

test("nor with a receipt or a statement, read-only rights or not", async () => {
  const reader = {
    ...as("technician"),
    permissions: new Set([...as("technician").permissions, "receipts:read"] as const),
  };
  const customer_id = await aRow("customers", { forename: "Sue", surname: "Day", email: "sue@example.com" });
  const receipt = await aRow("receipts", {
    customer_id,
    amount: "20.00",
    method: "cash",
    payment_date: today(),
  });
  const request = { kind: "current" };
  const papers = [
    {
      own: await ask(draftReceiptEmail, reader, { id: receipt }),
      send: (written: object) => run(emailReceipt, reader, { id: receipt, ...written } as never),
    },
    {
      own: await statementDraft(db(), customer_id, request),
      send: (written: object) => run(emailStatement, reader, { customer_id, request, ...written } as never),
    },
  ];
  for (const { own, send } of papers) {
    expect(own.to).toBe("sue@example.com");
    const written = { to: own.to, subject: own.subject, body: own.body };
    await send(written);
    for (const change of [{ to: "me@example.com" }, { subject: "Win a car" }, { body: "Click here" }])
      await expect(send({ ...written, ...change })).rejects.toMatchObject({
        code: "FORBIDDEN",
        details: [{ field: "permission", message: "messages:create" }],
      });
  }
});

test("printing is a message and a mark, and changes nothing else", async () => {
  const job = await aDocument({ type: "job_sheet", status: "open", issued_date: null });
  expect(await run(printDocuments, as("technician"), { ids: [job, job] })).toEqual({ printed: 1 });
  const [row] = await sql()`select printed, printed_date, version, status from documents where id = ${job}`;
  expect(row).toMatchObject({ printed: true, version: 1, status: "open" });
  expect(await ask(messagesOfDocument, receptionist, { id: job })).toMatchObject([
    { channel: "print", state: "sent" },
  ]);
});

test("an estimate that was mailed counts as sent", async () => {
  const estimate = await aDocument({ type: "estimate", status: "draft", issued_date: null });
  await run(emailDocument, receptionist, letter({ id: estimate }));
  const [row] = await sql()`select status from documents where id = ${estimate}`;
  expect(row?.status).toBe("sent");
});

test("the list counts by state and finds by address", async () => {
  const counts = await ask(countMessages, receptionist, {});
  expect(counts.sent).toBeGreaterThan(2);
  const { rows, pagination } = await ask(listMessages, receptionist, { state: "failed", q: "ann@" });
  expect(rows.length).toBe(pagination.total);
  expect(rows.every(({ state }) => state === "failed")).toBe(true);
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
