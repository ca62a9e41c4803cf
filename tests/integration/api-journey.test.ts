import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/send-job";
import { storePaper } from "@/lib/paper/store-paper-job";
import { send, tokenOf } from "../support/api";
import { testDatabase } from "../support/database";
import { aGarage } from "../support/writing";

const { url } = await testDatabase();
let token: string;

beforeAll(async () => {
  await startJobs(url, [
    { ...storePaper, handle: async () => {} },
    { ...sendMessage, handle: async () => {} },
  ]);
  await aGarage();
  token = await tokenOf("admin");
});
afterAll(stopJobs);

const post = (path: string, body: unknown = {}, headers = {}) => send("POST", path, { token, body, headers });
const get = (path: string, headers = {}) => send("GET", path, { token, headers });

test("customer, vehicle, estimate, job sheet, invoice, payment, paper, with every POST sent twice", async () => {
  const twice = async (path: string, body: unknown = {}) => {
    const key = { "idempotency-key": randomUUID() };
    const first = await post(path, body, key);
    const second = await post(path, body, key);
    expect(second.body, path).toEqual(first.body);
    expect(second.headers.get("idempotency-replayed"), path).toBe("true");
    expect(first.status, JSON.stringify(first.body)).toBeLessThan(300);
    return first;
  };
  const customer = await twice("/customers", {
    surname: "Stone",
    road: "Mill Lane",
    town: "Bath",
    postcode: "BA1 1AA",
  });
  expect(customer.status).toBe(201);
  expect(customer.headers.get("location")).toBe(`/api/v1/customers/${customer.body.data.id}`);
  const customer_id = customer.body.data.id;
  const vehicle = await twice("/vehicles", { registration: "AB12 CDE", make: "FORD", customer_id });
  const estimate = await twice("/documents", {
    type: "estimate",
    customer_id,
    vehicle_id: vehicle.body.data.id,
    mileage: 41_000,
    line_items: [
      { item_type: "labour", description: "Service", quantity: "1.5", unit_price: "65.00" },
      { item_type: "part", description: "Oil filter", quantity: 1, unit_price: 9.99 },
    ],
  });
  const line = await twice(`/documents/${estimate.body.data.id}/line-items`, {
    item_type: "part",
    description: "Brake pads",
    quantity: "1",
    unit_price: "42.50",
  });
  expect(line.body.data.document.total_net).toBe("149.99");
  const sheet = await twice(`/documents/${estimate.body.data.id}/convert`, { to: "job_sheet" });
  const moved = await send("PUT", `/documents/${sheet.body.data.id}/status`, {
    token,
    body: { status: "in_progress" },
  });
  expect(moved.body.data.status).toBe("in_progress");
  const invoice = await twice(`/documents/${sheet.body.data.id}/convert`, { to: "invoice" });
  const id = invoice.body.data.id;
  expect(invoice.headers.get("location")).toBe(`/api/v1/documents/${id}`);
  const issued = await twice(`/documents/${id}/issue`);
  expect(issued.body.data).toMatchObject({ status: "issued", total_gross: "179.99", balance: "179.99" });
  const tooMuch = await post("/receipts", { document_id: id, amount: "200", method: "card" });
  expect(tooMuch.body.error.details).toMatchObject([{ field: "amount" }]);
  const paid = await twice("/receipts", { document_id: id, amount: "100", method: "card" });
  expect(paid.body.data).toMatchObject({
    amount: "100.00",
    documents: [{ balance: "79.99", status: "part_paid" }],
  });
  await twice(`/documents/${id}/receipts`, { amount: "79.99", method: "cash" });
  const whole = await get(`/documents/${id}`);
  expect(whole.body.data).toMatchObject({ status: "paid", balance: "0.00" });
  expect(whole.body.data.line_items).toHaveLength(3);
  expect(whole.body.data.receipts).toHaveLength(2);
  const refund = await twice(`/receipts/${paid.body.data.id}/refunds`, { amount: "10" });
  expect(refund.body.data).toMatchObject({ amount: "-10.00", document: { balance: "10.00" } });
  const credit = await twice(`/documents/${id}/credit`, { reason: "Part returned" });
  expect(credit.body.data).toMatchObject({ type: "credit_note", status: "draft" });
  const pdf = await get(`/documents/${id}/pdf`);
  expect(pdf.headers.get("content-type")).toBe("application/pdf");
  const queued = await twice(`/documents/${id}/email`, {
    to: "ann@example.com",
    subject: "Invoice",
    body: "Here it is",
  });
  expect(queued.status).toBe(202);
  expect((await get(`/messages/${queued.body.data.id}`)).body.data).toMatchObject({
    recipient: "ann@example.com",
  });
  await twice(`/documents/${id}/print`);
  for (const path of ["vehicles", "documents", "receipts", "statement", "contacts"])
    expect((await get(`/customers/${customer_id}/${path}`)).status, path).toBe(200);
  for (const path of ["history", "reminders"])
    expect((await get(`/vehicles/${vehicle.body.data.id}/${path}`)).status, path).toBe(200);
  const found = await post("/vehicles/lookup", { registration: "ab12cde" });
  expect(found.body.data).toMatchObject({ found: true, vehicles: [{ registration: "AB12CDE" }] });
  const lists =
    "customers vehicles documents receipts suppliers reminders reminder-templates messages users api-keys audit imports";
  const settings = "settings/garage settings/documents settings/number-series settings/permissions";
  for (const path of `${lists} ${settings}`.split(" ")) {
    const { status, body } = await get(`/${path}`);
    expect(status, `${path} ${JSON.stringify(body)}`).toBe(200);
  }
  const removed = await send("DELETE", `/documents/${credit.body.data.id}`, { token });
  expect(removed.body.data).toEqual({ id: credit.body.data.id });
  expect((await get(`/documents/${credit.body.data.id}`)).status).toBe(404);
});

test("a list comes as a file too", async () => {
  const { headers, body } = await get("/customers?sort=-created_at", { accept: "text/csv" });
  expect(headers.get("content-type")).toMatch(/^text\/csv/);
  expect(body).toMatch(/Stone/);
});
