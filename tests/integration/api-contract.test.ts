import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { seal } from "@/lib/auth/tokens/seal";
import { addDays, today } from "@/lib/core/dates/dates";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { refundToSend } from "@/lib/payments/jobs/kinds";
import { storePaper } from "@/lib/printing/jobs";
import { carryOn } from "@/lib/stripe-invoices/commands/carry-on";
import { billToCarryOn } from "@/lib/stripe-invoices/jobs/kinds";
import { orderToSupplier } from "@/lib/supplier-links/jobs/kinds";
import { LINK_KEYS } from "@/lib/supplier-links/queries/link-keys";
import { as } from "../support/actors";
import { logIn, tokenOf } from "../support/api";
import { operations, sendChecked, succeeded } from "../support/api-document";
import { connectStandIn } from "../support/connected-stripe";
import { testDatabase } from "../support/database";
import { aVehicle } from "../support/records";
import { aRow } from "../support/rows";
import { StripeServer } from "../support/stripe-server";
import { aPhotograph, send } from "../support/uploads";
import { makeUser, PASSWORD } from "../support/users";
import { aCustomer, aGarage } from "../support/writing";

const folder = mkdtempSync(join(tmpdir(), "ga4-contract-"));
process.env.DATA_DIR = folder;
process.env.AUTH_SECRET ??= "a secret of these tests, long enough for them";
const stripe = new StripeServer();
process.env.STRIPE_API_BASE = await stripe.start();
const { url } = await testDatabase();
let token: string;

beforeAll(async () => {
  await startJobs(url, [
    { ...storePaper, handle: async () => {} },
    { ...sendMessage, handle: async () => {} },
    { ...refundToSend, handle: async () => {} },
    { ...billToCarryOn, handle: async () => {} },
    { ...orderToSupplier, handle: async () => {} },
  ]);
  await aGarage();
  token = await tokenOf("admin");
});
afterAll(async () => {
  await stopJobs();
  await stripe.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Does something, which has to succeed as the document says, and answers with its data. */
async function done(method: string, path: string, body?: unknown) {
  const sent = { token, ...(/POST|PUT|PATCH/.test(method) && { body: body ?? {} }) };
  const answered = await sendChecked(method, path, sent);
  expect(answered.status, `${method} ${path} ${JSON.stringify(answered.body)}`).toBeLessThan(300);
  return answered.body.data;
}

const get = (path: string) => done("GET", path);
const post = (path: string, body?: unknown) => done("POST", path, body);
const change = async (path: string, body: unknown, patch = body) => {
  await done("PUT", path, body);
  return done("PATCH", path, patch);
};

const line = { item_type: "part", description: "Brake pads", quantity: "2", unit_price: "40.00" };
const person = { road: "Mill Lane", town: "Bath", postcode: "BA1 1AA", confirmed_not_duplicate: true };
const draft = async (customer_id: string, type = "invoice") =>
  (await post("/documents", { type, customer_id, line_items: [line, { ...line, description: "Discs" }] })).id;

test("customers", async () => {
  const { id } = await post("/customers", { surname: "Stone", ...person });
  const other = (await post("/customers", { surname: "Stone", ...person })).id;
  await get("/customers?sort=-created_at&q=stone");
  expect(await get("/customers/search?q=sto")).toContainEqual(
    expect.objectContaining({ kind: "customer", id }),
  );
  await get(`/customers/${id}`);
  await change(`/customers/${id}`, { telephone: "01225 496 0123", email: "stone@example.test" });
  await post(`/customers/${id}/consents`, { channel: "email", decision: "given", source: "website" });
  await get(`/customers/${id}/consents`);
  const contact = await post(`/customers/${id}/contacts`, { name: "Joe" });
  await change(`/contacts/${contact.id}`, { role: "Driver" });
  for (const part of ["vehicles", "documents", "receipts", "contacts", "statement?kind=activity"])
    await get(`/customers/${id}/${part}`);
  await done("DELETE", `/contacts/${contact.id}`);
  await post(`/customers/${id}/merge`, { merged_id: other, confirmed_other_account: true });
  expect(await done("DELETE", `/customers/${id}`)).toEqual({ id });
  await post(`/customers/${id}/restore`);
});

test("webhooks", async () => {
  const { version } = await get("/settings/webhooks");
  await change(
    "/settings/webhooks",
    { allow_private_addresses: true, version },
    {
      allow_private_addresses: true,
      version: version + 1,
    },
  );
  await get("/webhooks/events");
  const { id } = await post("/webhooks", {
    url: "http://127.0.0.1:8099/",
    event_names: ["customer.created"],
  });
  await get("/webhooks");
  await get(`/webhooks/${id}`);
  await change(`/webhooks/${id}`, { description: "Bookkeeping" });
  await post(`/webhooks/${id}/rotate-secret`);
  const sent = await post(`/webhooks/${id}/test`);
  await get(`/webhooks/${id}/deliveries?state=queued`);
  await get(`/webhook-deliveries/${sent.id}`);
  await post(`/webhook-deliveries/${sent.id}/replay`);
  expect(await post(`/webhooks/${id}/replay-failed`)).toEqual({ queued: 0 });
  await sql()`update webhook_endpoints set active = false where id = ${id}`;
  await post(`/webhooks/${id}/enable`);
  expect(await done("DELETE", `/webhooks/${id}`)).toEqual({ id });
});

test("vehicles", async () => {
  const owner = (await post("/customers", { surname: "Reed", ...person })).id;
  const { id } = await post("/vehicles", { registration: "AB12 CDE", make: "FORD" });
  await get("/vehicles?make=ford");
  expect(await get("/vehicles/search?q=ab12c")).toMatchObject([{ id, title: "AB12 CDE" }]);
  await get(`/vehicles/${id}`);
  await change(`/vehicles/${id}`, { colour: "BLUE", off_road: "sorn" }, { off_road: null });
  await sendChecked("GET", `/vehicles/${id}/service-record`, { token });
  await post(`/vehicles/${id}/transfer`, { customer_id: owner });
  await post(`/vehicles/${id}/mileage`, { mileage: 41_000 });
  await post(`/vehicles/${id}/change-plate`, { registration: "AB13 CDE" });
  await post("/vehicles/lookup", { registration: "ab13 cde" });
  expect((await get(`/vehicles/${id}/mileages`))[0]).toMatchObject({ mileage: 41_000, source: "by hand" });
  for (const part of ["history", "reminders", "advisories", "offered-work"])
    await get(`/vehicles/${id}/${part}`);
  const fresh = await post(`/vehicles/${id}/move-plate`, { make: "FORD", model: "PUMA" });
  expect(fresh).toMatchObject({ registration: "AB13CDE", moved_from_id: id });
  await done("DELETE", `/vehicles/${id}`);
  await post(`/vehicles/${id}/restore`);
});

test("what DVSA and DVLA told of vehicles", async () => {
  const vehicle_id = (await post("/vehicles", { registration: "VF12 CDE" })).id;
  const id = await aRow("vehicle_data_findings", { vehicle_id, kind: "recall", after: "yes" });
  const open = `/vehicle-findings?kind=recall&vehicle_id=${vehicle_id}`;
  expect(await get(open)).toMatchObject([{ id, registration: "VF12CDE", done_at: null }]);
  expect(await post(`/vehicle-findings/${id}/done`)).toMatchObject({ id });
  expect(await get(open)).toEqual([]);
});

test("reminders", async () => {
  const vehicle_id = (await post("/vehicles", { registration: "RM12 CDE" })).id;
  const template = await post("/reminder-templates", {
    name: "MOT",
    kind: "mot",
    recurs_months: 12,
    sms_days_before: [2, 14],
  });
  await change(
    `/reminder-templates/${template.id}`,
    { email_days_before: [28], letter_body: "{vehicle}", recurs_miles: 12_000 },
    { falls_back: false },
  );
  await get(`/reminder-templates/${template.id}`);
  await get("/reminder-templates");
  const due_date = addDays(today(), 40);
  const { id } = await post("/reminders", { vehicle_id, template_id: template.id, due_date });
  await get(`/reminders/${id}`);
  await change(`/reminders/${id}`, { wanted_print: true }, { due_date: addDays(due_date, 1) });
  const { next } = await post(`/reminders/${id}/complete`, {
    mileage: 41_000,
    next_due_date: addDays(due_date, 365),
  });
  const skipped = await post(`/reminders/${next.id}/skip`, { reason: "Sold" });
  await get("/reminders?status=due");
  await get("/reminders?coming=true");
  await done("DELETE", `/reminders/${skipped.next.id}`);
  await done("DELETE", `/reminder-templates/${template.id}`);
});

test("online payments", async () => {
  const customer_id = (await post("/customers", { surname: "Payer", ...person })).id;
  const document_id = await draft(customer_id);
  await post(`/documents/${document_id}/issue`);
  for (const path of [`/documents/${document_id}/payment-link`, `/customers/${customer_id}/payment-link`]) {
    const { id } = await post(path);
    expect((await post(path)).id).toBe(id);
    expect(await done("DELETE", path)).toEqual({ revoked: 1 });
  }
  const paid = {
    provider: "sandbox",
    live: false,
    document_id,
    customer_id,
    amount: "50.00",
    state: "settled",
  };
  const id = await aRow("online_payments", { ...paid, paid_at: new Date().toISOString() });
  const money = { online_payment_id: id, kind: "payment", ref: "x", state: "done", full_amount: "50.00" };
  const payment_group = await aRow("online_payment_items", { ...money, amount: "50.00" });
  const receipt = (await post("/receipts", { document_id, amount: "50.00", method: "card" })).id;
  await sql()`update receipts set payment_group = ${payment_group} where id = ${receipt}`;
  await get(`/online-payments?document_id=${document_id}&state=settled`);
  expect((await get(`/online-payments/${id}`)).items).toMatchObject([{ receipt_ids: [receipt] }]);
  await post(`/online-payments/${id}/refunds`, { amount: "20.00", owed_again: true });
});

test("invoices that Stripe sends", async () => {
  await connectStandIn(stripe);
  const customer_id = (await post("/customers", { surname: "Fleet", email: "fleet@example.com", ...person }))
    .id;
  const document_id = await draft(customer_id);
  await post(`/documents/${document_id}/issue`);
  const { id } = await post(`/documents/${document_id}/stripe-invoice`, { due_on: addDays(today(), 30) });
  await carryOn(id);
  expect(await get(`/stripe-invoices/${id}`)).toMatchObject({ document_id, customer_id, state: "open" });
  expect(await get(`/stripe-invoices?state=open&document_id=${document_id}`)).toMatchObject([{ id }]);
  await post(`/stripe-invoices/${id}/remind`);
  expect(await post(`/stripe-invoices/${id}/withdraw`)).toMatchObject({ state: "void", open: "0.00" });
});

test("documents", async () => {
  const customer_id = (await post("/customers", { surname: "Marsh", ...person })).id;
  const id = await draft(customer_id);
  await get(`/documents?customer_id=${customer_id}`);
  await change(`/documents/${id}`, { order_reference: "PO-1" });
  expect(await get("/documents/search?q=po-1")).toMatchObject([{ id, reason: "order reference PO-1" }]);
  await post(`/documents/${id}/line-items`, line);
  const added = await post(`/documents/${id}/line-items`, { ...line, description: "Fluid" });
  await get(`/documents/${id}/line-items/${added.id}`);
  await change(`/documents/${id}/line-items/${added.id}`, { unit_price: "12" }, { quantity: "2" });
  await done("DELETE", `/documents/${id}/line-items/${added.id}`);
  const lines = await get(`/documents/${id}/line-items`);
  await post(`/documents/${id}/split`, { line_ids: [lines[0].id] });
  await post(`/documents/${id}/copy`, { to: "estimate" });
  const payer = (await post("/customers", { surname: "Payer", ...person })).id;
  await post(`/documents/${id}/excess`, { amount: "20.00", customer_id: payer });
  const sheet = await draft(customer_id, "job_sheet");
  await done("PUT", `/documents/${sheet}/status`, { status: "in_progress" });
  await done("PATCH", `/documents/${sheet}/status`, { user_status: "On the ramp" });
  const [first] = await get(`/documents/${sheet}/line-items`);
  await post(`/documents/${sheet}/answer`, { approval: "approved", line_ids: [first.id] });
  await post(`/documents/${sheet}/convert`, { to: "invoice" });
  await get(`/documents/${id}/issuers`);
  await post(`/documents/${id}/ask-to-issue`);
  await post(`/documents/${id}/issue`);
  await get(`/documents/${id}`);
  await post(`/documents/${id}/print`);
  await sendChecked("GET", `/documents/${id}/pdf?original=false`, { token });
  await sendChecked("GET", "/documents/blank?type=job_sheet&copies=2", { token });
  const message = await post(`/documents/${id}/email`, {
    to: "a@example.com",
    subject: "Invoice",
    body: "Here",
  });
  await get("/messages");
  await get(`/messages/${message.id}`);
  await sql()`update messages set state = 'failed' where id = ${message.id}`;
  await post(`/messages/${message.id}/resend`);
  await done("DELETE", `/documents/${await draft(customer_id)}`);
});

test("conversations and the texts that are written every day", async () => {
  const customer_id = (await post("/customers", { surname: "Reed", mobile: "07700 900456", ...person })).id;
  const sent = await post("/texts", { customer_id, body: "Your keys are here." });
  await get("/conversations?q=reed");
  const path = `/conversations/${sent.conversation_id}`;
  await get(path);
  expect(await get(`${path}/messages`)).toMatchObject([{ id: sent.id, body: "Your keys are here." }]);
  await post(`${path}/read`);
  await post(`${path}/assign`, { user_id: null });
  await post(`${path}/close`, { closed: true });
  const template = await post("/message-templates", {
    name: "Keys",
    place: "customer",
    body: "{first_name}!",
  });
  await get("/message-templates");
  await get(`/message-templates/${template.id}`);
  await change(`/message-templates/${template.id}`, { body: "Hello {first_name}!" });
  await done("DELETE", `/message-templates/${template.id}`);
});

test("what was seen on a car", async () => {
  const customer_id = (await post("/customers", { surname: "Fenn", ...person })).id;
  const vehicle_id = (await post("/vehicles", { registration: "AD12 CDE", customer_id })).id;
  const sheet = { type: "job_sheet", customer_id, vehicle_id, line_items: [line] };
  const { id } = await post("/documents", sheet);
  const first = await post(`/documents/${id}/advisories`, { description: "Tyres at 3 mm", severity: "soon" });
  const second = await post(`/documents/${id}/advisories`, { description: "Wipers" });
  expect(await get(`/vehicles/${vehicle_id}/advisories`)).toHaveLength(2);
  expect(await get(`/vehicles/${vehicle_id}/offered-work`)).toHaveLength(2);
  await sendChecked("GET", `/documents/${id}/advisor-sheet`, { token });
  await post(`/advisories/${first.id}/resolve`, { document_id: id });
  await done("DELETE", `/advisories/${second.id}`);
  await post(`/documents/${id}/receipts`, { amount: "20", method: "cash" });
  await post(`/documents/${id}/put-on-account`);
  await post(`/documents/${id}/receipts`, { amount: "20", method: "cash" });
  await post(`/documents/${id}/release-money`, { money: { to: "refund" } });
});

test("money", async () => {
  const customer_id = (await post("/customers", { surname: "Brook", ...person })).id;
  const issued = async () => {
    const id = await draft(customer_id);
    await post(`/documents/${id}/issue`);
    return id;
  };
  const [first, second, third] = [await issued(), await issued(), await issued()];
  const part = await post(`/documents/${first}/receipts`, { amount: "96", method: "card" });
  await get(`/documents/${first}/receipts`);
  await post(`/receipts/${part.id}/refunds`, { amount: "6", owed_again: true });
  await change(`/receipts/${part.id}`, { reconciled: true }, { reconciled_reference: "Statement 7" });
  const account = await post("/receipts", { customer_id, amount: "100", method: "bacs" });
  await post(`/receipts/${account.id}/allocations`, { allocations: [{ document_id: second, amount: "60" }] });
  await get(`/receipts/${account.id}`);
  await done("DELETE", `/receipts/${account.id}/allocations/${second}?amount=10`);
  await get("/receipts?method=bacs");
  await get(`/documents/${first}/credit`);
  const credit = (await post(`/documents/${first}/credit`, { reason: "Returned" })).id;
  await post(`/documents/${credit}/issue`);
  await post(`/documents/${credit}/allocations`, { allocations: [{ document_id: third, amount: "1.00" }] });
  await post(`/documents/${credit}/keep-on-account`);
  const original = { invoice_number: "OLD-9", invoice_date: "2019-03-05", credit_reason: "Faulty" };
  const old = (
    await post("/documents", {
      type: "credit_note",
      customer_id,
      line_items: [{ item_type: "other", description: "Alternator", unit_price: "50" }],
      ...original,
    })
  ).id;
  await post(`/documents/${old}/issue`);
  await post(`/documents/${old}/pay-out`, { method: "cash", amount: "10.00" });
  const wrong = await post("/receipts", { document_id: third, amount: "5", method: "cash" });
  await done("DELETE", `/receipts/${wrong.id}`);
  await get(`/customers/${customer_id}/statement`);
  await sendChecked("GET", `/customers/${customer_id}/statement/pdf?kind=activity`, { token });
  const letter = { to: "a@example.com", subject: "Yours", body: "Here" };
  await post(`/customers/${customer_id}/statement/email`, letter);
  await post(`/customers/${customer_id}/email`, letter);
  await post(`/receipts/${part.id}/email`, letter);
  await sendChecked("GET", `/receipts/${part.id}/pdf`, { token });
});

test("days and periods", async () => {
  const day = addDays(today(), -3);
  await get(`/cash-ups/${day}`);
  await post("/cash-ups", { day, counts: [{ method: "cash", counted: "0" }] });
  await get("/cash-ups");
  await post(`/cash-ups/${day}/reopen`, { reason: "Counted wrong" });
  const [past, future] = await post("/vat-periods", { starts_on: "2020-01-01", kind: "quarterly", count: 2 });
  await get("/vat-periods");
  await post(`/vat-periods/${past.id}/close`);
  await post(`/vat-periods/${past.id}/reopen`, { reason: "Not filed yet" });
  for (const method of ["PUT", "PATCH"])
    await done(method, `/vat-periods/${future.id}`, { starts_on: "2020-04-06", ends_on: "2020-06-30" });
  await post(`/vat-periods/${future.id}/split`, { starts_on: "2020-05-01" });
  await done("DELETE", `/vat-periods/${future.id}`);
});

test("what is written every day", async () => {
  const job = await post("/saved-jobs", { name: "Service", lines: [line] });
  await change(`/saved-jobs/${job.id}`, { fixed_price_gross: "199.95" }, { lines: [line, line] });
  await get("/saved-jobs");
  expect((await get(`/saved-jobs/${job.id}`)).lines).toHaveLength(2);
  await done("DELETE", `/saved-jobs/${job.id}`);
  const preset = await post("/preset-descriptions", { name: "Brakes", body: "Checked" });
  await change(
    `/preset-descriptions/${preset.id}`,
    { body: "Checked and adjusted" },
    { name: "Brake check" },
  );
  await get("/preset-descriptions");
  await done("DELETE", `/preset-descriptions/${preset.id}`);
});

test("settings, people, keys, records", async () => {
  const garage = await get("/settings/garage");
  await change(
    "/settings/garage",
    { town: "Bath", version: garage.version },
    { town: "Wells", version: garage.version + 1 },
  );
  const rules = await get("/settings/documents");
  await done("PUT", "/settings/documents", { estimate_valid_days: 14, version: rules.version });
  for (const name of ["stock", "papers"]) {
    const field = name === "stock" ? { allow_negative: true } : { footer: "Registered in England" };
    const { version } = await get(`/settings/${name}`);
    await change(`/settings/${name}`, { ...field, version }, { ...field, version: version + 1 });
  }
  await get("/tax-codes");
  const word = {
    applies_to: "document",
    name: "On the ramp",
    colour: "amber",
    document_types: ["job_sheet"],
  };
  const status = await post("/settings/statuses", word);
  await change(`/settings/statuses/${status.id}`, { colour: "red" }, { active: false });
  const statuses = await get("/settings/statuses?applies_to=document&retired=true");
  expect(statuses).toContainEqual(expect.objectContaining({ id: status.id, document_types: ["job_sheet"] }));
  await done("PUT", "/settings/statuses/order", { applies_to: "document", ids: [status.id] });
  await done("DELETE", `/settings/statuses/${status.id}`);
  await done("DELETE", "/settings/permissions/technician");
  const again = (await get("/settings/documents")).version;
  await done("PATCH", "/settings/documents", { estimate_valid_days: 30, version: again });
  const [series] = await get("/settings/number-series");
  await change(`/settings/number-series/${series.series}`, { prefix: "", next_number: 5000 });
  await change("/settings/permissions/technician/receipts:read", { granted: true }, { granted: false });
  await get("/settings/permissions");
  const user = await post("/users", { name: "Joe Lee", email: "joe@example.com", role: "technician" });
  await get("/users");
  await get(`/users/${user.id}`);
  await change(`/users/${user.id}`, { role: "manager" });
  for (const action of ["reset-password", "end-sessions", "deactivate", "activate"])
    await post(`/users/${user.id}/${action}`);
  const key = await post("/api-keys", { name: "Website", role: "receptionist", scopes: ["customers:read"] });
  expect(key.key).toMatch(/^ga4_/);
  await get("/api-keys");
  await done("DELETE", `/api-keys/${key.id}`);
  await get("/audit?command=customers.");
  const run = await aRow("import_runs", { mode: "check", status: "queued", source_name: "export.zip" });
  await get("/imports");
  await get(`/imports/${run}`);
  await post(`/imports/${run}/cancel`);
  await sql()`
    insert into import_numbers (series, run_id, proposed) values ('vehicle_sale', ${run}, 70001)`;
  await sql()`insert into number_series (series) values ('vehicle_sale') on conflict do nothing`;
  expect(await get("/settings/number-proposals")).toMatchObject([
    { series: "vehicle_sale", proposed: 70_001 },
  ]);
  await change("/settings/number-proposals/vehicle_sale", { next_number: 80_001 });
  const loaded = { mode: "load", status: "reconciled", source_name: "export.zip", finished_at: "2026-01-01" };
  const mark = (await sql()`select max(id)::text as id from audit_log`)[0]?.id;
  await post(`/imports/${await aRow("import_runs", { ...loaded, audit_mark: mark })}/undo`);
});

test("suppliers", async () => {
  const supplier = await post("/suppliers", { name: "Factors", postcode: "ba1 1aa" });
  await get("/suppliers?q=fact");
  await get(`/suppliers/${supplier.id}`);
  await change(`/suppliers/${supplier.id}`, { telephone: "01225 496 0300" });
  const prices = {
    ...{ token, headers: { "content-type": "text/csv" } },
    body: "part_number,description,net_price\r\n00123,Oil filter,4.20\r\n",
  };
  for (const query of ["?dry_run=true", "?file_name=may.csv"]) {
    const sent = await sendChecked("POST", `/suppliers/${supplier.id}/price-files${query}`, prices);
    expect(sent.status, JSON.stringify(sent.body)).toBe(200);
  }
  expect(await get(`/suppliers/${supplier.id}/prices`)).toMatchObject([{ part_number: "00123" }]);
  expect(await get(`/suppliers/${supplier.id}/price-files`)).toMatchObject([
    { file_name: "may.csv", rows: 1 },
  ]);
  await done("DELETE", `/suppliers/${supplier.id}`);
  await post(`/suppliers/${supplier.id}/restore`);
});

test("files that are attached, and sent in pieces", async () => {
  const of = { entity: "vehicles", entity_id: await aVehicle(await aCustomer(), "FI01 LES") };
  const upload = async (bytes: Buffer, file_name: string) => {
    const key = randomUUID();
    await post("/attachment-uploads", { key, ...of, file_name, byte_size: bytes.length });
    return key;
  };
  const paper = Buffer.from("%PDF-1.7 a paper");
  const id = await upload(paper, "paper.pdf");
  await get(`/attachment-uploads/${id}`);
  const headers = { "content-type": "application/octet-stream" };
  const sent = await sendChecked("PUT", `/attachment-uploads/${id}?offset=0`, {
    token,
    headers,
    body: String(paper),
  });
  expect(sent.body.data, JSON.stringify(sent.body)).toMatchObject({ received: paper.length });
  expect(await post(`/attachment-uploads/${id}/finish`)).toMatchObject({ id, kind: "paper" });
  expect(await get(`/attachments?entity=vehicles&entity_id=${of.entity_id}`)).toMatchObject([{ id }]);
  await get(`/attachments/${id}`);
  expect((await sendChecked("GET", `/attachments/${id}/content`, { token })).status).toBe(200);
  await done("PATCH", `/attachments/${id}`, { file_name: "Bill.pdf" });
  await done("DELETE", `/attachments/${id}`);
  await post(`/attachments/${id}/restore`);
  await done("DELETE", `/attachment-uploads/${await upload(paper, "unwanted.pdf")}`);
  const photograph = await send(as("admin"), await aPhotograph(), { ...of, entity: "vehicles" });
  const marks = [{ shape: "arrow", from: { x: 0.2, y: 0.2 }, to: { x: 0.5, y: 0.5 } }];
  await post(`/attachments/${photograph.id}/drawing`, { key: randomUUID(), marks });
});

test("what suppliers bill, and their statements", async () => {
  const { id: supplier_id } = await post("/suppliers", { name: "Factors of Frome" });
  const ordered = { description: "Pads", quantity: "1" };
  const line = { ...ordered, unit_net: "40.00" };
  const paper = { supplier_id, number: "F1", invoice_date: "2026-11-20", lines: [line] };
  const { id } = await post("/purchase-invoices", paper);
  await get("/purchase-invoices?status=draft");
  await get(`/purchase-invoices/unbilled?supplier_id=${supplier_id}`);
  await change(`/purchase-invoices/${id}`, { notes: "By post" });
  const { lines } = await get(`/purchase-invoices/${id}`);
  await post(`/purchase-invoices/${id}/accept`, { lines: [lines[0].id] });
  await post(`/purchase-invoices/${id}/book`);
  const { id: statement } = await post("/supplier-statements", {
    supplier_id,
    statement_date: "2026-11-30",
    lines: [{ reference: "1", amount: "48.00", line_date: "2026-11-20" }],
  });
  await get("/supplier-statements");
  const shown = await get(`/supplier-statements/${statement}`);
  const line_id = shown.lines[0].id;
  expect(shown.lines).toMatchObject([{ state: "matched", paper_id: id }]);
  await post(`/supplier-statements/${statement}/settle`, { line_id, note: "Right" });
  await post(`/supplier-statements/${statement}/link`, { line_id, supplier_invoice_id: id });
  await done("DELETE", `/supplier-statements/${statement}`);
  await post(`/purchase-invoices/${id}/void`, { reason: "Twice" });
  const order = await post("/purchase-orders", { supplier_id, lines: [{ ...ordered, unit_cost: "40.00" }] });
  await post(`/purchase-orders/${order.id}/order`, { how: "telephone" });
  const [came] = (await get(`/purchase-orders/${order.id}`)).lines;
  const other = await post("/purchase-invoices", paper);
  const [billed] = (await get(`/purchase-invoices/${other.id}`)).lines;
  await post(`/purchase-invoices/${other.id}/book-in`, {
    lines: [{ line_id: billed.id, order_line_id: came.id, quantity: "1" }],
  });
  await done("DELETE", `/purchase-invoices/${other.id}`);
  await get("/supplier-credits");
});

test("the diary", async () => {
  const bay = await post("/resources", { name: "Bay 9", kind: "bay" });
  await change(`/resources/${bay.id}`, { position: 2 }, { name: "Bay 10" });
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "08:30", closes: "17:30" }));
  await change("/settings/opening-hours", { hours });
  const holiday = await post("/holidays", {
    name: "Christmas",
    starts_on: "2031-12-25",
    ends_on: "2031-12-26",
  });
  await done("PUT", "/resources/order", { ids: [bay.id] });
  await post("/holidays/bank-holidays", { year: 2034 });
  const technician = await makeUser("technician");
  await get("/technicians");
  await change(`/technicians/${technician.id}/hours`, { hours });
  await change(`/technicians/${technician.id}/skills`, { skills: ["hybrid"], mot_classes: ["4"] });
  for (const path of ["/appointments/diary", "/resources", "/holidays", "/settings/opening-hours"])
    await get(path);
  await get("/appointments/availability?duration_minutes=60&from=2031-12-01&to=2031-12-03");
  const booking = {
    starts_at: "2031-12-01T09:00",
    duration_minutes: 60,
    resource_id: bay.id,
    description: "MOT",
  };
  const { id } = await post("/appointments", booking);
  const taken = await sendChecked("POST", "/appointments", { token, body: booking });
  expect(taken.status).toBe(409);
  await get("/appointments?from=2031-12-01");
  await get(`/appointments/${id}`);
  await get("/appointments/calendar?view=day&date=2031-12-01");
  await change(`/appointments/${id}`, { description: "MOT and service" }, { duration_minutes: 90 });
  await done("PUT", `/appointments/${id}/status`, { status: "arrived" });
  await done("PATCH", `/appointments/${id}/status`, { user_status: "Waiting" });
  const customer_id = (await post("/customers", { surname: "Ramp", ...person })).id;
  await done("PATCH", `/appointments/${id}`, { customer_id });
  const begun = await post(`/appointments/${id}/document`, { type: "job_sheet" });
  expect((await post(`/appointments/${id}/document`, { type: "job_sheet" })).document_id).toBe(
    begun.document_id,
  );
  await done("PUT", `/appointments/${id}/status`, { status: "completed" });
  await done("PUT", `/appointments/${id}/collected`, { collected: true });
  await done("PUT", `/documents/${begun.document_id}/collected`, { collected: false });
  await done("PUT", `/appointments/${id}/status`, { status: "in_progress" });
  await post(`/appointments/${id}/cancel`, { reason: "Ill" });
  await done("DELETE", `/appointments/${id}`);
  const car = await post("/resources", { name: "Contract Corsa", kind: "courtesy_car" });
  await post("/appointments", {
    ...booking,
    resource_id: null,
    starts_at: "2031-12-03T09:00",
    courtesy_car_id: car.id,
  });
  const [booked] = await get(`/appointments?resource_id=${car.id}`);
  const signed = { driver_name: "Jane Smith", licence_seen: true, signed_name: "Jane Smith" };
  await post(`/appointments/${booked.id}/hand-out-car`, { mileage: 45210, fuel: 6, ...signed });
  await get(`/appointments/${booked.id}/courtesy-loan`);
  await post(`/appointments/${booked.id}/take-car-back`, { mileage: 45260, fuel: 5 });
  expect(await get(`/courtesy-loans?resource_id=${car.id}`)).toHaveLength(1);
  await done("DELETE", `/resources/${bay.id}`);
  await done("DELETE", `/holidays/${holiday.id}`);
});

test("the workshop clock", async () => {
  const { id: customer_id } = await post("/customers", { surname: "Clocked", ...person });
  const labour = { item_type: "labour", description: "Service", quantity: "1", unit_price: "60.00" };
  const job = await post("/documents", { type: "job_sheet", customer_id, line_items: [labour] });
  const key = () => ({ key: randomUUID() });
  await post("/clock/arrive", key());
  const [{ line_id }] = await get(`/documents/${job.id}/hours`);
  const started = await post("/clock/start", { ...key(), document_id: job.id, line_id });
  expect(await get("/clock")).toContainEqual(
    expect.objectContaining({ user_id: started.user_id, document_id: job.id, line_id }),
  );
  await post("/clock/pause", { ...key(), reason: "parts" });
  await post("/clock/start", { ...key(), document_id: job.id });
  await post("/clock/finish", key());
  await post("/clock/leave", key());
  expect((await get("/clock/day")).work_times).toHaveLength(2);
  expect(await get(`/clock/figures?by=week&user_id=${started.user_id}`)).toContainEqual(
    expect.objectContaining({ user_id: started.user_id }),
  );
  await change("/clock/pin", { pin: "2580" });
  await change(`/users/${started.user_id}/pin`, { pin: "1357" });
  const by = { user_id: started.user_id, pin: "1357", act: { do: "arrive", ...key() } };
  expect(await post("/clock/by-pin", by)).toMatchObject({ work_time_id: null });
  const { id: user_id } = await makeUser("technician");
  const then = { user_id, started_at: "2026-11-02T08:00:00Z", ended_at: "2026-11-02T16:00:00Z" };
  const stay = await post("/attendances", { ...then, why: "Paper sheet" });
  const work = await post("/work-times", { ...then, document_id: job.id, why: "Paper sheet" });
  const earlier = { ended_at: "2026-11-02T15:00:00Z", why: "A slip" };
  await change(`/work-times/${work.id}`, earlier, { ...earlier, line_id });
  await change(`/attendances/${stay.id}`, earlier, { why: "All day", ended_at: then.ended_at });
  expect(await get(`/attendances?from=2026-11-02&user_id=${user_id}`)).toMatchObject([{ corrected: true }]);
  expect(await get(`/work-times?from=2026-11-02&document_id=${job.id}`)).toMatchObject([{ line_id }]);
  const stopped_at = "2026-11-03T17:30:00Z";
  const question = await aRow("clock_questions", { user_id, day: "2026-11-03", stopped_at });
  expect(await get("/clock-questions?open=true")).toContainEqual(expect.objectContaining({ id: question }));
  await post(`/clock-questions/${question}/answer`);
});

test("online booking", async () => {
  const { version } = await get("/settings/online-booking");
  await change(
    "/settings/online-booking",
    { enabled: true, version },
    { least_notice_hours: 12, version: version + 1 },
  );
  const { id } = await post("/settings/online-services", { name: "MOT, class 4", mot_class: "4" });
  expect(await get("/settings/online-services")).toMatchObject([
    { id, shown_price_gross: "54.85", minutes: 60 },
  ]);
  await change(`/settings/online-services/${id}`, { description: "An hour" });
  await done("PUT", "/settings/online-services/order", { ids: [id] });
  await done("DELETE", `/settings/online-services/${id}`);
});

test("stock", async () => {
  const item = {
    part_number: "OF-1",
    description: "Oil filter",
    tracked: true,
    low_stock_level: "20",
    cost_net: "4",
  };
  const { id } = await post("/stock", { ...item, quantity: "10", tyre: { size: "205/55R16" } });
  await get("/stock?tracked=true");
  await get(`/stock/${id}`);
  await change(`/stock/${id}`, { retail_price_net: "9.99" });
  await get("/stock/search?q=oil");
  await get("/stock/low-stock");
  const adjusted = await post("/stock/adjust", { stock_item_id: id, quantity: "-1", reason: "Broken" });
  expect(adjusted.quantity_in_stock).toBe("9.000");
  await post("/stock/take", { lines: [{ stock_item_id: id, counted: "8" }] });
  await post("/stock/goods-in", { lines: [{ stock_item_id: id, quantity: "2", unit_cost: "4.10" }] });
  await get(`/stock/${id}/movements`);
  await post("/stock/adjust", { stock_item_id: id, quantity: "-10", reason: "Gone" });
  await done("DELETE", `/stock/${id}`);
  await post(`/stock/${id}/restore`);
});

test("stock takes", async () => {
  const item = await post("/stock", {
    part_number: "TAKE-1",
    tracked: true,
    quantity: "4",
    location: "Bin 7",
  });
  const { id } = await post("/stock-takes", { location: "Bin 7" });
  await get("/stock-takes?status=counting");
  await get(`/stock-takes/${id}/lines`);
  await post(`/stock-takes/${id}/count`, { stock_item_id: item.id, counted: "3" });
  await post(`/stock-takes/${id}/hand-in`);
  await get(`/stock-takes/${id}/lines?show=differences`);
  await post(`/stock-takes/${id}/reopen`, { stock_item_ids: [item.id] });
  await post(`/stock-takes/${id}/count`, { stock_item_id: item.id, counted: "3" });
  await post(`/stock-takes/${id}/hand-in`);
  expect(await post(`/stock-takes/${id}/approve`)).toMatchObject({ status: "approved", items_changed: 1 });
  await get(`/stock-takes/${id}`);
  const further = await post("/stock-takes", { location: "Bin 7" });
  await post(`/stock-takes/${further.id}/abandon`);
});

test("health checks and their templates", async () => {
  const item = { key: "wipers", name: "Wipers", matters: "You see what they leave clear." };
  const content = { sections: [{ key: "outside", name: "Outside", items: [item] }] };
  const template = await post("/inspection-templates", { name: "Wipers", content });
  await post(`/inspection-templates/${template.id}/activate`);
  await change(`/inspection-templates/${template.id}`, { description: "In rain" }, { content });
  await get(`/inspection-templates/${template.id}`);
  await get("/inspection-templates?archived=false");
  const customer_id = (await post("/customers", { surname: "Quill" })).id;
  const vehicle_id = (await post("/vehicles", { registration: "HC12 CDE", customer_id })).id;
  const job = await post("/documents", { type: "job_sheet", customer_id, vehicle_id, line_items: [] });
  const begun = { key: randomUUID(), template_id: template.id, document_id: job.id, mileage: 41_000 };
  const { id } = await post("/inspections", begun);
  expect((await post("/inspections", begun)).id).toBe(id);
  const red = { item_key: "wipers", revision: 0, state: "red", finding: "A blade is torn." };
  await post(`/inspections/${id}/record`, { key: randomUUID(), results: [red] });
  await post(`/inspections/${id}/finish`, { key: randomUUID() });
  await get(`/inspections?state=finished&vehicle_id=${vehicle_id}`);
  expect(await get(`/vehicles/${vehicle_id}/last-inspection`)).toMatchObject({ id, red: 1 });
  const offer = { key: randomUUID(), item_keys: ["wipers"] };
  expect(await post(`/inspections/${id}/offer`, offer)).toMatchObject({ document_id: job.id, lines: 1 });
  await post(`/inspections/${id}/reopen`, { key: randomUUID() });
  await get(`/inspections/${id}`);
  await post(`/inspections/${id}/void`, { key: randomUUID(), reason: "The wrong vehicle" });
  expect(await done("DELETE", `/inspection-templates/${template.id}`)).toEqual({ id: template.id });
  await post(`/inspection-templates/${template.id}/restore`);
});

test("reports", async () => {
  for (const report of [
    "sales",
    "sales?group=kind",
    "profit-loss",
    "vat",
    "receipts",
    "outstanding",
    "sales/documents",
  ])
    await get(`/reports/${report}`);
  const { rows } = await get("/reports/outstanding");
  expect(rows.length).toBeGreaterThan(0);
  await get(`/reports/outstanding/documents?customer_id=${rows[0].customer_id}`);
});

test("many at once", async () => {
  const all = async (path: string, ...items: object[]) => {
    const { created, rows } = await post(`${path}/bulk`, { items });
    expect(created, JSON.stringify(rows)).toBe(items.length);
    return rows.map(({ data }: { data: { id: string } }) => data.id);
  };
  const [first] = await all(
    "/customers",
    { surname: "Marsh", ...person },
    { company_name: "Marsh Ltd", ...person },
  );
  const [vehicle_id] = await all(
    "/vehicles",
    { registration: "AE12 CDE", customer_id: first },
    { make: "FORD" },
  );
  await all(`/customers/${first}/contacts`, { name: "Joe" }, { name: "Jim" });
  await all("/documents", { type: "estimate", customer_id: first, line_items: [line] });
  await all("/appointments", { starts_at: "2031-12-02T09:00", duration_minutes: 30, vehicle_id });
  await all("/suppliers", { name: "Factors of Wells" });
  await all("/stock", { part_number: "BULK-1", description: "Filter" });
  const template_id = await aRow("reminder_templates", { name: "Service at once", recurs_months: 12 });
  await all("/reminders", { vehicle_id, template_id, due_date: "2031-01-01" });
});

test("what programs follow", async () => {
  const { id } = await post("/customers", { surname: "Followed", ...person });
  await done("DELETE", `/customers/${id}`);
  expect(await get("/deletions?cursor=first&entity=customers")).toContainEqual(
    expect.objectContaining({ entity: "customers", id }),
  );
  await get("/events?after=latest");
  expect(await get("/events")).toContainEqual(expect.objectContaining({ type: "customer.created" }));
  expect(await get(`/customers?cursor=first&archived=true&ids=${id}`)).toHaveLength(1);
});

test("one's own", async () => {
  for (const path of ["/openapi.json", "/docs", "/auth/jwks.json"]) await sendChecked("GET", path);
  const { email } = await makeUser("technician");
  const login = await sendChecked("POST", "/auth/login", {
    body: { email, password: PASSWORD },
  });
  const mine = (
    await sendChecked("POST", "/auth/refresh", { body: { refresh_token: login.body.data.refresh_token } })
  ).body.data;
  const own = (method: string, path: string, body?: unknown) =>
    sendChecked(method, path, { token: mine.access_token, body });
  await own("GET", "/auth/profile");
  await own("GET", "/auth/me");
  await own("PUT", "/auth/profile", { name: "Sam" });
  await own("PATCH", "/auth/profile", { name: "Samantha" });
  const other = await logIn(email);
  expect((await own("GET", "/auth/sessions")).body.data).toHaveLength(2);
  const { sid } = JSON.parse(Buffer.from(other.access_token.split(".")[1] ?? "", "base64url").toString());
  await own("GET", "/notifications?unread=true&kind=payment_in");
  expect((await own("POST", "/notifications/mark-read", {})).body.data).toEqual({ marked: 0 });
  await own("DELETE", `/auth/sessions/${sid}`);
  expect((await sendChecked("GET", "/auth/profile", { token: other.access_token })).status).toBe(401);
  await own("POST", "/auth/change-password", {
    current_password: PASSWORD,
    new_password: `${randomUUID()} and more`,
  });
  await own("POST", "/auth/logout", {});
});

test("purchase orders", async () => {
  const supplier_id = await aRow("suppliers", { name: "Ordered Parts" });
  const item = await post("/stock", { part_number: "ORDER-1", tracked: true });
  const pads = { part_number: "PADS", description: "Pads", quantity: "2", unit_cost: "9.50" };
  const lines = [{ stock_item_id: item.id, quantity: "5", unit_cost: "3.20" }, pads];
  const { id } = await post("/purchase-orders", { supplier_id, lines });
  await get("/purchase-orders?status=draft");
  await change(`/purchase-orders/${id}`, { notes: "Before ten, please" });
  await post(`/purchase-orders/${id}/order`, { how: "telephone" });
  const [first, second] = (await get(`/purchase-orders/${id}`)).lines;
  await post(`/purchase-orders/${id}/receive`, {
    reference: "DN-1",
    lines: [{ id: first.id, quantity: "5" }],
  });
  const [receipt] = await sql()<{ id: string }[]>`
    select id from purchase_receipts where purchase_order_line_id = ${first.id}`;
  await post(`/purchase-orders/${id}/correct-receipt`, {
    receipt_id: receipt?.id,
    quantity: "1",
    reason: "Miscounted",
  });
  await post(`/purchase-orders/${id}/cancel`, { lines: [{ id: second.id }] });
  const back = async () =>
    (
      await post("/supplier-returns", {
        purchase_order_line_id: first.id,
        kind: "unwanted",
        quantity: "1",
        unit_credit: "3.20",
      })
    ).id;
  const [kept, refused, credited] = [await back(), await back(), await back()];
  await get("/supplier-returns");
  await post(`/supplier-returns/${kept}/cancel`);
  for (const one of [refused, credited]) await post(`/supplier-returns/${one}/send`);
  await post(`/supplier-returns/${refused}/refuse`, { comes_back: true });
  await post(`/supplier-returns/${credited}/credit`, { credited_net: "3.20", credit_reference: "CN-1" });
  const low = await post("/stock", {
    ...{ part_number: "ORDER-2", tracked: true, supplier_id, low_stock_level: "3" },
  });
  expect(await get("/purchase-orders/suggestions")).toContainEqual(
    expect.objectContaining({ id: low.id, suggested_quantity: expect.stringMatching(/^[1-9]/) }),
  );
  const customer_id = await aRow("customers", { surname: "Ordered" });
  const wanted = { item_type: "part", description: "Pads", quantity: "2" };
  const job = await post("/documents", { type: "job_sheet", customer_id, line_items: [wanted] });
  const [part] = await get(`/documents/${job.id}/parts`);
  expect(part).toMatchObject({ state: "missing", may_order: true });
  const made = await post("/purchase-orders/make", {
    lines: [
      { document_line_id: part.id, supplier_id },
      { stock_item_id: low.id, quantity: "3" },
    ],
  });
  expect(made).toMatchObject({ orders: [{ supplier_id, status: "draft" }], left_out: [] });
  expect(await get(`/documents/${job.id}/parts`)).toMatchObject([
    { state: "drafted", order_id: made.orders[0].id },
  ]);
  const further = await post("/purchase-orders", { supplier_id, lines: [] });
  await done("DELETE", `/purchase-orders/${further.id}`);
});

test("suppliers by computer", async () => {
  const supplier_id = await aRow("suppliers", { name: "Linked Parts" });
  // Nobody listens there: prices are asked, and the supplier is away.
  await aRow("supplier_links", {
    supplier_id,
    kind: "own_contract",
    url: "http://127.0.0.1:9",
    account: "1",
  });
  await post("/parts/prices", { parts: [{ part_number: "OF100" }] });
  await post("/parts/search", { text: "oil filter" });
  await sql()`update supplier_links set sealed_keys = ${seal(LINK_KEYS, '{"token":"key"}')} where supplier_id = ${supplier_id}`;
  const id = await aRow("purchase_orders", { supplier_id, number: "PO-LINKED" });
  await aRow("purchase_order_lines", { purchase_order_id: id, part_number: "OF100", quantity: "1" });
  expect(await post(`/purchase-orders/${id}/send`)).toMatchObject({
    reference: "PO-LINKED",
    state: "to_send",
  });
  await get(`/purchase-orders/${id}/supplier-order`);
});

test("every operation of the document has been walked", () => {
  const missed = operations.map(({ operationId }) => operationId).filter((id) => !succeeded.has(id));
  expect(missed).toEqual([]);
});

test("every operation has a name of its own", () => {
  const names = operations.map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("getCustomersByIdVehicles");
});
