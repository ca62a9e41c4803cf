import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, expectTypeOf, test } from "vitest";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { storePaper } from "@/lib/printing/jobs";
import {
  type Answer,
  type CallOptions,
  type CustomerContactCreate,
  type CustomerInList,
  type CustomerListQuery,
  connect,
  type DocumentCreate,
  type DocumentLineItem,
  type EventSent,
  type Garage,
  type GarageError,
  type Whole,
} from "../../clients/typescript/src/main";
import { tokenOf } from "../support/api";
import { apiServer } from "../support/api-server";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { aGarage } from "../support/writing";

const { url } = await testDatabase();
let garage: Garage;

beforeAll(async () => {
  await startJobs(url, [
    { ...storePaper, handle: async () => {} },
    { ...sendMessage, handle: async () => {} },
  ]);
  await aGarage();
  const port = await apiServer();
  garage = connect({ url: `http://127.0.0.1:${port}`, key: await tokenOf("admin") });
});
afterAll(stopJobs);

/** Sends under one key twice, and holds the second answer to the first. */
async function twice<T>(ask: (once: CallOptions) => Answer<T>): Promise<Whole<T>> {
  const once = { idempotencyKey: randomUUID() };
  const first = await ask(once).whole();
  const second = await ask(once).whole();
  expect(second.data).toEqual(first.data);
  expect(second.headers.get("idempotency-replayed")).toBe("true");
  return first;
}

const refused = (asked: Answer<unknown>): Promise<GarageError> =>
  asked.then(
    () => expect.fail("It was not refused"),
    (error: GarageError) => error,
  );

test("customer, vehicle, estimate, job sheet, invoice, payment, paper, with every POST sent twice", async () => {
  const { customers, vehicles, documents, receipts, messages } = garage;
  const address = { road: "Mill Lane", town: "Bath", postcode: "BA1 1AA" };
  const customer = await twice((once) => customers.create({ surname: "Stone", ...address }, once));
  expect(customer.status).toBe(201);
  expect(customer.headers.get("location")).toBe(`/api/v1/customers/${customer.data.id}`);
  const customer_id = customer.data.id;
  const { data: vehicle } = await twice((once) =>
    vehicles.create({ registration: "AB12 CDE", make: "FORD", customer_id }, once),
  );
  const work: DocumentCreate = {
    type: "estimate",
    customer_id,
    vehicle_id: vehicle.id,
    mileage: 41_000,
    line_items: [
      { item_type: "labour", description: "Service", quantity: "1.5", unit_price: "65.00" },
      { item_type: "part", description: "Oil filter", quantity: 1, unit_price: 9.99 },
    ],
  };
  const { data: estimate } = await twice((once) => documents.create(work, once));
  const pads = { item_type: "part", description: "Brake pads", quantity: "1", unit_price: "42.50" } as const;
  const line = await twice((once) => documents.lineItems.create(estimate.id, pads, once));
  expect(line.data.document.total_net).toBe("149.99");
  expect(line.headers.get("location")).toBe(`/api/v1/documents/${estimate.id}/line-items/${line.data.id}`);
  const { data: sheet } = await twice((once) => documents.convert(estimate.id, { to: "job_sheet" }, once));
  expect((await documents.status.update(sheet.id, { status: "in_progress" })).status).toBe("in_progress");
  const { data: invoice } = await twice((once) => documents.convert(sheet.id, { to: "invoice" }, once));
  const { id } = invoice;
  const issued = await twice((once) => documents.issue(id, {}, once));
  expect(issued.data).toMatchObject({ status: "issued", total_gross: "179.99", balance: "179.99" });

  const over = { document_id: id, amount: "200", method: "card" } as const;
  const tooMuch = await refused(receipts.create(over));
  expect(tooMuch).toMatchObject({ status: 422, code: "VALIDATION_ERROR", details: [{ field: "amount" }] });
  const paid = await twice((once) => receipts.create({ ...over, amount: "100" }, once));
  expect(paid.data).toMatchObject({
    amount: "100.00",
    customer_id,
    documents: [{ balance: "79.99", status: "part_paid" }],
  });
  await twice((once) => documents.receipts.create(id, { amount: "79.99", method: "cash" }, once));
  const whole = await documents.get(id);
  expect(whole).toMatchObject({ status: "paid", balance: "0.00" });
  expect([whole.line_items.length, whole.receipts?.length]).toEqual([3, 2]);

  const refund = await twice((once) =>
    receipts.refunds.create(paid.data.id, { amount: "10", owed_again: true }, once),
  );
  expect(refund.data).toMatchObject({ amount: "-10.00", customer_id, document: { balance: "10.00" } });
  const open = await documents.credit.get(id);
  expect(open).toMatchObject({ total_net: whole.total_net, total_gross: whole.total_gross });
  const filter = open.lines.find(({ line_net }) => line_net === "9.99");
  if (!filter) throw new Error("The filter is not left to credit");
  const some = await documents.credit.create(id, {
    reason: "Too dear",
    lines: [{ id: filter.id, unit_price: "4.99" }],
  });
  const left = (await documents.credit.get(id)).lines.find((one) => one.id === filter.id);
  expect(left).toMatchObject({
    quantity: "1.000",
    unit_price: "5.0000",
    line_net: "5.00",
    line_gross: "6.00",
  });
  await documents.delete(some.id);
  const credit = await twice((once) => documents.credit.create(id, { reason: "Part returned" }, once));
  expect(credit.data).toMatchObject({ type: "credit_note", status: "draft" });
  const letter = { to: "ann@example.com", subject: "Invoice", body: "Here it is" };
  const queued = await twice((once) => documents.email(id, letter, once));
  expect(queued.status).toBe(202);
  expect((await messages.get(queued.data.id)).recipient).toBe("ann@example.com");
  expect(await (await documents.pdf(id)).slice(0, 5).text()).toBe("%PDF-");
  await documents.delete(credit.data.id);
  expect(await refused(documents.get(credit.data.id))).toMatchObject({ status: 404, code: "NOT_FOUND" });
  const owed = await refused(documents.update(id, { department: "MOT" }));
  expect(owed).toMatchObject({ code: "CONFLICT", next: `POST /documents/${id}/credit` });
});

test("lists tell their pages, come as files, and what is refused says which field", async () => {
  const page = await garage.customers.list({ q: "stone", sort: "-created_at", per_page: 1 });
  expect(page.meta.pagination).toMatchObject({ page: 1, per_page: 1, total: 1 });
  const file = await garage.customers.list.csv({ q: "stone", columns: "name,town" });
  expect(file.trim().split("\r\n")).toEqual(["Name,Town", "Stone,Bath"]);
  const empty = await refused(garage.vehicles.create({ registration: "" }));
  expect(Object.keys(empty.fields)).toContain("registration");
  expect(empty.requestId).toMatch(/^[0-9a-f-]{36}$/);
});

test("what the document does not know does not compile", () => {
  // Never called: the compiler alone proves it.
  const wrong = () => [
    // @ts-expect-error a field of no customer
    garage.customers.create({ surname: "Stone", balance: "0.00" }),
    // @ts-expect-error a kind of no document
    garage.documents.create({ type: "bill" }),
    // @ts-expect-error the amount is missing
    garage.receipts.create({ method: "card" }),
    // @ts-expect-error an order of no list
    garage.customers.list({ sort: "shoe_size" }),
    // @ts-expect-error the id is missing
    garage.documents.get(),
    // @ts-expect-error a walk has its own order
    garage.customers.list.all({ sort: "name" }),
    // @ts-expect-error no list that one can walk over
    garage.audit.list.all,
    // @ts-expect-error a file of no list
    garage.deletions.list.csv,
  ];
  expect(wrong).toBeTypeOf("function");
  expectTypeOf<CustomerListQuery["sort"]>().extract<"name" | "-name">().not.toBeNever();
  expectTypeOf(garage.customers.list.all({ q: "stone" })).toExtend<AsyncIterable<CustomerInList>>();
  expectTypeOf(garage.customers.contacts.create)
    .parameter(1)
    .toEqualTypeOf<CustomerContactCreate | undefined>();
  expectTypeOf<GarageError["code"]>().extract<"VALIDATION_ERROR" | "NETWORK">().not.toBeNever();
  expectTypeOf<EventSent["type"]>().extract<"document.issued">().not.toBeNever();
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});

test("what a program leaves open of a line is filled as at the counter: the part's words and price, and no VAT where none is due", async () => {
  const { customers, documents, stock } = garage;
  const pads = await stock.create({
    part_number: "FILL-1",
    description: "Brake pads",
    retail_price_net: "40.00",
    trade_price_net: "30.00",
    cost_net: "12.50",
    tax_code: "T2",
    guarantee: "12 months",
  });
  const lineOf = async (customer_id: string, line: Partial<DocumentLineItem>) => {
    const items = [{ item_type: "part" as const, ...line }];
    const { id } = await documents.create({ type: "invoice", customer_id, line_items: items });
    return (await documents.lineItems.list(id))[0];
  };
  const owner = (await customers.create({ surname: "Filling" })).id;
  const stocked = { stock_item_id: pads.id, quantity: "2" };
  expect(await lineOf(owner, stocked)).toMatchObject({
    description: "Brake pads",
    part_number: "FILL-1",
    unit_price: "40.0000",
    unit_cost: "12.5000",
    tax_code: "T2",
    guarantee: "12 months",
    line_net: "80.00",
  });
  expect(
    await lineOf(owner, { ...stocked, description: "Pads, front", unit_price: "35", tax_code: "T1" }),
  ).toMatchObject({
    description: "Pads, front",
    part_number: "FILL-1",
    unit_price: "35.0000",
    tax_code: "T1",
  });
  expect(await lineOf(owner, { ...stocked, unit_price: null })).toMatchObject({ unit_price: "0.0000" });
  const shouted = { ...stocked, stock_item_id: pads.id.toUpperCase() };
  expect(await lineOf(owner, shouted)).toMatchObject({ description: "Brake pads", unit_price: "40.0000" });
  const trade = (await customers.create({ surname: "Trading", trade_parts: true })).id;
  expect(await lineOf(trade, stocked)).toMatchObject({ unit_price: "30.0000" });
  const free = (await customers.create({ surname: "Embassy", force_tax_free: true })).id;
  expect(await lineOf(free, stocked)).toMatchObject({ tax_code: "T9", line_tax: "0.00" });
  const labour = { item_type: "labour" as const, description: "Service", unit_price: "60" };
  expect(await lineOf(free, labour)).toMatchObject({ tax_code: "T9", line_gross: "60.00" });
  expect(await lineOf(owner, labour)).toMatchObject({ tax_code: "T1", line_gross: "72.00" });
  const { id } = await documents.create({ type: "invoice", customer_id: trade });
  const { id: line } = await documents.lineItems.create(id, { item_type: "part", ...stocked });
  // A line that stands keeps what it says, whatever the part says by now.
  await stock.update(pads.id, { trade_price_net: "99.00" });
  await documents.lineItems.update(id, line, { quantity: "3" });
  expect(await documents.lineItems.get(id, line)).toMatchObject({ unit_price: "30.0000", line_net: "90.00" });
});
