import { routes } from "@/app/api/v1/routes";
import type { JsonSchema } from "@/lib/api/openapi/json-schema";
import { openApi } from "@/lib/api/openapi/openapi";
import { type Answered, type Sent, send } from "./api";
import { violations } from "./json-schema";

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description?: string;
  schema: JsonSchema;
}

interface Described {
  $ref?: string;
  headers?: Record<string, object>;
  content?: Record<string, { schema: JsonSchema; example?: unknown }>;
}

export interface DocumentedOperation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  "x-permission"?: string;
  "x-also-needs"?: string;
  method: string;
  path: string;
  open: boolean;
  parameters: Parameter[];
  body: JsonSchema | null;
  /** Whether its body is a file. */
  upload: boolean;
  /** A body that the document gives as an example. */
  example: Record<string, unknown> | null;
  responses: Record<string, Described>;
}

type Raw = Omit<DocumentedOperation, "method" | "path" | "open" | "body" | "upload" | "example"> & {
  security?: unknown[];
  requestBody?: { content: Record<string, { schema: JsonSchema; example?: Record<string, unknown> }> };
};

export const document = openApi(routes) as {
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, Raw>>;
  components: { schemas: Record<string, JsonSchema>; responses: Record<string, Described> };
};

/** Every operation of the document, flat. */
export const operations: DocumentedOperation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { security, requestBody, ...rest }]) => ({
    ...rest,
    method: method.toUpperCase(),
    path,
    open: security?.length === 0,
    upload: requestBody !== undefined && !("application/json" in requestBody.content),
    body: requestBody?.content["application/json"]?.schema ?? null,
    example: requestBody?.content["application/json"]?.example ?? null,
  })),
);

/** The operation that a path of the surface belongs to; fixed parts win. */
function operationAt(method: string, address: string): DocumentedOperation | undefined {
  const parts = (address.split("?")[0] ?? "").split("/");
  const fits = operations.filter(({ path, method: own }) => {
    const own_parts = path.split("/");
    return (
      own === method &&
      own_parts.length === parts.length &&
      own_parts.every((part, i) => part.startsWith("{") || part === parts[i])
    );
  });
  return fits.sort((a, b) => a.path.split("{").length - b.path.split("{").length)[0];
}

/** Operations that have answered with success in this test file, by their ids. */
export const succeeded = new Set<string>();

/** Sends, and holds the answer to the document: its status is listed there, and its body is what is said of that status. */
export async function sendChecked(method: string, path: string, sent: Sent = {}): Promise<Answered> {
  const answered = await send(method, path, sent);
  const operation = operationAt(method, path);
  if (!operation) throw new Error(`${method} ${path} is in no document`);
  const problems = problemsOf(operation, answered, path);
  if (problems.length > 0)
    throw new Error(`${method} ${path} answered ${answered.status}: ${problems.slice(0, 5).join("; ")}`);
  if (answered.status < 300) succeeded.add(operation.operationId);
  return answered;
}

/** Where an answer departs from the document; with `fields` in the address it may lack those that are not named. */
export function problemsOf(
  operation: DocumentedOperation,
  { status, headers, body }: Answered,
  address = "",
): string[] {
  const described = operation.responses[String(status)];
  if (!described) return [`${operation.operationId} says nothing of ${status}`];
  const content = described.$ref ? errorContent(described.$ref) : described.content;
  const type = (headers.get("content-type") ?? "").split(";")[0] ?? "";
  const schema = (content?.[type] ?? content?.["*/*"])?.schema;
  if (!schema) return [`${operation.operationId} says nothing of ${type}`];
  const found = violations(body, schema, document);
  return /[?&]fields=/.test(address)
    ? found.filter((problem) => !/^\$\.data(\[\d+\])?\.\w+ is missing$/.test(problem))
    : found;
}

const errorContent = (ref: string) => document.components.responses[ref.split("/").at(-1) ?? ""]?.content;
