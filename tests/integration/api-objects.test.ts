import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { storePaper } from "@/lib/printing/jobs";
import { send, tokenOf } from "../support/api";
import { type DocumentedOperation, operations } from "../support/api-document";
import { deleted, oneOfEach } from "../support/api-records";
import { testDatabase } from "../support/database";
import { aGarage } from "../support/writing";

const { url } = await testDatabase();
let token: string;
let live: Record<string, string>;
let gone: Record<string, string>;

beforeAll(async () => {
  await startJobs(url, [
    { ...storePaper, handle: async () => {} },
    { ...sendMessage, handle: async () => {} },
  ]);
  await aGarage();
  live = await oneOfEach("AA11 AAA");
  gone = await deleted(await oneOfEach("BB22 BBB"));
  token = await tokenOf("admin");
}, 60_000);
afterAll(stopJobs);

const writes = operations.filter(({ method, open }) => method !== "GET" && !open);
/** What the id of a path is the id of. */
const kindOf = ({ path }: DocumentedOperation) => path.split("/{")[0]?.split("/").at(-1) ?? "";
/** Operations upon one thing, which the path names. */
const upon = writes.filter(
  (operation) => operation.path.includes("{id}") && !operation.path.startsWith("/auth/"),
);

/** Does it upon a thing, with the document's own example of a body; what else the path asks for is of nobody. */
function attempt(operation: DocumentedOperation, id: string, more: object = {}) {
  const path = operation.path
    .replace("{id}", id)
    .replace("{document_id}", live.documents ?? "")
    .replace(/\{\w+\}/g, () => randomUUID());
  const body = operation.method === "DELETE" ? {} : { body: { ...operation.example, ...more } };
  return send(operation.method, path, { token, ...body });
}

const changes = async () =>
  (await sql()<{ done: number }[]>`select count(*)::int as done from audit_log`)[0]?.done;

/** Where an attempt was not refused with one of these, or changed something all the same. */
async function notRefused(
  what: string,
  asked: ReturnType<typeof send>,
  statuses: number[],
): Promise<string[]> {
  const before = await changes();
  const { status, body } = await asked;
  const wrong = statuses.includes(status) ? [] : [`${what}: ${status} ${JSON.stringify(body.error ?? body)}`];
  return (await changes()) === before ? wrong : [...wrong, `${what} changed something`];
}

const name = ({ method, path }: DocumentedOperation) => `${method} ${path}`;

test("there is a live thing for every path that names one", () => {
  expect([...new Set(upon.map(kindOf))].filter((kind) => !(kind in live))).toEqual([]);
});

test("the id of any other thing, or of nothing, is nobody's", async () => {
  const found: string[] = [];
  for (const operation of upon) {
    // A technician is one of the users.
    const own = kindOf(operation) === "users" ? ["users", "technicians"] : [kindOf(operation)];
    const others = Object.entries(live).filter(([kind]) => !own.includes(kind));
    for (const [kind, id] of [...others, ["nothing", randomUUID()]] as const)
      found.push(...(await notRefused(`${name(operation)} with ${kind}`, attempt(operation, id), [404])));
  }
  expect(found).toEqual([]);
}, 120_000);

test("what is deleted is there for nothing but restoring", async () => {
  const found: string[] = [];
  for (const operation of upon.filter(({ path }) => !path.endsWith("/restore"))) {
    const id = gone[kindOf(operation)];
    if (id) found.push(...(await notRefused(name(operation), attempt(operation, id), [404])));
  }
  expect(found).toEqual([]);
});

test("an id that is none is named as such", async () => {
  const found: string[] = [];
  for (const operation of upon)
    for (const id of [
      "1",
      "null",
      "%00",
      "..%2F..",
      "0197a3a0-0000-7000-8000-00000000000g",
      "'%20or%201=1--",
    ])
      found.push(...(await notRefused(`${name(operation)} with ${id}`, attempt(operation, id), [422])));
  expect(found).toEqual([]);
});

const FOREIGN = {
  id: randomUUID(),
  role: "admin",
  permissions: ["users:create"],
  number: "1",
  status: "paid",
  balance: "0.00",
  received: "1000.00",
  total_gross: "0.00",
  quantity_in_stock: "1000",
  active: true,
  password_hash: "x",
  key_hash: "x",
  created_at: "2020-01-01T00:00:00Z",
  updated_at: "2020-01-01T00:00:00Z",
  deleted_at: null,
  created_by: randomUUID(),
  closed_at: null,
  legacy_id: "1",
  version: 1,
};

test("fields that callers do not set are refused by name, and nothing is done", async () => {
  const found: string[] = [];
  for (const operation of writes.filter(({ method, upload }) => method !== "DELETE" && !upload)) {
    const known = operation.body?.properties ?? {};
    for (const [field, value] of Object.entries(FOREIGN).filter(([field]) => !(field in known))) {
      const what = `${name(operation)} with ${field}`;
      const asked = attempt(operation, live[kindOf(operation)] ?? randomUUID(), { [field]: value });
      found.push(...(await notRefused(what, asked, [422])));
      const { body } = await asked;
      if (!body.error?.details.some((detail: { field: string }) => detail.field === field))
        found.push(`${what} is not named: ${JSON.stringify(body.error)}`);
    }
  }
  expect(found).toEqual([]);
}, 120_000);

test("a version that is stale, or is none, changes nothing", async () => {
  const found: string[] = [];
  for (const operation of upon) {
    if (!operation.parameters.some((parameter) => parameter.name === "If-Match")) continue;
    const id = live[kindOf(operation)] ?? "";
    if (operation.method !== "DELETE")
      for (const [version, statuses] of [
        [99, [404, 409, 412]],
        [-1, [422]],
        ["1; drop table customers", [422]],
        [{ $gt: 0 }, [422]],
        [1.5, [422]],
      ] as const)
        found.push(
          ...(await notRefused(
            `${name(operation)} upon ${JSON.stringify(version)}`,
            attempt(operation, id, { version }),
            [...statuses],
          )),
        );
  }
  expect(found).toEqual([]);
});

test("what a body refers to has to be there, and be of its kind", async () => {
  const found: string[] = [];
  for (const operation of writes.filter(({ method }) => method !== "DELETE")) {
    const references = Object.keys(operation.body?.properties ?? {}).filter((field) => field.endsWith("_id"));
    for (const field of references)
      for (const [kind, id] of [
        ["nothing", randomUUID()],
        ["a message", live.messages],
      ] as const) {
        const asked = attempt(operation, live[kindOf(operation)] ?? randomUUID(), { [field]: id });
        found.push(
          ...(await notRefused(`${name(operation)} with ${kind} as ${field}`, asked, [404, 409, 422])),
        );
      }
  }
  expect(found).toEqual([]);
});
