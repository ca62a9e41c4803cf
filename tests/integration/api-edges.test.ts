import { afterAll, beforeAll, expect, test } from "vitest";
import type { JsonSchema } from "@/lib/api/json-schema";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/send-job";
import { storePaper } from "@/lib/paper/store-paper-job";
import { send, tokenOf } from "../support/api";
import { type DocumentedOperation, document, operations } from "../support/api-document";
import { testDatabase } from "../support/database";
import { violations } from "../support/json-schema";
import { aGarage } from "../support/writing";

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

/** PATCH is PUT by another name, and many rows are taken as one is. */
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

test("what is taken and what is refused is what the document says, at the edges of every field", async () => {
  const found: string[] = [];
  for (const operation of written) {
    const { body: schema, example, method } = operation;
    if (!schema) continue;
    const address = addressOf(operation);
    for (const body of variants(example ?? {}, schema)) {
      const wrong = violations(body, schema, document);
      const answered = await send(method, address, { token, body });
      const { details = [], code } = answered.body.error ?? {};
      const refused =
        code === "VALIDATION_ERROR" &&
        (details.length === 0 || details.some((detail: { code: string }) => detail.code !== "rule"));
      const at = `${method} ${operation.path} ${JSON.stringify(body).slice(0, 300)}`;
      if (answered.status >= 500) found.push(`${at}: ${answered.status}`);
      else if (wrong.length === 0 && refused) found.push(`${at}: refused, ${JSON.stringify(details)}`);
      else if (wrong.length > 0 && code !== "VALIDATION_ERROR")
        found.push(`${at}: ${answered.status} though ${wrong[0]}`);
    }
  }
  expect(found).toEqual([]);
}, 600_000);
