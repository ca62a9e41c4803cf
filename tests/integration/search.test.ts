import { beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { ask } from "@/lib/core/query";
import { searchEverything } from "@/lib/search/queries";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();

beforeAll(async () => {
  await sql()`insert into customers (id, title, forename, surname, company_name, email, telephone, mobile, postcode, town, account_number) values
    ('00000000-0000-7000-8000-000000000001', 'Mrs', 'Zoë', 'Gonçalves', null, 'zoe.g@example.com', '01174960123', '07700900123', 'BS1 4DJ', 'Bristol', 'GON001'),
    ('00000000-0000-7000-8000-000000000002', null, null, 'Avery', '100% Plumbing & Heating Ltd', null, null, '07700900456', 'BA2 5LD', 'Bath', 'A&A002')`;
  await sql()`insert into customer_contacts (customer_id, name, mobile) values ('00000000-0000-7000-8000-000000000002', 'Maria Tolchard', '07700900999')`;
  await sql()`insert into vehicles (id, customer_id, registration, vin, make, model) values
    ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000001', 'AB12CDE', 'WF0F4KG0CEL910491', 'FORD', 'FOCUS')`;
  await sql()`insert into vehicle_plates (vehicle_id, registration, until_date) values ('00000000-0000-7000-8000-000000000003', 'GH61HDP', '2024-12-20')`;
  await sql()`insert into documents (id, legacy_id, type, status, number, job_sheet_number, order_reference, customer_name, registration, document_date, total_gross)
    overriding user value values ('00000000-0000-7000-8000-000000000004', 'K1', 'invoice', 'paid', '1042', '2041', 'PO 7781', 'Mrs Zoë Gonçalves', 'AB12CDE', default, '54.85')`;
  await sql()`insert into stock_items (id, part_number, description, barcode) values ('00000000-0000-7000-8000-000000000005', 'GO9300', 'Oil filter ½"', '5012345678900')`;
});

const search = async (q: string, actor = as("admin")) =>
  (await ask(searchEverything, actor, { q })).hits.map(
    ({ kind, title, reason }) => `${kind} ${title}: ${reason}`,
  );

test.each([
  ["goncal", "customer Mrs Zoë Gonçalves: name"],
  ["zoe gon", "customer Mrs Zoë Gonçalves: name"],
  ["+44 7700 900123", "customer Mrs Zoë Gonçalves: telephone 07700 900 123"],
  ["0117 496 0123", "customer Mrs Zoë Gonçalves: telephone 0117 496 0123"],
  ["900 123", "customer Mrs Zoë Gonçalves: telephone 07700 900 123"],
  ["bs14dj", "customer Mrs Zoë Gonçalves: postcode BS1 4DJ"],
  ["BS1 4DJ", "customer Mrs Zoë Gonçalves: postcode BS1 4DJ"],
  ["zoe.g@", "customer Mrs Zoë Gonçalves: zoe.g@example.com"],
  ["gon001", "customer Mrs Zoë Gonçalves: account GON001"],
  ["100%", "customer 100% Plumbing & Heating Ltd: name"],
  ["tolchard", "customer 100% Plumbing & Heating Ltd: contact Maria Tolchard, 07700 900 999"],
  ["ab12cde", "vehicle AB12 CDE: registration"],
  ["ab12 c", "vehicle AB12 CDE: registration"],
  ["12cd", "vehicle AB12 CDE: registration"],
  ["gh61 hdp", "vehicle AB12 CDE: former registration GH61 HDP"],
  ["cel910491", "vehicle AB12 CDE: VIN WF0F4KG0CEL910491"],
  ["ford foc", "vehicle AB12 CDE: make and model"],
  ["1042", "document Invoice 1042: number"],
  ["2041", "document Invoice 1042: was job sheet 2041"],
  ["po 77", "document Invoice 1042: order reference PO 7781"],
  ["go93", 'part Oil filter ½": part GO9300'],
  ["501234", 'part Oil filter ½": barcode 5012345678900'],
])("%s finds %s", async (q, expected) => {
  expect((await search(q)).join("\n")).toContain(expected);
});

test("letters that a pattern would read are letters", async () => {
  expect(await search("%%%")).toEqual([]);
  expect(await search("___")).toEqual([]);
});

test("one letter finds nothing, and asks nothing of the database", async () => {
  expect(await search("a")).toEqual([]);
});

test("people find what they may read", async () => {
  expect(await search("gonc", holding("account:own", "vehicles:read"))).toEqual([]);
  expect(await search("ab12", holding("account:own", "vehicles:read"))).toEqual([
    "vehicle AB12 CDE: registration",
  ]);
});
