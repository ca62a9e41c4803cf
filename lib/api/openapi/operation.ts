import "server-only";
import { MOST_ROWS } from "../bulk";
import { isChange, type Operation } from "../operation";
import { exampleOf } from "./example";
import { type Components, type JsonSchema, jsonSchema } from "./json-schema";
import { COLUMNS, CURSOR, headersOf, IDS, IF_NONE_MATCH, parameter, shapeOf } from "./parameters";
import { responsesOf } from "./responses";

type Json = Record<string, unknown>;

/** Returns one operation of the document: its description, input and responses, and who may call it. */
export function operationOf(
  path: string,
  method: string,
  operation: Operation,
  components: Components,
): Json {
  const { summary, open } = operation;
  const permissions = open ? [] : permissionsOf(operation);
  const { parameters, body } = inputOf(path, method, operation, components);
  return {
    operationId: nameOf(path, method),
    tags: [path.split("/")[1] ?? ""],
    summary,
    description: descriptionOf(operation, permissions),
    ...(open ? { security: [] } : { "x-permission": permissions[0] }),
    ...(permissions.length > 1 && { "x-also-needs": permissions[1] }),
    parameters,
    ...(body && { requestBody: body }),
    responses: responsesOf(path, method, operation, {
      given: body?.content["application/json"]?.example,
      components,
    }),
  };
}

const permissionsOf = ({ work, parent, alsoNeeds }: Operation): string[] => [
  ...new Set([work.permission, parent?.permission, alsoNeeds].filter((name) => name !== undefined)),
];

function descriptionOf({ description, csv, file, anyToken }: Operation, permissions: string[]): string {
  const needs = permissions.map((name) => `\`${name}\``).join(" and ");
  return [
    description,
    csv &&
      "`Accept: text/csv` gives the whole list as a file, with the columns that `columns` names; it needs `records:export`.",
    file && "`Accept: text/csv` gives its rows as a file; it needs `records:export`.",
    anyToken && "For everybody who is signed in, and for programs whatever their scopes.",
    !anyToken && (needs === "`account:own`" ? "For everybody who is signed in." : needs && `Needs ${needs}.`),
    !needs && "Needs no token.",
  ]
    .filter(Boolean)
    .join(" ");
}

/** GET /customers/{id}/vehicles becomes getCustomersByIdVehicles. The name does not depend on other operations. */
const nameOf = (path: string, method: string): string =>
  method.toLowerCase() +
  path
    .split(/[/.-]/)
    .map((part) => part.replace(/^\[(\w+)\]$/, "by_$1"))
    .join("_")
    .replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());

function inputOf(
  path: string,
  method: string,
  operation: Operation,
  components: Components,
): { parameters: Json[]; body?: Body } {
  if (operation.each) return eachInput(path, method, operation, components);
  const schema = jsonSchema(operation.input ?? operation.work.input, "input", components);
  const properties = eachOf(schema.properties ?? {});
  const required = new Set(schema.required);
  const parameters: Json[] = [];
  for (const [, name = ""] of path.matchAll(/\[(\w+)\]/g)) {
    const field = operation.params?.[name] ?? name;
    const known = properties[field] ?? { type: "string" };
    parameters.push(parameter(name, "path", { ...known, description: pathWords(path, name, known) }, true));
    delete properties[field];
  }
  for (const name of operation.omit ?? []) delete properties[name];
  if (isChange(operation.work)) parameters.push(...headersOf(method, operation.work.input));
  const inAddress = () => {
    for (const [name, item] of Object.entries(properties))
      parameters.push(parameter(name, "query", item, required.has(name)));
  };
  if (operation.rawBody) {
    inAddress();
    const schema = { type: "string", format: "binary" };
    return { parameters, body: { required: true, content: { [operation.rawBody]: { schema } } } };
  }
  if (method === "GET" || method === "DELETE") {
    inAddress();
    if (operation.walked)
      parameters.push(parameter("cursor", "query", CURSOR, false), parameter("ids", "query", IDS, false));
    if (method === "GET") parameters.push(...shapeOf(operation));
    if (method === "GET" && !operation.other) parameters.push(IF_NONE_MATCH);
    if (operation.csv) parameters.push(parameter("columns", "query", COLUMNS, false));
    return { parameters };
  }
  const needed = Object.keys(properties).filter((name) => required.has(name));
  if (Object.keys(properties).length === 0) return { parameters };
  const shape: JsonSchema = { ...schema, properties, required: needed };
  const example = (operation.example?.body ?? exampleOf(only(needed, shape), components)) as Json;
  return {
    parameters,
    body: { required: needed.length > 0, content: { "application/json": { schema: shape, example } } },
  };
}

interface Body {
  required: boolean;
  content: {
    "application/json"?: { schema: JsonSchema; example: Json };
    "text/csv"?: { schema: JsonSchema };
  };
}

/** The input of a single row, repeated for many. */
function eachInput(path: string, method: string, { each }: Operation, components: Components) {
  if (!each) throw new Error(`${path} does nothing for each`);
  const { parameters, body } = inputOf(path, method, each, components);
  const { schema, example = {} } = body?.content["application/json"] ?? {};
  const items: JsonSchema = {
    type: "array",
    minItems: 1,
    maxItems: MOST_ROWS,
    items: schema ?? {},
    description: "What is to be created, each as by itself.",
  };
  const shape: JsonSchema = {
    type: "object",
    properties: {
      items,
      all_or_nothing: {
        type: "boolean",
        default: false,
        description:
          "Creates none where one cannot be: the answer is then the failure, with every row's fault.",
      },
    },
    required: ["items"],
    additionalProperties: false,
  };
  const content = { "application/json": { schema: shape, example: { items: [example, example] } } };
  return { parameters, body: { required: true, content } };
}

/**
 * Descriptions of fields whose schemas have none. In `money`, `statement` and `discount_limits`, fields of these names mean
 * something slightly different.
 */
const BY_NAME: Record<string, string> = {
  to: "The e-mail address that it goes to.",
  document_id: "The document.",
  technician: "The technician, by name.",
};

/** Moves a field's description to its end, and does so for every field within it. */
function wordsLast(name: string, { description = BY_NAME[name], ...schema }: JsonSchema): JsonSchema {
  return { ...within(schema), ...(description && { description }) };
}

function within(schema: JsonSchema): JsonSchema {
  const { items, properties } = schema;
  return {
    ...schema,
    ...(items && { items: within(items) }),
    ...(properties && { properties: eachOf(properties) }),
  };
}

const eachOf = (properties: Record<string, JsonSchema>): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(properties).map(([name, item]) => [name, wordsLast(name, item)]));

/** "documents/[id]" becomes the id of a document. */
function pathWords(path: string, name: string, { description }: JsonSchema): string {
  if (name.endsWith("_id")) return description ?? `The id of the ${name.slice(0, -"_id".length)}.`;
  if (name !== "id") return description ?? `The ${name.replaceAll("_", " ")}.`;
  const [before = ""] = path.split("/[id]");
  const noun = before.slice(before.lastIndexOf("/") + 1).replaceAll("-", " ");
  return `The id of one of the ${noun}.`;
}

const only = (names: string[], schema: JsonSchema): JsonSchema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(([name]) => names.includes(name)),
  ),
});
