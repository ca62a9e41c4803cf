import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();
const manager = as("manager");

const WHOLE = {
  title: "Dr",
  forename: "Ada",
  company_name: 'Quay & "Sons"',
  email: "ada@example.com",
  telephone: "0117 946 0001",
  mobile: "07700 900123",
  house_no: "1",
  road: "Mill Lane",
  locality: "Combe Down",
  town: "Bath",
  county: "Somerset",
  postcode: "BA1 1AA",
  classification: "trade" as const,
  account_customer: true,
  credit_limit: "1500.5",
  credit_terms: 30,
  labour_rate: "62.00",
  labour_discount_percent: "2.5",
  parts_discount_percent: "0",
  trade_parts: true,
  no_email: true,
  notes: "A line\nand another: é 🚗",
  customer_since: "2019-05-06",
  confirmed_not_duplicate: true,
};

/** What the audit trail and the events have of a customer. */
async function trailOf(id: string) {
  const [audit] = await db().execute<{ after: string }>(sql`
    select actor_kind, actor_id, actor_name, command, entity, before, after::text as after, changed, request_id, ip from audit_log where entity_id = ${id}`);
  const events = await db().execute(sql`select name, entity from events where entity_id = ${id}`);
  const told = await db().execute(sql`
    select event_name, entity, state, occurred_at is not null as dated from webhook_deliveries where entity_id = ${id}`);
  const {
    id: own,
    name,
    sort_name,
    created_at,
    account_number,
    surname,
    ...after
  } = JSON.parse(audit?.after ?? "{}");
  expect({ own, sort_name }).toEqual({ own: id, sort_name: undefined });
  expect([name, account_number, surname].every((each) => typeof each === "string")).toBe(true);
  expect(created_at).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+\+00$/);
  return { ...audit, after, events: [...events], told: [...told] };
}

const shape = (row: object) =>
  Object.entries(row).map(([name, value]) => [name, value === null ? null : typeof value]);

test.each([
  ["all that can be given", WHOLE],
  ["a surname alone", { confirmed_not_duplicate: true }],
])("in one statement or in several it is the same row, trail and event: %s", async (what, given) => {
  await db().execute(sql`
    insert into webhook_endpoints (url, secret, event_names) values ('https://example.com/hook', 'x', '{customers.create}')`);
  const atOnce = await run(createCustomer, manager, { ...given, surname: `Quay ${what.length}` });
  const inSteps = await db().transaction((tx) =>
    run(createCustomer, manager, { ...given, surname: `Dock ${what.length}` }, { tx }),
  );
  expect(shape(atOnce)).toEqual(shape(inSteps));
  const same = ({ id, name, surname, account_number, created_at, updated_at, ...rest }: typeof atOnce) =>
    rest;
  expect(same(atOnce)).toEqual(same(inSteps));
  expect(await trailOf(atOnce.id)).toEqual(await trailOf(inSteps.id));
  expect((await trailOf(atOnce.id)).told).not.toEqual([]);
});

const PERSON = {
  forename: "Edwin",
  surname: "Hathersage",
  mobile: "07700 900456",
  email: "edwin@example.com",
  postcode: "S32 1BB",
  company_name: "Hathersage Motors",
};

test("whoever may be on file already is found by each way, and nothing is written", async () => {
  await run(createCustomer, manager, PERSON);
  const count = () =>
    db().execute(sql`select (select count(*) from customers) as c, (select count(*) from audit_log) as a`);
  const before = [...(await count())];
  for (const given of [
    { surname: "Nobody", mobile: "+44 7700 900456" },
    { surname: "Nobody", telephone: "07700900456" },
    { surname: "Nobody", email: "EDWIN@example.com" },
    { surname: "Hathersage", postcode: "s32 1bb" },
    { surname: "Hathersgae", postcode: "S32 1BB" },
    { surname: "Hatersage", postcode: "S32 1BB" },
    { surname: "Athersage", postcode: "S32 1BB" },
    { surname: "Hathersages", postcode: "S32 1BB" },
    { surname: "Edwin", forename: "Hathersage", postcode: "S32 1BB" },
    { company_name: "hathersage motors" },
    { company_name: "Hathersage Motor" },
  ])
    await expect(run(createCustomer, manager, given), JSON.stringify(given)).rejects.toMatchObject({
      code: "CONFLICT",
    });
  expect([...(await count())]).toEqual(before);
});

test("somebody else behind the same postcode is no reason to ask", async () => {
  const made = await run(createCustomer, manager, {
    forename: "Edwin",
    surname: "Hargreaves",
    postcode: "S32 1BB",
  });
  expect(made.account_number).toBe("HAR001");
});
