import type { JsonSchema } from "@/lib/api/openapi/json-schema";
import type { DocumentedOperation, Parameter } from "./api-document";
import { fc } from "./property";

/** What breaks programs: quotes, SQL, markup, odd bytes, odd numbers, odd shapes. */
const HOSTILE: readonly unknown[] = [
  "'; drop table customers; --",
  "' or 1=1 --",
  "\u0000",
  "\ud800",
  "%00%27",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "{{7*7}}",
  "𝕊𝕒𝕞 O’Neill ‮",
  "x".repeat(30_000),
  "0000-01-01",
  "9999-12-31",
  "2026-02-30",
  "0000-01-01T00:00:00Z",
  "NaN",
  "-1",
  "1e400",
  "99999999999999999999",
  " ",
  "",
  -1,
  0,
  1e308,
  2 ** 53,
  0.1,
  true,
  null,
  [],
  {},
  [[[[[]]]]],
  { $ne: null },
  { constructor: { prototype: {} } },
];

const hostile = fc.constantFrom(...HOSTILE);

/** Keys of things that are there, by what they are: "customers", "documents". */
export type Ids = Record<string, readonly string[]>;

/** Mostly of the right kind, else of another, else of nothing. */
function idOf(ids: Ids, name: string): fc.Arbitrary<string> {
  const kind = Object.keys(ids).find((known) => known === name || name.startsWith(known.replace(/s$/, "_")));
  const any = Object.values(ids).flat();
  const right = kind ? (ids[kind] ?? any) : any;
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...right) },
    { weight: 2, arbitrary: fc.constantFrom(...any) },
    fc.uuid(),
  );
}

/** The document's own example, about things that are there, now and then with a field too much. */
function exampleBody({ example, body }: DocumentedOperation, ids: Ids): fc.Arbitrary<object> {
  const fields = Object.entries(example ?? {}).map(([name, value]) =>
    (/_id$/.test(name) ? idOf(ids, name) : fc.constant(value)).map((one) => [name, one] as const),
  );
  const more = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, objectOf(body ?? {}, ids));
  return fc.tuple(more, ...fields).map(([extra, ...given]) => ({ ...Object.fromEntries(given), ...extra }));
}

/** Values that a schema takes, mostly; keys are those of things that are there, or of nothing. */
function arbitraryOf(schema: JsonSchema, ids: Ids, name = ""): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => arbitraryOf(choice, ids, name)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? "string"].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema, ids, name)));
}

function ofType(type: string, schema: JsonSchema, ids: Ids, name = ""): fc.Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer": {
      const min = Math.max(schema.minimum ?? -5, -5);
      return fc.integer({
        min,
        max: Math.min(schema.maximum ?? Number.POSITIVE_INFINITY, Math.max(500, min + 50)),
      });
    }
    case "number":
      return fc.constantFrom(0, 1, 2.5, 54.85);
    case "array":
      return fc.array(arbitraryOf(schema.items ?? {}, ids, name), {
        minLength: schema.minItems ?? 0,
        maxLength: 3,
      });
    case "object":
      return objectOf(schema, ids);
    default:
      return textOf(schema, ids, name);
  }
}

function textOf({ format, maxLength = 40, pattern }: JsonSchema, ids: Ids, name = ""): fc.Arbitrary<string> {
  if (format === "uuid") return idOf(ids, name);
  if (format === "date") return fc.constantFrom("2026-11-22", "2024-02-29", "2030-01-01");
  if (format === "date-time") return fc.constantFrom("2026-11-22T09:30:00Z", "2020-01-01T00:00:00+01:00");
  if (format === "email") return fc.constantFrom("ann@example.com", "joe.lee@example.co.uk");
  if (pattern?.includes("\\d")) return fc.constantFrom("1", "54.85", "0.5", "100", "2026-10");
  return fc.oneof(
    fc.constantFrom("AB12 CDE", "Lee", "1", "54.85", "true", "Müller"),
    fc.string({ maxLength: Math.min(maxLength, 40) }),
  );
}

/** Mostly what is asked for; now and then a field too few, a field too many, or something hostile. */
function objectOf(schema: JsonSchema, ids: Ids): fc.Arbitrary<Record<string, unknown>> {
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties ?? {}).map(([name, item]) =>
    fc
      .tuple(fc.integer({ min: 0, max: 99 }), arbitraryOf(item, ids, name), hostile)
      .map(([dice, value, bad]): [string, unknown][] => {
        if (dice >= 98) return [[name, bad]];
        return required.has(name) ? (dice < 2 ? [] : [[name, value]]) : dice < 15 ? [[name, value]] : [];
      }),
  );
  const foreign = fc.constantFrom(
    "id",
    "role",
    "balance",
    "number",
    "total_gross",
    "deleted_at",
    "__proto__",
    "constructor",
    "version",
  );
  const extra = fc
    .tuple(fc.integer({ min: 0, max: 19 }), foreign, hostile)
    .map(([dice, name, value]): [string, unknown][] => (dice === 0 ? [[name, value]] : []));
  return fc.tuple(...fields, extra).map((parts) => Object.fromEntries(parts.flat()));
}

export interface FuzzedRequest {
  address: string;
  body: string | undefined;
  headers: Record<string, string>;
}

/** A request of an operation: valid, nearly valid or hostile in path, query, headers and body. */
export function requestOf(operation: DocumentedOperation, ids: Ids): fc.Arbitrary<FuzzedRequest> {
  const at = (place: Parameter["in"]) => operation.parameters.filter((parameter) => parameter.in === place);
  const resource = operation.path.split("/{")[0]?.split("/").at(-1) ?? "";
  const path = fc.tuple(
    ...at("path").map(({ schema, name }) =>
      mostly(arbitraryOf(schema, ids, name === "id" ? resource : name)),
    ),
  );
  const asked = objectOf(
    {
      properties: Object.fromEntries(at("query").map(({ name, schema }) => [name, schema])),
      required: at("query").flatMap(({ name, required }) => (required ? [name] : [])),
    },
    ids,
  );
  const headers = fc.oneof(
    { weight: 8, arbitrary: fc.constant({}) },
    fc.record({ "if-match": fc.constantFrom('"1"', '"0"', '"2"', "*", "rubbish", '"99999999999"', 'W/"1"') }),
    fc.record({ "idempotency-key": fc.constantFrom("one", "two", "x".repeat(300), "with blanks") }),
    fc.record({ accept: fc.constantFrom("text/csv", "application/json", "text/html") }),
  );
  const body = operation.body
    ? fc.oneof(
        { weight: 20, arbitrary: objectOf(operation.body, ids).map((value) => JSON.stringify(value)) },
        { weight: 12, arbitrary: exampleBody(operation, ids).map((value) => JSON.stringify(value)) },
        fc.constantFrom("", "null", "[]", "{", '"x"', "\ufeff{}"),
      )
    : fc.constantFrom(undefined, "{}", '{"id":1}');
  return fc.record({ path, asked, headers, body }).map((made) => {
    const values = made.path.map((value) => encodeURIComponent(printable(value)) || "-");
    let address = operation.path.replace(/\{\w+\}/g, () => values.shift() ?? "-");
    const query = Object.entries(made.asked).map(
      ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(inAddress(value))}`,
    );
    if (query.length > 0 && /GET|DELETE/.test(operation.method)) address += `?${query.join("&")}`;
    return {
      address,
      body: /GET|DELETE/.test(operation.method) ? undefined : made.body,
      headers: made.headers,
    };
  });
}

const mostly = (value: fc.Arbitrary<unknown>) => fc.oneof({ weight: 12, arbitrary: value }, hostile);

/** Lists stand in an address with commas between what they hold. */
const inAddress = (value: unknown): string =>
  Array.isArray(value) ? value.map(printable).join() : printable(value);

const printable = (value: unknown): string =>
  (typeof value === "object" ? JSON.stringify(value) : String(value)).toWellFormed().slice(0, 2000);
