import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { sql as client, db } from "@/db/client";
import { run } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { archiveCustomer, restoreCustomer } from "@/lib/customers/commands/archive-customer";
import { createContact, deleteContact, updateContact } from "@/lib/customers/commands/contacts";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { recordConsent } from "@/lib/customers/commands/record-consent";
import { updateCustomer } from "@/lib/customers/commands/update-customer";
import { findMergedInto, getCustomer, listCustomers, suggestNumber } from "@/lib/customers/queries/customers";
import { findSimilarCustomers } from "@/lib/customers/queries/find-similar-customers";
import { getCustomerDetails } from "@/lib/details/queries/customer-details";
import { getCustomerTimeline } from "@/lib/details/queries/customer-timeline";
import { listCustomerDocuments } from "@/lib/documents/queries/documents-of";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { anInvoice, aVehicle } from "../support/records";

await testDatabase();
const manager = as("manager");

const customer = (fields: object) =>
  run(createCustomer, manager, { confirmed_not_duplicate: true, ...fields });

describe("a new customer", () => {
  test("gets the next account number of the name, and a tidy postcode", async () => {
    const first = await customer({ surname: "Quayle", telephone: "01179460000", postcode: "bs12ab" });
    const second = await customer({ surname: "O'Quay" });
    const third = await customer({ company_name: "Quay Side Motors Ltd" });
    expect(first).toMatchObject({
      account_number: "QUA001",
      telephone: "01179460000",
      postcode: "BS1 2AB",
      version: 1,
    });
    expect(second.account_number).toBe("OQU001");
    expect(third).toMatchObject({ account_number: "QUA002", name: "Quay Side Motors Ltd" });
    expect(await ask(suggestNumber, manager, { surname: "Quantick" })).toBe("QUA003");
  });

  test("needs a name, a real e-mail address and known fields", async () => {
    await expect(run(createCustomer, manager, { telephone: "0117 946 0000" })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "surname" }],
    });
    await expect(run(createCustomer, manager, { surname: "A", email: "a@" })).rejects.toMatchObject({
      details: [{ field: "email" }],
    });
    await expect(
      run(createCustomer, manager, { surname: "A", colour: "red" } as never),
    ).rejects.toMatchObject({
      details: [{ field: "colour", message: "Unknown field" }],
    });
  });

  test("is refused with the matches where somebody alike is on file, until it is confirmed", async () => {
    const known = await customer({
      surname: "Ferris",
      telephone: "0117 911 2233",
      mobile: "07700 900321 Ann, 07700 900322 Ben",
      email: "Ferris@example.org",
      postcode: "BA1 1AA",
    });
    const alike = [
      [{ surname: "Another", telephone: "+44 (0)117 9112233" }, "telephone"],
      [{ surname: "Another", mobile: "01179112233" }, "telephone"],
      [{ surname: "Another", mobile: "07700 900321" }, "telephone"],
      [{ surname: "Another", mobile: "07700 900322" }, "telephone"],
      [{ surname: "Another", email: "ferris@EXAMPLE.org" }, "e-mail"],
      [{ surname: "ferris", postcode: "ba11aa" }, "surname and postcode"],
    ] as const;
    for (const [fields, reason] of alike) {
      const refusal = await run(createCustomer, manager, fields).catch((error) => error);
      expect(refusal).toMatchObject({
        code: "CONFLICT",
        details: [{ field: "confirmed_not_duplicate", record_id: known.id }],
      });
      expect(refusal.details[0].message).toContain(reason);
    }
    const other = await run(createCustomer, manager, {
      surname: "Another",
      telephone: "0117 911 2233",
      confirmed_not_duplicate: true,
    });
    expect(other.id).not.toBe(known.id);
  });

  test("may share a surname or a postcode alone with somebody", async () => {
    await customer({ surname: "Unwin", postcode: "GL1 1AA" });
    expect(await run(createCustomer, manager, { surname: "Unwin", postcode: "GL2 2BB" })).toBeTruthy();
    expect(await run(createCustomer, manager, { surname: "Vokes", postcode: "GL1 1AA" })).toBeTruthy();
  });

  test("is looked for while being typed, contacts included", async () => {
    const firm = await customer({ company_name: "Harbour Freight Ltd" });
    await run(createContact, manager, { customer_id: firm.id, name: "Ray Tully", mobile: "07700 900777" });
    const found = await ask(findSimilarCustomers, as("technician"), { mobile: "+447700900777" });
    expect(found).toMatchObject([{ id: firm.id, reasons: ["telephone"], vehicles: 0 }]);
    expect(await ask(findSimilarCustomers, manager, { mobile: "07700" })).toEqual([]);
    expect(await ask(findSimilarCustomers, manager, { company_name: "harbour freight ltd" })).toHaveLength(1);
  });

  test.each([
    ["an apostrophe left out", { surname: "OGrady", postcode: "TA1 1AA" }, "surname and postcode"],
    ["another apostrophe", { surname: "O’Grady", postcode: "ta11aa" }, "surname and postcode"],
    ["a letter more", { surname: "O'Gradey", postcode: "TA1 1AA" }, "postcode, surname one letter apart"],
    [
      "names exchanged",
      { forename: "O'Grady", surname: "Declan", postcode: "TA1 1AA" },
      "postcode, surname the other way round",
    ],
    ["the number with the country", { telephone: "+44 (0)1823 496 321" }, "telephone"],
    ["the number without its nought", { mobile: "1823 496321" }, "telephone"],
    ["the country without a plus", { mobile: "441823496321" }, "telephone"],
    ["the name alone", { forename: "declan", surname: "ogrady" }, "name"],
    ["two letters that changed places", { forename: "Delcan", surname: "O'Grady" }, "name, one letter apart"],
    ["the name alone, exchanged", { forename: "OGrady", surname: "Declan" }, "name, the other way round"],
    ["a company, a letter off", { company_name: "Gradys Haulage Ltd" }, "company, one letter apart"],
    ["a company's apostrophe", { company_name: "Grady’s Haulages Ltd." }, "company"],
  ])("is recognised by %s", async (_, typed, reason) => {
    const [known] = await client()<{ id: string }[]>`
      insert into customers (forename, surname, company_name, telephone, postcode)
      values ('Declan', 'O''Grady', 'Grady''s Haulages Ltd', '01823 496321', 'TA1 1AA') returning id`;
    const found = await ask(findSimilarCustomers, manager, typed);
    await client()`delete from customers where id = ${known?.id ?? ""}`;
    expect(found).toMatchObject([{ id: known?.id, reasons: expect.arrayContaining([reason]) }]);
  });

  test("of the same name alone is told and not refused; with the postcode it is refused", async () => {
    await customer({ forename: "Ivo", surname: "D'Arcy", postcode: "TA2 2BB" });
    const alike = { forename: "Ivo", surname: "DArcy" };
    expect(await ask(findSimilarCustomers, manager, alike)).toMatchObject([{ reasons: ["name"] }]);
    expect(await ask(findSimilarCustomers, manager, { forename: "Eve", surname: "Arcy" })).toEqual([]);
    await expect(run(createCustomer, manager, { ...alike, postcode: "TA2 2BB" })).rejects.toMatchObject({
      details: [{ message: expect.stringContaining("same surname and postcode") }],
    });
    await expect(run(createCustomer, manager, alike)).resolves.toMatchObject({ surname: "DArcy" });
  });

  test("cannot take another's account number", async () => {
    await customer({ surname: "Zeal", account_number: "zea777" });
    await expect(customer({ surname: "Zest", account_number: "ZEA777" })).rejects.toMatchObject({
      details: [{ field: "account_number" }],
    });
  });

  test("two at once get two account numbers", async () => {
    const made = await Promise.all(
      ["Iggle", "Iggle", "Iggle", "Iggle"].map((surname) => customer({ surname })),
    );
    expect(made.map((c) => c.account_number).sort()).toEqual(["IGG001", "IGG002", "IGG003", "IGG004"]);
  });

  test("two at once who ask for one number: the first has it, the other is told whose it is", async () => {
    const asked = await Promise.allSettled(
      ["Quill", "Quince"].map((surname) => customer({ surname, account_number: "QUI001" })),
    );
    const [made, refused] = asked.sort((a, b) => a.status.localeCompare(b.status));
    expect(made).toMatchObject({ status: "fulfilled", value: { account_number: "QUI001" } });
    expect(refused).toMatchObject({ reason: { details: [{ field: "account_number" }] } });
  });
});

describe("changing a customer", () => {
  test("changes what is given alone, and refuses a version that is gone", async () => {
    const made = await customer({ surname: "Brook", town: "Bath", credit_limit: "1500" });
    expect(made.credit_limit).toBe("1500.00");
    const changed = await run(updateCustomer, manager, {
      id: made.id,
      version: 1,
      town: "Yate",
      labour_rate: 62.5,
    });
    expect(changed).toMatchObject({
      town: "Yate",
      surname: "Brook",
      credit_limit: "1500.00",
      labour_rate: "62.50",
      version: 2,
    });
    await expect(
      run(updateCustomer, manager, { id: made.id, version: 1, town: "Wick" }),
    ).rejects.toMatchObject({
      code: "PRECONDITION_FAILED",
    });
    await expect(run(updateCustomer, manager, { id: made.id, surname: "" })).rejects.toMatchObject({
      details: [{ field: "surname" }],
    });
  });

  test("contacts and consents stand in the customer's own history", async () => {
    const { id } = await customer({ surname: "Larch", mobile: "07700 900123" });
    const contact = await run(createContact, manager, {
      customer_id: id,
      name: "Pat Larch",
      may_approve: true,
    });
    const renamed = await run(updateContact, manager, { id: contact.id, version: 1, role: "Driver" });
    expect(renamed).toMatchObject({ name: "Pat Larch", role: "Driver", may_approve: true, version: 2 });
    await run(recordConsent, manager, {
      customer_id: id,
      channel: "sms",
      decision: "given",
      basis: "asked at the counter",
    });
    await run(recordConsent, manager, {
      customer_id: id,
      channel: "sms",
      decision: "withdrawn",
      source: "STOP",
    });
    await run(deleteContact, manager, { id: contact.id });
    const picture = await ask(getCustomerDetails, manager, { id });
    expect(picture.contacts).toEqual([]);
    expect(picture.consents).toMatchObject([{ channel: "sms", decision: "withdrawn" }]);
    const { entries } = await ask(getCustomerTimeline, manager, { id, page: 1 });
    expect(entries.map((entry) => entry.what)).toEqual([
      "customers.delete_contact",
      "customers.record_consent",
      "customers.record_consent",
      "customers.update_contact",
      "customers.create_contact",
      "customers.create",
    ]);
    await expect(db().execute(sql`update customer_consents set decision = 'given'`)).rejects.toThrow();
  });
});

test("consent is given only to be written to where there is an address or a mobile number, and refused anywhere", async () => {
  const { id } = await customer({ surname: "Elm", telephone: "0117 496 0123" });
  const record = (channel: "email" | "sms" | "whatsapp" | "post", decision: "given" | "refused" = "given") =>
    run(recordConsent, manager, { customer_id: id, channel, decision });
  const refusedAs = (message: string) =>
    expect.objectContaining({ code: "VALIDATION_ERROR", details: [{ field: "channel", message }] });
  await expect(record("email")).rejects.toEqual(
    refusedAs("No e-mail address is on file: add it to the customer first"),
  );
  for (const channel of ["sms", "whatsapp"] as const) {
    await expect(record(channel)).rejects.toEqual(
      refusedAs("No mobile number is on file: add it to the customer first"),
    );
    await record(channel, "refused");
  }
  await record("post");
  const before = await ask(getCustomerDetails, manager, { id });
  expect(before.consent_gaps).toEqual({
    email: "No e-mail address is on file",
    sms: "No mobile number is on file",
    whatsapp: "No mobile number is on file",
  });
  const version = before.customer.version;
  await run(updateCustomer, manager, { id, version, telephone: "07700 900123", email: "elm@example.test" });
  await record("email");
  await record("sms");
  expect((await ask(getCustomerDetails, manager, { id })).consent_gaps).toEqual({});
});

describe("archiving", () => {
  test("is refused while money is owed or a job is open, and can be taken back", async () => {
    const { id } = await customer({ surname: "Moat" });
    const car = await aVehicle(id, "MO47MOT");
    const invoice = await anInvoice({ customer_id: id, vehicle_id: car, balance: "120.00" });
    await expect(run(archiveCustomer, manager, { id })).rejects.toMatchObject({
      code: "CONFLICT",
      message: "This customer cannot be archived: £120.00 is still owed on 1 document",
    });
    await db().execute(
      sql`update documents set balance = 0, type = 'job_sheet', status = 'open', issued_date = null where id = ${invoice}`,
    );
    await expect(run(archiveCustomer, manager, { id })).rejects.toThrow(
      "1 job sheet of £120.00 not finished",
    );
    await db().execute(sql`update documents set status = 'cancelled' where id = ${invoice}`);
    await run(archiveCustomer, manager, { id });
    await expect(ask(getCustomer, manager, { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(run(updateCustomer, manager, { id, town: "Bath" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect((await ask(getCustomer, manager, { id, archived: true })).deleted_at).not.toBeNull();
    expect((await ask(listCustomers, manager, { archived: "true" })).rows.map((row) => row.id)).toContain(id);
    expect((await run(restoreCustomer, manager, { id })).deleted_at).toBeNull();
    expect(await ask(findMergedInto, manager, { id })).toBeNull();
  });
});

describe("a customer's picture", () => {
  let id: string;
  beforeAll(async () => {
    id = (await customer({ surname: "Ageing", account_customer: true })).id;
    const car = await aVehicle(id, "AG31NGG");
    const late = (days: number) => sql`(${today()}::date - ${days}::int)`;
    for (const [days, balance] of [
      [-5, "10.00"],
      [0, "1.00"],
      [1, "20.00"],
      [30, "2.00"],
      [31, "30.00"],
      [61, "40.00"],
      [91, "50.00"],
    ] as const) {
      const invoice = await anInvoice({ customer_id: id, vehicle_id: car, balance });
      await db().execute(sql`update documents set due_date = ${late(days)} where id = ${invoice}`);
    }
    const credit = await anInvoice({
      customer_id: id,
      vehicle_id: car,
      balance: "5.00",
      type: "credit_note",
    });
    await db().execute(
      sql`update documents set due_date = null, issued_date = ${late(70)} where id = ${credit}`,
    );
    const draft = await anInvoice({ customer_id: id, vehicle_id: car, balance: "99.00" });
    await db().execute(sql`update documents set issued_date = null, status = 'draft' where id = ${draft}`);
    await db().execute(sql`
      insert into receipts (customer_id, method, method_name, amount, payment_date) values (${id}, 'cash', 'Cash', 25, ${today()})`);
    await db().execute(sql`
      insert into receipts (document_id, method, method_name, amount, payment_date) values (${credit}, 'card', 'Visa', 12.5, '2020-01-02')`);
  });

  test("ages what is owed by the day it was due, or issued, with credits against it", async () => {
    const { standing, vehicles, counts } = await ask(getCustomerDetails, manager, { id });
    expect(standing).toMatchObject({
      balance: "148.00",
      current: "11.00",
      days_30: "22.00",
      days_60: "30.00",
      days_90: "35.00",
      older: "50.00",
      overdue: "137.00",
      documents: 8,
      on_account: "25.00",
    });
    expect(vehicles).toMatchObject([{ registration: "AG31NGG" }]);
    expect(counts).toMatchObject({ vehicles: 1, invoices: 8 });
  });

  test("agrees with the list on the balance", async () => {
    const { rows } = await ask(listCustomers, manager, { q: "Ageing" });
    expect(rows).toMatchObject([{ id, balance: "148.00", vehicles: 1 }]);
  });

  test("shows documents a page at a time, and a timeline that keeps money from whom it does not concern", async () => {
    const documents = await ask(listCustomerDocuments, manager, { id });
    expect(documents).toMatchObject({ total: 9, page: 1 });
    const kinds = async (role: "manager" | "technician") =>
      new Set((await ask(getCustomerTimeline, as(role), { id })).entries.map((entry) => entry.kind));
    expect(await kinds("manager")).toEqual(new Set(["document", "receipt", "change"]));
    expect(await kinds("technician")).toEqual(new Set(["document", "change"]));
    expect(await ask(getCustomerTimeline, manager, { id, page: 2 })).toMatchObject({
      entries: [],
      has_more: false,
    });
  });
});

describe("the list", () => {
  beforeAll(async () => {
    for (const [surname, fields] of Object.entries({
      Aaaby: { town: "Ely", classification: "trade", account_customer: true, telephone: "01353 111222" },
      Bbbly: { town: "Cam", mobile: "07700 900123", postcode: "CB1 2XY" },
      Cccly: { town: "Bury", email: "ccc@example.net" },
    }))
      await customer({ surname, forename: "Listed", ...fields });
  });

  const names = async (input: object) =>
    (await ask(listCustomers, manager, { q: "Listed", ...input })).rows.map((row) => row.surname);

  test("orders, filters and counts", async () => {
    expect(await names({})).toEqual(["Aaaby", "Bbbly", "Cccly"]);
    expect(await names({ sort: "-name" })).toEqual(["Cccly", "Bbbly", "Aaaby"]);
    expect(await names({ sort: "town" })).toEqual(["Cccly", "Bbbly", "Aaaby"]);
    expect(await names({ classification: "trade" })).toEqual(["Aaaby"]);
    expect(await names({ account_customer: false })).toEqual(["Bbbly", "Cccly"]);
    const page = await ask(listCustomers, manager, { q: "Listed", per_page: 2, page: 2 });
    expect(page.pagination).toEqual({ page: 2, per_page: 2, total: 3, total_pages: 2 });
    const [counted] = await db().execute<{ n: number }>(
      sql`select count(*)::int as n from customers where deleted_at is null`,
    );
    expect((await ask(listCustomers, manager, {})).pagination.total).toBe(counted?.n);
    const [trade] = await db().execute<{ n: number }>(
      sql`select count(*)::int as n from customers where deleted_at is null and classification = 'trade' and account_customer`,
    );
    expect(
      (await ask(listCustomers, manager, { classification: "trade", account_customer: true })).pagination
        .total,
    ).toBe(trade?.n);
  });

  test("finds by part of a name, e-mail, telephone with 0 or +44, postcode with or without space", async () => {
    for (const [q, surname] of [
      ["aab", "Aaaby"],
      ["01353111222", "Aaaby"],
      ["+44 1353 111 222", "Aaaby"],
      ["7700900123", "Bbbly"],
      ["cb1 2xy", "Bbbly"],
      ["CB12XY", "Bbbly"],
      ["ccc@example", "Cccly"],
      ["listed cccly", "Cccly"],
    ] as const) {
      const { rows } = await ask(listCustomers, manager, { q });
      expect(
        rows.map((row) => row.surname),
        q,
      ).toContain(surname);
    }
    expect((await ask(listCustomers, manager, { q: "100%" })).rows).toEqual([]);
  });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
