process.env.API_CORS_ORIGINS = "https://www.example.co.uk";
process.env.API_REQUESTS_PER_MINUTE = "50";
process.env.API_REQUESTS_PER_MINUTE_PER_ADDRESS = "120";

import { type IncomingMessage, request } from "node:http";
import { beforeAll, expect, test } from "vitest";
import { tokenOf } from "../support/api";
import { operations } from "../support/api-document";
import { apiServer } from "../support/api-server";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";

await testDatabase();
let port: number;
let token: string;

beforeAll(async () => {
  port = await apiServer();
  token = await tokenOf("admin");
  for (let i = 0; i < 40; i += 1) await aRow("customers", { surname: `Stone ${i}`, town: "Bath" });
});

interface Raw {
  status: number;
  headers: IncomingMessage["headers"];
  bytes: Buffer;
}

const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: string[]) =>
  new Promise<Raw>((resolve, reject) => {
    const outgoing = request(
      { host: "127.0.0.1", port, method, path: `/api/v1${path}`, headers },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
        incoming.on("end", () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            bytes: Buffer.concat(chunks),
          }),
        );
      },
    );
    outgoing.on("error", reject);
    for (const part of body ?? []) outgoing.write(part);
    outgoing.end();
  });

const bearer = () => ({ authorization: `Bearer ${token}` });

test("long answers are compressed, as the caller can read them", async () => {
  for (const encoding of ["gzip", "br"]) {
    const { headers, bytes } = await ask("GET", "/customers", { ...bearer(), "accept-encoding": encoding });
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers.vary).toMatch(/Accept-Encoding/);
    expect(bytes.byteLength).toBeLessThan(8000);
  }
  expect((await ask("GET", "/customers?per_page=1", bearer())).headers["content-encoding"]).toBeUndefined();
});

test("a file comes as it is made", async () => {
  const { headers, bytes } = await ask("GET", "/customers", { ...bearer(), accept: "text/csv" });
  expect(headers["content-type"]).toMatch(/^text\/csv/);
  expect(bytes.toString().trim().split("\r\n")).toHaveLength(41);
  const columns = (named: string) =>
    ask("GET", `/customers?columns=${named}`, { ...bearer(), accept: "text/csv" });
  expect((await columns("town,name")).bytes.toString()).toMatch(/^\uFEFFTown,Name\r\n/);
  expect((await columns("town,nmae")).status).toBe(422);
});

test("pages of listed origins may call, others may not", async () => {
  const preflight = { "access-control-request-method": "PUT", "access-control-request-headers": "if-match" };
  const ours = await ask("OPTIONS", "/customers/1", { origin: "https://www.example.co.uk", ...preflight });
  expect(ours.status).toBe(204);
  expect(ours.headers).toMatchObject({
    "access-control-allow-origin": "https://www.example.co.uk",
    "access-control-allow-methods": "GET, HEAD, PUT, PATCH, DELETE",
  });
  expect(ours.headers["access-control-allow-headers"]).toContain("if-match");
  const foreign = await ask("OPTIONS", "/customers/1", { origin: "https://evil.example", ...preflight });
  expect(foreign.headers["access-control-allow-origin"]).toBeUndefined();
  const answer = await ask("GET", "/customers?per_page=1", {
    ...bearer(),
    origin: "https://www.example.co.uk",
  });
  expect(answer.headers["access-control-allow-origin"]).toBe("https://www.example.co.uk");
  expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
  const exposed = answer.headers["access-control-expose-headers"]?.split(", ");
  expect(exposed).toEqual(
    expect.arrayContaining(["etag", "ratelimit-policy", "content-disposition", "allow"]),
  );
  expect(answer.headers.vary).toMatch(/Origin/);
});

test("odd requests are answered, and the server goes on", async () => {
  expect((await ask("HEAD", "/customers", bearer())).bytes.byteLength).toBe(0);
  const trace = await ask("TRACE", "/customers");
  expect(trace).toMatchObject({ status: 405, headers: { allow: "GET, POST, PUT, PATCH, DELETE" } });
  expect((await ask("GET", "/customers", { ...bearer(), host: "a b" })).status).toBe(200);
  expect((await ask("GET", "//customers/%zz", bearer())).status).toBeLessThan(500);
  const long = Array.from({ length: 40 }, () => "x".repeat(65_536));
  const chunked = { ...bearer(), "content-type": "application/json", "transfer-encoding": "chunked" };
  expect((await ask("POST", "/customers", chunked, long)).status).toBe(413);
  expect((await ask("GET", "/customers?per_page=1", bearer())).status).toBe(200);
});

test("a body is UTF-8, and an address that cannot be read is told as the document says", async () => {
  const json = (type: string, body: string) =>
    ask("POST", "/customers", { ...bearer(), "content-type": type }, [body]);
  const told = ({ status, bytes }: Raw) => [status, JSON.parse(bytes.toString()).error?.message];
  expect(told(await json("application/json; charset=ISO-8859-1", '{"surname":"Cafe"}'))).toEqual([
    415,
    "Send JSON: Content-Type: application/json, in UTF-8",
  ]);
  expect(told(await json('application/json; charset="utf-8"; v=1', "{"))).toEqual([
    400,
    "The body is not valid JSON in UTF-8",
  ]);
  for (const [path, address] of [
    ["/customers", "/customers?q=%ZZ"],
    ["/customers/{id}", "/customers/%00"],
  ] as const) {
    const { status } = await ask("GET", address, bearer());
    const { responses } = operations.find((one) => one.method === "GET" && one.path === path) ?? {};
    expect([status, Object.keys(responses ?? {})]).toEqual([400, expect.arrayContaining(["400", "503"])]);
  }
});

test("a token's allowance is told with every answer and ends, and then the address's", async () => {
  const mine = { authorization: `Bearer ${await tokenOf("manager")}` };
  const first = await ask("GET", "/customers?per_page=1", mine);
  expect(first.headers).toMatchObject({ "ratelimit-limit": "50", "ratelimit-remaining": "49" });
  const statuses: number[] = [];
  let last = first;
  for (let i = 0; i < 50; i += 1) {
    last = await ask("GET", "/customers?per_page=1", mine);
    statuses.push(last.status);
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(49);
  expect([last.status, JSON.parse(last.bytes.toString()).error.code]).toEqual([429, "RATE_LIMITED"]);
  const wait = Number(last.headers["retry-after"]);
  expect(wait).toBeGreaterThan(0);
  expect(JSON.parse(last.bytes.toString()).error.message).toBe(
    `Too many requests: try again in ${wait} ${wait === 1 ? "second" : "seconds"}`,
  );
  expect((await ask("GET", "/customers?per_page=1", bearer())).status).toBe(200);
  const nobody: number[] = [];
  for (let i = 0; i < 80; i += 1) nobody.push((await ask("GET", "/customers")).status);
  expect(new Set(nobody)).toEqual(new Set([401, 429]));
});
