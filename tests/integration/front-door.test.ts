import { connect, type Socket } from "node:net";
import { afterEach, beforeAll, expect, test } from "vitest";
import { apiServer } from "../support/api-server";
import { testDatabase } from "../support/database";

await testDatabase();
let port: number;
/** What the pages were asked, with what was heard of the caller. */
const pages: { url: string; address: string | undefined }[] = [];

beforeAll(async () => {
  port = await apiServer(async (incoming, outgoing) => {
    pages.push({ url: incoming.url ?? "", address: incoming.headers["x-ga4-socket-address"] as string });
    for await (const _ of incoming);
    outgoing.setHeader(
      "content-type",
      incoming.url?.endsWith("/pdf") ? "application/pdf" : "text/html; charset=utf-8",
    );
    outgoing.end(
      `nonce ${incoming.headers["x-nonce"]} policy ${incoming.headers["content-security-policy"]}`,
    );
  });
});

afterEach(() => {
  pages.length = 0;
});

/** What comes back on a socket of one's own until the other side closes it. */
const say = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket: Socket = connect(port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.setTimeout(10_000, () => socket.destroy(new Error("No answer")));
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });

const ask = (line: string, ...headers: string[]) =>
  say(
    `${line} HTTP/1.1\r\nHost: garage\r\nConnection: close\r\n${headers.map((h) => `${h}\r\n`).join("")}\r\n`,
  );

const status = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

test.each([
  ["a NUL in the query", "GET /customers?q=%00", 400],
  ["a NUL in the path", "GET /customers/%00", 400],
  ["a broken escape in the path", "GET /customers/%ff", 400],
  ["a broken escape in the query", "GET /customers?q=%ff", 400],
  ["dot segments into a page", "GET /api/v1/../../x/customers", 400],
  ["dot segments in disguise", "GET /api/v1/%2e%2e/customers", 400],
  ["an absolute address", "GET http://garage/customers", 400],
  ["an asterisk", "OPTIONS *", 400],
  ["an asterisk of the API's own", "OPTIONS /api/v1/*%00", 400],
  ["a NUL in the API's query", "GET /api/v1/customers?q=%00", 400],
  ["a broken escape in the API's query", "GET /api/v1/customers?q=%ff", 400],
  ["a broken escape in the API's path", "GET /api/v1/customers/%ff", 400],
  ["a broken escape in an office route", "GET /documents/suggest?q=%ff", 400],
  ["a NUL in a file's query", "GET /customers/csv?q=%00", 400],
  ["backslashes for slashes", "GET /api/v1/..%5c..%5ccustomers", 400],
  ["two slashes", "GET //garage/customers", 400],
  ["CONNECT-like words", "PROPFIND /customers", 405],
  ["sending to the icon", "POST /icon.svg", 405],
  ["sending to a script", "PUT /_next/static/chunks/a.js?dpl=1", 405],
  ["asking a script what it takes", "OPTIONS /_next/static/chunks/a.js", 405],
  ["TRACE of a page", "TRACE /customers", 405],
  ["TRACE of the API", "TRACE /api/v1/customers", 405],
])("%s is refused before anybody reads it", async (_, line, expected) => {
  expect(status(await ask(line))).toBe(expected);
  expect(pages).toEqual([]);
});

test("what the API is refused comes in its envelope, what a page is refused in words", async () => {
  expect(await ask("GET /api/v1/%2e%2e/customers")).toMatch(/"code":"INVALID_JSON"/);
  expect(await ask("GET /%ff")).toMatch(/\r\nThis address cannot be understood\n/);
});

test("ordinary addresses pass", async () => {
  for (const url of [
    "/",
    "/customers?q=O%27Brien%20%26%20Sons&page=2",
    "/documents/a.b/..c",
    "/x?next=/../y",
  ])
    expect(status(await ask(`GET ${url}`)), url).toBe(200);
});

test("a request names its host once", async () => {
  expect(status(await ask("GET /", "Host: elsewhere"))).toBe(400);
  expect(status(await ask("GET /api/v1/customers", "Host: elsewhere"))).toBe(400);
});

test("nobody claims an address: not by one header, not by two", async () => {
  await ask("GET /", "X-GA4-Socket-Address: 203.0.113.9", "x-ga4-socket-address: 203.0.113.10");
  expect(pages).toEqual([{ url: "/", address: "127.0.0.1" }]);
});

test("a body is measured before it is read", async () => {
  const big = `Content-Length: ${200 * 1024 * 1024}`;
  for (const path of [
    "/api/auth/callback/credentials",
    "/api/webhooks/resend",
    "/customers",
    "/api/v1/auth/login",
  ])
    expect(status(await ask(`POST ${path}`, big)), path).toBe(413);
  expect(status(await ask("POST /api/auth/callback/credentials", "Transfer-Encoding: chunked"))).toBe(411);
  expect(pages).toEqual([]);
});

test("an action that Next sends on to itself comes as a stream, and is cut off where it is too long", async () => {
  const send = (bytes: number) =>
    say(
      `POST /documents HTTP/1.1\r\nHost: garage\r\nConnection: close\r\nNext-Action: 1\r\nX-Action-Forwarded: 1\r\nTransfer-Encoding: chunked\r\n\r\n${bytes.toString(16)}\r\n${"x".repeat(bytes)}\r\n0\r\n\r\n`,
    ).catch(() => "cut");
  expect(status(await send(1024 * 1024))).toBe(200);
  expect(status(await send(3 * 1024 * 1024))).not.toBe(200);
});

test("an upgrade is refused and its socket closed", async () => {
  const answer = await say(
    "GET / HTTP/1.1\r\nHost: garage\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
  );
  expect(status(answer)).toBe(426);
});

const headersOf = (answer: string) =>
  Object.fromEntries(
    (answer.split("\r\n\r\n")[0] ?? "")
      .split("\r\n")
      .slice(1)
      .map((line) => [
        line.slice(0, line.indexOf(":")).toLowerCase(),
        line.slice(line.indexOf(":") + 1).trim(),
      ]),
  );

test("every answer says what a browser must refuse", async () => {
  for (const line of [
    "GET /",
    "GET /api/v1/customers",
    "GET /x/pdf",
    "GET /%ff",
    "TRACE /",
    "GET /api/v1/docs",
    "GET /api/v1/none",
  ])
    expect(headersOf(await ask(line)), line).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "permissions-policy": expect.stringContaining("geolocation=()"),
      "cross-origin-opener-policy": "same-origin",
      "content-security-policy": expect.stringContaining("frame-ancestors"),
    });
});

test("HTTPS is insisted on where it is there, on both sides, and nowhere else", async () => {
  const https = await apiServer(async (_, outgoing) => void outgoing.end("page"), { https: true });
  for (const path of ["/", "/api/v1/customers", "/%ff", "/x/pdf"]) {
    expect(headersOf(await ask(`GET ${path}`))).not.toHaveProperty("strict-transport-security");
    const response = await fetch(`http://127.0.0.1:${https}${path}`);
    expect(response.headers.get("strict-transport-security"), path).toBe("max-age=31536000");
  }
});

test("a page's scripts run by a nonce of their own, which no caller chooses", async () => {
  const [first, second] = [
    await ask("GET /", "x-nonce: chosen", "Content-Security-Policy: script-src 'nonce-chosen'"),
    await ask("GET /"),
  ];
  const policies = [first, second].map((answer) => headersOf(answer)["content-security-policy"] ?? "");
  for (const [i, answer] of [first, second].entries()) {
    const nonce = /nonce (\S+) policy/.exec(answer)?.[1] ?? "";
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    expect(policies[i]).toContain(`script-src 'self' 'nonce-${nonce}';`);
    expect(answer).toContain(`policy ${policies[i]}`);
    expect(policies[i]).not.toMatch(/script-src[^;]*unsafe/);
  }
  expect(policies[0]).not.toBe(policies[1]);
  expect(headersOf(await ask("GET /x/pdf"))["content-security-policy"]).toBe("frame-ancestors 'self'");
});
