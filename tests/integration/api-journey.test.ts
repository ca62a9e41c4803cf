import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/send-job";
import { storePaper } from "@/lib/paper/store-paper-job";
import { client, type Failure, type RequestOptions, type Result } from "../../clients/typescript/ga4-garage";
import { tokenOf } from "../support/api";
import { apiServer } from "../support/api-server";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { aGarage } from "../support/writing";

const { url } = await testDatabase();

beforeAll(async () => {
  await startJobs(url, [
    { ...storePaper, handle: async () => {} },
    { ...sendMessage, handle: async () => {} },
  ]);
  await aGarage();
  const port = await apiServer();
  client.configure({ serverUrl: `http://127.0.0.1:${port}/api/v1` });
  client.auth.bearer(await tokenOf("admin"));
});
afterAll(stopJobs);

/** The data of an answer that has to be a success. */
async function done<T>(asked: Promise<Result<{ data: T }, Failure>>): Promise<T> {
  const { data, error } = await asked;
  if (!data) throw new Error(JSON.stringify(error));
  return data.data;
}

/** Sends under one key twice, and holds the second answer to the first. */
async function twice<T>(
  ask: (init: RequestOptions) => Promise<Result<{ data: T }, Failure>>,
): Promise<{ data: T; response: Response }> {
  const init = { idempotencyKey: randomUUID() };
  const first = await ask(init);
  const second = await ask(init);
  expect(second.data).toEqual(first.data);
  expect(second.response.headers.get("idempotency-replayed")).toBe("true");
  return { data: await done(Promise.resolve(first)), response: first.response };
}

test("customer, vehicle, estimate, job sheet, invoice, payment, paper, with every POST sent twice", async () => {
  const address = { road: "Mill Lane", town: "Bath", postcode: "BA1 1AA" };
  const customer = await twice((init) =>
    client.postCustomers({ body: { surname: "Stone", ...address } }, init),
  );
  expect(customer.response.status).toBe(201);
  expect(customer.response.headers.get("location")).toBe(`/api/v1/customers/${customer.data.id}`);
  const customer_id = customer.data.id;
  const { data: vehicle } = await twice((init) =>
    client.postVehicles({ body: { registration: "AB12 CDE", make: "FORD", customer_id } }, init),
  );
  const { data: estimate } = await twice((init) =>
    client.postDocuments(
      {
        body: {
          type: "estimate",
          customer_id,
          vehicle_id: vehicle.id,
          mileage: 41_000,
          line_items: [
            { item_type: "labour", description: "Service", quantity: "1.5", unit_price: "65.00" },
            { item_type: "part", description: "Oil filter", quantity: 1, unit_price: 9.99 },
          ],
        },
      },
      init,
    ),
  );
  const pads = { item_type: "part", description: "Brake pads", quantity: "1", unit_price: "42.50" } as const;
  const line = await twice((init) =>
    client.postDocumentsByIdLineItems({ path: { id: estimate.id }, body: pads }, init),
  );
  expect(line.data.document.total_net).toBe("149.99");
  const stands = line.response.headers.get("location");
  expect(stands).toBe(`/api/v1/documents/${estimate.id}/line-items/${line.data.id}`);
  const { data: sheet } = await twice((init) =>
    client.postDocumentsByIdConvert({ path: { id: estimate.id }, body: { to: "job_sheet" } }, init),
  );
  const begun = client.putDocumentsByIdStatus({ path: { id: sheet.id }, body: { status: "in_progress" } });
  expect((await done(begun)).status).toBe("in_progress");
  const { data: invoice } = await twice((init) =>
    client.postDocumentsByIdConvert({ path: { id: sheet.id }, body: { to: "invoice" } }, init),
  );
  const path = { id: invoice.id };
  const issued = await twice((init) => client.postDocumentsByIdIssue({ path }, init));
  expect(issued.data).toMatchObject({ status: "issued", total_gross: "179.99", balance: "179.99" });

  const over = { document_id: invoice.id, amount: "200", method: "card" } as const;
  const tooMuch = await client.postReceipts({ body: over });
  expect(tooMuch.error?.error).toMatchObject({ code: "VALIDATION_ERROR", details: [{ field: "amount" }] });
  const paid = await twice((init) => client.postReceipts({ body: { ...over, amount: "100" } }, init));
  expect(paid.data).toMatchObject({
    amount: "100.00",
    customer_id,
    documents: [{ balance: "79.99", status: "part_paid" }],
  });
  await twice((init) =>
    client.postDocumentsByIdReceipts({ path, body: { amount: "79.99", method: "cash" } }, init),
  );
  const whole = await done(client.getDocumentsById({ path }));
  expect(whole).toMatchObject({ status: "paid", balance: "0.00" });
  expect([whole.line_items.length, whole.receipts?.length]).toEqual([3, 2]);

  const refund = await twice((init) =>
    client.postReceiptsByIdRefunds(
      { path: { id: paid.data.id }, body: { amount: "10", owed_again: true } },
      init,
    ),
  );
  expect(refund.data).toMatchObject({ amount: "-10.00", customer_id, document: { balance: "10.00" } });
  const open = await done(client.getDocumentsByIdCredit({ path }));
  expect(open).toMatchObject({ total_net: whole.total_net, total_gross: whole.total_gross });
  const filter = open.lines.find(({ line_net }) => line_net === "9.99");
  if (!filter) throw new Error("The filter is not left to credit");
  const some = await done(
    client.postDocumentsByIdCredit({
      path,
      body: { reason: "Too dear", lines: [{ id: filter.id, unit_price: "4.99" }] },
    }),
  );
  const left = (await done(client.getDocumentsByIdCredit({ path }))).lines.find(({ id }) => id === filter.id);
  expect(left).toMatchObject({
    quantity: "1.000",
    unit_price: "5.0000",
    line_net: "5.00",
    line_gross: "6.00",
  });
  await done(client.deleteDocumentsById({ path: { id: some.id } }));
  const credit = await twice((init) =>
    client.postDocumentsByIdCredit({ path, body: { reason: "Part returned" } }, init),
  );
  expect(credit.data).toMatchObject({ type: "credit_note", status: "draft" });
  const letter = { to: "ann@example.com", subject: "Invoice", body: "Here it is" };
  const queued = await twice((init) => client.postDocumentsByIdEmail({ path, body: letter }, init));
  expect(queued.response.status).toBe(202);
  const message = await done(client.getMessagesById({ path: { id: queued.data.id } }));
  expect(message.recipient).toBe("ann@example.com");
  const pdf = await client.getDocumentsByIdPdf({ path });
  expect(await pdf.data?.slice(0, 5).text()).toBe("%PDF-");
  await done(client.deleteDocumentsById({ path: { id: credit.data.id } }));
  const gone = await client.getDocumentsById({ path: { id: credit.data.id } });
  expect([gone.response.status, gone.error?.error.code]).toEqual([404, "NOT_FOUND"]);
});

test("lists tell their pages, and what is refused says which field", async () => {
  const { data } = await client.getCustomers({ query: { q: "stone", sort: "-created_at", per_page: 1 } });
  expect(data?.meta.pagination).toMatchObject({ page: 1, per_page: 1, total: 1 });
  const refused = await client.postVehicles({ body: { registration: "" } });
  expect(refused.error?.error.details.map(({ field }) => field)).toContain("registration");
});

test("what the document does not know does not compile", () => {
  // Never called: the compiler alone proves it.
  const wrong = () => [
    // @ts-expect-error a field of no customer
    client.postCustomers({ body: { surname: "Stone", balance: "0.00" } }),
    // @ts-expect-error a kind of no document
    client.postDocuments({ body: { type: "bill" } }),
    // @ts-expect-error the amount is missing
    client.postReceipts({ body: { method: "card" } }),
    // @ts-expect-error an order of no list
    client.getCustomers({ query: { sort: "shoe_size" } }),
    // @ts-expect-error the id stands in the path
    client.getDocumentsById({ query: { id: "1" } }),
  ];
  expect(wrong).toBeTypeOf("function");
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
