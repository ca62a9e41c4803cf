import { hash } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { sql as client, connect, db, disconnect } from "@/db/client";
import { apiRouter } from "@/lib/api/router";
import { hashApiKey, randomApiKey, visiblePart } from "@/lib/auth/tokens/api-keys";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { testDatabase } from "../support/database";
import { type CountedDatabase, countedDatabase } from "../support/round-trips";

const { url } = await testDatabase();
const key = randomApiKey();
const answer = apiRouter(routes);
let counted: CountedDatabase;
let sent: string[] = [];

beforeAll(async () => {
  await client()`
    insert into api_keys (name, role, key_prefix, key_hash, last_used_at)
    values ('Counted', 'manager', ${visiblePart(key)}, ${hashApiKey(key)}, now())`;
  await client()`
    insert into settings (key, value) values ('garage', '{"name": "Counted", "vat_number": "GB999999973"}')`;
  // Whoever issues puts the drawing of the paper into the queue.
  await startJobs(url, [{ ...storePaper, handle: async () => {} }], { work: false });
  await disconnect();
  counted = await countedDatabase(url);
  connect(counted.url, { max: 1, debug: (_, text) => sent.push(text) });
});

afterAll(async () => {
  await stopJobs();
  await counted.stop();
});

let people = 0;

const LETTERS = "abdefghjlnpqrstu";
/** Somebody new, of a name that is like no other here. */
const somebody = () => {
  const name = [...hash("sha1", String(++people), "hex").slice(0, 9)]
    .map((digit) => LETTERS[Number(`0x${digit}`)])
    .join("");
  return {
    surname: name,
    email: `${name}@example.com`,
    postcode: "BA1 1AA",
    mobile: `07${people + 100000000}`,
  };
};

async function ask(
  method: string,
  path: string,
  body?: object,
  headers: object = {},
): Promise<Record<string, unknown>> {
  const response = await answer(
    new Request(`http://localhost/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json", ...headers },
      body: body ? JSON.stringify(body) : null,
    }),
  );
  expect(response.ok, await response.clone().text()).toBe(true);
  return ((await response.json()) as { data: Record<string, unknown> }).data;
}

/**
 * The ways to the database of a call, once its statements are prepared; one less where a statement shares its way with the wake-up of the
 * call before.
 */
async function tripsOf(call: () => Promise<unknown>): Promise<number> {
  for (let i = 0; i < 3; i++) await call();
  const trips: number[] = [];
  // Once a minute it is noted that a key is used.
  for (let i = 0; i < 3; i++) {
    counted.trips();
    await call();
    trips.push(counted.trips());
  }
  return Math.min(...trips);
}

test("a list is the check of the key, and one statement for the page and its total", async () => {
  expect(await tripsOf(() => ask("GET", "/customers?page=1"))).toBeLessThanOrEqual(2);
});

test("a new customer is the check of the key, and one statement", async () => {
  expect(await tripsOf(() => ask("POST", "/customers", somebody()))).toBeLessThanOrEqual(2);
});

test("every other command sends its audit, its event and its commit in one", async () => {
  const owner = await ask("POST", "/customers", somebody());
  // Key, begin, owner, cars alike, row; audit, event and commit.
  const car = () => ask("POST", "/vehicles", { customer_id: owner.id, registration: `AB${people++} XYZ` });
  expect(await tripsOf(car)).toBeLessThanOrEqual(6);
  // Key, begin, the row and its lock, the change; audit, event and commit.
  expect(
    await tripsOf(() => ask("PUT", `/customers/${owner.id}`, { notes: `Note ${people++}` })),
  ).toBeLessThanOrEqual(5);
});

test("what can go together on the way to a bill and its payment does", async () => {
  const owner = await ask("POST", "/customers", somebody());
  const line_items = [{ item_type: "labour", description: "Service", quantity: "1", unit_price: "65.00" }];
  const made: string[] = [];
  const draft = async () => {
    const invoice = await ask("POST", "/documents", { type: "invoice", customer_id: owner.id, line_items });
    made.push(String(invoice.id));
  };
  // Key, begin, parties, row, lines; audit, event and commit.
  expect(await tripsOf(draft)).toBeLessThanOrEqual(6);
  const issued: string[] = [];
  const issue = async () => {
    const id = made.pop() ?? "";
    await ask("POST", `/documents/${id}/issue`, {});
    issued.push(id);
  };
  // Key, begin, the draft's lock, its lines, parties, closed periods, stock, offered work, notes and job, number and row; the end.
  expect(await tripsOf(issue)).toBeLessThanOrEqual(11);
  const pay = () => ask("POST", "/receipts", { document_id: issued.pop(), amount: "65.00", method: "card" });
  // Key, begin, the form's lock, the day, the invoice's lock, receipt, invoice, its audit; the end.
  expect(await tripsOf(pay)).toBeLessThanOrEqual(9);
});

test("a statement without parameters is prepared like any other", async () => {
  const text = "select count(*) from tax_codes as asked_without_parameters";
  const [row] = await db().transaction(async (tx) => {
    await tx.execute(sql.raw(text));
    return tx.execute(sql`select 1 as prepared from pg_prepared_statements where statement = ${text}`);
  });
  expect(row?.prepared).toBe(1);
});

test("a key that is asked for by many at once is looked up once for all who came meanwhile, and so is the list", async () => {
  await ask("GET", "/customers?page=1");
  sent = [];
  await Promise.all(Array.from({ length: 30 }, () => ask("GET", "/customers?page=1")));
  // Who comes while one is on its way shares the next: how many there are goes by how close together the thirty come.
  expect(sent.filter((text) => text.includes("from api_keys")).length).toBeLessThan(15);
  expect(sent.filter((text) => text.includes("from list_totals")).length).toBeLessThan(15);
});
