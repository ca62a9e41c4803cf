import { beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { ask } from "@/lib/core/query";
import { listCustomers } from "@/lib/customers/queries/customers";
import { listDocuments } from "@/lib/documents/queries/documents";
import { listReceipts } from "@/lib/receipts/queries/receipts";
import { searchEverything } from "@/lib/search/queries/search";
import { searchTotals } from "@/lib/search/queries/totals";
import type { SearchKind } from "@/lib/search/schema";
import { listStock } from "@/lib/stock/queries/stock-items";
import { listSuppliers } from "@/lib/suppliers/queries/suppliers";
import { listVehicles } from "@/lib/vehicles/queries/vehicles";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();

const ZOE = "00000000-0000-7000-8000-000000000001";
const FOCUS = "00000000-0000-7000-8000-000000000003";

// A garage in which each thing is printed somewhere. Others stand beside them, so that what is found is not all there is.
beforeAll(async () => {
  await sql()`insert into customers (id, title, forename, surname, company_name, email, telephone, mobile, house_no, road, locality, town, county, postcode, account_number) values
    (${ZOE}, 'Mrs', 'Zoë', 'Gonçalves', null, 'zoe.g@example.com', '01174960123', '07700900123', '12', 'Manor Road', 'Chew Magna', 'Bristol', 'Somerset', 'BS1 4DJ', 'GON001'),
    ('00000000-0000-7000-8000-000000000002', null, null, 'Avery', '100% Plumbing & Heating Ltd', null, null, '07700900456', null, null, null, 'Bath', null, 'BA2 5LD', 'A&A002'),
    ('00000000-0000-7000-8000-000000000006', 'Mr', 'Patrick', 'O''Brien', null, null, '+44 (0)1225 960 555', null, null, null, null, 'Keynsham', null, 'BS31 1AA', 'OBR001'),
    ('00000000-0000-7000-8000-000000000007', 'Ms', 'Una', 'O’Neill-Hart', null, null, '1225 960777', null, null, null, null, 'Keynsham', null, null, 'ONE001'),
    ('00000000-0000-7000-8000-000000000008', 'Mr & Mrs', 'Tom', 'Wood', null, null, null, null, null, null, null, 'Saltford', null, null, 'WOO001'),
    ('00000000-0000-7000-8000-000000000009', 'Mr', 'Sam', 'Marchant', null, null, null, null, null, null, null, null, null, null, 'MAR001')`;
  await sql()`insert into customer_contacts (customer_id, name, mobile) values ('00000000-0000-7000-8000-000000000002', 'Maria Tolchard', '07700900999')`;
  await sql()`insert into vehicles (id, customer_id, registration, vin, make, model, derivative, colour, key_code) values
    (${FOCUS}, ${ZOE}, 'AB12CDE', 'WF0F4KG0CEL910491', 'FORD', 'FOCUS', 'Zetec', 'Moondust', 'K7788'),
    ('00000000-0000-7000-8000-000000000013', '00000000-0000-7000-8000-000000000008', 'WD05OOD', null, 'VW', 'GOLF', null, 'Red', null),
    ('00000000-0000-7000-8000-000000000014', '00000000-0000-7000-8000-000000000009', 'MA05RCH', null, 'VW', 'GOLF', null, 'Red', null)`;
  await sql()`insert into vehicle_plates (vehicle_id, registration, until_date) values (${FOCUS}, 'GH61HDP', '2024-12-20')`;
  const paper = (n: number, type: string, number: string, given: Record<string, string | null> = {}) => ({
    id: `00000000-0000-7000-8000-0000000001${String(n).padStart(2, "0")}`,
    legacy_id: `K${n}`,
    type,
    status: "issued",
    number,
    issued_date: `2026-01-${String(n).padStart(2, "0")}`,
    customer_id: null,
    vehicle_id: null,
    job_sheet_number: null,
    order_reference: null,
    customer_name: "",
    registration: "",
    total_gross: "10.00",
    ...given,
  });
  const papers = [
    paper(1, "invoice", "1042", {
      customer_id: ZOE,
      vehicle_id: FOCUS,
      job_sheet_number: "2041",
      order_reference: "PO 7781",
      customer_name: "Mrs Zoë Gonçalves",
      registration: "AB12CDE",
      total_gross: "1412.50",
    }),
    paper(2, "job_sheet", "5992"),
    paper(3, "invoice", "5992"),
    paper(4, "invoice", "HB-9335", {
      customer_id: "00000000-0000-7000-8000-000000000008",
      customer_name: "Mr & Mrs Tom Wood",
    }),
    paper(5, "credit_note", "7001", { total_gross: "-88.20" }),
    paper(6, "estimate", "000345"),
    // Made out to a name and a plate that are on no card.
    paper(7, "invoice", "4411", { customer_name: "Miss Ada Quillfeather", registration: "QU11LLS" }),
    paper(8, "excess_invoice", "6120"),
    paper(9, "payment_on_account", "31"),
    paper(10, "vehicle_sale", "77"),
  ];
  await sql()`insert into documents ${sql()(papers)}`;
  await sql()`insert into stock_items (id, part_number, description, barcode, category, location) values
    ('00000000-0000-7000-8000-000000000005', 'GO-9300', 'Oil filter ½"', '5012345678900', 'Filters', 'Rack B7'),
    ('00000000-0000-7000-8000-000000000015', '205/55R16', 'Tyre 205/55 R16', null, 'Tyres', null)`;
  await sql()`insert into suppliers (name, account_number, telephone, postcode, locality) values ('Partco (Bristol)', 'G/1187', '0117 496 0800', 'BS2 0XX', 'St Philip’s')`;
  await sql()`insert into receipts (legacy_id, document_id, customer_id, method, method_name, amount, payment_date, description) values
    ('R1', ${papers[0]?.id ?? ""}, ${ZOE}, 'card', 'Mastercard', '333.10', '2026-02-03', 'Chq 00417')`;
});

const search = async (q: string, actor = as("admin")) =>
  (await ask(searchEverything, actor, { q })).hits.map(
    ({ kind, title, reason }) => `${kind} ${title}: ${reason}`,
  );

const TYPED_AND_FOUND: [string, string][] = [
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
  ["go93", 'part Oil filter ½": part GO-9300'],
  ["501234", 'part Oil filter ½": barcode 5012345678900'],
  // Names, as each screen writes them.
  ["Mrs Zoë Gonçalves", "customer Mrs Zoë Gonçalves: name"],
  ["Gonçalves, Zoë", "customer Mrs Zoë Gonçalves: name"],
  ["goncalves,", "customer Mrs Zoë Gonçalves: name"],
  ["mr & mrs tom wood", "customer Mr & Mrs Tom Wood: name"],
  ["OBrien", "customer Mr Patrick O'Brien: name"],
  ["O'Brien", "customer Mr Patrick O'Brien: name"],
  ["o’brien", "customer Mr Patrick O'Brien: name"],
  ["ob", "customer Mr Patrick O'Brien: name"],
  ["O'Neill", "customer Ms Una O’Neill-Hart: name"],
  ["oneill hart", "customer Ms Una O’Neill-Hart: name"],
  ["100% plumbing & heating ltd", "customer 100% Plumbing & Heating Ltd: name"],
  ["avery", "customer 100% Plumbing & Heating Ltd: name"],
  // One letter off: another, one more, one less, two that changed places; alone and beside the rest of the name.
  ["gonzalves", "customer Mrs Zoë Gonçalves: one letter apart"],
  ["marchantt", "customer Mr Sam Marchant: one letter apart"],
  ["marchnt", "customer Mr Sam Marchant: one letter apart"],
  ["marhcant", "customer Mr Sam Marchant: one letter apart"],
  ["sam merchant", "customer Mr Sam Marchant: one letter apart"],
  ["patrik obrien", "customer Mr Patrick O'Brien: one letter apart"],
  // Plates too: figures for letters that look alike, one more, one less, two that changed places, in either half.
  ["ABI2CDE", "vehicle AB12 CDE: one letter apart"],
  ["AB12 CDF", "vehicle AB12 CDE: one letter apart"],
  ["BA12CDE", "vehicle AB12 CDE: one letter apart"],
  ["AB12CED", "vehicle AB12 CDE: one letter apart"],
  ["AB112CDE", "vehicle AB12 CDE: one letter apart"],
  ["AB2CDE", "vehicle AB12 CDE: one letter apart"],
  // Telephones in any grouping, with and without the country or the nought.
  ["07700900123", "customer Mrs Zoë Gonçalves: telephone 07700 900 123"],
  ["(0117) 496-0123", "customer Mrs Zoë Gonçalves: telephone 0117 496 0123"],
  ["0117/4960123", "customer Mrs Zoë Gonçalves: telephone 0117 496 0123"],
  ["447700900123", "customer Mrs Zoë Gonçalves: telephone 07700 900 123"],
  ["01225 960555", "customer Mr Patrick O'Brien: telephone"],
  ["01225 960 777", "customer Ms Una O’Neill-Hart: telephone"],
  ["goncalves 900123", "customer Mrs Zoë Gonçalves: telephone 07700 900 123"],
  // Where they live.
  ["chew magna", "customer Mrs Zoë Gonçalves: address 12 Manor Road, Chew Magna, Bristol, Somerset"],
  ["12 manor road", "customer Mrs Zoë Gonçalves: address 12 Manor Road, Chew Magna, Bristol, Somerset"],
  ["keynsham", "customer Mr Patrick O'Brien: address Keynsham"],
  ["brien keynsham", "customer Mr Patrick O'Brien: address Keynsham"],
  ["bs1 4", "customer Mrs Zoë Gonçalves: postcode BS1 4DJ"],
  // Cars.
  ["AB12 CDE", "vehicle AB12 CDE: registration"],
  ["910491", "vehicle AB12 CDE: VIN WF0F4KG0CEL910491"],
  ["moondust", "vehicle AB12 CDE: make and model"],
  ["zetec", "vehicle AB12 CDE: Zetec"],
  ["k7788", "vehicle AB12 CDE: key code K7788"],
  ["wood golf", "vehicle WD05 OOD: owner Mr & Mrs Tom Wood"],
  ["golf wood", "vehicle WD05 OOD: owner Mr & Mrs Tom Wood"],
  ["mr wood golf", "vehicle WD05 OOD: owner Mr & Mrs Tom Wood"],
  ["tom wood", "vehicle WD05 OOD: owner Mr & Mrs Tom Wood"],
  // Documents by word, code or prefix.
  ["JS 5992", "document Job sheet 5992: number"],
  ["js5992", "document Job sheet 5992: number"],
  ["Job sheet 5992", "document Job sheet 5992: number"],
  ["invoice 5992", "document Invoice 5992: number"],
  ["inv 5992", "document Invoice 5992: number"],
  ["SI5992", "document Invoice 5992: number"],
  ["invoice no. 1042", "document Invoice 1042: number"],
  ["#1042", "document Invoice 1042: number"],
  ["job sheet 2041", "document Invoice 1042: was job sheet 2041"],
  ["9335", "document Invoice HB-9335: number"],
  ["HB-9335", "document Invoice HB-9335: number"],
  ["hb9335", "document Invoice HB-9335: number"],
  ["hb 93", "document Invoice HB-9335: number"],
  ["Invoice HB-9335", "document Invoice HB-9335: number"],
  ["345", "document Estimate 000345: number"],
  ["ES 000345", "document Estimate 000345: number"],
  ["credit note 7001", "document Credit note 7001: number"],
  ["CR 7001", "document Credit note 7001: number"],
  ["excess invoice 6120", "document Excess invoice 6120: number"],
  ["XS6120", "document Excess invoice 6120: number"],
  ["Payment on account 31", "document Payment on account 31: number"],
  ["vs 77", "document Vehicle sale 77: number"],
  ["wood 9335", "document Invoice HB-9335"],
  ["invoice wood", "document Invoice HB-9335"],
  ["7781", "document Invoice 1042: order reference PO 7781"],
  // By what is printed on them alone.
  ["Miss Ada Quillfeather", "document Invoice 4411"],
  ["QU11 LLS", "document Invoice 4411"],
  // Money.
  ["1,412.50", "document Invoice 1042: total"],
  ["£1412.50", "document Invoice 1042: total"],
  ["1412.50", "document Invoice 1042: total"],
  ["88.20", "document Credit note 7001: total"],
  ["333.10", "receipt Mastercard £333.10: amount"],
  ["00417", "receipt Mastercard £333.10: Chq 00417"],
  // Parts and suppliers.
  ["GO-9300", 'part Oil filter ½": part GO-9300'],
  ["go 9300", 'part Oil filter ½": part GO-9300'],
  ["205/55 R16", "part Tyre 205/55 R16: part 205/55R16"],
  ["20555r16", "part Tyre 205/55 R16: part 205/55R16"],
  ["rack b7", 'part Oil filter ½": part GO-9300'],
  ["filters", 'part Oil filter ½": category Filters'],
  ["partco", "supplier Partco (Bristol): name"],
  ["g1187", "supplier Partco (Bristol): our account G/1187"],
  ["0117 4960800", "supplier Partco (Bristol): telephone 0117 496 0800"],
  ["st philips", "supplier Partco (Bristol): address St Philip’s"],
];

test.each(TYPED_AND_FOUND)("%s finds %s", async (q, expected) => {
  expect((await search(q)).join("\n")).toContain(expected);
});

const LISTS = {
  customer: listCustomers,
  vehicle: listVehicles,
  document: listDocuments,
  part: listStock,
  supplier: listSuppliers,
  receipt: listReceipts,
} satisfies Record<SearchKind, object>;

/** What differs by a letter is offered by the palette alone. */
test.each(TYPED_AND_FOUND.filter(([, found]) => !found.endsWith("one letter apart")))(
  "the lists hold whatever %s found",
  async (q) => {
    const { hits } = await ask(searchEverything, as("admin"), { q });
    for (const { kind, id, title } of hits) {
      const { rows } = await ask(LISTS[kind] as typeof listCustomers, as("admin"), { q });
      expect(
        rows.map((row) => row.id),
        `${kind} ${title}`,
      ).toContain(id);
    }
  },
);

test("a field that takes customers and vehicles alone finds them by a slip as well, what is right before what is nearly so", async () => {
  const found = async (q: string) =>
    (await ask(searchEverything, as("receptionist"), { q, kinds: ["customer", "vehicle"] })).hits.map(
      ({ title, reason }) => `${title}: ${reason}`,
    );
  expect(await found("ABI2CDE")).toEqual(["AB12 CDE: one letter apart"]);
  expect(await found("marchantt")).toEqual(["Mr Sam Marchant: one letter apart"]);
  expect(await found("AB12CDE")).toEqual(["AB12 CDE: registration"]);
  expect(await found("XY12CDF")).toEqual([]);
});

test("how many there are in all is what the list counts", async () => {
  const totals = await ask(searchTotals, as("admin"), {
    q: "wood",
    kinds: ["customer", "vehicle", "document"],
  });
  const { pagination } = await ask(listDocuments, as("admin"), { q: "wood" });
  expect(totals).toEqual({ customer: 1, vehicle: 1, document: pagination.total });
});

test("letters that a pattern would read are letters", async () => {
  expect(await search("%%%")).toEqual([]);
  expect(await search("___")).toEqual([]);
});

test("one letter finds nothing, and asks nothing of the database", async () => {
  expect(await search("a")).toEqual([]);
});

test("a document is found by a customer's telephone only by those who may read customers", async () => {
  const titles = async (...permissions: Parameters<typeof holding>) =>
    (await search("07700 900123", holding("account:own", ...permissions))).join("\n");
  expect(await titles("documents:read", "customers:read")).toContain("document Invoice 1042");
  expect(await titles("documents:read", "vehicles:read")).toBe("");
  const { rows } = await ask(listDocuments, holding("documents:read"), { q: "07700 900123" });
  expect(rows).toEqual([]);
});

test("a customer's hit gives the telephone, and a vehicle's its keeper's, to those who may read customers", async () => {
  const telephones = async (q: string, actor = as("admin")) =>
    (await ask(searchEverything, actor, { q })).hits
      .filter(({ kind }) => kind === "customer" || kind === "vehicle")
      .map(({ kind, telephone }) => `${kind} ${telephone}`);
  expect(await telephones("gonc")).toEqual(["customer 0117 496 0123", "vehicle 0117 496 0123"]);
  // The one that it was found by; else, of one who has none at home, the mobile.
  expect(await telephones("07700900123")).toContain("customer 07700 900 123");
  expect(await telephones("avery")).toEqual(["customer 07700 900 456"]);
  expect(await telephones("patrik obrien")).toEqual(["customer 01225 960555"]);
  expect(await telephones("ab12cde")).toContain("vehicle 0117 496 0123");
  expect(await telephones("wd05")).toEqual(["vehicle "]);
  expect(await telephones("ab12", holding("account:own", "vehicles:read"))).toEqual(["vehicle "]);
});

test("what a key leaves out are these signs, whatever stands beside them", async () => {
  const signs = `'"\`´‘’“”.,;:/\\()[]{}<>&@%+*#_=~|!?^£$€–—·-`;
  const others = await sql()`
    select c from (select 'Zoë ' || chr(n) || '1 x' || chr(n) as c from generate_series(1, 65535) n where n not between 55296 and 57343) s
    where search_key(c) is distinct from translate(lower(public.unaccent('public.unaccent'::regdictionary, c)), ${signs}, '')`;
  expect(others).toHaveLength(0);
});

test("people find what they may read", async () => {
  expect(await search("gonc", holding("account:own", "vehicles:read"))).toEqual([]);
  expect(await search("ab12", holding("account:own", "vehicles:read"))).toEqual([
    "vehicle AB12 CDE: registration",
  ]);
});
