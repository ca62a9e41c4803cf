import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import {
  cancelAtReader,
  chargeAtReader,
  presentTestCard,
  watchReader,
} from "@/lib/card-readers/commands/at-reader";
import { chargeReader, noteReaderPayment } from "@/lib/card-readers/commands/charge";
import { followReaders } from "@/lib/card-readers/commands/follow-reader";
import { addReader, removeReader } from "@/lib/card-readers/commands/readers";
import { readerSetup, readersAtTill } from "@/lib/card-readers/queries/readers";
import { commands, run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { receiveEvent } from "@/lib/payments/commands/receive-event";
import { reconcileAll } from "@/lib/payments/commands/reconcile";
import { workOnEvents } from "@/lib/payments/commands/record-event";
import { refundOnlineNow } from "@/lib/payments/commands/refund-now";
import { eventsToWork, refundToSend } from "@/lib/payments/jobs/kinds";
import { as } from "../support/actors";
import { connectStandIn } from "../support/connected-stripe";
import { testDatabase } from "../support/database";
import { ownDocument } from "../support/ledger";
import { aRow } from "../support/rows";
import { type StripeFailure, StripeServer } from "../support/stripe-server";
import { atReader } from "../support/stripe-terminal";

const stripe = new StripeServer();
Object.assign(process.env, {
  DATA_DIR: mkdtempSync(join(tmpdir(), "ga4-readers-")),
  AUTH_SECRET: "a secret of these tests, long enough for them",
  STRIPE_API_BASE: await stripe.start(),
});
const { url } = await testDatabase();
const receptionist = as("receptionist");
const admin = as("admin");
let invoice = "";
let reader_id = "";

beforeAll(async () => {
  await startJobs(url, [
    { ...refundToSend, handle: async () => {} },
    { ...eventsToWork, handle: async () => {} },
  ]);
  await connectStandIn(stripe);
  await sql()`insert into settings (key, value) values ('garage', ${JSON.stringify({ name: "Test Motors", road: "1 High Street", town: "Leeds", postcode: "LS1 1AA" })}::text::jsonb)
    on conflict (key) do update set value = settings.value || excluded.value`;
  const added = await addReader.execute(admin, { id: randomUUID(), name: "Counter", code: "simulated" });
  reader_id = added.id;
});
afterAll(async () => {
  await stopJobs();
  await stripe.stop();
  expect(stripe.faults).toEqual([]);
});
beforeEach(async () => {
  invoice = await ownDocument({
    customer_id: await aRow("customers", { surname: "Payer" }),
    total_gross: "120.00",
  });
});
afterEach(async () => {
  stripe.failures.length = 0;
  const [open] = await sql()<{ id: string }[]>`select id from online_payments where state = 'begun'`;
  if (open) await cancelAtReader.execute(receptionist, { id: open.id });
});

const device = () => atReader.last(stripe);
const wanted = (more: object = {}) => ({
  payment_key: randomUUID() as string,
  reader_id,
  document_id: invoice as string | null,
  customer_id: null,
  amount: "120.00",
  ...more,
});
const charge = (more: object = {}) => chargeAtReader.execute(receptionist, wanted(more));
const watch = (id: string) => watchReader.execute(receptionist, { id });
const cancel = (id: string) => cancelAtReader.execute(receptionist, { id });
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error,
  );
const moneyOf = async () =>
  (await sql()`select status, received, balance from documents where id = ${invoice}`)[0];
const receipts = async () =>
  (await sql()`select amount, provider_reference from receipts where document_id = ${invoice} order by id`)
    .length;
const intents = (id: string) =>
  stripe.all("payment_intent").filter(({ metadata }) => metadata.payment_id === id);

describe("a card at the counter", () => {
  test("is taken, and booked once, whoever tells of it and how often", async () => {
    const { id, state } = await charge();
    expect(state).toBe("waiting");
    expect(await watch(id)).toMatchObject({ state: "waiting" });
    atReader.present(stripe, device());
    const event = stripe.events.at(-1);
    expect(event?.type).toBe("terminal.reader.action_succeeded");
    if (event) await receiveEvent("stripe", stripe.request(event));
    await Promise.all([workOnEvents(), watch(id), watch(id)]);
    expect(await watch(id)).toMatchObject({ state: "paid", way_detail: "Visa •••• 4242" });
    await followReaders();
    await reconcileAll();
    expect(await moneyOf()).toMatchObject({ status: "paid", received: "120.00" });
    expect(await receipts()).toBe(1);
  });

  test("declined, then another is accepted: each attempt has its end", async () => {
    const first = await charge();
    expect(await presentTestCard.execute(receptionist, { id: first.id, card: "declined" })).toMatchObject({
      state: "declined",
      problem: "Your card was declined.",
    });
    expect(intents(first.id)[0]?.status).toBe("canceled");
    const second = await charge();
    expect(await presentTestCard.execute(receptionist, { id: second.id, card: "accepted" })).toMatchObject({
      state: "paid",
    });
    await reconcileAll();
    expect(await moneyOf()).toMatchObject({ received: "120.00" });
    expect(await receipts()).toBe(1);
  });

  test("is cancelled here, or at the reader, and nothing is booked", async () => {
    const { id } = await charge();
    expect(await cancel(id)).toMatchObject({ state: "cancelled" });
    expect(device().action).toBeNull();
    expect(await failure(presentTestCard.execute(receptionist, { id, card: "accepted" }))).toBeTruthy();
    const again = await charge();
    atReader.customerCancels(stripe, device());
    expect(await watch(again.id)).toMatchObject({ state: "cancelled", problem: "Cancelled at the reader" });
    await reconcileAll();
    expect(await moneyOf()).toMatchObject({ received: "0.00" });
  });

  test("cancelled just as the card was taken, it is paid, once", async () => {
    const { id } = await charge();
    atReader.present(stripe, device());
    expect(await cancel(id)).toMatchObject({ state: "paid" });
    expect(await receipts()).toBe(1);
  });

  test("is refunded by the same way, and the amount never exceeds what is due", async () => {
    expect(await failure(charge({ amount: "120.01" }))).toMatchObject({ details: [{ field: "amount" }] });
    const { id } = await charge({ amount: "50.00" });
    atReader.present(stripe, device());
    await watch(id);
    expect(await moneyOf()).toMatchObject({ received: "50.00", balance: "70.00" });
    const refund = { online_payment_id: id, amount: "20.00", payment_key: randomUUID(), owed_again: true };
    expect(await refundOnlineNow.execute(as("manager"), refund)).toMatchObject({ state: "done" });
    expect(await moneyOf()).toMatchObject({ received: "30.00", balance: "90.00" });
  });
});

describe("one reader", () => {
  test("asks for one card at a time: the other till is told whose", async () => {
    const answers = await Promise.allSettled([charge({ amount: "54.00" }), charge({ amount: "60.00" })]);
    const refused = answers.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(
        /^The reader Counter is asking for another card \(£(54|60)\.00, Invoice /,
      ),
    });
  });

  test("asked twice with the same key asks once", async () => {
    const given = wanted();
    const [one, other] = await Promise.all([
      chargeAtReader.execute(receptionist, given),
      chargeAtReader.execute(receptionist, given).catch(() => chargeAtReader.execute(receptionist, given)),
    ]);
    expect(one?.id).toBe(other?.id);
    expect(intents(given.payment_key)).toHaveLength(1);
  });

  test("that is offline says so, and the next try goes through", async () => {
    device().status = "offline";
    expect(await failure(charge())).toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(/offline/),
    });
    device().status = "online";
    const { id } = await charge();
    expect(await watch(id)).toMatchObject({ state: "waiting" });
    await reconcileAll();
    expect(await watch(id)).toMatchObject({ state: "waiting" });
  });
});

describe("broken off", () => {
  test.each<[string, StripeFailure[]]>([
    ["hangs up", Array.from({ length: 4 }, () => "hang up" as const)],
    ["is broken", Array.from({ length: 4 }, () => ({ status: 500 }))],
    ["is busy", [{ status: 429 }]],
  ])(
    "before the reader was told, as Stripe %s: nothing is charged, and the reader is free",
    async (_, failures) => {
      stripe.failures.push(...failures);
      expect(await failure(charge())).toMatchObject({ code: "UNAVAILABLE" });
      stripe.failures.length = 0;
      const { id } = await charge();
      atReader.present(stripe, device());
      expect(await watch(id)).toMatchObject({ state: "paid" });
      await reconcileAll();
      expect(await receipts()).toBe(1);
    },
  );

  test("killed after it was begun, and after Stripe has made it: it ends by itself, or goes on with the same key", async () => {
    const never = wanted({ amount: "10.00" });
    await run(chargeReader, receptionist, never);
    await followReaders();
    expect((await sql()`select state from online_payments where id = ${never.payment_key}`)[0]?.state).toBe(
      "begun",
    );
    await sql()`update online_payments set created_at = now() - interval '3 minutes' where id = ${never.payment_key}`;
    await followReaders();
    expect((await sql()`select state from online_payments where id = ${never.payment_key}`)[0]?.state).toBe(
      "failed",
    );

    const lost = wanted();
    await run(chargeReader, receptionist, lost);
    const { id } = await chargeAtReader.execute(receptionist, lost);
    await run(noteReaderPayment, receptionist, { id, payment_id: intents(id)[0]?.id ?? "" });
    atReader.present(stripe, device());
    await followReaders();
    expect(await watch(id)).toMatchObject({ state: "paid" });
    expect(intents(id)).toHaveLength(1);
  });

  test("that nobody watches any more, it is cancelled at Stripe and here", async () => {
    const { id } = await charge();
    await sql()`update online_payments set created_at = now() - interval '11 minutes' where id = ${id}`;
    await followReaders();
    expect(await watch(id)).toMatchObject({ state: "cancelled" });
    expect(intents(id)[0]?.status).toBe("canceled");
  });
});

describe("readers", () => {
  test("are listed with what Stripe says of them, and an outage is said", async () => {
    expect(await ask(readersAtTill, receptionist, {})).toMatchObject([{ id: reader_id, name: "Counter" }]);
    expect(await ask(readerSetup, admin, {})).toMatchObject({ readers: [{ online: true }], problem: null });
    stripe.failures.push(...Array.from({ length: 4 }, () => "hang up" as const));
    expect(await ask(readerSetup, admin, {})).toMatchObject({
      readers: [{ online: null }],
      problem: expect.any(String),
    });
  });

  test("a code that Stripe does not know is said at its field; one sent again is one reader; a removed one is gone", async () => {
    const given = { id: randomUUID(), name: "Desk", code: "puppies-plug-could" };
    expect(await failure(addReader.execute(admin, { ...given, code: "nobodys" }))).toMatchObject({
      details: [{ field: "code" }],
    });
    const added = await addReader.execute(admin, given);
    expect((await addReader.execute(admin, given)).id).toBe(added.id);
    await removeReader.execute(admin, { id: added.id, version: added.version });
    expect(await ask(readersAtTill, receptionist, {})).toHaveLength(1);
    expect(await failure(charge({ reader_id: added.id }))).toMatchObject({
      details: [{ field: "reader_id" }],
    });
  });

  test("each command is for those whom the table of permissions names", async () => {
    const ours = [...commands.values()].filter(({ name }) => name.startsWith("card_readers."));
    expect(ours).toHaveLength(6);
    for (const command of ours)
      for (const role of ROLES) {
        const refused = await failure(run(command, as(role), {}));
        expect(refused?.code === "FORBIDDEN", `${command.name} by ${role}`).toBe(
          !as(role).permissions.has(command.permission),
        );
      }
  });
});
