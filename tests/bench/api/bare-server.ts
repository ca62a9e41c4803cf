import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import postgres from "postgres";
import { env } from "@/lib/core/env";
import { effectivePermissions, type Override, type Permission, type Role } from "@/lib/core/permissions";
import { sharing } from "@/lib/core/waiting/sharing";
import type { Recording } from "./recorded";
import { type Answer, creator, getter, lister, opener, type Row, searcher, send } from "./replay";

/**
 * The practical limit: node:http and the driver alone, with the token check, the statements and the JSON that our own surface was
 * recorded with. It validates nothing, limits nobody, logs nothing, and knows five calls.
 */
const { port, databaseUrl, recording } = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as {
  port: number;
  databaseUrl: string;
  recording: Recording;
};
const { list, get, search, document, create } = recording;

const sql = postgres(databaseUrl, {
  max: env.DATABASE_POOL_MAX,
  onnotice: () => {},
  connection: { TimeZone: "UTC" },
  types: { day: { to: 1082, from: [1082], serialize: String, parse: String } },
});

const READS: { path: RegExp; permission: Permission; answer(value: string): Promise<Answer> }[] = [
  { path: /^\/customers\?page=(\d+)$/, permission: "customers:read", answer: lister(sql, list) },
  { path: /^\/customers\/([\da-f-]+)$/, permission: "customers:read", answer: getter(sql, get) },
  { path: /^\/customers\/search\?q=(\w+)$/, permission: "customers:read", answer: searcher(sql, search) },
  { path: /^\/documents\/([\da-f-]+)$/, permission: "documents:read", answer: opener(sql, document) },
];

const createCustomer = creator(sql, create);

/** The token check of the surface: the same look-up of key and rights, shared in the same way. */
async function mayCall({ headers }: IncomingMessage, permission: Permission): Promise<boolean> {
  const key = headers.authorization?.slice("Bearer ".length) ?? "";
  const [row] = await lookUp(createHash("sha256").update(key).digest("hex"));
  return (
    row !== undefined &&
    effectivePermissions(row.role as Role, (row.overrides ?? []) as Override[]).has(permission)
  );
}
const check = list.statements[0] as (typeof list.statements)[number];
const shared = sharing<Row[]>();
const lookUp = (hash: string) => shared(hash, async () => send(sql, check, { hash }));

async function answer(request: IncomingMessage): Promise<Answer> {
  const path = request.url?.slice("/api/v1".length) ?? "";
  if (request.method === "POST") {
    const body = JSON.parse(await text(request)) as Row;
    if (!(await mayCall(request, "customers:create"))) return { status: 401, data: null };
    return createCustomer(body);
  }
  for (const read of READS) {
    const value = read.path.exec(path)?.[1];
    if (value === undefined) continue;
    return (await mayCall(request, read.permission)) ? read.answer(value) : { status: 401, data: null };
  }
  return { status: 404, data: null };
}

createServer(async (request, response) => {
  const { status, data, json, pagination } = await answer(request).catch((error): Answer => {
    console.error(error);
    return { status: 500, data: null };
  });
  const meta = {
    timestamp: new Date().toISOString(),
    version: "1.0",
    request_id: crypto.randomUUID(),
    ...(pagination && { pagination }),
  };
  const body = `{"success":${status < 400},"data":${json ?? JSON.stringify(data)},"meta":${JSON.stringify(meta)}}`;
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}).listen(port, "127.0.0.1");
