import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { forgetTrouble } from "@/lib/integrations/outside/breaker";
import type { TextProvider } from "@/lib/integrations/text-provider";
import type { TwilioKeys } from "@/lib/integrations/twilio/twilio-client";
import { TwilioServer } from "../../support/twilio-server";

const server = new TwilioServer();
const FROM = "+447700900001";
const SECRETS = /0123456789abcdef0123|a0b1c2d3e4f5/;
const keys: TwilioKeys = {
  account_sid: server.sid,
  auth_token: server.token,
  key_sid: null,
  key_secret: null,
};
server.addNumber(FROM);

let twilio: TextProvider;
let providers: typeof import("@/lib/integrations/twilio/twilio-provider");
let accounts: typeof import("@/lib/integrations/twilio/twilio-account");
let base: string;

async function reload(environment: Record<string, string>) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.resetModules();
  providers = await import("@/lib/integrations/twilio/twilio-provider");
  accounts = await import("@/lib/integrations/twilio/twilio-account");
  twilio = providers.twilioProvider(keys, FROM);
}

beforeAll(async () => {
  base = await server.start();
  await reload({ TWILIO_API_BASE: base, APP_URL: "https://garage.example.com" });
});
afterAll(async () => {
  await server.stop();
  vi.unstubAllEnvs();
  vi.resetModules();
  expect(server.faults).toEqual([]);
});
afterEach(() => {
  server.failures.length = 0;
  forgetTrouble("twilio");
  server.sendFailures.length = 0;
  server.type = "Full";
  server.status = "active";
  server.ahead = 0;
});

/** Numbers of Ofcom's range for examples, each once. */
let last = 100;
const text = (more: object = {}) => ({
  id: randomUUID() as string,
  to: `+447700900${last++}`,
  body: "Your vehicle is ready to collect.",
  ...more,
});
const known = () => server.sent.length;

describe("a text", () => {
  test("is sent once, from the garage's number, and asks for reports with our id", async () => {
    const wanted = text();
    const outcome = await twilio.send(wanted);
    const taken = server.sent.at(-1);
    expect(taken).toMatchObject({ to: wanted.to, from: FROM, body: wanted.body });
    expect(outcome).toEqual({ state: "sent", provider_id: taken?.sid, sender: FROM, parts: 1 });
    expect(server.callbacks.get(taken?.sid ?? "")).toBe(
      `https://garage.example.com/api/webhooks/twilio/status?id=${wanted.id}`,
    );
  });

  test("goes by a messaging service, whose sender and parts are not known yet", async () => {
    const service = server.addService(FROM);
    const outcome = await providers.twilioProvider(keys, service.sid).send(text());
    expect(outcome).toMatchObject({ state: "sent", sender: null, parts: null });
    expect(server.sent.at(-1)).toMatchObject({ messaging_service_sid: service.sid, status: "accepted" });
  });

  test("goes under a name, and with a key in place of the token", async () => {
    const key = server.addKey();
    const byKey = { ...keys, auth_token: "of no use here", key_sid: key.sid, key_secret: key.secret };
    expect(await providers.twilioProvider(byKey, "BathMotors").send(text())).toMatchObject({
      state: "sent",
      sender: "BathMotors",
    });
  });

  test("asks for no reports where Twilio could not reach us", async () => {
    await reload({ APP_URL: "http://localhost:3000" });
    const outcome = await twilio.send(text());
    expect(outcome.state).toBe("sent");
    expect(server.callbacks.has(server.sent.at(-1)?.sid ?? "")).toBe(false);
    // And does without where Twilio does not take our address.
    await reload({ APP_URL: "https://under_score.example" });
    const before = known();
    expect((await twilio.send(text())).state).toBe("sent");
    expect(known()).toBe(before + 1);
    await reload({ APP_URL: "https://garage.example.com" });
  });
});

describe("what is refused for good", () => {
  test.each([
    [21211, /knows no telephone number/],
    [21408, /may not send to this country/],
    [21612, /from the garage’s sender/],
    [21614, /not a mobile/],
  ])("%i, in plain words", async (code, reason) => {
    const wanted = text();
    server.refusals.set(wanted.to, code);
    expect(await twilio.send(wanted)).toEqual({
      state: "refused",
      reason: expect.stringMatching(reason),
      stopped: false,
    });
  });

  test("a number that has asked for no more is told apart", async () => {
    const wanted = text();
    server.receive({ from: wanted.to, to: FROM, body: "stop" });
    expect(await twilio.send(wanted)).toMatchObject({ state: "refused", stopped: true });
    server.receive({ from: wanted.to, to: FROM, body: "START" });
    expect((await twilio.send(wanted)).state).toBe("sent");
  });

  test("a text that is too long or empty, and a trial's other numbers", async () => {
    expect(await twilio.send(text({ body: "x".repeat(1601) }))).toMatchObject({ reason: /too long/ });
    expect(await twilio.send(text({ body: "" }))).toMatchObject({ state: "refused", reason: /empty/ });
    server.type = "Trial";
    expect(await twilio.send(text())).toMatchObject({ state: "refused", reason: /a trial/ });
  });

  test("anything else in Twilio's words, without the number", async () => {
    server.sendFailures.push({ status: 400, code: 29999, message: "Not to +447700900123 today" });
    const outcome = await twilio.send(text());
    expect(outcome).toEqual({
      state: "refused",
      reason: "Twilio refused it: Not to … today (29999)",
      stopped: false,
    });
  });
});

describe("what was surely not taken", () => {
  test.each([
    [{ status: 401, code: 20003 }, /does not accept the garage’s keys/],
    [{ status: 403, code: 20005 }, /does not accept the garage’s keys/],
    [{ status: 404, code: 20404 }, /does not accept the garage’s keys/],
    [{ status: 400, code: 21606 }, /does not send from the garage’s sender/],
    [{ status: 429, code: 20429 }, /too much to send/],
    [{ status: 429 }, /too much to send/],
    [{ garbage: "<h1>Not here</h1>", status: 404 }, /between the garage and Twilio answered 404/],
  ])("%j goes later", async (failure, reason) => {
    server.sendFailures.push(failure);
    const before = known();
    expect(await twilio.send(text())).toEqual({ state: "later", reason: expect.stringMatching(reason) });
    expect(known()).toBe(before);
  });

  test("wrong keys, and a server that is not there", async () => {
    const wrong = { ...keys, auth_token: "ffffffffffffffffffffffffffffffff" };
    expect((await providers.twilioProvider(wrong, FROM).send(text())).state).toBe("later");
    await reload({ TWILIO_API_BASE: "http://127.0.0.1:1" });
    expect(await twilio.send(text())).toEqual({ state: "later", reason: "Twilio could not be reached" });
    await reload({ TWILIO_API_BASE: "http://twilio.invalid" });
    expect(await twilio.send(text())).toEqual({ state: "later", reason: "Twilio could not be reached" });
    await reload({ TWILIO_API_BASE: base });
  });
});

describe("what may have been taken", () => {
  test.each([
    ["swallow"],
    [{ status: 500, done: true }],
    [{ status: 503, code: 20503, done: true }],
    [{ status: 502, done: true }],
  ] as const)("%j is in doubt, and is found", async (failure) => {
    const wanted = text();
    const since = new Date();
    server.sendFailures.push(failure);
    expect((await twilio.send(wanted)).state).toBe("unknown");
    const found = await twilio.takenSince(wanted.to, since);
    expect(found).toEqual([
      { provider_id: server.sent.at(-1)?.sid, body: wanted.body, sender: FROM, parts: 1 },
    ]);
    expect(server.duplicates).toBe(0);
  });

  test.each([
    "hang up",
    { status: 500 },
    { garbage: "{}" },
    { garbage: "<h1>Hello</h1>" },
    { garbage: "null" },
  ] as const)("%j is in doubt, and is not found", async (failure) => {
    const wanted = text();
    server.sendFailures.push(failure);
    expect((await twilio.send(wanted)).state).toBe("unknown");
    expect(await twilio.takenSince(wanted.to, new Date())).toEqual([]);
    expect((await twilio.send(wanted)).state).toBe("sent");
  });

  test.each([{ slow: 1500 }, { drip: 1500 }])(
    "an answer that takes too long is not waited for: %j",
    async (failure) => {
      const before = known();
      server.sendFailures.push(failure);
      const outcome = await providers.twilioProvider(keys, FROM, 500).send(text());
      expect(outcome).toEqual({ state: "unknown", reason: "Twilio did not answer in time" });
      // It is sent all the same: not in the middle of another test.
      await expect.poll(known, { timeout: 5_000 }).toBe(before + 1);
    },
  );
});

describe("looking for what was taken", () => {
  test("it finds all of a number's texts since an instant, sent or waiting, and nobody else's", async () => {
    const wanted = text();
    const since = new Date();
    server.ahead = -7 * 86_400_000;
    await twilio.send({ ...wanted, body: "Last week's" });
    server.ahead = 0;
    await twilio.send({ ...wanted, body: "First" });
    await twilio.send({ ...wanted, body: "Second" });
    server.report(server.sent.at(-1)?.sid ?? "", "delivered");
    await twilio.send(text({ body: "Somebody else's" }));
    server.receive({ from: FROM, to: wanted.to, body: "Not ours" });
    const found = await twilio.takenSince(wanted.to, since);
    expect(found.map(({ body }) => body).sort()).toEqual(["First", "Second"]);
  });

  test("a clock that is behind hides nothing", async () => {
    const wanted = text();
    server.ahead = -4 * 60_000;
    await twilio.send(wanted);
    expect(await twilio.takenSince(wanted.to, new Date())).toHaveLength(1);
  });

  test("a trial's own line is left out of what is compared", async () => {
    server.type = "Trial";
    const wanted = text();
    server.verified.add(wanted.to);
    await twilio.send(wanted);
    expect(server.sent.at(-1)?.body).toMatch(/^Sent from your Twilio trial account - /);
    expect(await twilio.takenSince(wanted.to, new Date())).toMatchObject([{ body: wanted.body }]);
  });

  test("more texts than a page are all read", async () => {
    const wanted = text();
    for (let i = 0; i < 1001; i++) server.create({ To: wanted.to, From: FROM, Body: `No. ${i}` });
    expect(await twilio.takenSince(wanted.to, new Date())).toHaveLength(1001);
  });

  test.each([[{ status: 503 }], ["hang up"], [{ garbage: "{}" }], [{ status: 401, code: 20003 }]] as const)(
    "%j is told, and is no empty list",
    async (failure) => {
      server.failures.push(failure);
      const error: unknown = await twilio.takenSince("+447700900123", new Date()).catch((thrown) => thrown);
      expect(error).toMatchObject({ name: "TextProviderError" });
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(SECRETS);
    },
  );
});

describe("trying an account out", () => {
  const tried = (given: Partial<TwilioKeys>, sender = FROM) =>
    accounts.testTwilio({ ...keys, ...given }, sender).catch((error) => [error.field, error.message]);

  test("tells its name, whether it is a trial, and whether customers can answer", async () => {
    expect(await tried({})).toEqual({ name: "Stand-in Motors", trial: false, takes_answers: true });
    server.type = "Trial";
    expect(await tried({})).toMatchObject({ trial: true });
    expect(await tried({}, "BathMotors")).toEqual(["sender", expect.stringMatching(/trial account/)]);
    server.type = "Full";
    expect(await tried({}, "BathMotors")).toMatchObject({ takes_answers: false });
    expect(await tried({}, server.addService(FROM).sid)).toMatchObject({ takes_answers: true });
    expect(await tried({}, server.addService().sid)).toMatchObject({ takes_answers: false });
  });

  test("tells what is wrong at its field, and sends nothing", async () => {
    const before = known();
    expect(await tried({ auth_token: "f".repeat(32) })).toEqual(["auth_token", expect.any(String)]);
    const key = server.addKey();
    expect(await tried({ key_sid: key.sid, key_secret: key.secret })).toMatchObject({ trial: false });
    expect(await tried({ key_sid: key.sid, key_secret: "another secret" })).toEqual([
      "key_secret",
      expect.any(String),
    ]);
    expect(await tried({}, "+447700900999")).toEqual(["sender", expect.stringMatching(/not in the account/)]);
    server.addNumber("+447700900002", { sms: false });
    expect(await tried({}, "+447700900002")).toEqual(["sender", expect.stringMatching(/sends no texts/)]);
    expect(await tried({}, `MG${"0".repeat(32)}`)).toEqual(["sender", expect.stringMatching(/no such/)]);
    server.status = "suspended";
    expect(await tried({})).toEqual(["account_sid", expect.stringMatching(/suspended/)]);
    server.status = "active";
    server.failures.push("hang up");
    expect(await tried({})).toEqual([null, expect.stringMatching(/broke off/)]);
    expect(known()).toBe(before);
  });
});
