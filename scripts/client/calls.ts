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

/** As much of our OpenAPI document as the client is made of. */
export interface Document {
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, JsonSchema> };
}

/** A call of the client: where it stands among the others, what it takes and what it answers. */
export interface Call {
  /** `["customers", "contacts", "create"]` is `garage.customers.contacts.create`. */
  names: string[];
  /** What its types begin with: `CustomerContactCreate`. */
  typeName: string;
  method: string;
  path: string;
  summary: string;
  permission: string | undefined;
  query: Parameter[];
  body: { schema: JsonSchema; required: boolean } | null;
  /** What is answered: the schema of the data or, of a list, of one row; null for a file. */
  answer: JsonSchema | null;
  list: boolean;
  walked: boolean;
  csv: boolean;
  /** Whether the garage keeps its answer under an Idempotency-Key. */
  kept: boolean;
}

/** What a person would call by its verb though it is read. */
const VERBS = new Set(["search"]);

/** PATCH is PUT under another name, and a page for people is no answer for a program. */
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
  const body = described.requestBody;
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
    body: body ? { schema: body.content["application/json"]?.schema ?? {}, required: body.required } : null,
    answer: (list ? data?.items : data) ?? null,
    list,
    walked: query.some(({ name }) => name === "cursor"),
    csv: "text/csv" in content,
    kept: described.parameters.some(({ name }) => name === "Idempotency-Key"),
  };
}

/** The type of what is answered or, of a list, of one row. */
export const answerName = ({ typeName, answer }: Call): string =>
  answer?.$ref?.split("/").at(-1) ?? `${typeName}Answer`;

const contentOf = ({ responses }: Described): Content =>
  Object.entries(responses).find(([status]) => status < "300")?.[1].content ?? {};

interface Kind {
  list: boolean;
  file: boolean;
  siblings: string[];
}

/** The last name of a call; none where its path ends with what is done. */
function verbOf(path: string, method: string, { list, file, siblings }: Kind): string {
  const last = path.split("/").at(-1) ?? "";
  if (VERBS.has(last)) return "";
  if (method === "GET") return file ? "" : list ? "list" : "get";
  if (method === "PUT") return "update";
  if (method === "DELETE") return "delete";
  const collection = path.split("/").length === 2 || siblings.includes("get") || /^[a-z]+s$/.test(last);
  return collection ? "create" : "";
}

/** "line-items" and "line_id" as JavaScript writes them. */
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
