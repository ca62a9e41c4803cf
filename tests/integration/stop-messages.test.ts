import { afterAll, expect, test } from "vitest";
import { POST as confirm } from "@/app/(public)/stop/[token]/confirm/route";
import { POST as oneClick } from "@/app/api/unsubscribe/[token]/route";
import { db, sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { recordDelivery } from "@/lib/messages/commands/message-states";
import { setLastQuestion } from "@/lib/messages/jobs/last-question";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { mayWriteTo } from "@/lib/messages/queries/may-write";
import { readStopPage } from "@/lib/messages/queries/stop-page";
import { messageOfStopToken, stopToken } from "@/lib/messages/queries/stop-token";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { ResendServer } from "../support/resend-server";
import { aRow } from "../support/rows";

const resend = new ResendServer();
Object.assign(process.env, {
  AUTH_SECRET: "a secret of these tests, long enough for them",
  APP_URL: "https://garage.example",
  RESEND_API_KEY: "re_tests",
  RESEND_BASE_URL: await resend.start(),
});
const { url } = await testDatabase();
await startJobs(url, [{ ...sendMessage, handle: async () => {} }], { work: false });
setLastQuestion(async () => true);
afterAll(async () => {
  await stopJobs();
  await resend.stop();
});

let next = 1;

async function aReminderByMail(fields: object = {}) {
  const email = `Owner${next++}@Example.com`;
  const customer_id = await aRow("customers", {
    surname: "Quayle",
    email,
    last_invoice_date: "2026-10-01",
    road: "High Street",
  });
  const id = await aRow("messages", {
    channel: "email",
    purpose: "reminder",
    marketing: true,
    customer_id,
    recipient: email,
    subject: "MOT",
    body: "It is due.",
    ...fields,
  });
  return { id, customer_id, email, token: stopToken(id) };
}

const context = (token: string) => ({ params: Promise.resolve({ token }) });
const post = (path: string, headers: Record<string, string> = {}) =>
  new Request(`https://garage.example${path}`, {
    method: "POST",
    headers,
    body: "List-Unsubscribe=One-Click",
  });

const mayGet = async (customer: string, channel: "email" | "sms" | "print") =>
  (await mayWriteTo(db(), [customer]))(customer, channel, true).refusal;

test("a reminder by e-mail says to mail programs how it is ended, and one request of theirs ends it", async () => {
  const { id, customer_id, token } = await aReminderByMail();
  await sendMessage.handle({ message_id: id });
  const sent = resend.sent.at(-1)?.body as { headers: Record<string, string> };
  expect(sent.headers).toEqual({
    "List-Unsubscribe": `<https://garage.example/api/unsubscribe/${token}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
  expect(await mayGet(customer_id, "email")).toBeNull();
  const answer = await oneClick(post(`/api/unsubscribe/${token}`), context(token));
  expect(answer.status).toBe(204);
  // Mail programs ask again.
  expect((await oneClick(post(`/api/unsubscribe/${token}`), context(token))).status).toBe(204);
  expect(await mayGet(customer_id, "email")).toBe("stopped");
  expect(await mayGet(customer_id, "print")).toBeNull();
  const consents =
    await sql()`select channel, decision, source from customer_consents where customer_id = ${customer_id}`;
  expect([...consents]).toEqual([
    { channel: "email", decision: "withdrawn", source: "the link in a message" },
  ]);
  expect(resend.faults).toEqual([]);
});

test("an address stays stopped, whoever's it becomes", async () => {
  const { token, email } = await aReminderByMail();
  await oneClick(post(`/api/unsubscribe/${token}`), context(token));
  const again = await aRow("customers", {
    surname: "Imported again",
    email: email.toUpperCase(),
    last_invoice_date: "2026-10-01",
  });
  expect(await mayGet(again, "email")).toBe("stopped");
});

test("the page asks first, hides the address, and is confirmed from our own page alone", async () => {
  const { token } = await aReminderByMail();
  expect(await readStopPage(token)).toEqual({ channel: "email", to: "O…@Example.com", stopped: false });
  const foreign = await confirm(
    post(`/stop/${token}/confirm`, { origin: "https://elsewhere.example" }),
    context(token),
  );
  expect(foreign.status).toBe(403);
  const own = await confirm(
    post(`/stop/${token}/confirm`, { origin: "https://garage.example", host: "garage.example" }),
    context(token),
  );
  expect(own.status).toBe(303);
  expect(await readStopPage(token)).toMatchObject({ stopped: true });
});

test("a token that is guessed, changed or made for what is no reminder opens nothing", async () => {
  const { token, id } = await aReminderByMail();
  const changed = `${token.slice(0, -2)}${token.endsWith("AA") ? "BB" : "AA"}`;
  for (const wrong of [changed, "x", "", "A".repeat(38), `${token}A`]) {
    expect(messageOfStopToken(wrong)).toBeNull();
    expect(await readStopPage(wrong)).toBeNull();
    expect((await oneClick(post(`/api/unsubscribe/${wrong}`), context(wrong))).status).toBe(404);
  }
  expect(messageOfStopToken(token)).toBe(id);
  const invoice = await aReminderByMail({ marketing: false, purpose: "document" });
  expect(await readStopPage(invoice.token)).toBeNull();
});

test("who marks one as spam gets no more of them", async () => {
  const { id, customer_id } = await aReminderByMail({ state: "delivered" });
  await run(recordDelivery, as("admin"), {
    id,
    state: null,
    provider_id: "re_1",
    reason: "The recipient marked it as spam",
    at: new Date().toISOString(),
    complained: true,
  });
  expect(await mayGet(customer_id, "email")).toBe("stopped");
});
