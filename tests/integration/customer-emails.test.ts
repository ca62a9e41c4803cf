import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { actionOf } from "@/lib/audit/rules/action";
import { listConversationMessages } from "@/lib/conversations/queries/messages";
import { run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { emailCustomer } from "@/lib/messages/commands/email-customer";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { draftCustomerEmail } from "@/lib/messages/queries/email-drafts";
import { getMessage, listMessages } from "@/lib/messages/queries/messages";
import { as } from "../support/actors";
import { rawEntries, wholeLog } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { ResendServer } from "../support/resend-server";
import { aRow } from "../support/rows";
import { aGarage } from "../support/writing";

const resend = new ResendServer();
Object.assign(process.env, {
  RESEND_API_KEY: "re_test_key",
  RESEND_BASE_URL: await resend.start(),
  MAIL_FROM: "office@garage.example",
});
const { url } = await testDatabase();
const desk = as("receptionist");

beforeAll(async () => {
  await startJobs(url, [{ ...sendMessage, handle: async () => {} }], { work: false });
  await aGarage();
});
afterAll(async () => {
  await stopJobs();
  await resend.stop();
});

const words = { subject: "Your own page", body: "It is here:\n\nhttps://garage.example/my/abc" };
const aCustomer = (fields: object = {}) =>
  aRow("customers", { title: "Mrs", forename: "Ann", surname: "Lee", email: "Ann@Example.com", ...fields });
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    ({ code, details, message }) => ({ code, details, message }),
  );
const messagesTo = async (customer_id: string) =>
  (await ask(listMessages, desk, { customer_id })).rows.map(({ recipient, state }) => ({ recipient, state }));

test("an e-mail written by hand goes at once, without a consent, and stands in the conversation", async () => {
  const id = await aCustomer({ reminders_allowed: false });
  await aRow("customer_consents", {
    customer_id: id,
    channel: "email",
    decision: "refused",
    decided_on: "2026-11-01",
  });
  const conversation = await aRow("conversations", { customer_id: id });
  const message = await run(emailCustomer, desk, { id, ...words });
  expect(message).toMatchObject({ state: "queued" });
  await sendMessage.handle({ message_id: message.id });
  const [email] = resend.sent.filter(({ key }) => key === message.id);
  expect(email?.body).toMatchObject({ to: "Ann@Example.com", subject: words.subject });
  expect(email?.body).not.toHaveProperty("headers.List-Unsubscribe");
  expect(email?.body.attachments ?? []).toEqual([]);
  expect(email?.body.html).toContain("https://garage.example/my/abc");
  expect(resend.faults).toEqual([]);
  const { rows } = await ask(listConversationMessages, desk, { id: conversation });
  expect(rows).toMatchObject([
    { id: message.id, channel: "email", direction: "out", state: "sent", subject: words.subject },
  ]);
  expect(await ask(getMessage, desk, { id: message.id })).toMatchObject({
    purpose: "conversation",
    customer_id: id,
    body: words.body,
  });
  expect((await wholeLog({ entity: "messages" })).map(actionOf)).toContain("E-mailed Mrs Ann Lee");
  expect(await rawEntries()).toEqual([]);
});

test("pressed twice is one e-mail", async () => {
  const id = await aCustomer();
  const once_key = randomUUID();
  const [one, other] = await Promise.all([
    run(emailCustomer, desk, { id, ...words, once_key }),
    run(emailCustomer, desk, { id, ...words, once_key }),
  ]);
  expect(one.id).toBe(other.id);
  expect(await messagesTo(id)).toHaveLength(1);
});

test("those may write to a customer who may write messages", async () => {
  const id = await aCustomer();
  for (const role of ROLES) {
    const allowed = ["admin", "manager", "receptionist"].includes(role);
    const refused = allowed ? null : "FORBIDDEN";
    const sent = await failure(run(emailCustomer, as(role), { id, ...words }));
    expect([role, sent?.code ?? null]).toEqual([role, refused]);
    const begun = await failure(ask(draftCustomerEmail, as(role), { id, names: "own_page" }));
    expect([role, begun?.code ?? null]).toEqual([role, refused]);
  }
  expect(await messagesTo(id)).toHaveLength(3);
});

test.each([null, " ", "none"])("without an address on file, as %j, one is asked for", async (email) => {
  const id = await aCustomer({ email });
  expect(await failure(run(emailCustomer, desk, { id, ...words }))).toMatchObject({
    code: "VALIDATION_ERROR",
    details: [{ field: "to", message: "No address of this kind is on file" }],
  });
  expect(await failure(run(emailCustomer, desk, { id, ...words, to: "nobody" }))).toMatchObject({
    code: "VALIDATION_ERROR",
    details: [{ field: "to" }],
  });
  expect(await messagesTo(id)).toEqual([]);
  await run(emailCustomer, desk, { id, ...words, to: "lee@example.com" });
  expect(await messagesTo(id)).toEqual([{ recipient: "lee@example.com", state: "queued" }]);
});

test("an address that asked for no more offers takes what is the customer's own business, and the writer is told", async () => {
  const id = await aCustomer({ email: "Stopped@Example.com" });
  await aRow("stop_list", { channel: "email", address: "stopped@example.com", reason: "unsubscribed" });
  expect(await ask(draftCustomerEmail, desk, { id, names: "own_page" })).toMatchObject({
    to: "Stopped@Example.com",
    warning: "They asked for no more reminders and offers by e-mail: write only of their own business.",
  });
  await run(emailCustomer, desk, { id, ...words });
  expect(await messagesTo(id)).toMatchObject([{ recipient: "Stopped@Example.com" }]);
});

test("nobody writes to a customer who is archived", async () => {
  const id = await aCustomer({ deleted_at: "2026-11-01T00:00:00Z" });
  const missing = { code: "NOT_FOUND" };
  expect(await failure(run(emailCustomer, desk, { id, ...words }))).toMatchObject(missing);
  expect(await failure(run(emailCustomer, desk, { id, ...words, to: "a@example.com" }))).toMatchObject(
    missing,
  );
  expect(await failure(ask(draftCustomerEmail, desk, { id, names: "pay_link" }))).toMatchObject(missing);
  expect(await sql()`select 1 from messages where customer_id = ${id}`).toHaveLength(0);
});

test("the e-mail begins in the garage's name, with words for what it names", async () => {
  const id = await aCustomer();
  const own = await ask(draftCustomerEmail, desk, { id, names: "own_page" });
  expect(own).toMatchObject({ to: "Ann@Example.com", warning: null, kept: false });
  expect(own.subject).toMatch(/^Your vehicles and papers at \S/);
  expect(own.body).toMatch(/^Dear Mrs Lee,\n\n.*page of your own.*\n\nKind regards,\n\S/s);
  const pay = await ask(draftCustomerEmail, desk, { id, names: "pay_link" });
  expect(pay.subject).toMatch(/^Pay online what is due at \S/);
});
