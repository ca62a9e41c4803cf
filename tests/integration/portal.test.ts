import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { commands, run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ROLES } from "@/lib/core/permissions";
import { makePaymentLink, revokePaymentLink } from "@/lib/payments/commands/links";
import { chooseChannelsByLink, reportSoldByLink } from "@/lib/portal/commands/by-link";
import { paperOfCustomer, readCustomersPage } from "@/lib/portal/queries/customers-page";
import { CONSENT_WORDING } from "@/lib/portal/rules/channels";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { ownDocument } from "../support/ledger";
import { aRow } from "../support/rows";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "ga4-portal-"));
process.env.AUTH_SECRET = "a secret of these tests, long enough for them";
await testDatabase();
const manager = as("manager");
let customer = "";
let token = "";

const linkOf = async (of: { customer_id: string } | { document_id: string }) =>
  (await run(makePaymentLink, manager, of)).path.replace("/pay/", "");
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error,
  );

beforeEach(async () => {
  customer = await aRow("customers", {
    surname: "Portal",
    forename: "Ann",
    email: "ann@example.test",
    mobile: "07700 900123",
  });
  token = await linkOf({ customer_id: customer });
});

test("a customer sees their own cars and papers, what they owe, and nothing of the garage's own", async () => {
  const car = await aRow("vehicles", {
    customer_id: customer,
    registration: "AB12CDE",
    mot_expiry: "2027-03-04",
  });
  const other = await aRow("customers", { surname: "Other" });
  await aRow("vehicles", { customer_id: other, registration: "ZZ99ZZZ" });
  const invoice = await ownDocument({ customer_id: customer, total_gross: "50.00" });
  const draft = { issued_date: null, customer_id: customer, total_gross: "9.00" };
  for (const more of [
    { ...draft, status: "draft" },
    { ...draft, type: "job_sheet", status: "open" },
    { ...draft, type: "estimate", status: "draft" },
    { customer_id: other, total_gross: "7.00" },
  ])
    await ownDocument(more);
  const sent = await ownDocument({ ...draft, type: "estimate", status: "sent" });
  const page = await readCustomersPage(token);
  expect(page).toMatchObject({ name: expect.stringContaining("Portal"), owed: "50.00" });
  expect(page?.cars.map(({ id }) => id)).toEqual([car]);
  expect(page?.papers.map(({ id }) => id).sort()).toEqual([invoice, sent].sort());
  expect(page?.channels.every(({ allowed }) => !allowed)).toBe(true);
});

test("a car that is booked in shows when, until that is over, and a paper says where it stands", async () => {
  const car = await aRow("vehicles", { customer_id: customer, registration: "BK11NGS" });
  const booked = async () => (await readCustomersPage(token))?.cars.map((one) => one.booked);
  const times = (day: string) => ({ starts_at: `${day}T13:30:00Z`, ends_at: `${day}T14:30:00Z` });
  const booking = (status: string, day: string) =>
    aRow("appointments", { vehicle_id: car, status, ...times(day) });
  await booking("cancelled", addDays(today(), 2));
  await booking("booked", addDays(today(), -3));
  expect(await booked()).toEqual([null]);
  await booking("booked", addDays(today(), 9));
  await booking("booked", addDays(today(), 6));
  expect(await booked()).toMatchObject([{ starts_at: `${addDays(today(), 6)}T13:30:00.000Z`, here: false }]);
  await booking("in_progress", addDays(today(), -1));
  expect(await booked()).toMatchObject([{ here: true }]);

  const estimate = { type: "estimate", issued_date: null, customer_id: customer, total_gross: "9.00" };
  await ownDocument({ ...estimate, status: "declined" });
  expect((await readCustomersPage(token))?.papers).toMatchObject([{ type: "estimate", status: "declined" }]);
});

test("papers open by the link of whose they are, and by no other", async () => {
  const invoice = await ownDocument({ customer_id: customer, total_gross: "50.00" });
  const other = await aRow("customers", { surname: "Other" });
  expect((await paperOfCustomer(token, invoice))?.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(await paperOfCustomer(await linkOf({ customer_id: other }), invoice)).toBeNull();
  for (const wrong of ["x", randomUUID()]) expect(await paperOfCustomer(token, wrong)).toBeNull();
});

test("the link of a document opens no page of its customer; a closed one opens nothing", async () => {
  const invoice = await ownDocument({ customer_id: customer, total_gross: "50.00" });
  expect(await readCustomersPage(await linkOf({ document_id: invoice }))).toBeNull();
  const [link] = await sql()<{ id: string }[]>`select id from payment_links where customer_id = ${customer}`;
  await run(revokePaymentLink, manager, { id: link?.id ?? "" });
  expect(await readCustomersPage(token)).toBeNull();
  expect(await failure(chooseChannelsByLink(token, ["email"], undefined))).toMatchObject({
    code: "NOT_FOUND",
  });
});

test("each choice is an entry of the ledger, with the wording, and only where something changed", async () => {
  await chooseChannelsByLink(token, ["email", "sms", "whatever"], undefined);
  await chooseChannelsByLink(token, ["email", "sms"], undefined);
  await chooseChannelsByLink(token, ["email"], undefined);
  const ledger = await sql()`
    select channel, decision, wording, source from customer_consents where customer_id = ${customer} order by id`;
  expect(ledger.map(({ channel, decision }) => `${channel} ${decision}`)).toEqual([
    "email given",
    "sms given",
    // Shown to them, and not chosen.
    "post refused",
    "telephone refused",
    "sms withdrawn",
  ]);
  expect(ledger[0]).toMatchObject({ wording: CONSENT_WORDING, source: "the customer's own link" });
  const page = await readCustomersPage(token);
  expect(page?.channels.filter(({ allowed }) => allowed).map(({ channel }) => channel)).toEqual(["email"]);
});

test("what we have no address for is not offered, and taken back all the same where it was agreed to", async () => {
  const bare = await aRow("customers", { surname: "Bare", telephone: "0117 496 0123" });
  const own = await linkOf({ customer_id: bare });
  const gaps = async () =>
    (await readCustomersPage(own))?.channels.filter(({ gap }) => gap).map(({ channel }) => channel);
  const ledger = async () =>
    (
      await sql()`select channel, decision from customer_consents where customer_id = ${bare} order by id`
    ).map(({ channel, decision }) => `${channel} ${decision}`);
  expect(await gaps()).toEqual(["email", "sms"]);
  expect(await failure(chooseChannelsByLink(own, ["email"], undefined))).toMatchObject({
    code: "VALIDATION_ERROR",
    details: [{ field: "channel" }],
  });
  await chooseChannelsByLink(own, ["post"], undefined);
  expect(await ledger()).toEqual(["post given", "telephone refused"]);

  await sql()`update customers set mobile = '07700 900124' where id = ${bare}`;
  expect(await gaps()).toEqual(["email"]);
  await chooseChannelsByLink(own, ["post", "sms"], undefined);
  await sql()`update customers set mobile = null where id = ${bare}`;
  await chooseChannelsByLink(own, ["post", "sms"], undefined);
  await chooseChannelsByLink(own, ["post"], undefined);
  expect(await ledger()).toEqual([...["post given", "telephone refused", "sms given", "sms withdrawn"]]);
});

test("a car that was sold is theirs no more; nobody sells another's", async () => {
  const car = await aRow("vehicles", { customer_id: customer, registration: "SO11LDX" });
  const other = await aRow("customers", { surname: "Other" });
  const theirs = await linkOf({ customer_id: other });
  expect(await failure(reportSoldByLink(theirs, car, undefined))).toMatchObject({ code: "NOT_FOUND" });
  await reportSoldByLink(token, car, undefined);
  expect((await sql()`select customer_id from vehicles where id = ${car}`)[0]?.customer_id).toBeNull();
  const former =
    await sql()`select 1 from vehicle_owners where vehicle_id = ${car} and customer_id = ${customer}`;
  expect(former).toHaveLength(1);
  expect((await readCustomersPage(token))?.cars).toEqual([]);
});

test("what a link may do, staff may do by the table of permissions alone", async () => {
  for (const name of ["portal.choose_channels", "portal.report_sold"]) {
    const command = commands.get(name);
    if (!command) throw new Error(`There is no ${name}`);
    for (const role of ROLES) {
      const actor = as(role);
      const refused = await failure(run(command, actor, {}));
      expect(refused?.code === "FORBIDDEN", `${name} by ${role}`).toBe(
        !actor.permissions.has(command.permission),
      );
    }
  }
});
