import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { forgetTrouble, leftAloneUntil } from "@/lib/integrations/outside/breaker";
import { type OutsideCall, setCallRecorder } from "@/lib/integrations/outside/calls";
import type { PaymentProvider } from "@/lib/integrations/payment-provider";
import type { TextProvider } from "@/lib/integrations/text-provider";
import type { Mailer } from "@/lib/messages/mailer";
import { PaypalServer } from "../../support/paypal-server";
import { PusherServer } from "../../support/pusher-server";
import { ResendServer } from "../../support/resend-server";
import { StripeServer } from "../../support/stripe-server";
import { TwilioServer } from "../../support/twilio-server";

const FROM = "+447700900001";
const SPARED = /has failed several times, and is left alone for a moment/;

const counted: OutsideCall[] = [];
const outcomes = (service: string) =>
  counted.filter((one) => one.service === service).map(({ outcome }) => outcome);

beforeEach(() => {
  forgetTrouble();
  counted.length = 0;
  setCallRecorder((call) => counted.push(call));
});

afterAll(() => {
  setCallRecorder(() => {});
  forgetTrouble();
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Modules that read the configuration of the stand-in. */
function configured(values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
  vi.resetModules();
}

const wanted = () => ({
  id: randomUUID(),
  amount: "54.85",
  description: "Invoice SI10042 · AB12 CDE",
  email: null,
  return_url: "https://garage.example/pay/return",
  cancel_url: "https://garage.example/pay/cancel",
});

describe("Stripe", () => {
  const server = new StripeServer();
  let stripe: PaymentProvider;
  beforeAll(async () => {
    configured({ STRIPE_API_BASE: await server.start() });
    const { stripeProvider } = await import("@/lib/integrations/stripe/stripe-provider");
    stripe = stripeProvider({ secret_key: server.key });
  });
  afterAll(() => server.stop());
  const fault = { status: 500, headers: { "stripe-should-retry": "false" } };

  test("is spared after three questions in a row that came to nothing, at once and without a doubt", async () => {
    server.failures.push(fault, fault, fault);
    for (let turn = 0; turn < 3; turn++)
      await expect(stripe.open(wanted())).rejects.toMatchObject({ kind: "later", spared: false });
    const before = server.requests.length;
    const began = performance.now();
    await expect(stripe.open(wanted())).rejects.toMatchObject({
      kind: "later",
      spared: true,
      message: expect.stringMatching(SPARED),
    });
    expect(performance.now() - began).toBeLessThan(100);
    expect(server.requests).toHaveLength(before);
    expect(outcomes("stripe")).toEqual(["failed", "failed", "failed", "spared"]);
    expect(counted[0]?.problem).toBe("Stripe had a fault of its own (500)");
    forgetTrouble("stripe");
    expect(await stripe.open(wanted())).toMatchObject({ url: expect.any(String) });
    expect(outcomes("stripe").at(-1)).toBe("answered");
  });

  test("may refuse, or repeat a fault that it has kept, as often as it likes", async () => {
    for (let turn = 0; turn < 8; turn++) server.failures.push({ status: 400, message: "No." });
    for (let turn = 0; turn < 8; turn++)
      await expect(stripe.open(wanted())).rejects.toMatchObject({ kind: "refused" });
    expect(outcomes("stripe")).toEqual(Array(8).fill("answered"));
    expect(leftAloneUntil("stripe")).toBeNull();
  });

  test("is not given up by a question that its library's retries bring to an answer", async () => {
    for (let turn = 0; turn < 6; turn++) {
      server.failures.push({ status: 503 }, { status: 503 });
      expect(await stripe.open(wanted())).toMatchObject({ url: expect.any(String) });
    }
  });
});

describe("PayPal", () => {
  const server = new PaypalServer();
  let paypal: PaymentProvider;
  beforeAll(async () => {
    configured({ PAYPAL_API_BASE: await server.start() });
    const { paypalProvider } = await import("@/lib/integrations/paypal/paypal-provider");
    paypal = paypalProvider({
      client_id: server.client_id,
      client_secret: server.client_secret,
      live: false,
    });
  });
  afterAll(() => server.stop());

  test("is spared after three questions in a row that came to nothing, each asked three times", async () => {
    await paypal.test();
    for (let turn = 0; turn < 9; turn++) server.failures.push({ failure: { status: 503 }, on: /orders$/ });
    for (let turn = 0; turn < 3; turn++)
      await expect(paypal.open(wanted())).rejects.toMatchObject({ kind: "later", spared: false });
    const asked = server.asked.length;
    await expect(paypal.open(wanted())).rejects.toMatchObject({ kind: "later", spared: true });
    expect(server.asked).toHaveLength(asked);
    expect(outcomes("paypal")).toEqual(["answered", ...Array(9).fill("failed"), "spared"]);
    forgetTrouble("paypal");
    expect(await paypal.open(wanted())).toMatchObject({ url: expect.any(String) });
  });
});

describe("Twilio", () => {
  const server = new TwilioServer();
  let twilio: TextProvider;
  beforeAll(async () => {
    configured({ TWILIO_API_BASE: await server.start() });
    const { twilioProvider } = await import("@/lib/integrations/twilio/twilio-provider");
    server.addNumber(FROM);
    const { sid: account_sid, token: auth_token } = server;
    twilio = twilioProvider({ account_sid, auth_token, key_sid: null, key_secret: null }, FROM);
  });
  afterAll(() => server.stop());
  const text = () => ({ id: randomUUID(), to: "+447700900123", body: "Your car is ready" });

  test("is spared after five texts in a row in doubt, and a spared one is surely not taken", async () => {
    for (let turn = 0; turn < 5; turn++) server.failures.push({ status: 503 });
    for (let turn = 0; turn < 5; turn++)
      expect(await twilio.send(text())).toMatchObject({ state: "unknown" });
    const sent = server.sent.length;
    expect(await twilio.send(text())).toMatchObject({
      state: "later",
      reason: expect.stringMatching(SPARED),
    });
    await expect(twilio.takenSince(FROM, new Date())).rejects.toMatchObject({ name: "TextProviderError" });
    expect(server.sent).toHaveLength(sent);
    expect(outcomes("twilio")).toEqual([...Array(5).fill("failed"), "spared", "spared"]);
    forgetTrouble("twilio");
    expect(await twilio.send(text())).toMatchObject({ state: "sent" });
  });

  test("may refuse numbers as often as it likes", async () => {
    for (let turn = 0; turn < 8; turn++) server.failures.push({ status: 400, code: 21614 });
    for (let turn = 0; turn < 8; turn++)
      expect(await twilio.send(text())).toMatchObject({ state: "refused" });
    expect(await twilio.send(text())).toMatchObject({ state: "sent" });
  });
});

describe("Resend", () => {
  const server = new ResendServer();
  let mailer: Mailer | null;
  beforeAll(async () => {
    configured({
      RESEND_API_KEY: "re_123456789",
      RESEND_BASE_URL: await server.start(),
      MAIL_FROM: "garage@example.com",
    });
    mailer = (await import("@/lib/integrations/resend/resend-mailer")).resendMailer();
  });
  afterAll(() => server.stop());
  const email = () => ({
    id: randomUUID(),
    to: "somebody@example.com",
    subject: "Your car",
    text: "It is ready.",
    sender: "Garage",
    attachments: [],
    reply_to: null,
    one_click: null,
  });

  test("is spared after five e-mails in a row that it could not take, and a spared one goes later", async () => {
    for (let turn = 0; turn < 5; turn++)
      server.failures.push({ status: 500, name: "internal_server_error", message: "Oh" });
    for (let turn = 0; turn < 5; turn++)
      expect(await mailer?.send(email())).toMatchObject({ state: "later" });
    expect(await mailer?.send(email())).toMatchObject({
      state: "later",
      reason: expect.stringMatching(SPARED),
    });
    expect(outcomes("resend")).toEqual([...Array(5).fill("failed"), "spared"]);
    forgetTrouble("resend");
    expect(await mailer?.send(email())).toMatchObject({ state: "sent" });
  });
});

describe("Pusher", () => {
  test("is spared after five requests in a row that failed, for moments only", async () => {
    const server = new PusherServer();
    const port = await server.start();
    const { pusherApi } = await import("@/lib/integrations/pusher/pusher-api");
    const api = await pusherApi({ ...server.app, server: { host: "127.0.0.1", port, tls: false } });
    const publish = () => api.publish([{ channel: "private-garage", name: "changed", data: {} }]);
    await publish();
    await server.stop();
    for (let turn = 0; turn < 5; turn++)
      await expect(publish()).rejects.toMatchObject({ name: "PusherAway" });
    await expect(publish()).rejects.toMatchObject({ message: expect.stringMatching(/left alone/) });
    expect(outcomes("pusher")).toEqual(["answered", ...Array(5).fill("failed"), "spared"]);
    expect((leftAloneUntil("pusher") ?? 0) - Date.now()).toBeLessThan(4_001);
  });
});
