import { fileColumns } from "@/lib/lists/list";
import "server-only";
import type { z } from "zod";
import { withExpansions } from "../expansion";
import { isChange, isVersioned, type Operation } from "../operation";
import { STATUS } from "../reply/envelope";
import { ERRORS, errorExample, META_EXAMPLE } from "./envelopes";
import { exampleOf, withRequestValues } from "./example";
import { type Components, type JsonSchema, jsonSchema, resolved } from "./json-schema";

type Json = Record<string, unknown>;

interface ExampleContext {
  /** The example of the request, whose values the example of the response repeats. */
  given: Readonly<Record<string, unknown>> | undefined;
  components: Components;
}

/** Returns the responses of an operation: its success and every error it may meet. */
export function responsesOf(
  path: string,
  method: string,
  operation: Operation,
  { given, components }: ExampleContext,
): Json {
  const { work, open } = operation;
  const command = isChange(work);
  const takesBody = method !== "GET" && method !== "DELETE";
  const codes: (keyof typeof STATUS | false)[] = [
    "INVALID_JSON",
    !open ? "UNAUTHENTICATED" : takesBody && "INVALID_CREDENTIALS",
    !open && "FORBIDDEN",
    (path.includes("[") || command) && "NOT_FOUND",
    (command || Boolean(operation.conflicts)) && "CONFLICT",
    command && isVersioned(work.input) && "PRECONDITION_FAILED",
    takesBody && "PAYLOAD_TOO_LARGE",
    takesBody && "UNSUPPORTED_MEDIA_TYPE",
    "VALIDATION_ERROR",
    "RATE_LIMITED",
    "INTERNAL_ERROR",
    "UNAVAILABLE",
  ];
  const errors = codes.flatMap((code) =>
    code ? [[String(STATUS[code]), { $ref: `#/components/responses/${code}` }]] : [],
  );
  const success = String(operation.status ?? 200);
  const known = method === "GET" && !operation.other && { "304": NOT_MODIFIED };
  return {
    [success]: successOf(method, operation, { given, components }),
    ...known,
    ...Object.fromEntries(errors),
  };
}

function successOf(method: string, operation: Operation, { given, components }: ExampleContext): Json {
  const { other, summary, csv, file, location, work, returns, expand } = operation;
  if (other)
    return {
      description: summary,
      headers: REQUEST_ID,
      content: contentOf(other.contentType, operation, components),
    };
  const one = jsonSchema(withExpansions(returns, expand), "output", components);
  const list = isList(operation);
  const data: JsonSchema = list ? { type: "array", items: one } : one;
  const schema: JsonSchema = {
    type: "object",
    properties: { success: { const: true }, data, meta: { $ref: "#/components/schemas/Meta" } },
    required: ["success", "data", "meta"],
    additionalProperties: false,
  };
  const meta = { ...META_EXAMPLE, ...(csv && { pagination: PAGINATION_EXAMPLE }) };
  const made = exampleOfAnswer(returns, list, components);
  const shown = operation.each
    ? exampleOfRows(operation.each, given, components)
    : list || !given
      ? made
      : withRequestValues(made, one, given, components);
  const example = { success: true, data: shown, meta };
  const versioned = !list && "version" in (resolved(one, components).properties ?? {});
  return {
    description: summary,
    headers: {
      ...REQUEST_ID,
      ...LIMITS,
      ...DATED,
      ...(method === "GET"
        ? { ETag: text("Names this very answer, for If-None-Match; that of a record serves If-Match too.") }
        : versioned && { ETag: text("The version, for If-Match.") }),
      ...(location && { Location: text("Where it stands from now on.") }),
      ...(method === "POST" &&
        isChange(work) && {
          "Idempotency-Replayed": text(
            "`true` where the answer is that of an earlier request under the key.",
          ),
        }),
    },
    content: {
      "application/json": { schema, example },
      ...(csv && {
        "text/csv": {
          schema: { type: "string" },
          example: `${fileColumns(csv.list)
            .map(({ header }) => header)
            .join(",")}\r\n`,
        },
      }),
      ...(file && { "text/csv": { schema: { type: "string" }, example: "Name,Net\r\n" } }),
    },
  };
}

/** An example with one row that was created, as if sent alone, and one that was not. */
function exampleOfRows(
  { returns, status }: Operation,
  given: ExampleContext["given"],
  components: Components,
) {
  const { items = [] } = (given ?? {}) as { items?: Record<string, unknown>[] };
  const schema = jsonSchema(returns, "output", components);
  const data = withRequestValues(exampleOf(schema, components), schema, items[0] ?? {}, components);
  const { error } = errorExample("VALIDATION_ERROR", ERRORS.VALIDATION_ERROR ?? "");
  return {
    created: 1,
    failed: 1,
    rows: [
      { index: 0, status, data },
      { index: 1, status: STATUS.VALIDATION_ERROR, error },
    ],
  };
}

/** An example of the response without any expansions. */
function exampleOfAnswer(returns: z.ZodType, list: boolean, components: Components): unknown {
  const own: Components = { ...components };
  const one = jsonSchema(returns, "output", own);
  return exampleOf(list ? { type: "array", items: one } : one, own);
}

function contentOf(type: string, { returns }: Operation, components: Components): Json {
  if (type === "application/pdf" || type === "*/*")
    return { [type]: { schema: { type: "string", format: "binary" } } };
  const schema = jsonSchema(returns, "output", components);
  return { [type]: { schema, example: exampleOf(schema, components) } };
}

const text = (description: string) => ({ description, schema: { type: "string" } });

const REQUEST_ID = { "X-Request-Id": text("The id of the request, as `meta.request_id` has it.") };

const DATED = {
  "GA4-Version": text("The day of the latest change to the surface: see docs/api-changes.md."),
};

const whole = (description: string) => ({ description, schema: { type: "integer" } });

const LIMITS = {
  "RateLimit-Limit": whole("Requests that the token or address has in a minute."),
  "RateLimit-Remaining": whole("How many of them are left."),
  "RateLimit-Reset": whole("Seconds until all are there again."),
  "RateLimit-Policy": text("The same as `limit;w=seconds`."),
};

const NOT_MODIFIED = {
  description: "What `If-None-Match` names is what would be answered",
  headers: { ...REQUEST_ID, ...LIMITS, ETag: text("The tag of the answer.") },
};

const PAGINATION_EXAMPLE = { page: 1, per_page: 50, total: 1, total_pages: 1 };

const isList = ({ list, work }: Operation): boolean => list ?? /\.list$/.test(work.name);
