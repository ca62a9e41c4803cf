import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { Allowances } from "@/lib/api/request/allowances";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { storePaper } from "@/lib/printing/jobs";
import { logIn, send, tokenOf } from "../support/api";
import { testDatabase } from "../support/database";
import { makeUser, PASSWORD } from "../support/users";
import { aDraft, aGarage } from "../support/writing";

const { url } = await testDatabase();
let token: string;

beforeAll(async () => {
  await startJobs(url, [
    { ...storePaper, handle: async () => {} },
    { ...sendMessage, handle: async () => {} },
  ]);
  await aGarage();
  token = await tokenOf("admin");
});
afterAll(stopJobs);

const post = (path: string, body: unknown = {}, headers = {}) => send("POST", path, { token, body, headers });
const count = async (table: string): Promise<number> =>
  Number((await sql()`select count(*) from ${sql()(table)}`)[0]?.count);
const person = (surname = "Stone") => ({ surname, confirmed_not_duplicate: true });
const fields = (body: { error: { details: { field: string }[] } }) =>
  body.error.details.map(({ field }) => field).sort();

test("the same key and body do it once, whoever else asks", async () => {
  const key = { "idempotency-key": randomUUID() };
  const before = await count("customers");
  const first = await post("/customers", person(), key);
  const second = await post("/customers", person(), key);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body).toEqual(first.body);
  expect(second.headers.get("location")).toBe(first.headers.get("location"));
  expect(await count("customers")).toBe(before + 1);
  const other = await post("/customers", person("Reed"), key);
  expect([other.status, other.body.error.code]).toEqual([409, "CONFLICT"]);
  const elsewhere = await post("/vehicles", person(), key);
  expect(elsewhere.status).toBe(409);
  const somebody = await send("POST", "/customers", {
    token: await tokenOf("admin"),
    body: person(),
    headers: key,
  });
  expect(somebody.status).toBe(201);
  expect(await count("customers")).toBe(before + 2);
});

test("thirty at once under one key make one", async () => {
  const key = { "idempotency-key": randomUUID() };
  const before = await count("customers");
  const answers = await Promise.all(Array.from({ length: 30 }, () => post("/customers", person(), key)));
  const statuses = new Set(answers.map(({ status }) => status));
  expect([...statuses].every((status) => status === 201 || status === 409)).toBe(true);
  expect(new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.data.id)).size).toBe(
    1,
  );
  expect(await count("customers")).toBe(before + 1);
  expect((await post("/customers", person(), key)).status).toBe(201);
});

test("what failed is not kept; what is a day old is forgotten; what is kept cannot be read", async () => {
  const key = { "idempotency-key": randomUUID() };
  expect((await post("/customers", { surname: "" }, key)).status).toBe(422);
  const done = await post("/api-keys", { name: "Website", role: "admin", scopes: null }, key);
  expect(done.body.data.key).toMatch(/^ga4_/);
  expect((await post("/api-keys", { name: "Website", role: "admin", scopes: null }, key)).body).toEqual(
    done.body,
  );
  const [kept] =
    await sql()`select response::text as response from idempotency_keys where key = ${key["idempotency-key"]}`;
  expect(kept?.response).not.toContain("ga4_");
  await sql()`update idempotency_keys set created_at = now() - interval '25 hours'`;
  const again = await post("/api-keys", { name: "Website", role: "admin", scopes: null }, key);
  expect(again.body.data.id).not.toBe(done.body.data.id);
  expect(fields((await post("/customers", person(), { "idempotency-key": "two words" })).body)).toEqual([
    "Idempotency-Key",
  ]);
});

test("what a reader has already is not sent again, until anything in it is another", async () => {
  const { id } = (await post("/customers", person("Tagged"))).body.data;
  const read = (path: string, known?: string) =>
    send("GET", path, { token, headers: known ? { "if-none-match": known } : {} });
  for (const path of [`/customers/${id}`, "/customers?q=tagged", "/reports/outstanding"]) {
    const etag = (await read(path)).headers.get("etag") ?? "";
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const answer = await read(path, known);
      expect([path, known, answer.status, answer.body]).toEqual([path, known, 304, ""]);
      expect(answer.headers.get("etag")).toBe(etag);
    }
    expect((await read(path, '"other"')).status).toBe(200);
  }
  const [one, list] = [`/customers/${id}`, "/customers?q=tagged"];
  const tags = [(await read(one)).headers.get("etag") ?? "", (await read(list)).headers.get("etag") ?? ""];
  const put = (etag?: string) =>
    send("PUT", one, { token, body: { town: "Wells" }, headers: etag ? { "if-match": etag } : {} });
  expect((await put(tags[0])).status).toBe(200);
  expect((await put(tags[0])).status).toBe(412);
  expect([(await read(one, tags[0])).status, (await read(list, tags[1])).status]).toEqual([200, 200]);
});

test("every answer is dated by the latest change that its document tells of", async () => {
  const latest = /^## (.*)$/m.exec(readFileSync("docs/api-changes.md", "utf8"))?.[1];
  expect((await send("GET", "/customers", { token })).headers.get("ga4-version")).toBe(latest);
  expect((await send("GET", "/customers")).headers.get("ga4-version")).toBe(latest);
});

test("of ten who change the same version one wins, and the others are told", async () => {
  const { body, headers } = await post("/customers", person());
  const etag = headers.get("etag") ?? "";
  const put = (town: string) =>
    send("PUT", `/customers/${body.data.id}`, { token, body: { town }, headers: { "if-match": etag } });
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => put(`Town ${i}`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
  const winner = answers.find(({ status }) => status === 200);
  expect(winner?.headers.get("etag")).toBe('"2"');
  for (const stale of ['"1"', '"99"', "rubbish", 'W/"2"'])
    expect(
      (await send("DELETE", `/customers/${body.data.id}`, { token, headers: { "if-match": stale } })).status,
    ).toBe(412);
  const any = await send("PATCH", `/customers/${body.data.id}`, {
    token,
    body: { town: "Bath" },
    headers: { "if-match": "*" },
  });
  expect(any.status).toBe(200);
});

test("fields that callers do not set are refused, each by name", async () => {
  const { body } = await post("/customers", person());
  const put = (path: string, given: unknown) => send("PUT", path, { token, body: given });
  const odd = {
    id: randomUUID(),
    balance: "0.00",
    deleted_at: null,
    created_at: "2020-01-01",
    legacy_id: "1",
  };
  expect(fields((await put(`/customers/${body.data.id}`, { id: randomUUID() })).body)).toEqual(["id"]);
  const { id: _id, ...foreign } = odd;
  expect(fields((await put(`/customers/${body.data.id}`, foreign)).body)).toEqual(
    Object.keys(foreign).sort(),
  );
  const document = { type: "invoice", customer_id: body.data.id };
  for (const field of [
    "id",
    "number",
    "status",
    "total_gross",
    "balance",
    "received",
    "issued_date",
    "created_by",
  ])
    expect(fields((await post("/documents", { ...document, [field]: null })).body), field).toContain(field);
  expect(fields((await put("/auth/profile", { role: "admin", id: randomUUID() })).body)).toEqual([
    "id",
    "role",
  ]);
  const line = { item_type: "part", unit_price: "1", line_net: "0", line_gross: "0" };
  expect(fields((await post("/documents", { ...document, line_items: [line] })).body)).toEqual([
    "line_items.0.line_gross",
    "line_items.0.line_net",
  ]);
  const polluted = await post("/customers", '{"surname":"Stone","__proto__":{"role":"admin"}}');
  expect(fields(polluted.body)).toEqual(["__proto__"]);
});

test("ids of other kinds and of deleted things are nobody's", async () => {
  const customer = (await post("/customers", person())).body.data.id;
  const document = (await aDraft({ customer_id: customer })).id;
  const paths = [
    `/vehicles/${customer}`,
    `/documents/${customer}`,
    `/receipts/${document}`,
    `/customers/${document}`,
  ];
  for (const path of [
    ...paths,
    `/users/${customer}`,
    `/messages/${document}`,
    `/customers/${document}/vehicles`,
  ])
    expect((await send("GET", path, { token })).status, path).toBe(404);
  expect((await post(`/documents/${customer}/issue`)).status).toBe(404);
  expect((await send("DELETE", `/documents/${document}`, { token })).status).toBe(200);
  for (const method of ["GET", "DELETE"])
    expect((await send(method, `/documents/${document}`, { token })).status).toBe(404);
  expect(
    (await post(`/documents/${document}/line-items`, { item_type: "part", unit_price: "1" })).status,
  ).toBe(404);
  const foreignVehicle = await post("/documents", { type: "invoice", customer_id: document });
  expect(foreignVehicle.status).toBe(422);
});

test("requests that are no requests are told what is wrong", async () => {
  const told = async (path: string, sent: object, method = "POST") => {
    const { status, body } = await send(method, path, { token, ...sent });
    return [status, body.error.code];
  };
  expect(await told("/customers", { body: "{" })).toEqual([400, "INVALID_JSON"]);
  expect(await told("/customers", { body: "[]" })).toEqual([400, "INVALID_JSON"]);
  expect(
    await told("/customers", { body: "surname=Stone", headers: { "content-type": "text/plain" } }),
  ).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  expect(await told("/customers", { body: person(), headers: { "content-encoding": "gzip" } })).toEqual([
    415,
    "UNSUPPORTED_MEDIA_TYPE",
  ]);
  expect(await told("/customers", { body: { notes: "x".repeat(1_100_000) } })).toEqual([
    413,
    "PAYLOAD_TOO_LARGE",
  ]);
  expect(await told("/customers", {}, "DELETE")).toEqual([405, "METHOD_NOT_ALLOWED"]);
  expect((await send("DELETE", "/customers", { token })).headers.get("allow")).toBe("GET, HEAD, POST");
  expect(await told("/nothing", {}, "GET")).toEqual([404, "NOT_FOUND"]);
  expect(await told("/customers?surname=Stone", { body: person() })).toEqual([422, "VALIDATION_ERROR"]);
  expect(await told("/customers?page=1&page=2", {}, "GET")).toEqual([422, "VALIDATION_ERROR"]);
  expect(await told("/customers?q=%00", {}, "GET")).toEqual([422, "VALIDATION_ERROR"]);
  expect(await told("/customers", { body: '{"surname":"a\\u0000b"}' })).toEqual([422, "VALIDATION_ERROR"]);
  const { headers, body } = await send("GET", "/customers", { token });
  expect(headers.get("x-request-id")).toBe(body.meta.request_id);
});

test("a refusal says how to go on", async () => {
  const problem = async (method: string, path: string, body?: unknown) => {
    const { body: answer } = await send(method, path, { token, ...(body !== undefined && { body }) });
    return [answer.error, ...answer.error.details].map(({ message }) => message).join("; ");
  };
  for (const path of ["webhooks", "garage", "documents", "papers", "stock"])
    expect(await problem("PUT", `/settings/${path}`, {}), path).toContain(
      "The version that is changed, here or as If-Match",
    );
  expect(await problem("GET", "/nothing")).toContain("/api/v1/docs");
  expect(await problem("GET", "/reports/outstanding/documents")).toContain("This is required");
  expect(await problem("GET", "/customers/5")).toContain("An id such as");
  const webhook = { url: "https://example.com/hook", event_names: ["documents.vanish"] };
  expect(await problem("POST", "/webhooks", webhook)).toContain("GET /webhooks/events");
  expect(
    await problem("POST", "/webhooks", { ...webhook, event_names: ["*"], url: "http://example.com" }),
  ).toContain("can allow");
  const key = { name: "Website", role: "manager" };
  expect(await problem("POST", "/api-keys", key)).toContain("null");
  expect(await problem("POST", "/api-keys", { ...key, scopes: ["customers:red"] })).toContain(
    "every operation names",
  );
});

test("a refresh token is good once; its second use ends the whole session", async () => {
  const { email } = await makeUser("manager");
  const first = await logIn(email);
  const refresh = (refresh_token: string) => send("POST", "/auth/refresh", { body: { refresh_token } });
  const second = await refresh(first.refresh_token);
  expect(second.status).toBe(200);
  const use = (access: string) => send("GET", "/auth/profile", { token: access });
  expect((await use(second.body.data.access_token)).status).toBe(200);
  const stolen = await refresh(first.refresh_token);
  expect([stolen.status, stolen.body.error.code]).toEqual([401, "UNAUTHENTICATED"]);
  expect((await refresh(second.body.data.refresh_token)).status).toBe(401);
  for (const access of [first.access_token, second.body.data.access_token])
    expect((await use(access)).status).toBe(401);
  const raced = await logIn(email);
  const both = await Promise.all([refresh(raced.refresh_token), refresh(raced.refresh_token)]);
  // Never both; neither, where the second ends the session before the first has its answer.
  expect(both.map(({ status }) => status).sort()[1]).toBe(401);
  const [stored] =
    await sql()`select count(*)::int as plain from refresh_tokens where token_hash like 'ga4r_%'`;
  expect(stored?.plain).toBe(0);
});

test("refresh tokens that are no good leave no trace, however many a stranger sends", async () => {
  const { email } = await makeUser("manager");
  const { refresh_token } = await logIn(email);
  const refresh = (token: string) => send("POST", "/auth/refresh", { body: { refresh_token: token } });
  const traces = async () => [await count("audit_log"), await count("events"), await count("refresh_tokens")];
  expect((await refresh(refresh_token)).status).toBe(200);
  // The second use of a token ends its session, which is told once.
  const before = await traces();
  expect((await refresh(refresh_token)).status).toBe(401);
  const after = await traces();
  expect(after[0]).toBe((before[0] ?? 0) + 1);
  const alike = () => refresh_token.slice(0, -8) + randomUUID().slice(0, 8);
  for (const token of [refresh_token, refresh_token, alike(), alike(), `${refresh_token}x`, "x", "'; --"])
    expect((await refresh(token)).status, token).toBe(401);
  expect(await traces()).toEqual(after);
});

test("signing out ends the access token and its refresh token", async () => {
  const { email } = await makeUser("manager");
  const { access_token, refresh_token } = await logIn(email);
  expect((await send("POST", "/auth/logout", { token: access_token })).status).toBe(200);
  expect((await send("GET", "/customers", { token: access_token })).status).toBe(401);
  expect((await send("POST", "/auth/refresh", { body: { refresh_token } })).status).toBe(401);
});

test("a wrong password and an unknown address are told alike, and are counted", async () => {
  const { email } = await makeUser("manager");
  const attempt = (address: string, password: string) =>
    send("POST", "/auth/login", { body: { email: address, password } });
  const wrong = await attempt(email, "not the password");
  const unknown = await attempt("nobody@example.com", "not the password");
  expect(unknown.status).toBe(401);
  expect(unknown.body.error).toEqual(wrong.body.error);
  for (let i = 0; i < 7; i += 1) await attempt(email, "not the password");
  const throttled = await attempt(email, PASSWORD);
  expect([throttled.status, throttled.body.error.code]).toEqual([429, "RATE_LIMITED"]);
  expect(Number(throttled.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await attempt("nobody@example.com", PASSWORD)).status).toBe(401);
});

test("who still has a first password is told to choose their own, and then goes on", async () => {
  const { id, email } = await makeUser("manager");
  await sql()`update users set must_change_password = true where id = ${id}`;
  const { access_token } = await logIn(email);
  const asked = () => send("GET", "/customers", { token: access_token });
  const { status, body } = await asked();
  expect([status, body.error.code]).toEqual([403, "FORBIDDEN"]);
  expect(body.error.message).toContain("POST /auth/change-password");
  const passwords = { current_password: PASSWORD, new_password: "another four words or five" };
  const changed = await send("POST", "/auth/change-password", { token: access_token, body: passwords });
  expect(changed.status).toBe(200);
  expect((await asked()).status).toBe(200);
});

test("nobody makes more of their own rights", async () => {
  const mine = await tokenOf("receptionist");
  const put = await send("PUT", "/auth/profile", { token: mine, body: { name: "Sam", role: "admin" } });
  expect(put.status).toBe(422);
  const email = await send("PUT", "/auth/profile", { token: mine, body: { email: "new@example.com" } });
  expect(fields(email.body)).toEqual(["current_password"]);
  expect((await send("POST", "/api-keys", { token: mine, body: {} })).status).toBe(403);
});

test("a caller's allowance is told and ends", () => {
  let now = 1_000_000;
  const limiter = new Allowances({ now: () => now });
  const takes = Array.from({ length: 4 }, () => limiter.take("somebody", 3));
  expect(takes).toMatchObject([
    { remaining: 2 },
    { remaining: 1 },
    { remaining: 0, over: false },
    { over: true },
  ]);
  expect(limiter.take("somebody else", 3)).toMatchObject({ remaining: 2 });
  now += 61_000;
  expect(limiter.take("somebody", 3)).toMatchObject({ remaining: 2, over: false, reset: 60 });
});

test("what is no JSON says which request it answers, and a path's id is complained of by the path's name", async () => {
  const blank = await send("GET", "/documents/blank?type=estimate", { token });
  expect(blank.headers.get("content-type")).toBe("application/pdf");
  expect(blank.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
  const wrong = await send("GET", "/customers/12/receipts", { token });
  expect(wrong.status).toBe(422);
  expect(wrong.body.error.details.map(({ field }: { field: string }) => field)).toEqual(["id"]);
});
