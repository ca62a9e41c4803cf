import type { JsonSchema } from "@/lib/api/openapi/json-schema";

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description?: string;
  schema: JsonSchema;
}

type Content = Record<string, { schema: JsonSchema }>;

export interface Described {
  summary: string;
  "x-permission"?: string;
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Content };
  responses: Record<string, { content?: Content }>;
}

/** The part of our OpenAPI document from which the client is made. */
export interface Document {
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, JsonSchema> };
}

/** A call of the client: its place in the tree, what it takes and what it returns. */
export interface Call {
  /** `["customers", "contacts", "create"]` is `garage.customers.contacts.create`. */
  names: string[];
  /** The beginning of its types' names: `CustomerContactCreate`. */
  typeName: string;
  method: string;
  path: string;
  summary: string;
  permission: string | undefined;
  query: Parameter[];
  body: { schema: JsonSchema; required: boolean } | null;
  /** The media type of a file that is the whole body; null where none is sent. */
  upload: string | null;
  /** The schema of the returned data or, for a list, of one row; null for a file. */
  answer: JsonSchema | null;
  list: boolean;
  walked: boolean;
  csv: boolean;
  /** Whether the garage stores its response under an Idempotency-Key. */
  kept: boolean;
}

/** Reads that people would call by a verb. */
const VERBS = new Set(["search"]);

/** Returns all calls. Leaves out PATCH, which is PUT under another name, and pages for people. */
export function callsOf({ paths, components }: Document): Call[] {
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, described]) => {
      const content = contentOf(described);
      return (method === "patch" && "put" in methods) || "text/html" in content
        ? []
        : [callOf(path, method.toUpperCase(), described, Object.keys(methods))];
    }),
  );
  const { schemas } = components;
  return calls.map((call) =>
    call.typeName in schemas ? { ...call, typeName: `${call.typeName}Request` } : call,
  );
}

function callOf(path: string, method: string, described: Described, siblings: string[]): Call {
  const content = contentOf(described);
  const envelope = content["application/json"]?.schema;
  const data = envelope?.properties?.success ? envelope.properties.data : envelope;
  const list = data?.type === "array";
  const query = described.parameters.filter((parameter) => parameter.in === "query");
  const sent = described.requestBody;
  const json = sent?.content["application/json"];
  const segments = path.split("/").filter((part) => part && !part.startsWith("{"));
  const verb = verbOf(path, method, { list, file: !envelope, siblings });
  const names = [...segments.map(camelCase), ...(verb ? [verb] : [])];
  return {
    names,
    typeName: [...segments.map((part) => pascalCase(singular(part))), pascalCase(verb)].join(""),
    method,
    path,
    summary: described.summary,
    permission: described["x-permission"],
    query,
    body: sent && json ? { schema: json.schema, required: sent.required } : null,
    upload: sent && !json ? (Object.keys(sent.content)[0] ?? null) : null,
    answer: (list ? data?.items : data) ?? null,
    list,
    walked: query.some(({ name }) => name === "cursor"),
    csv: "text/csv" in content,
    kept: described.parameters.some(({ name }) => name === "Idempotency-Key"),
  };
}

/** The type of the returned data or, for a list, of one row. */
export const answerName = ({ typeName, answer }: Call): string =>
  answer?.$ref?.split("/").at(-1) ?? `${typeName}Answer`;

const contentOf = ({ responses }: Described): Content =>
  Object.entries(responses).find(([status]) => status < "300")?.[1].content ?? {};

interface Kind {
  list: boolean;
  file: boolean;
  siblings: string[];
}

/** The last name of a call; empty where its path ends with the action. */
function verbOf(path: string, method: string, { list, file, siblings }: Kind): string {
  const last = path.split("/").at(-1) ?? "";
  if (VERBS.has(last)) return "";
  if (method === "GET") return file ? "" : list ? "list" : "get";
  if (method === "PUT") return "update";
  if (method === "DELETE") return "delete";
  const collection =
    path.split("/").length === 2 ||
    siblings.some((one) => one === "get" || one === "delete") ||
    /^[a-z]+s$/.test(last);
  return collection ? "create" : "";
}

/** Writes "line-items" and "line_id" in camel case. */
export const camelCase = (words: string): string =>
  words.replace(/[-_.](\w)/g, (_, letter: string) => letter.toUpperCase());

export const pascalCase = (words: string): string =>
  camelCase(words).replace(/^\w/, (letter) => letter.toUpperCase());

export const singular = (noun: string): string => {
  if (/(ss|settings|series|goods|statistics)$/.test(noun)) return noun;
  return noun
    .replace(/ies$/, "y")
    .replace(/(us|x)es$/, "$1")
    .replace(/([^u])s$/, "$1");
};
