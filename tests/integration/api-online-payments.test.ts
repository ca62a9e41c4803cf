import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { followPayment } from "@/lib/payments/commands/follow-payment";
import { readPayPage } from "@/lib/payments/commands/open-pay-page";
import { payByLink } from "@/lib/payments/commands/pay-by-link";
import { payInSandbox } from "@/lib/payments/commands/pay-in-sandbox";
import { sendRefund } from "@/lib/payments/commands/send-refund";
import { refundToSend } from "@/lib/payments/jobs/kinds";
import { send, tokenOf } from "../support/api";
import { sendChecked } from "../support/api-document";
import { testDatabase } from "../support/database";
import { outOfBalance, overdrawnReceipts, ownDocument } from "../support/ledger";
import { aRow } from "../support/rows";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "ga4-api-payments-"));
process.env.AUTH_SECRET ??= "a secret of these tests, long enough for them";
const { url } = await testDatabase();
let token = "";
let customer = "";
let invoice = "";

beforeAll(async () => {
  await startJobs(url, [{ ...refundToSend, handle: async () => {} }]);
  await sql()`insert into settings (key, value) values ('demo', '{}')`;
  token = await tokenOf("manager");
});
afterAll(stopJobs);
beforeEach(async () => {
  customer = await aRow("customers", { surname: "Payer", email: "payer@garage.test" });
  invoice = await ownDocument({ customer_id: customer, total_gross: "120.00" });
});

const ask = async (method: string, path: string, body?: unknown, headers?: Record<string, string>) => {
  const { status, body: answer } = await sendChecked(method, path, {
    token,
    ...(method === "POST" && { body: body ?? {} }),
    ...(headers && { headers }),
  });
  return { status, data: answer.data, error: answer.error, meta: answer.meta };
};
const secretOf = async (path: string) => ((await ask("POST", path)).data.path as string).replace("/pay/", "");
const begin = (secret: string, amount: string) =>
  payByLink(secret, { provider: "sandbox", amount, origin: "http://localhost:3000", ip: undefined });

async function paid(amount: string, secret?: string): Promise<string> {
  const id = await begin(secret ?? (await secretOf(`/documents/${invoice}/payment-link`)), amount);
  await payInSandbox(`sandbox_${id}`, "card");
  await followPayment(id);
  return id;
}

test("the link of a document and of a customer is the same each time, and another once it was closed", async () => {
  for (const [path, key] of [
    [`/documents/${invoice}/payment-link`, "document_id"],
    [`/customers/${customer}/payment-link`, "customer_id"],
  ] as const) {
    const secret = await secretOf(path);
    expect(await secretOf(path)).toBe(secret);
    expect((await readPayPage(secret))?.[key]).toBe(key === "document_id" ? invoice : customer);
    expect(await ask("DELETE", path)).toMatchObject({ status: 200, data: { revoked: 1 } });
    expect(await readPayPage(secret)).toBeNull();
    expect(await ask("DELETE", path)).toMatchObject({ status: 404 });
    expect(await secretOf(path)).not.toBe(secret);
  }
  for (const path of [`/documents/${randomUUID()}/payment-link`, `/customers/${randomUUID()}/payment-link`])
    expect((await ask("POST", path)).status).toBe(404);
  const technician = await tokenOf("technician");
  for (const [method, path] of [
    ["POST", `/documents/${invoice}/payment-link`],
    ["DELETE", `/documents/${invoice}/payment-link`],
    ["GET", "/online-payments"],
  ] as const) {
    const sent = { token: technician, ...(method === "POST" && { body: {} }) };
    expect((await send(method, path, sent)).status, path).toBe(403);
  }
});

test("what was paid is listed by what became of it, for what and by whom, with the receipts that were booked", async () => {
  const id = await paid("50.00");
  await begin(await secretOf(`/documents/${invoice}/payment-link`), "20.00");
  const listed = async (query: string) =>
    (await ask("GET", `/online-payments?${query}`)).data.map((one: { amount: string }) => one.amount);
  expect(await listed(`document_id=${invoice}`)).toEqual(["20.00", "50.00"]);
  expect(await listed(`customer_id=${customer}&state=settled`)).toEqual(["50.00"]);
  expect(await listed(`customer_id=${customer}&state[in]=begun,failed`)).toEqual(["20.00"]);
  expect(await listed(`customer_id=${customer}&updated_since=2100-01-01T00:00:00Z`)).toEqual([]);
  expect(await listed(`document_id=${randomUUID()}`)).toEqual([]);
  expect((await ask("GET", "/online-payments?state=stolen")).status).toBe(422);
  const { data } = await ask("GET", `/online-payments/${id}?expand=document,customer`);
  expect(data).toMatchObject({
    id,
    state: "settled",
    amount: "50.00",
    document_id: invoice,
    provider: "sandbox",
  });
  expect(data.items).toMatchObject([{ kind: "payment", state: "done", amount: "50.00" }]);
  expect(data.items[0].receipt_ids).toHaveLength(1);
  expect(JSON.stringify(data)).not.toMatch(/"sandbox_|\/pay\//);
  expect((await ask("GET", `/online-payments/${randomUUID()}`)).status).toBe(404);
});

test("a refund goes through the provider, once for one Idempotency-Key, and never beyond what was paid", async () => {
  const id = await paid("50.00");
  const path = `/online-payments/${id}/refunds`;
  const body = { amount: "30.00", owed_again: true };
  expect(await ask("POST", path, { amount: "30.00" })).toMatchObject({ status: 409 });
  expect(await ask("POST", path, { ...body, amount: "50.01" })).toMatchObject({
    status: 422,
    error: { details: [{ field: "amount" }] },
  });
  const headers = { "idempotency-key": randomUUID() };
  const first = await ask("POST", path, body, headers);
  expect(first).toMatchObject({ status: 202, data: { state: "asked", full_amount: "30.00" } });
  expect((await ask("POST", path, body, headers)).data).toEqual(first.data);
  await sendRefund(first.data.id);
  const { data } = await ask("GET", `/online-payments/${id}`);
  expect(data.items.map(({ kind, amount }: { kind: string; amount: string }) => [kind, amount])).toEqual([
    ["payment", "50.00"],
    ["refund", "-30.00"],
  ]);
  expect(await ask("POST", path, { ...body, receipt_id: randomUUID() })).toMatchObject({ status: 404 });
  const [other] = await sql()<{ id: string }[]>`
    select id from receipts where payment_group in (
      select i.id::text from online_payment_items i where i.online_payment_id = ${await paid("10.00")}) and amount > 0`;
  expect(await ask("POST", path, { ...body, receipt_id: other?.id })).toMatchObject({
    status: 422,
    error: { details: [{ field: "receipt_id" }] },
  });
  const begun = await begin(await secretOf(`/documents/${invoice}/payment-link`), "5.00");
  expect((await ask("POST", `/online-payments/${begun}/refunds`, body)).status).toBe(409);
  const receptionist = await tokenOf("technician");
  expect((await send("POST", path, { token: receptionist, body })).status).toBe(403);
  expect([await outOfBalance(), await overdrawnReceipts()]).toEqual([[], []]);
});

test("at most ten payments are open by one link at once, and sixty a day; a page that is open stays in use", async () => {
  const secret = await secretOf(`/documents/${invoice}/payment-link`);
  const tries = await Promise.allSettled(Array.from({ length: 14 }, (_, i) => begin(secret, `${i + 1}.00`)));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  for (const one of tries)
    if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "RATE_LIMITED" });
  const [open] = await sql()<{ id: string; amount: string }[]>`
    select id, amount from online_payments where document_id = ${invoice} and state = 'begun' limit 1`;
  expect(await begin(secret, open?.amount ?? "")).toBe(open?.id);
  // Whose pages are closed count no more at once, but for the day.
  await sql()`update online_payments set state = 'cancelled' where document_id = ${invoice}`;
  const [link] = await sql()<{ id: string }[]>`select id from payment_links where document_id = ${invoice}`;
  await sql()`
    insert into online_payments (provider, live, link_id, document_id, amount, state)
    select 'sandbox', false, ${link?.id ?? ""}, ${invoice}, 1, 'cancelled' from generate_series(1, 50)`;
  await expect(begin(secret, "2.00")).rejects.toMatchObject({ code: "RATE_LIMITED" });
  await sql()`update online_payments set created_at = now() - interval '25 hours' where document_id = ${invoice}`;
  await begin(secret, "2.00");
  expect(await begin(await secretOf(`/customers/${customer}/payment-link`), "2.00")).toEqual(
    expect.any(String),
  );
});
