import { afterAll, beforeAll, expect, test } from "vitest";
import type { JsonSchema } from "@/lib/api/openapi/json-schema";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { storePaper } from "@/lib/printing/jobs";
import { send, tokenOf } from "../support/api";
import { type DocumentedOperation, document, operations } from "../support/api-document";
import { testDatabase } from "../support/database";
import { violations } from "../support/json-schema";
import { aCustomer, aGarage } from "../support/writing";

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

/** PATCH is PUT by another name. */
const written = operations.filter(
  ({ method, path, body }) =>
    /POST|PUT/.test(method) && body && !/^\/auth\/(login|refresh|logout)$|\/bulk$/.test(path),
);

const EDGES: readonly unknown[] = [
  null,
  "",
  " ",
  true,
  [],
  {},
  "0x10",
  "1e3",
  "12,50",
  "0026-12-25",
  "2026-02-30",
  "9999-12-31",
  "0026-12-25T09:00:00Z",
  -1,
  1.5,
  1e21,
  "x".repeat(30_000),
  "no such word",
  "true",
  "12",
];

type Body = Record<string, unknown>;

/** Bodies that differ from one that is right in one place. */
function* variants(example: Body, schema: JsonSchema): Generator<Body> {
  for (const [name, item] of Object.entries(schema.properties ?? {})) {
    for (const edge of EDGES) yield { ...example, [name]: edge };
    const { [name]: _, ...without } = example;
    yield without;
    for (const inner of within(item, example[name])) yield { ...example, [name]: inner };
  }
  yield { ...example, no_such_field: 1 };
}

/** Lines are the same wherever they are sent. */
const tried = new Set<string>();

/** The same in the things that a list holds, and in a thing within. */
function* within(given: JsonSchema, known: unknown): Generator<unknown> {
  const schema = given.anyOf?.find(({ type }) => type === "array" || type === "object") ?? given;
  const key = JSON.stringify(schema);
  if (tried.has(key)) return;
  tried.add(key);
  if (schema.items?.properties) {
    const [first] = (known ?? []) as Body[];
    for (const one of variants(first ?? exampleOf(schema.items), schema.items)) yield [one];
  } else if (schema.items) for (const edge of EDGES) yield [edge];
  else if (schema.properties) yield* variants((known as Body) ?? exampleOf(schema), schema);
}

/** What has to be there of a thing. */
const exampleOf = ({ properties = {}, required = [] }: JsonSchema): Body =>
  Object.fromEntries(
    required.map((name) => {
      const { enum: words, format, type, pattern } = properties[name] ?? {};
      if (words) return [name, words[0]];
      if (format === "uuid") return [name, crypto.randomUUID()];
      if (type === "integer") return [name, 1];
      return [name, pattern?.includes("#") ? "#006b67" : pattern?.includes(":") ? "08:30" : "1"];
    }),
  );

/** Of a thing that is not there, so that nothing comes of what is taken. */
const addressOf = ({ path, parameters }: DocumentedOperation): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const { schema = {} } = parameters.find((parameter) => parameter.name === name) ?? {};
    if (schema.enum) return String(schema.enum[0]);
    if (schema.format === "date") return "2026-01-05";
    return schema.format === "uuid" ? "0197a3a0-0000-7000-8000-000000000001" : "invoice";
  });

/** What is wrong with an answer, to what the document takes or does not. */
function* faults(wrong: readonly string[], status: number, error: Refusal = {}): Generator<string> {
  const { details = [], code } = error;
  const refused =
    code === "VALIDATION_ERROR" && (details.length === 0 || details.some((detail) => detail.code !== "rule"));
  if (status >= 500) yield String(status);
  else if (wrong.length === 0 && refused) yield `refused, ${JSON.stringify(details)}`;
  else if (wrong.length > 0 && code !== "VALIDATION_ERROR") yield `${status} though ${wrong[0]}`;
  const fields = details.map(({ field }) => field);
  if (code === "VALIDATION_ERROR" && new Set(fields).size < fields.length)
    yield `named twice, ${JSON.stringify(details)}`;
  if (details.some(({ message }) => /^Invalid |\b1 characters|regex|pattern/.test(message)))
    yield `no words, ${JSON.stringify(details)}`;
}

interface Refusal {
  code?: string;
  details?: { field: string; message: string; code: string }[];
}

test("what is taken and what is refused is what the document says, at the edges of every field", async () => {
  const found: string[] = [];
  for (const operation of written) {
    const { body: schema, example, method, path } = operation;
    if (!schema) continue;
    const address = addressOf(operation);
    for (const body of variants(example ?? {}, schema)) {
      const answered = await send(method, address, { token, body });
      const wrong = violations(body, schema, document);
      for (const fault of faults(wrong, answered.status, answered.body.error))
        found.push(`${method} ${path} ${JSON.stringify(body).slice(0, 300)}: ${fault}`);
    }
  }
  expect(found).toEqual([]);
}, 600_000);

test("each of many rows is taken and refused as the document says, at the edges of every field", async () => {
  const found: string[] = [];
  const customer = await aCustomer();
  for (const { path, body: schema, example } of operations.filter(({ path: of }) => of.endsWith("/bulk"))) {
    const { items, ...others } = schema?.properties ?? {};
    const [first = {}] = (example?.items ?? []) as Body[];
    if (!items?.items || !schema) throw new Error(`${path} takes no rows`);
    const bulk = (body: Body) => send("POST", path.replace("{id}", customer), { token, body });
    for (const body of [
      ...variants({ items: [first] }, { ...schema, properties: others }),
      ...EDGES.map((edge) => ({ items: edge })),
      { items: [first, null] },
      { items: ["x", []] },
      { items: Array.from({ length: 101 }, () => first) },
    ]) {
      const { status, body: answer } = await bulk(body);
      for (const fault of faults(violations(body, schema, document), status, answer.error))
        found.push(`${path} ${JSON.stringify(body).slice(0, 300)}: ${fault}`);
    }
    const rows = [...variants(first, items.items)];
    for (let at = 0; at < rows.length; at += 100) {
      const sent = rows.slice(at, at + 100);
      const { data } = (await bulk({ items: sent })).body;
      for (const [i, row] of sent.entries()) {
        const { index, status, error } = data.rows[i];
        const wrong = violations(row, items.items, document);
        for (const fault of [...(index === i ? [] : ["out of order"]), ...faults(wrong, status, error)])
          found.push(`${path} ${JSON.stringify(row).slice(0, 300)}: ${fault}`);
      }
    }
  }
  expect(found).toEqual([]);
}, 600_000);

const IN_ADDRESS = ["", " ", "x", "yes", "1", "-1", "1.5", "1e3", "12,50", "99999999999999999999.1", "a,b"];

/** Lists with commas between them, of which the document says no more than that they are text. */
const LISTED = /^(fields|expand|columns|ids|cursor|after)$|\[in\]$/;

/** What an address says, as the document's schema has it. */
const said = (text: string, { type }: JsonSchema): unknown =>
  type === "integer" && /^-?\d+$/.test(text) ? Number(text) : text;

test("what an address says is taken and refused as the document says, and told in words", async () => {
  const found: string[] = [];
  const known = new Set<string>();
  for (const operation of operations.filter(({ method }) => method === "GET")) {
    for (const { name, in: place, schema } of operation.parameters) {
      // A parameter that is the same elsewhere is read by the same schema.
      const key = JSON.stringify([name, schema]);
      if (place !== "query" || known.has(key)) continue;
      for (const text of IN_ADDRESS) {
        const address = `${addressOf(operation)}?${new URLSearchParams({ [name]: text })}`;
        const { status, body } = await send("GET", address, { token });
        if (status === 404) continue;
        known.add(key);
        const { details = [], code } = body.error ?? {};
        const own = details.filter(({ field }: { field: string }) => field === name);
        const wrong = LISTED.test(name) ? own : violations(said(text, schema), schema, document);
        const error = own.length > 0 ? { code, details: own } : undefined;
        for (const fault of faults(wrong, status, error))
          found.push(`GET ${operation.path} ${name}=${text}: ${fault}`);
      }
    }
  }
  expect(found).toEqual([]);
}, 600_000);
