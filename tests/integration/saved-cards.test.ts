import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { commands, run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { archiveCustomer } from "@/lib/customers/commands/archive-customer";
import { mergeCustomers } from "@/lib/customers/commands/merge-customers";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { changeAccount, connectAccount } from "@/lib/payments/commands/accounts";
import { followPayment } from "@/lib/payments/commands/follow-payment";
import { forgetAtProvider, mirrorAllCards, mirrorCardsOf } from "@/lib/payments/commands/kept-cards";
import { makePaymentLink } from "@/lib/payments/commands/links";
import { payByLink } from "@/lib/payments/commands/pay-by-link";
import { forgetCardByLink } from "@/lib/portal/commands/by-link";
import { readCustomersPage } from "@/lib/portal/queries/customers-page";
import { forgetCard } from "@/lib/saved-cards/commands/forget-card";
import { cardsToMirror, cardToForget } from "@/lib/saved-cards/jobs/kinds";
import { listKeptCards } from "@/lib/saved-cards/queries/kept-cards";
import { as } from "../support/actors";
import { connectStandIn } from "../support/connected-stripe";
import { testDatabase } from "../support/database";
import { ownDocument } from "../support/ledger";
import { aRow } from "../support/rows";
import { deleteCustomer, offeredCards, saveCard } from "../support/stripe-customers";
import { type StripeFailure, StripeServer } from "../support/stripe-server";

const stripe = new StripeServer();
Object.assign(process.env, {
  DATA_DIR: mkdtempSync(join(tmpdir(), "ga4-cards-")),
  AUTH_SECRET: "a secret of these tests, long enough for them",
  STRIPE_API_BASE: await stripe.start(),
});
const { url } = await testDatabase();
const manager = as("manager");
const admin = as("admin");
let customer = "";
let token = "";

const keepCards = async (on: boolean) => {
  const [account] = await sql()<{ id: string }[]>`
    select id from payment_accounts where provider = 'stripe' and deleted_at is null`;
  await run(changeAccount, admin, { id: account?.id ?? "", keeps_cards: on });
};
const linkOf = async (of: { customer_id: string } | { document_id: string }) =>
  (await run(makePaymentLink, manager, of)).path.replace("/pay/", "");
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error,
  );
const jobs = (name: string) =>
  sql()<
    { data: Record<string, string> }[]
  >`select data from jobs.job where name = ${name} order by created_on`;

beforeAll(async () => {
  await startJobs(
    url,
    [cardToForget, cardsToMirror].map((kind) => ({ ...kind, handle: async () => {} })),
    { work: false },
  );
  await connectStandIn(stripe);
});
afterAll(async () => {
  await stopJobs();
  await stripe.stop();
});
beforeEach(async () => {
  await keepCards(true);
  customer = await aRow("customers", { surname: "Keeper", forename: "Ann", email: "ann@example.com" });
  await ownDocument({ customer_id: customer, total_gross: "50.00" });
  token = await linkOf({ customer_id: customer });
});
afterEach(() => {
  stripe.failures.length = 0;
  expect(stripe.faults).toEqual([]);
});

const begin = async (by = token, amount = "20.00") => {
  const id = await payByLink(by, {
    provider: "stripe",
    amount,
    origin: "http://localhost:3000",
    ip: undefined,
  });
  const [row] = await sql()<
    { session_id: string }[]
  >`select session_id from online_payments where id = ${id}`;
  return { id, session: stripe.find("checkout.session", row?.session_id ?? "") };
};

/** Pays by the own link, with the card kept, and what the job does after it. */
const payAndKeep = async (last4?: string) => {
  const { id, session } = await begin();
  const card = saveCard(stripe, session, last4);
  stripe.pay(session.id, { way: "card" });
  await followPayment(id);
  await mirrorCardsOf(customer);
  return card;
};
const shown = async (of = customer) =>
  (await ask(listKeptCards, manager, { customer_id: of })).map(
    ({ name, expires_on }) => `${name} ${expires_on}`,
  );
const cardId = async (ref: string) =>
  (await sql()<{ id: string }[]>`select id from saved_cards where ref = ${ref}`)[0]?.id ?? "";

test("a card that the customer lets Stripe keep is shown to both, and offered again on Stripe's page alone", async () => {
  const card = await payAndKeep();
  expect(await shown()).toEqual(["Visa •••• 4242 2028-04-30"]);
  expect((await readCustomersPage(token))?.cards).toMatchObject([{ name: "Visa •••• 4242" }]);
  const again = await begin(token, "5.00");
  expect(again.session.customer).toBe(card.customer);
  expect(offeredCards(stripe, again.session)).toEqual(["4242"]);
  expect(stripe.all("customer").filter(({ metadata }) => metadata.customer_id === customer)).toMatchObject([
    { name: expect.stringContaining("Keeper"), email: "ann@example.com" },
  ]);
  expect((await jobs("saved_cards.mirror")).some(({ data }) => data.customer_id === customer)).toBe(true);
});

test("it is offered by the customer's own link alone, and only where the garage wants it", async () => {
  await payAndKeep();
  const invoice = await ownDocument({ customer_id: customer, total_gross: "30.00" });
  const forwarded = await begin(await linkOf({ document_id: invoice }), "30.00");
  expect(forwarded.session).toMatchObject({ customer: null, customer_email: "ann@example.com" });
  await keepCards(false);
  const off = await begin(token, "6.00");
  expect(off.session).toMatchObject({ customer: null, saved_payment_method_options: null });
});

test("the customer forgets it by their link, and nobody another's", async () => {
  const card = await payAndKeep();
  const id = await cardId(card.id);
  const other = await aRow("customers", { surname: "Other" });
  const theirs = await linkOf({ customer_id: other });
  expect(await failure(forgetCardByLink(theirs, id, undefined))).toMatchObject({ code: "NOT_FOUND" });
  expect(await forgetCardByLink(token, id, undefined)).toBe(true);
  expect(stripe.find("payment_method", card.id).customer).toBeNull();
  expect(await shown()).toEqual([]);
  expect(await sql()`select forgotten_by from saved_cards where id = ${id}`).toMatchObject([
    { forgotten_by: "customer" },
  ]);
  expect(await failure(forgetCardByLink(token, id, undefined))).toMatchObject({ code: "NOT_FOUND" });
  // The job finds it done.
  await forgetAtProvider(id);
});

test("the garage forgets it, which the audit trail tells", async () => {
  const card = await payAndKeep();
  const id = await cardId(card.id);
  await run(forgetCard, manager, { id });
  await run(forgetCard, manager, { id });
  expect(
    (await jobs("saved_cards.forget_at_provider")).filter(({ data }) => data.card_id === id),
  ).toHaveLength(1);
  await forgetAtProvider(id);
  expect(stripe.find("payment_method", card.id).customer).toBeNull();
  expect(await sql()`select 1 from audit_log where entity_id = ${id}`).toHaveLength(1);
});

test("what is gone at Stripe is gone here, and what was forgotten here does not come back", async () => {
  const gone = await payAndKeep("1111");
  const lingers = await payAndKeep("2222");
  stripe.find("payment_method", gone.id).customer = null;
  await run(forgetCard, manager, { id: await cardId(lingers.id) });
  await mirrorAllCards();
  expect(await shown()).toEqual([]);
  expect(
    await sql()`select ref, forgotten_by from saved_cards where customer_id = ${customer} order by id`,
  ).toEqual([
    { ref: gone.id, forgotten_by: "provider" },
    { ref: lingers.id, forgotten_by: "garage" },
  ]);
  expect(stripe.find("payment_method", lingers.id).customer).toBeNull();
});

const TROUBLES: [string, StripeFailure][] = [
  ["a fault", { status: 500 }],
  ["too many", { status: 429, code: "rate_limit" }],
  ["no answer after it was done", "swallow"],
  ["garbage", { garbage: "<html>" }],
];
const often = (trouble: StripeFailure) => stripe.failures.push(...Array<StripeFailure>(9).fill(trouble));

test.each(TROUBLES)("%s: a card is forgotten here at once, and at Stripe later", async (_, trouble) => {
  const card = await payAndKeep();
  const id = await cardId(card.id);
  often(trouble);
  const done = await forgetCardByLink(token, id, undefined);
  stripe.failures.length = 0;
  expect(await shown()).toEqual([]);
  if (!done) await forgetAtProvider(id);
  expect(stripe.find("payment_method", card.id).customer).toBeNull();
});

test.each(TROUBLES)("%s: who pays is made known once, and can pay in any case", async (_, trouble) => {
  // The library asks three times where that helps; then the page is asked for without the customer.
  const asked =
    trouble === "swallow" || (typeof trouble === "object" && "status" in trouble && trouble.status === 500);
  stripe.failures.push(...Array<StripeFailure>(asked ? 3 : 1).fill(trouble));
  const { session } = await begin();
  expect(session.status).toBe("open");
  stripe.failures.length = 0;
  await sql()`delete from payment_customers where customer_id = ${customer}`;
  await begin(token, "7.00");
  stripe.travel(2);
  await sql()`delete from payment_customers where customer_id = ${customer}`;
  await begin(token, "8.00");
  expect(stripe.all("customer").filter(({ metadata }) => metadata.customer_id === customer)).toHaveLength(1);
});

test("who was deleted at Stripe is made known anew", async () => {
  const card = await payAndKeep();
  deleteCustomer(stripe, card.customer ?? "");
  const { session } = await begin(token, "9.00");
  expect(session.customer).not.toBe(card.customer);
  await mirrorCardsOf(customer);
  expect(await shown()).toEqual([]);
});

test("a merge takes the cards along, and archiving has them forgotten", async () => {
  const card = await payAndKeep();
  const kept = await aRow("customers", { surname: "Keeper", forename: "Ann" });
  await run(mergeCustomers, manager, { id: kept, merged_id: customer, confirmed_other_account: true });
  expect(await shown(kept)).toHaveLength(1);
  await mirrorCardsOf(kept);
  expect(await shown(kept)).toHaveLength(1);
  expect(await cardId(card.id)).not.toBe("");
});

test("archiving a customer has their cards forgotten", async () => {
  const id = await aRow("customers", { surname: "Gone" });
  await sql()`insert into saved_cards (customer_id, provider, live, ref, name)
    values (${id}, 'stripe', false, 'pm_of_who_is_archived', 'Visa •••• 4242')`;
  await run(archiveCustomer, manager, { id });
  expect(await shown(id)).toEqual([]);
  const card_id = await cardId("pm_of_who_is_archived");
  expect(
    (await jobs("saved_cards.forget_at_provider")).filter(({ data }) => data.card_id === card_id),
  ).toHaveLength(1);
});

test("only Stripe keeps cards, and who may do what the table of permissions says", async () => {
  for (const name of [
    "saved_cards.forget",
    "saved_cards.mirror",
    "payment_customers.note",
    "portal.forget_card",
  ]) {
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

test("another account that is connected knows none of them", async () => {
  await payAndKeep();
  const account = { provider: "stripe", live: false, name: "Another", sealed_keys: "" } as const;
  await run(connectAccount, admin, account);
  expect(await shown()).toEqual([]);
  expect(await sql()`select 1 from payment_customers`).toHaveLength(0);
});
