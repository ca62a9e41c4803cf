import { afterAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { ROLES } from "@/lib/core/permissions";
import { type Procedure, proceed } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { breakerOf, forgetTrouble, leftAloneUntil } from "@/lib/integrations/outside/breaker";
import { type OutsideCall, setCallRecorder } from "@/lib/integrations/outside/calls";
import { testResend } from "@/lib/integrations/resend/resend-account";
import { testMailer } from "@/lib/messages/commands/test-mailer";
import { testAccount } from "@/lib/payments/commands/test-account";
import { listServices } from "@/lib/services/queries/services";
import { testTexts } from "@/lib/sms/commands/ask-twilio";
import { as } from "../support/actors";
import { connectPaypalStandIn } from "../support/connected-paypal";
import { connectStandIn } from "../support/connected-stripe";
import { connectTwilio } from "../support/connected-twilio";
import { testDatabase } from "../support/database";
import { PaypalServer } from "../support/paypal-server";
import { ResendServer } from "../support/resend-server";
import { StripeServer } from "../support/stripe-server";
import { TwilioServer } from "../support/twilio-server";

const [stripe, paypal, twilio, resend] = [
  new StripeServer(),
  new PaypalServer(),
  new TwilioServer(),
  new ResendServer(),
];
Object.assign(process.env, {
  AUTH_SECRET: "a secret of these tests, long enough for them",
  STRIPE_API_BASE: await stripe.start(),
  PAYPAL_API_BASE: await paypal.start(),
  TWILIO_API_BASE: await twilio.start(),
  RESEND_API_KEY: "re_123456789",
  RESEND_BASE_URL: await resend.start(),
  MAIL_FROM: "office@garage.example",
});
await testDatabase();
const admin = as("admin");
await connectStandIn(stripe);
await connectPaypalStandIn(paypal);
await connectTwilio(twilio);
const [{ id: account } = { id: "" }] = await sql()<{ id: string }[]>`select id from sms_accounts`;

const counted: OutsideCall[] = [];
beforeEach(() => {
  forgetTrouble();
  counted.length = 0;
  setCallRecorder((call) => counted.push(call));
  for (const { failures } of [stripe, paypal, twilio, resend]) failures.length = 0;
});
afterAll(async () => {
  setCallRecorder(() => {});
  await Promise.all([stripe.stop(), paypal.stop(), twilio.stop(), resend.stop()]);
});

const TESTS: Record<string, { procedure: Procedure; input: object }> = {
  stripe: { procedure: testAccount, input: { provider: "stripe" } },
  paypal: { procedure: testAccount, input: { provider: "paypal" } },
  twilio: { procedure: testTexts, input: { id: account } },
  resend: { procedure: testMailer, input: {} },
};

function tried(service: string, actor = admin): Promise<unknown> {
  const one = TESTS[service];
  if (!one) throw new Error(`No test of ${service}`);
  return proceed(one.procedure, actor, one.input);
}

const said = (service: string): Promise<unknown> =>
  tried(service).then(
    () => "answers",
    (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
  );

test.each(Object.keys(TESTS))(
  "%s is asked by whoever may change the settings, and it counts as a call",
  async (service) => {
    expect(await said(service)).toBe("answers");
    const calls = counted.filter((call) => call.service === service);
    expect(calls.length).toBeGreaterThanOrEqual(1);
    expect(calls.every(({ outcome }) => outcome === "answered")).toBe(true);
    counted.length = 0;
    for (const role of ROLES)
      if (role !== "admin")
        await expect(tried(service, as(role))).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(counted).toEqual([]);
    expect([...stripe.faults, ...twilio.faults, ...resend.faults]).toEqual([]);
    expect([twilio.messages, resend.sent]).toEqual([[], []]);
  },
);

const error = (status: number, name: string) => ({ status, name, message: "API key is invalid" });

test.each([
  ["stripe", 401, () => stripe.failures.push({ status: 401 }), /Stripe does not accept the key/],
  ["stripe", 403, () => stripe.failures.push({ status: 403 }), /key at Stripe may not do this/],
  ["paypal", 401, () => paypal.failures.push({ status: 401 }, { status: 401 }), /does not accept the keys/],
  ["paypal", 403, () => paypal.failures.push({ status: 403 }), /PayPal app may not do this/],
  [
    "twilio",
    401,
    () => twilio.failures.push({ status: 401, code: 20003 }),
    /does not accept this token for this account/,
  ],
  [
    "twilio",
    403,
    () => twilio.failures.push({ status: 403, code: 20005 }),
    /does not accept this token for this account/,
  ],
  [
    "resend",
    401,
    () => resend.failures.push(error(401, "validation_error")),
    /does not accept the key \(401\)/,
  ],
  [
    "resend",
    403,
    () => resend.failures.push(error(403, "invalid_api_key")),
    /does not accept the key \(403\)/,
  ],
] as const)("%s that answers %i is an answer, in words", async (service, _status, fail, words) => {
  fail();
  expect(await said(service)).toMatch(new RegExp(`^CONFLICT: .*${words.source}`));
  expect(counted.map(({ outcome }) => outcome)).not.toContain("failed");
});

test.each([
  ["stripe", () => stripe.failures.push("hang up", "hang up", "hang up")],
  ["paypal", () => paypal.failures.push("hang up", "hang up", "hang up")],
  ["twilio", () => twilio.failures.push("hang up")],
  ["resend", () => resend.failures.push("hang up")],
] as const)(
  "%s that breaks the line counts as a call that failed, and is asked again by the next test",
  async (service, fail) => {
    fail();
    expect(await said(service)).toMatch(/^CONFLICT: .*(?:could not be (?:reached|asked)|broke off)/);
    expect(counted.filter(({ outcome }) => outcome === "failed").length).toBeGreaterThanOrEqual(1);
    const down = breakerOf("of a test", { service, failures: 1 });
    await down.run(() => Promise.reject(new Error("down")), { thrown: () => true }).catch(() => {});
    expect(leftAloneUntil(service)).not.toBeNull();
    expect(await said(service)).toBe("answers");
    expect(leftAloneUntil(service)).toBeNull();
  },
);

test("Resend that is silent is not waited for, and says so", async () => {
  resend.failures.push("hold");
  await expect(testResend("re_123456789", "office@garage.example", 50)).rejects.toMatchObject({
    message: "Resend did not answer in time",
  });
  expect(counted).toMatchObject([{ service: "resend", outcome: "failed" }]);
});

test("a key that may only send will do, and a domain that is not verified will not", async () => {
  resend.sendsOnly = true;
  expect(await said("resend")).toBe("answers");
  resend.sendsOnly = false;
  resend.domains.push({ name: "garage.example", status: "pending" });
  expect(await said("resend")).toBe(
    "CONFLICT: Resend takes the key, but garage.example is not verified there yet",
  );
  resend.domains.splice(0, 1, { name: "garage.example", status: "verified" });
  expect(await said("resend")).toBe("answers");
});

test("the page offers each test, also of what is switched off, and none where the keys cannot be read", async () => {
  const offered = async () =>
    Object.fromEntries((await ask(listServices, admin, {})).map(({ id, test }) => [id, test]));
  await sql()`update payment_accounts set active = false where provider = 'paypal'`;
  expect(await offered()).toMatchObject({
    stripe: { provider: "stripe" },
    paypal: { provider: "paypal" },
    twilio: { texts: account },
    resend: "mail",
    pusher: null,
  });
  expect(await said("paypal")).toBe("answers");
  await sql()`update payment_accounts set sealed_keys = 'other'`;
  await sql()`update sms_accounts set sealed_keys = 'other'`;
  expect(await offered()).toMatchObject({ stripe: null, paypal: null, twilio: null });
  for (const service of ["stripe", "paypal", "twilio"])
    expect(await said(service)).toMatch(/^CONFLICT: Its keys cannot be read any more/);
  await sql()`update payment_accounts set deleted_at = now()`;
  expect(await said("stripe")).toBe("CONFLICT: This account is not connected any more");
});
