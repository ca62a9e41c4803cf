import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { restoreCustomer } from "@/lib/customers/commands/archive-customer";
import { createContact } from "@/lib/customers/commands/contacts";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { mergeCustomers } from "@/lib/customers/commands/merge-customers";
import { recordConsent } from "@/lib/customers/commands/record-consent";
import { findMergedInto, getCustomer, listCustomers } from "@/lib/customers/queries/customers";
import { previewMerge } from "@/lib/customers/queries/preview-merge";
import { COPIED, REFERENCES } from "@/lib/customers/rules/references";
import { getCustomerDetails } from "@/lib/details/queries/customer-details";
import { searchCustomers } from "@/lib/search/queries/search";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { anInvoice, aVehicle } from "../support/records";

await testDatabase();
const manager = as("manager");

const customer = (fields: object) =>
  run(createCustomer, manager, { confirmed_not_duplicate: true, ...fields });

const owners = async (table: string) =>
  (await db().execute<{ customer_id: string }>(sql`select customer_id from ${sql.identifier(table)}`)).map(
    (row) => row.customer_id,
  );

test("every table that points to a customer is one that a merge knows", async () => {
  const keys = await db().execute<{ name: string; column: string }>(sql`
    select c.conrelid::regclass::text as name, a.attname as column from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'f' and c.confrelid = 'customers'::regclass`);
  const known = [...REFERENCES, ...COPIED].map(({ table }) => `${table}.customer_id`);
  expect(keys.map((key) => `${key.name}.${key.column}`).sort()).toEqual(
    [...known, "customers.merged_into_id"].sort(),
  );
});

test("moves everything, fills gaps, keeps what differs beside, and revives no refusal", async () => {
  const kept = await customer({
    surname: "Winter",
    telephone: "07700 901111",
    road: "High Street",
    account_number: "WIN900",
  });
  const gone = await customer({
    surname: "Winters",
    mobile: "07700 900900",
    email: "w@example.org",
    road: "Low Road",
    account_number: "WIN901",
    reminders_allowed: false,
    notes: "Prefers mornings",
  });
  const car = await aVehicle(gone.id, "WN11TER");
  const invoice = await anInvoice({ customer_id: gone.id, vehicle_id: car, balance: "60.00" });
  await run(createContact, manager, { customer_id: gone.id, name: "Ida" });
  await run(recordConsent, manager, {
    customer_id: gone.id,
    channel: "sms",
    decision: "withdrawn",
    source: "STOP",
  });
  await run(recordConsent, manager, { customer_id: gone.id, channel: "email", decision: "given" });
  await run(recordConsent, manager, { customer_id: kept.id, channel: "sms", decision: "given" });
  await db().execute(
    sql`insert into receipts (customer_id, method, amount, payment_date) values (${gone.id}, 'cash', 5, '2026-01-01')`,
  );
  await db().execute(
    sql`insert into appointments (customer_id, vehicle_id, starts_at, ends_at) values (${gone.id}, ${car}, now(), now() + interval '1 hour')`,
  );
  await db().execute(
    sql`insert into messages (channel, purpose, customer_id) values ('sms', 'reminder', ${gone.id})`,
  );
  await db().execute(sql`insert into conversations (customer_id) values (${gone.id})`);
  await db().execute(
    sql`insert into online_payments (provider, live, customer_id, amount) values ('stripe', true, ${gone.id}, 5)`,
  );
  await db().execute(
    sql`insert into payment_links (customer_id, made_for, token_hash) values (${gone.id}, ${gone.id}, 'a hash')`,
  );
  await db().execute(
    sql`insert into payment_customers (customer_id, provider, live, ref) values (${gone.id}, 'stripe', true, 'cus_of_a_merge')`,
  );
  await db().execute(
    sql`insert into saved_cards (customer_id, provider, live, ref, name) values (${gone.id}, 'stripe', true, 'pm_of_a_merge', 'Visa •••• 4242')`,
  );
  await db().execute(
    sql`insert into customer_addresses (customer_id, kind, town) values (${gone.id}, 'delivery', 'Bath')`,
  );
  const other = await aVehicle(null, "WN12TER");
  await db().execute(
    sql`insert into vehicle_owners (vehicle_id, customer_id, until_date) values (${other}, ${gone.id}, '2020-01-01')`,
  );
  await db().execute(sql`
    insert into attachments (entity, entity_id, file_name, content_type, byte_size, sha256, storage_key)
    values ('customers', ${gone.id}, 'v5c.pdf', 'application/pdf', 1, 'x', 'x')`);

  const preview = await ask(previewMerge, manager, { id: kept.id, merged_id: gone.id });
  expect(Object.fromEntries(preview.moves.map((move) => [move.noun, move.rows]))).toEqual({
    vehicles: 1,
    documents: 1,
    receipts: 1,
    appointments: 1,
    messages: 1,
    conversations: 1,
    "online payments": 1,
    "links to pay by": 1,
    "customers at payment providers": 1,
    "kept cards": 1,
    contacts: 1,
    addresses: 1,
    "former vehicles": 1,
    consents: 2,
    attachments: 1,
  });
  expect(preview).toMatchObject({
    other_account: true,
    contact: { name: "Winters" },
    address: { road: "Low Road" },
  });

  await expect(run(mergeCustomers, manager, { id: kept.id, merged_id: gone.id })).rejects.toMatchObject({
    code: "CONFLICT",
    details: [{ field: "confirmed_other_account" }],
  });
  expect(await owners("vehicles")).toContain(gone.id);

  const merged = await run(mergeCustomers, manager, {
    id: kept.id,
    version: kept.version,
    merged_id: gone.id,
    merged_version: gone.version,
    confirmed_other_account: true,
  });
  expect(merged).toMatchObject({
    surname: "Winter",
    mobile: "07700 900900",
    email: "w@example.org",
    road: "High Street",
    account_number: "WIN900",
    reminders_allowed: false,
    version: 2,
  });
  expect(merged.notes).toContain("Prefers mornings");
  for (const { table } of REFERENCES) {
    expect(await owners(table), table).toContain(kept.id);
    expect(await owners(table), table).not.toContain(gone.id);
  }
  const picture = await ask(getCustomerDetails, manager, { id: kept.id });
  expect(picture.contacts.map((contact) => contact.name)).toEqual(["Ida", "Winters"]);
  expect(picture.addresses.map((address) => [address.kind, address.road])).toEqual([
    ["delivery", null],
    ["former", "Low Road"],
  ]);
  expect(Object.fromEntries(picture.consents.map((consent) => [consent.channel, consent.decision]))).toEqual({
    sms: "withdrawn",
    email: "given",
  });
  expect(picture.merged).toMatchObject([{ id: gone.id, account_number: "WIN901" }]);
  expect(picture.standing.balance).toBe("60.00");
  const [document] = await db().execute<{ version: number }>(
    sql`select version from documents where id = ${invoice}`,
  );
  expect(document?.version).toBe(2);
  expect(await ask(findMergedInto, manager, { id: gone.id })).toBe(kept.id);
  await expect(ask(getCustomer, manager, { id: gone.id, archived: true })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await expect(run(restoreCustomer, manager, { id: gone.id })).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(
    run(mergeCustomers, manager, { id: kept.id, merged_id: gone.id, confirmed_other_account: true }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a refusal of the one who stays holds against a consent of the one who goes", async () => {
  const kept = await customer({ surname: "Alder" });
  const gone = await customer({ surname: "Alder", email: "alder@example.org" });
  await run(recordConsent, manager, { customer_id: kept.id, channel: "email", decision: "refused" });
  await run(recordConsent, manager, { customer_id: gone.id, channel: "email", decision: "given" });
  await run(mergeCustomers, manager, { id: kept.id, merged_id: gone.id, confirmed_other_account: true });
  const { consents } = await ask(getCustomerDetails, manager, { id: kept.id });
  expect(consents).toMatchObject([{ channel: "email", decision: "withdrawn" }]);
});

test("a chain of merges ends at the last one", async () => {
  const [a, b, c] = [
    await customer({ surname: "Elm" }),
    await customer({ surname: "Elm" }),
    await customer({ surname: "Elm" }),
  ];
  const confirmed_other_account = true;
  await run(mergeCustomers, manager, { id: b.id, merged_id: a.id, confirmed_other_account });
  await run(mergeCustomers, manager, { id: c.id, merged_id: b.id, confirmed_other_account });
  expect(await ask(findMergedInto, manager, { id: a.id })).toBe(c.id);
});

test("a customer is not merged with itself, nor over a change that somebody made in the meantime", async () => {
  const kept = await customer({ surname: "Yew" });
  const gone = await customer({ surname: "Yew" });
  await expect(run(mergeCustomers, manager, { id: kept.id, merged_id: kept.id })).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
  });
  await expect(
    run(mergeCustomers, manager, {
      id: kept.id,
      merged_id: gone.id,
      merged_version: 7,
      confirmed_other_account: true,
    }),
  ).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
});

describe("two who differ in how they trade", () => {
  const TERMS = {
    account_customer: true,
    credit_limit: "1000.00",
    credit_terms: 30,
    labour_rate: "48.00",
    labour_discount_percent: "10",
    parts_discount_percent: "5",
    trade_parts: true,
    classification: "trade" as const,
  };
  const pair = async () => {
    const number = `FLT${String(++made).padStart(3, "0")}`;
    const gone = await customer({ surname: "Fleet", account_number: number, ...TERMS });
    const kept = await customer({ surname: "Fleet" });
    return { gone, kept, number };
  };
  let made = 100;

  test("are asked about, field by field, before anything is lost", async () => {
    const { gone, kept } = await pair();
    const preview = await ask(previewMerge, manager, { id: kept.id, merged_id: gone.id });
    expect(preview.differences.map(({ field }) => field).sort()).toEqual(
      ["account_number", ...Object.keys(TERMS)].sort(),
    );
    expect(preview.differences).toContainEqual({ field: "credit_limit", kept: null, merged: "1000.00" });
    await expect(
      run(mergeCustomers, manager, { id: kept.id, merged_id: gone.id, confirmed_other_account: true }),
    ).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: preview.differences
        .filter(({ field }) => field !== "account_number")
        .map(({ field }) => expect.objectContaining({ field: `choices.${field}` })),
    });
    expect(await ask(getCustomer, manager, { id: gone.id })).toMatchObject({ credit_limit: "1000.00" });
  });

  test("become as was chosen, and either number finds the one who stays", async () => {
    const { gone, kept, number } = await pair();
    const choices = {
      account_number: "merged",
      ...Object.fromEntries(
        Object.keys(TERMS).map((field) => [field, field === "labour_rate" ? "kept" : "merged"]),
      ),
    } as const;
    const merged = await run(mergeCustomers, manager, {
      id: kept.id,
      merged_id: gone.id,
      confirmed_other_account: true,
      choices,
    });
    expect(merged).toMatchObject({
      account_number: number,
      account_customer: true,
      credit_limit: "1000.00",
      credit_terms: 30,
      labour_rate: null,
      trade_parts: true,
      classification: "trade",
    });
    for (const q of [number, kept.account_number ?? ""]) {
      expect((await ask(listCustomers, manager, { q })).rows.map(({ id }) => id)).toContain(kept.id);
      expect((await ask(searchCustomers, manager, { q })).map(({ id }) => id)).toContain(kept.id);
    }
    const again = await customer({ surname: "Fleet" });
    expect([number, kept.account_number]).not.toContain(again.account_number);
  });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
