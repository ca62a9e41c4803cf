import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { countCall } from "@/lib/connections/commands/count-call";
import { connectDvla, testConnection } from "@/lib/connections/commands/test-connection";
import { DvlaKeys } from "@/lib/connections/schema/keys";
import { parse } from "@/lib/core/input/parse";
import { ROLES } from "@/lib/core/permissions";
import { proceed } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { breakerOf, forgetTrouble } from "@/lib/integrations/outside/breaker";
import { setCallRecorder } from "@/lib/integrations/outside/calls";
import { stripeProvider } from "@/lib/integrations/stripe/stripe-provider";
import { paymentFees } from "@/lib/payments/queries/fees";
import { listServices, type ShownService } from "@/lib/services/queries/services";
import { connectContract } from "@/lib/supplier-links/commands/connect-link";
import { as } from "../support/actors";
import { connectStandIn } from "../support/connected-stripe";
import { connectTwilio } from "../support/connected-twilio";
import { testDatabase } from "../support/database";
import { DvlaServer } from "../support/dvla-server";
import { PartsServer } from "../support/parts-server";
import { aRow } from "../support/rows";
import { StripeServer } from "../support/stripe-server";
import { TwilioServer } from "../support/twilio-server";
import { until } from "../support/until";

const [stripe, twilio, dvla, parts] = [
  new StripeServer(),
  new TwilioServer(),
  new DvlaServer(),
  new PartsServer(),
];
const partsAt = await parts.start();
Object.assign(process.env, {
  AUTH_SECRET: "a secret of these tests, long enough for them",
  APP_URL: "https://garage.example",
  STRIPE_API_BASE: await stripe.start(),
  TWILIO_API_BASE: await twilio.start(),
  DVLA_TEST_API_BASE: await dvla.start(),
});
await testDatabase();
const admin = as("admin");

beforeAll(() => setCallRecorder(countCall));
beforeEach(() => forgetTrouble());
afterAll(async () => {
  setCallRecorder(() => {});
  await Promise.all([stripe.stop(), twilio.stop(), dvla.stop(), parts.stop()]);
});

const services = () => ask(listServices, admin, {});
const find = async (id: string): Promise<ShownService | undefined> =>
  (await services()).find((one) => one.id === id);

test("those who may read the settings see every service, set up or not", async () => {
  const shown = await services();
  expect(shown.map(({ id, state }) => [id, state])).toEqual([
    ["dvsa", "none"],
    ["dvla", "none"],
    ["one_auto", "none"],
    ["stripe", "none"],
    ["paypal", "none"],
    ["twilio", "none"],
    ["resend", "none"],
    ["pusher", "none"],
  ]);
  for (const role of ROLES)
    if (role === "admin") await expect(ask(listServices, as(role), {})).resolves.toHaveLength(8);
    else await expect(ask(listServices, as(role), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(ask(paymentFees, as("receptionist"), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("each says whether it is live, and nothing of its keys", async () => {
  await connectStandIn(stripe);
  await connectTwilio(twilio);
  await connectDvla.execute(admin, parse(DvlaKeys, { api_key: dvla.key }));
  const supplier_id = await aRow("suppliers", { name: "Near Parts" });
  await proceed(connectContract, admin, {
    supplier_id,
    url: partsAt,
    token: parts.token,
    account: parts.account,
  });
  const shown = await services();
  expect(Object.fromEntries(shown.map(({ id, state }) => [id.split(":")[0], state]))).toMatchObject({
    ...{ dvla: "test", stripe: "test", twilio: "live", parts: "live", paypal: "none" },
  });
  expect(shown.find(({ kind }) => kind === "supplier")).toMatchObject({
    name: "Near Parts",
    settings: "/settings/suppliers-online",
    test: { link: expect.any(String) },
  });
  expect(shown.find(({ id }) => id === "dvla")?.test).toEqual({ service: "dvla" });
  for (const secret of [stripe.key, twilio.token, dvla.key, parts.token])
    expect(JSON.stringify(shown)).not.toContain(secret);
});

test("calls are counted by all vendors alike, and one that fails is left alone, which the page says", async () => {
  const provider = stripeProvider({ secret_key: stripe.key });
  await sql()`delete from connection_calls`;
  for (let turn = 0; turn < 3; turn++)
    stripe.failures.push({ status: 503, headers: { "stripe-should-retry": "false" } });
  for (let turn = 0; turn < 4; turn++)
    await expect(provider.test()).rejects.toMatchObject({ kind: "later", spared: turn === 3 });
  await until(async () => (await find("stripe"))?.calls.spared === 1);
  expect(await find("stripe")).toMatchObject({
    calls: {
      ...{ answered: 0, failed: 3, spared: 1, mean_ms: expect.any(Number), slowest_ms: expect.any(Number) },
      ...{ problem: "Stripe had a fault of its own (503)", problem_at: expect.any(String) },
    },
    left_alone_until: expect.stringMatching(/Z$/),
  });
  expect((await find("paypal"))?.left_alone_until).toBeNull();
});

test("whoever tests a connection asks it, even while it is left alone", async () => {
  const down = breakerOf("of a test", { service: "dvla", failures: 1 });
  await down.run(() => Promise.reject(new Error("down")), { thrown: () => true }).catch(() => {});
  expect((await find("dvla"))?.left_alone_until).not.toBeNull();
  await testConnection.execute(admin, { service: "dvla" });
  expect((await find("dvla"))?.left_alone_until).toBeNull();
});

test("fees of real payments are added up, and test ones are not", async () => {
  const payment = (more: object) =>
    aRow("online_payments", {
      ...{ provider: "stripe", live: true, amount: "100.00", state: "settled", fee: "1.70", by: "link" },
      ...{ paid_at: new Date(), session_id: randomUUID() },
      ...more,
    });
  expect((await find("stripe"))?.cost).toBeNull();
  await payment({});
  await payment({ fee: "0.35" });
  await payment({ live: false, fee: "9.00" });
  await payment({ paid_at: new Date(Date.now() - 31 * 86_400_000), fee: "9.00" });
  expect((await find("stripe"))?.cost).toBe("2.05");
});
