import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import postgres from "postgres";
import { effectivePermissions, type Override, type Permission, type Role } from "@/lib/auth/permissions";
import { nextAccountNumber } from "@/lib/customers/account-number";
import { hitsOf } from "@/lib/search/find-customers";
import { type Fillable, fillable, type Values } from "./fill";
import { type Recording, valuesOf } from "./recorded";

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
const PER_PAGE = 50;

const sql = postgres(databaseUrl, {
  max: 20,
  onnotice: () => {},
  connection: { TimeZone: "UTC" },
  types: { day: { to: 1082, from: [1082], serialize: String, parse: String } },
});

type Row = Record<string, unknown>;

interface Answer {
  status: number;
  data: unknown;
  pagination?: object;
}

const send = (on: postgres.Sql | postgres.TransactionSql, { text, fill }: Fillable, values: Values = {}) =>
  on.unsafe<Row[]>(text, fill(values) as string[], { prepare: true });

const statementsOf = ({ statements, values }: Recording[keyof Recording]) =>
  statements.slice(1).map((statement) => fillable(statement, values));

/** Rows as they leave: the fields of the recorded answer, in its order. */
function shaper(sample: unknown): (row: Row | undefined) => Row {
  const names = Object.keys(sample as Row);
  return (row) => Object.fromEntries(names.map((name) => [name, row?.[name]]));
}

const READS: { path: RegExp; permission: Permission; answer(value: string): Promise<Answer> }[] = [
  { path: /^\/customers\?page=(\d+)$/, permission: "customers:read", answer: lister() },
  { path: /^\/customers\/([\da-f-]+)$/, permission: "customers:read", answer: getter() },
  { path: /^\/customers\/search\?q=(\w+)$/, permission: "customers:read", answer: searcher() },
  { path: /^\/documents\/([\da-f-]+)$/, permission: "documents:read", answer: opener() },
];

function lister() {
  const statements = statementsOf(list);
  const shape = shaper((list.data as Row[])[0]);
  return async (value: string): Promise<Answer> => {
    const page = Number(value);
    const values = { offset: (page - 1) * PER_PAGE };
    const [sums, rows] = await Promise.all(statements.map((each) => send(sql, each, values)));
    const total = Number(sums?.[0]?.total);
    const pagination = { page, per_page: PER_PAGE, total, total_pages: Math.ceil(total / PER_PAGE) };
    return { status: 200, data: rows?.map(shape), pagination };
  };
}

function getter() {
  const [statement] = statementsOf(get) as [Fillable];
  const shape = shaper(get.data);
  return async (id: string): Promise<Answer> => ({
    status: 200,
    data: shape((await send(sql, statement, { id }))[0]),
  });
}

function searcher() {
  const [statement] = statementsOf(search) as [Fillable];
  return async (q: string): Promise<Answer> => {
    const rows = (await send(sql, statement, { q })) as unknown as Parameters<typeof hitsOf>[0];
    return { status: 200, data: hitsOf(rows, q).map(({ href: _, ...hit }) => hit) };
  };
}

function opener() {
  const statements = statementsOf(document);
  const { line_items, receipts, related, ...head } = document.data as Record<string, Row[]>;
  const [headShape, ...shapes] = [head, line_items?.[0], receipts?.[0], related?.[0]].map(shaper);
  return async (id: string): Promise<Answer> => {
    const found = await Promise.all(statements.map((each) => send(sql, each, { id })));
    const [[row], ...parts] = found as unknown as [Row[], ...Row[][]];
    const [lines, received, others] = parts.map((rows, i) => rows.map((each) => shapes[i]?.(each)));
    return {
      status: 200,
      data: { ...headShape?.(row), line_items: lines, receipts: received, related: others },
    };
  };
}

const creator = () => {
  const shape = shaper(create.data);
  const statements = statementsOf(create);
  const wake = statements.pop() as Fillable;
  return async (body: Row): Promise<Answer> => {
    const values = valuesOf(body);
    let made: Row = {};
    await sql.begin(async (tx) => {
      for (const statement of statements) {
        const rows = await send(tx, statement, values);
        if (/ as counter /.test(statement.text))
          values.number = nextAccountNumber(
            String(values.prefix),
            rows.map(({ counter }) => Number(counter)),
          );
        if (/^insert into "customers"/.test(statement.text)) {
          made = rows[0] as Row;
          Object.assign(values, { id: made.id, row: JSON.stringify(made) });
        }
      }
    });
    send(sql, wake).catch(() => {});
    return { status: 201, data: shape(made) };
  };
};
const createCustomer = creator();

/** The token check of the surface: the same look-up of key and rights with every request. */
async function mayCall({ headers }: IncomingMessage, permission: Permission): Promise<boolean> {
  const key = headers.authorization?.slice("Bearer ".length) ?? "";
  const [row] = await send(sql, check, { hash: createHash("sha256").update(key).digest("hex") });
  return (
    row !== undefined &&
    effectivePermissions(row.role as Role, (row.overrides ?? []) as Override[]).has(permission)
  );
}
const check = fillable(list.statements[0] as (typeof list.statements)[number], list.values);

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
  const { status, data, pagination } = await answer(request).catch((error) => {
    console.error(error);
    return { status: 500, data: null, pagination: undefined };
  });
  const meta = {
    timestamp: new Date().toISOString(),
    version: "1.0",
    request_id: crypto.randomUUID(),
    ...(pagination && { pagination }),
  };
  const body = JSON.stringify({ success: status < 400, data, meta });
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}).listen(port, "127.0.0.1");
