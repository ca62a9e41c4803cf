import "server-only";
import { Problem } from "../reply/problem";
import { METHODS, type RouteTable } from "../router";
import { ERRORS, errorResponse, Failure, Meta, Pagination, Walk } from "./envelopes";
import { type Components, jsonSchema } from "./json-schema";
import { operationOf } from "./operation";
import { EventSent, WEBHOOKS } from "./webhooks";
import { TAG_WORDS } from "./words";

type Json = Record<string, unknown>;

const made = new WeakMap<RouteTable, Json>();

/** Returns the OpenAPI 3.1 document of the whole API, built once from the endpoints themselves. */
export function openApi(table: RouteTable): Json {
  const known = made.get(table) ?? documentOf(table);
  made.set(table, known);
  return known;
}

function documentOf(table: RouteTable): Json {
  const components: Components = { Meta, Pagination, Walk, Failure, EventSent };
  // Referenced by everything, so it is added whatever endpoints there are.
  jsonSchema(Problem, "output", components);
  const paths: Record<string, Json> = {};
  for (const [path, module] of table) {
    const operations: Json = {};
    for (const method of METHODS) {
      const handler = module[method];
      if (handler)
        operations[method.toLowerCase()] = operationOf(path, method, handler.operation, components);
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
    servers: [{ url: "/api/v1", description: "This garage" }],
    tags: [...new Set(table.map(([path]) => path.split("/")[1] ?? ""))]
      .sort()
      .map((name) => ({ name, description: TAG_WORDS.get(name) })),
    security: [{ token: [] }],
    paths,
    webhooks: WEBHOOKS,
    components: {
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "An access token of /auth/login (15 minutes), or an API key (ga4_…).",
        },
      },
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
      responses: Object.fromEntries(
        Object.entries(ERRORS).map(([name, words]) => [name, errorResponse(name, words)]),
      ),
    },
  };
}
