import { hash } from "node:crypto";
import postgres from "postgres";
import type { Values } from "./fill";

/** A request as a person would write it down. */
export interface Request {
  method: "GET" | "POST";
  path: string;
  body?: Record<string, unknown>;
}

/** What is measured: the same thing asked of our surface, which the bare server shares, and of Directus. */
export interface Call {
  name: string;
  kind: "read" | "write";
  sample: keyof Samples;
  ours(): Request;
  directus(): Request;
}

const COLUMNS =
  "id,name,title,forename,surname,company_name,account_number,account_customer,account_held,classification,telephone,mobile,email,town,postcode,last_invoice_date,created_at,updated_at,version";
const WHOLE = `${COLUMNS},house_no,road,locality,county,credit_limit,credit_terms,labour_rate,labour_discount_percent,parts_discount_percent,trade_parts,force_tax_free,regular_customer,reminders_allowed,no_email,how_found_us,notes,customer_since,legacy_id`;
const LIVE = "filter[deleted_at][_null]=true";
/** As many as a find shows. */
const FOUND = 6;

/** One of each call, by which the bare server learns it. */
export interface Samples {
  list: Sample;
  get: Sample;
  search: Sample;
  document: Sample;
  create: Sample;
}

interface Sample {
  request: Request;
  /** Another of the same kind. */
  before: Request;
  /** The parts of it that are others with the next call, as the statements have them. */
  values: Values;
}

/** The five calls, over records of the garage at hand, and a sample of each. */
export async function callsOver(databaseUrl: string): Promise<{ calls: Call[]; samples: Samples }> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const column = async (statement: string) =>
    (await sql.unsafe<{ value: string }[]>(statement)).map(({ value }) => value);
  const customers = await column(
    "select id as value from customers where deleted_at is null order by md5(id::text) limit 500",
  );
  const documents = await column(
    "select id as value from documents where type = 'invoice' and deleted_at is null order by md5(id::text) limit 500",
  );
  const [rich] = await column(
    `select d.id as value from documents d join documents j on j.type = 'job_sheet' and j.number = d.job_sheet_number and j.vehicle_id = d.vehicle_id
     where d.type = 'invoice' and exists (select from receipts r where r.document_id = d.id)
       and exists (select from document_lines l where l.document_id = d.id) order by d.id limit 1`,
  );
  const surnames = await column(
    "select distinct lower(surname) as value from customers where surname ~ '^[A-Za-z]{5,}$' order by 1 limit 400",
  );
  await sql.end();
  const typed = surnames
    .filter((_, i) => i % 10 === 0)
    .flatMap((name) => Array.from({ length: name.length - 1 }, (_, i) => name.slice(0, i + 2)));
  const get = (path: string): Request => ({ method: "GET", path });
  const samplePage = pages.length / 2;
  return {
    calls: [
      read("list", "list of 50 with exact total", inTurn(pages), (page) => [
        `/customers?page=${page}`,
        `/items/customers?page=${page}&limit=50&sort=sort_name,id&meta=filter_count&${LIVE}&fields=${COLUMNS}`,
      ]),
      read("get", "get by id", inTurn(customers), (id) => [
        `/customers/${id}`,
        `/items/customers/${id}?fields=${WHOLE}`,
      ]),
      read("search", "search as one types", inTurn(typed), (q) => [
        `/customers/search?q=${q}`,
        `/items/customers?filter[sort_name][_starts_with]=${q}&${LIVE}&sort=sort_name,id&limit=${FOUND}&fields=id,name,forename,surname,company_name,account_number,email,telephone,mobile,postcode,town`,
      ]),
      read("document", "document with its lines", inTurn(documents), (id) => [
        `/documents/${id}`,
        `/items/documents/${id}?fields=*,line_items.*`,
      ]),
      {
        name: "create a customer",
        kind: "write",
        sample: "create",
        ours: () => create(somebody()),
        directus: () => ({ method: "POST", path: "/items/customers", body: somebody() }),
      },
    ],
    samples: {
      list: {
        request: get(`/customers?page=${samplePage}`),
        before: get("/customers?page=1"),
        values: { offset: (samplePage - 1) * 50 },
      },
      get: {
        request: get(`/customers/${customers[0]}`),
        before: get(`/customers/${customers[1]}`),
        values: { id: customers[0] ?? "" },
      },
      search: {
        request: get(`/customers/search?q=${NOBODY}`),
        before: get("/customers/search?q=vkjzqx"),
        values: { q: NOBODY },
      },
      document: {
        request: get(`/documents/${rich}`),
        before: get(`/documents/${documents[0]}`),
        values: { id: rich ?? "" },
      },
      create: { request: create(UNMISTAKABLE), before: create(somebody()), values: {} },
    },
  };
}

/** What no name begins with: all statements of a search are sent. */
const NOBODY = "qzxjvk";

const create = (body: Record<string, unknown>): Request => ({ method: "POST", path: "/customers", body });

const pages = Array.from({ length: 20 }, (_, i) => i + 1);

function read<T>(
  sample: keyof Samples,
  name: string,
  next: () => T,
  paths: (value: T) => [ours: string, directus: string],
): Call {
  return {
    name,
    kind: "read",
    sample,
    ours: () => ({ method: "GET", path: paths(next())[0] }),
    directus: () => ({ method: "GET", path: paths(next())[1] }),
  };
}

function inTurn<T>(values: readonly T[]): () => T {
  let next = 0;
  return () => values[next++ % values.length] as T;
}

/** Sixteen that a post code ends with. */
const LETTERS = "abdefghjlnpqrstu";

let people = Date.now() % 10_000_000;

/** Somebody new each time, as a booking site would send them, alike to nobody who is there. */
export function somebody() {
  const n = ++people;
  const letters = [...hash("sha1", String(n), "hex").slice(0, 9)]
    .map((digit) => LETTERS[Number(`0x${digit}`)])
    .join("");
  return {
    forename: "Bench",
    surname: letters.replace(/^./, (first) => first.toUpperCase()),
    mobile: `07${String(100_000_000 + ((n * 7919) % 900_000_000))}`,
    email: `bench.${process.pid}.${n}@example.com`,
    house_no: "17",
    road: "Mill Lane",
    town: "Bath",
    postcode: `BA${1 + (n % 20)} ${n % 10}${letters.slice(0, 2).toUpperCase()}`,
  };
}

/** Somebody whose name and numbers stand nowhere else, so that they are known again in what is sent to the database. */
const UNMISTAKABLE = {
  ...somebody(),
  surname: "Wxqvkjzyb",
  mobile: "07000555123",
  email: "wxqvkjzyb.sample@example.com",
  postcode: "ZE3 9JX",
};
