import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, type Garage, GarageError, verifyWebhook } from "../../clients/typescript/src/main";
import { ScriptedServer } from "../support/scripted-server";

const server = new ScriptedServer();
let url: string;
let garage: Garage;

beforeAll(async () => {
  url = await server.start();
  garage = connect({ url, key: "ga4_key", firstWaitMs: 1, longestWaitMs: 1500 });
});
afterAll(() => server.stop());

const meta = { timestamp: "2026-11-22T09:30:00.000Z", version: "1.0", request_id: "0197" };
const ok = (data: unknown, more: object = {}) => ({
  status: 200,
  body: { success: true, data, meta: { ...meta, ...more } },
});
const failed = (status: number, error: object, headers: Record<string, string> = {}) => ({
  status,
  headers,
  body: { success: false, error: { message: "No", details: [], ...error }, meta },
});
const busy = failed(429, { code: "RATE_LIMITED" }, { "retry-after": "0" });
const running = failed(409, { code: "CONFLICT", details: [{ field: "Idempotency-Key", message: "Wait" }] });
const page = { status: 502, text: "<h1>Bad gateway</h1>" };

const refusal = async (asked: PromiseLike<unknown>): Promise<GarageError> => {
  try {
    await asked;
  } catch (error) {
    if (error instanceof GarageError) return error;
    throw error;
  }
  throw new Error("It was not refused");
};

describe("what is sent again", () => {
  const { vehicles, customers, auth } = connect({ url: "http://127.0.0.1", key: "none" });
  type Ask = (of: {
    vehicles: typeof vehicles;
    customers: typeof customers;
    auth: typeof auth;
  }) => PromiseLike<unknown>;
  const read: Ask = (of) => of.customers.get("1");
  const make: Ask = (of) => of.customers.create({ surname: "Stone" });
  const change: Ask = (of) => of.customers.update("1", { town: "Bath" });
  const changeOnVersion: Ask = (of) => of.customers.update("1", { town: "Bath", version: 3 });
  const remove: Ask = (of) => of.customers.delete("1");
  const removeOnVersion: Ask = (of) => of.customers.delete("1", { version: 3 });
  const changeIfMatch: Ask = (of) =>
    of.customers.update("1", { town: "Bath" }, { headers: { "If-Match": '"3"' } });
  const login: Ask = (of) => of.auth.login({ email: "ann@example.co.uk", password: "four words are enough" });

  test.each<[string, Ask, Parameters<typeof server.says>]>([
    ["a reading of a busy garage", read, [busy, busy]],
    ["a POST that was refused unheard", make, [busy]],
    ["a signing in that was refused unheard", login, [busy]],
    ["a change on a version that was refused unheard", changeOnVersion, [busy]],
    [
      "what a garage that is starting asks for",
      changeOnVersion,
      [{ status: 503, headers: { "retry-after": "0" } }],
    ],
    ["a reading that broke off", read, ["hang up", page]],
    ["a POST that broke off", make, ["hang up", "hang up", "hang up"]],
    ["a POST whose first is still at work", make, ["hang up", running, running]],
    ["a change that broke off", change, ["hang up", { status: 504 }]],
    ["a deletion that broke off", remove, [{ status: 503 }]],
  ])("%s", async (_, ask, before) => {
    server.says(...before, ok({ id: "1" }));
    await ask(garage);
    expect(server.done).toBe(true);
    expect(new Set(server.heard.map(({ body }) => body)).size).toBe(1);
    const keys = new Set(server.heard.map(({ headers }) => headers["idempotency-key"]));
    expect(keys.size).toBe(1);
    expect(/^[0-9a-f]{32}$/.test(String([...keys]))).toBe(ask === make);
  });

  test.each<[string, Ask, Parameters<typeof server.says>[0], string]>([
    ["a signing in that broke off", login, "hang up", "NETWORK"],
    ["a change on a version that broke off", changeOnVersion, "hang up", "NETWORK"],
    ["the same by its header", changeIfMatch, "hang up", "NETWORK"],
    ["a deletion of a version that broke off", removeOnVersion, page, "NOT_A_GARAGE"],
    ["what is refused for what it says", make, failed(422, { code: "VALIDATION_ERROR" }), "VALIDATION_ERROR"],
    ["what does not go together", make, running, "CONFLICT"],
    ["what went wrong in the garage", read, failed(500, { code: "INTERNAL_ERROR" }), "INTERNAL_ERROR"],
    ["what is stale", change, failed(412, { code: "PRECONDITION_FAILED" }), "PRECONDITION_FAILED"],
    ["a key that is not good", read, failed(401, { code: "UNAUTHENTICATED" }), "UNAUTHENTICATED"],
    ["a redirect", read, { status: 302, headers: { location: "http://127.0.0.1:9/" } }, "NOT_A_GARAGE"],
    [
      "a wait beyond the longest",
      read,
      failed(429, { code: "RATE_LIMITED" }, { "retry-after": "2" }),
      "RATE_LIMITED",
    ],
  ])("but not %s", async (_, ask, answer, code) => {
    server.says(answer);
    expect(await refusal(ask(garage))).toMatchObject({ code, attempts: 1 });
    expect(server.heard).toHaveLength(1);
  });

  test("no more often than was said", async () => {
    server.says(busy, busy, busy, busy);
    expect(await refusal(garage.customers.get("1"))).toMatchObject({ attempts: 4, retryAfter: 0 });
    server.says(busy);
    expect(await refusal(garage.customers.get("1", {}, { retries: 0 }))).toMatchObject({ attempts: 1 });
    expect(server.heard).toHaveLength(1);
  });

  test("after as long as the garage asked for", async () => {
    server.says(failed(429, { code: "RATE_LIMITED" }, { "retry-after": "1" }), ok({ id: "1" }));
    const began = performance.now();
    await garage.customers.get("1");
    expect(performance.now() - began).toBeGreaterThanOrEqual(990);
  });
});

test("a call ends by its time limit, by its signal, and while it waits", async () => {
  server.says("silence", ok({ id: "1" }));
  await garage.customers.get("1", {}, { timeoutMs: 30 });
  expect(server.heard).toHaveLength(2);
  server.says("silence");
  const late = garage.customers.get("1", {}, { timeoutMs: 30, retries: 0 });
  expect(await refusal(late)).toMatchObject({ code: "TIMEOUT", status: 0 });
  server.says("silence");
  const stopped = garage.customers.get("1", {}, { signal: AbortSignal.timeout(30) });
  await expect(stopped).rejects.toThrow(DOMException);
  server.says(failed(429, { code: "RATE_LIMITED" }, { "retry-after": "1" }));
  const waiting = new AbortController();
  const asked = garage.customers.get("1", {}, { signal: waiting.signal });
  asked.catch(() => {});
  while (server.heard.length === 0) await new Promise(setImmediate);
  waiting.abort(new Error("Enough"));
  await expect(asked).rejects.toThrow("Enough");
  await expect(garage.customers.get("1", {}, { signal: waiting.signal })).rejects.toThrow("Enough");
  expect(server.heard).toHaveLength(1);
});

test("what goes out is what was given, each in its place, and what comes is told whole", async () => {
  server.says({ ...ok({ id: "1" }), headers: { etag: '"4"' } }, ok([]), ok([], { cursor: { next: null } }));
  const { headers, status, meta: told } = await garage.customers.update("a/b", { town: "Bath" }).whole();
  expect([headers.get("etag"), status, told?.request_id]).toEqual(['"4"', 200, "0197"]);
  await connect({ url: `${url}/api/v1/`, key: async () => "ga4_late" }).customers.list({
    q: "a&b",
    sort: undefined,
  });
  for await (const _ of garage.customers.documents.list.all("1", { unpaid: true }))
    expect.fail("Nothing is there");
  expect(server.heard.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "PUT /api/v1/customers/a%2Fb",
    "GET /api/v1/customers?q=a%26b",
    "GET /api/v1/customers/1/documents?per_page=200&unpaid=true&cursor=first",
  ]);
  expect(server.heard.map(({ headers: sent }) => sent.authorization)).toEqual([
    "Bearer ga4_key",
    "Bearer ga4_late",
    "Bearer ga4_key",
  ]);
  expect(server.heard[0]?.body).toBe('{"town":"Bath"}');
});

test("an error has what the garage said, and how to go on", async () => {
  const details = [{ field: "amount", message: "More than is due", record_id: "7" }];
  server.says(failed(409, { code: "CONFLICT", message: "No", details, next: "POST /documents/{id}/credit" }));
  const error = await refusal(garage.documents.update("1", {}));
  expect(error).toMatchObject({ name: "GarageError", status: 409, code: "CONFLICT", message: "No", details });
  expect([error.fields, error.next, error.requestId]).toEqual([
    { amount: "More than is due" },
    "POST /documents/{id}/credit",
    "0197",
  ]);
  expect(JSON.stringify(error)).not.toContain("ga4_key");
});

describe("a session", () => {
  const pair = (n: number) => ({ access_token: `access ${n}`, refresh_token: `refresh ${n}` });
  const over = failed(401, { code: "UNAUTHENTICATED" });
  const login = { email: "ann@example.co.uk", password: "four words are enough" };

  test("is begun with the first call and refreshed once for all that wait", async () => {
    const told: unknown[] = [];
    const person = connect({ url, login, onTokens: (tokens) => told.push(tokens) });
    server.says(ok(pair(1)), ok({ id: "1" }), over, over, ok(pair(2)), ok({ id: "1" }), ok({ id: "1" }));
    await person.customers.get("1");
    await Promise.all([person.customers.get("1"), person.customers.get("1")]);
    expect(told).toEqual([pair(1), pair(2)]);
    expect(server.heard.map(({ path }) => path.split("/").at(-1))).toEqual([
      "login",
      "1",
      "1",
      "1",
      "refresh",
      "1",
      "1",
    ]);
    expect(server.heard[4]?.body).toBe('{"refresh_token":"refresh 1"}');
    expect(server.heard.at(-1)?.headers.authorization).toBe("Bearer access 2");
  });

  test("that is over is begun anew by the password, and without one is an error", async () => {
    const person = connect({ url, login, tokens: pair(1) });
    server.says(over, over, ok(pair(3)), ok({ id: "1" }));
    await person.customers.get("1");
    server.says(over, over);
    const kept = connect({ url, tokens: pair(1) });
    expect(await refusal(kept.customers.get("1"))).toMatchObject({ status: 401 });
    expect(server.heard.map(({ path }) => path.split("/").at(-1))).toEqual(["1", "refresh"]);
  });
});

describe("a webhook", () => {
  const secret = `whsec_${Buffer.from("a secret of thirty-two bytes, ok").toString("base64")}`;
  const other = `whsec_${Buffer.from("another of thirty-two bytes, now").toString("base64")}`;
  const now = Date.parse("2026-11-22T09:30:00.000Z");
  const payload = '{"type":"customer.created","data":{"entity":"customers","id":"1","sequence":7}}';
  const sign = (by: string, id: string, at: number) =>
    `v1,${createHmac("sha256", Buffer.from(by.slice(6), "base64"))
      .update(`${id}.${at}.${payload}`)
      .digest("base64")}`;
  const headers = (signature: string, at = now / 1000) => ({
    "webhook-id": "m1",
    "webhook-timestamp": String(at),
    "webhook-signature": signature,
  });
  const good = sign(secret, "m1", now / 1000);
  const take = (given: Record<string, string>, by: string | string[] = secret, body = payload) =>
    verifyWebhook(body, given, by, { now });

  test("is taken by any of its signatures and secrets, as text or bytes, and from any kind of headers", async () => {
    expect(await take(headers(good))).toEqual(JSON.parse(payload));
    await take(headers(`v2,${good} v1,nonsense! ${good}`));
    await take(headers(good), [other, secret]);
    const written = Object.entries(headers(good)).map(([name, value]) => [name.toUpperCase(), value]);
    await take(Object.fromEntries(written));
    await verifyWebhook(new TextEncoder().encode(payload), new Headers(headers(good)), secret, { now });
    await take(headers(sign(secret, "m1", now / 1000 - 299), now / 1000 - 299));
  });

  test("is not looked at with what is no secret", async () => {
    for (const wrong of ["", "whsec_", "secret", "whsec_%%"])
      await expect(take(headers(good), wrong)).rejects.toThrow(TypeError);
  });

  test.each([
    ["by another secret", headers(sign(other, "m1", now / 1000)), payload],
    ["with another body", headers(good), payload.replace("7", "8")],
    ["under another id", { ...headers(good), "webhook-id": "m2" }, payload],
    ["at another time", headers(good, now / 1000 + 1), payload],
    ["long ago", headers(sign(secret, "m1", now / 1000 - 301), now / 1000 - 301), payload],
    ["in days to come", headers(sign(secret, "m1", now / 1000 + 301), now / 1000 + 301), payload],
    ["at no time", { ...headers(good), "webhook-timestamp": "NaN" }, payload],
    ["without a signature", headers(""), payload],
    ["with a signature of another kind", headers(good.replace("v1", "v2")), payload],
    ["without its headers", {}, payload],
  ])("is refused that was signed %s", async (_, given, body) => {
    expect(await refusal(take(given, secret, body))).toMatchObject({ code: "WEBHOOK_REFUSED" });
  });
});
