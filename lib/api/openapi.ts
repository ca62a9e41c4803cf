import "server-only";
import { STATUS } from "./envelope";
import { exampleOf, type JsonSchema, jsonSchema } from "./json-schema";
import { ERRORS, ErrorSchema, errorResponse, META_EXAMPLE, Meta, Pagination } from "./openapi-envelopes";
import type { Operation } from "./operation";
import { METHODS, type RouteTable } from "./router";

type Json = Record<string, unknown>;

/** The description of the whole surface (OpenAPI 3.1), made from the endpoints themselves. */
export function openApi(table: RouteTable): Json {
  const paths: Record<string, Json> = {};
  for (const [path, module] of table) {
    const operations: Json = {};
    for (const method of METHODS) {
      const handler = module[method];
      if (handler) operations[method.toLowerCase()] = operationOf(path, method, handler.operation);
    }
    paths[path.replace(/\[(\w+)\]/g, "{$1}")] = operations;
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "GA4 Garage",
      version: "1.0",
      description:
        "The REST surface of GA4 Garage. JSON in snake_case; money as decimal strings in pounds; days as 2026-11-22, instants as ISO 8601 in UTC. Every answer stands in an envelope with `success`, `data` or `error`, and `meta`.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    tags: [...new Set(table.map(([path]) => tagOf(path)))].sort().map((name) => ({ name })),
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "An access token of /auth/login (15 minutes), or an API key (ga4_…).",
        },
      },
      schemas: { Meta, Pagination, Error: ErrorSchema },
      responses: Object.fromEntries(
        Object.entries(ERRORS).map(([name, words]) => [name, errorResponse(name, words)]),
      ),
    },
  };
}

const tagOf = (path: string) => path.split("/")[1] ?? "";

function operationOf(path: string, method: string, operation: Operation): Json {
  const { work, summary, description, open, parent, alsoNeeds } = operation;
  const { parameters, body } = inputOf(path, method, operation);
  const words = [
    description,
    operation.csv &&
      "`Accept: text/csv` gives the whole list as a file, with the columns that `columns` names; it needs `records:export`.",
  ];
  return {
    operationId: nameOf(path, method),
    tags: [tagOf(path)],
    summary,
    ...(words.some(Boolean) && { description: words.filter(Boolean).join(" ") }),
    ...(open ? { security: [] } : { "x-permission": work.permission }),
    ...((parent || alsoNeeds) && { "x-also-needs": parent?.permission ?? alsoNeeds }),
    parameters,
    ...(body && { requestBody: body }),
    responses: responsesOf(path, method, operation),
  };
}

/** GET /customers/{id}/vehicles is getCustomersByIdVehicles: the same whatever else there is. */
const nameOf = (path: string, method: string): string =>
  method.toLowerCase() +
  path
    .split(/[/.-]/)
    .map((part) => part.replace(/^\[(\w+)\]$/, "by_$1"))
    .join("_")
    .replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());

function inputOf(path: string, method: string, operation: Operation): { parameters: Json[]; body?: Json } {
  const schema = jsonSchema(operation.input ?? operation.work.input, "input");
  const properties = { ...schema.properties };
  const required = new Set(schema.required);
  const parameters: Json[] = [];
  for (const [, name = ""] of path.matchAll(/\[(\w+)\]/g)) {
    const field = operation.params?.[name] ?? name;
    parameters.push({ name, in: "path", required: true, schema: properties[field] ?? { type: "string" } });
    delete properties[field];
  }
  for (const name of operation.omit ?? []) delete properties[name];
  if (operation.work.kind === "command") parameters.push(...headersOf(method, properties));
  const left = Object.keys(properties);
  if (method === "GET" || method === "DELETE") {
    for (const name of left)
      parameters.push({ name, in: "query", required: required.has(name), schema: properties[name] });
    return { parameters };
  }
  if (left.length === 0) return { parameters };
  const needed = left.filter((name) => required.has(name));
  const shape = { ...schema, properties, required: needed };
  const example = operation.example?.body ?? exampleOf({ ...shape, properties: pick(properties, needed) });
  return {
    parameters,
    body: { required: needed.length > 0, content: { "application/json": { schema: shape, example } } },
  };
}

const pick = (properties: Record<string, JsonSchema>, names: string[]) =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));

function headersOf(method: string, properties: Record<string, JsonSchema>): Json[] {
  const versioned = "version" in properties;
  return [
    ...(versioned
      ? [
          {
            name: "If-Match",
            in: "header",
            description: "The ETag that the change is made upon; a stale one is 412.",
            schema: { type: "string" },
          },
        ]
      : []),
    ...(method === "POST"
      ? [
          {
            name: "Idempotency-Key",
            in: "header",
            description: "The same key and body give the same answer for 24 hours.",
            schema: { type: "string", minLength: 1, maxLength: 255 },
          },
        ]
      : []),
  ];
}

function responsesOf(path: string, method: string, operation: Operation): Json {
  const command = operation.work.kind === "command";
  const takesBody = method !== "GET" && method !== "DELETE";
  const codes: (keyof typeof STATUS | false)[] = [
    takesBody && "INVALID_JSON",
    "UNAUTHENTICATED",
    !operation.open && "FORBIDDEN",
    path.includes("[") && "NOT_FOUND",
    command && "CONFLICT",
    command && "PRECONDITION_FAILED",
    takesBody && "PAYLOAD_TOO_LARGE",
    takesBody && "UNSUPPORTED_MEDIA_TYPE",
    "VALIDATION_ERROR",
    "RATE_LIMITED",
    "INTERNAL_ERROR",
  ];
  const errors = codes.flatMap((code) =>
    code ? [[String(STATUS[code]), { $ref: `#/components/responses/${code}` }]] : [],
  );
  return { [String(operation.status ?? 200)]: successOf(operation), ...Object.fromEntries(errors) };
}

function successOf(operation: Operation): Json {
  const { other, summary, csv, location } = operation;
  if (other) return { description: summary, content: { [other.contentType]: { schema: {} } } };
  const one = jsonSchema(operation.returns, "output");
  const data: JsonSchema = isList(operation) ? { type: "array", items: one } : one;
  const schema: JsonSchema = {
    type: "object",
    properties: { success: { const: true }, data, meta: { $ref: "#/components/schemas/Meta" } },
    required: ["success", "data", "meta"],
    additionalProperties: false,
  };
  const example = { success: true, data: exampleOf(data), meta: META_EXAMPLE };
  return {
    description: summary,
    headers: {
      "X-Request-Id": { schema: { type: "string" } },
      ...("version" in (one.properties ?? {}) &&
        !isList(operation) && { ETag: { schema: { type: "string" } } }),
      ...(location && { Location: { schema: { type: "string" } } }),
    },
    content: {
      "application/json": { schema, example },
      ...(csv && { "text/csv": { schema: { type: "string" } } }),
    },
  };
}

const isList = ({ list, work }: Operation): boolean => list ?? /\.list$/.test(work.name);
