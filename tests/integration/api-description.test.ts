import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { JsonSchema } from "@/lib/api/openapi/json-schema";
import { isPermission } from "@/lib/core/permissions";
import { callsOf, type Document } from "../../scripts/client/calls";
import { declared, fieldsOf } from "../../scripts/client/type-text";
import { typedClient, WORDS } from "../../scripts/client/typed-client";
import { namedSchemas, typesOf } from "../../scripts/client/types";
import { type DocumentedOperation, document, operations } from "../support/api-document";
import { violations } from "../support/json-schema";

/** Runs Redocly's command line, which then calls nobody. */
const redocly = (...args: string[]) =>
  promisify(execFile)(process.execPath, ["node_modules/@redocly/cli/bin/cli.js", ...args], {
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    maxBuffer: 2 ** 26,
  });

const at = ({ method, path }: DocumentedOperation) => `${method} ${path}`;
const lacking = (why: (operation: DocumentedOperation) => unknown) => operations.filter(why).map(at);
const changes = ({ method }: DocumentedOperation) => method !== "GET";
const withBody = ({ method }: DocumentedOperation) => /POST|PUT|PATCH/.test(method);

test("the linter of the ecosystem finds nothing to say, by its recommended rules and without a network", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "openapi-"));
  try {
    const file = path.join(folder, "openapi.json");
    await writeFile(file, JSON.stringify(document));
    const { stdout } = await redocly("lint", file, "--extends=recommended", "--format=json");
    const { totals, problems } = JSON.parse(stdout.slice(stdout.indexOf("{"), stdout.lastIndexOf("}") + 1));
    expect(problems.map(({ message }: { message: string }) => message)).toEqual([]);
    expect(totals).toMatchObject({ errors: 0, warnings: 0 });
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);

test("the typed client is the one that the document gives", async () => {
  for (const [file, text] of Object.entries(await typedClient()))
    expect(readFileSync(file, "utf8") === text, `${file}: run \`npm run api:client\``).toBe(true);
});

test("nothing is lost or won where the client's types say each thing once", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "client-types-"));
  try {
    const whole = document as unknown as Document;
    const schemas = Object.values(namedSchemas(whole, callsOf(whole))).flat();
    const plain = schemas.map(
      ([name, schema]) => `export interface ${name} {${declared(fieldsOf(schema, () => undefined))}}`,
    );
    const same = `type Same<A, B> = [A, keyof A, B, keyof B] extends [B, keyof B, A, keyof A] ? true : false;`;
    const held = schemas.map(([name]) => `export const ${name}: Same<plain.${name}, types.${name}> = true;`);
    const imports = ["plain", "types"].map((name) => `import type * as ${name} from "./${name}.js";`);
    await writeFile(path.join(folder, "plain.ts"), WORDS + plain.join("\n"));
    await copyFile("clients/typescript/src/types.ts", path.join(folder, "types.ts"));
    await writeFile(path.join(folder, "held.ts"), [...imports, same, ...held].join("\n"));
    const tsc = path.resolve("node_modules/typescript/bin/tsc");
    const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext"];
    const { stdout } = await promisify(execFile)(process.execPath, [tsc, ...strict, "held.ts"], {
      cwd: folder,
    }).catch((error: { stdout: string }) => error);
    expect(stdout).toBe("");
    expect(schemas.length).toBeGreaterThan(250);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("fields and filters that are not what the client's short forms say are written out", () => {
  const whole = structuredClone(document) as unknown as Document;
  const query = whole.paths["/vehicles"]?.get?.parameters ?? [];
  const has = (name: string) => query.find((one) => one.name === name);
  has("fields")?.schema.items?.enum?.splice(2);
  Object.assign(has("mot_expiry[lt]")?.schema ?? {}, { type: "number", format: undefined });
  const types = typesOf(whole, callsOf(whole));
  const [, vehicles] = types.split("export interface VehicleListQuery");
  expect(vehicles?.slice(0, vehicles.indexOf("export"))).toMatch(
    /Ranged<"last_invoice_date", Day>.*"mot_expiry\[lt\]"\?: number;.*fields\?: \("id" \| "customer_id"\)\[\];.*Expand<VehicleInListExpanded>/s,
  );
});

test("every operation has its words, its tag and its name", () => {
  const tags = new Map(document.tags.map(({ name, description }) => [name, description]));
  expect([...tags.values()].filter((words) => !words)).toEqual([]);
  expect(lacking(({ summary, description }) => !summary || !description)).toEqual([]);
  expect(lacking(({ tags: [tag = ""] }) => !tags.has(tag))).toEqual([]);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
});

test("every operation says who may ask it, for programs and in words", () => {
  const names = (operation: DocumentedOperation) =>
    [operation["x-permission"], operation["x-also-needs"]].filter((name) => name !== undefined);
  expect(lacking((operation) => operation.open === names(operation).length > 0)).toEqual([]);
  expect(lacking((operation) => !names(operation).every(isPermission))).toEqual([]);
  const told = (operation: DocumentedOperation) =>
    names(operation).every((name) =>
      name === "account:own"
        ? operation.description.includes("signed in")
        : operation.description.includes(`\`${name}\``),
    );
  expect(lacking((operation) => !told(operation))).toEqual([]);
});

test("every parameter has words and a schema", () => {
  const bare = operations.flatMap((operation) =>
    operation.parameters
      .filter(({ description, schema }) => !description || Object.keys(schema).length === 0)
      .map(({ name }) => `${at(operation)} ${name}`),
  );
  expect(bare).toEqual([]);
});

test("the fields of a body are not told as what a list is narrowed by", () => {
  const told = (schema: Record<string, unknown>, within: string): string[] =>
    Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>).flatMap(
      ([name, item]) => [
        `${within}${name}: ${item.description}`,
        ...told((item.items ?? {}) as Record<string, unknown>, `${within}${name}.`),
      ],
    );
  const words = operations.flatMap((operation) =>
    operation.body ? told(operation.body as Record<string, unknown>, `${at(operation)} `) : [],
  );
  expect(
    words.filter((text) => /: Only (?!these)|: The (first|last) day\.$|instead of live/.test(text)),
  ).toEqual([]);
  expect(words).toContain(
    "POST /stock/adjust quantity: How many more there are, or with `-` how many fewer.",
  );
  expect(words).toContain("POST /documents line_items.tax_inclusive: Whether `unit_price` holds the VAT.");
});

test("every body has an example that its schema takes", () => {
  const wrong = operations.flatMap((operation) =>
    operation.body
      ? violations(operation.example ?? undefined, operation.body, document).map(
          (why) => `${at(operation)} ${why}`,
        )
      : [],
  );
  expect(wrong).toEqual([]);
});

test("every success has a schema and an example that meets it", () => {
  const wrong = operations.flatMap((operation) => {
    const successes = Object.entries(operation.responses).filter(([status]) => status < "300");
    if (successes.length !== 1) return [`${at(operation)} has ${successes.length} successes`];
    return Object.entries(successes[0]?.[1].content ?? {}).flatMap(([type, { schema, example }]) => {
      if (type === "application/pdf" || type === "*/*") return [];
      if (example === undefined) return [`${at(operation)} has no example of ${type}`];
      return violations(example, schema, document).map((why) => `${at(operation)} ${type} ${why}`);
    });
  });
  expect(wrong).toEqual([]);
});

/** What an answer does not repeat as it was given. */
const CHANGED = new Set(["POST /auth/change-password"]);

test("an answer's example has what its request's example gave", () => {
  const wrong = operations.flatMap((operation) => {
    const [[, success] = []] = Object.entries(operation.responses).filter(([status]) => status < "300");
    const { data } = (success?.content?.["application/json"]?.example ?? {}) as { data?: object };
    if (CHANGED.has(at(operation)) || !operation.example || !data) return [];
    const answered = data as Record<string, unknown>;
    return Object.entries(operation.example)
      .filter(
        ([name, value]) =>
          name in answered && JSON.stringify(alike(answered[name], value)) !== JSON.stringify(value),
      )
      .map(([name, value]) => `${at(operation)} ${name}: ${value} is ${answered[name]}`);
  });
  expect(wrong).toEqual([]);
});

/** As much of an answer as was asked for. */
function alike(answered: unknown, given: unknown): unknown {
  if (Array.isArray(answered) && Array.isArray(given))
    return answered.map((item, i) => alike(item, given[i]));
  if (typeof answered !== "object" || answered === null || typeof given !== "object") return answered;
  const known = answered as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([name, value]) => [
      name,
      name in known ? alike(known[name], value) : value,
    ]),
  );
}

test("the example of a report speaks of days and sums", () => {
  const sales = operations.find(({ path, method }) => path === "/reports/sales" && method === "GET");
  const example = sales?.responses["200"]?.content?.["application/json"]?.example as { data: object };
  expect(example.data).toMatchObject({
    from: "2026-11-22",
    to: "2026-11-22",
    total: { cost: "54.85", hours: "54.85" },
  });
});

test("every operation names the errors that it may meet", () => {
  const missing = operations.flatMap((operation) => {
    const { open, path, parameters, responses } = operation;
    const versioned = parameters.some(({ name }) => name === "If-Match");
    const due = [
      ...(open ? [] : ["401", "403"]),
      ...(path.includes("{") ? ["404"] : []),
      ...(versioned ? ["409", "412"] : []),
      ...(withBody(operation) ? ["400", "413", "415"] : []),
      "422",
      "429",
      "500",
    ];
    return due.filter((status) => !responses[status]).map((status) => `${at(operation)} ${status}`);
  });
  expect(missing).toEqual([]);
  const { responses } = document.components;
  for (const { content } of Object.values(responses))
    for (const { schema, example } of Object.values(content ?? {}))
      expect(violations(example, schema, document)).toEqual([]);
});

test("what is versioned says so with its answer, and what is created where it stands", () => {
  const headers = (operation: DocumentedOperation) =>
    Object.entries(operation.responses).find(([status]) => status < "300")?.[1].headers ?? {};
  const data = ({ responses }: DocumentedOperation) => {
    const schema = responses["200"]?.content?.["application/json"]?.schema as JsonSchema | undefined;
    const ref = schema?.properties?.data?.$ref?.split("/").at(-1) ?? "";
    return document.components.schemas[ref]?.properties ?? {};
  };
  expect(lacking((operation) => !headers(operation)["X-Request-Id"])).toEqual([]);
  expect(
    lacking((operation) => changes(operation) && "version" in data(operation) && !headers(operation).ETag),
  ).toEqual([]);
});
