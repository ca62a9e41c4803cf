import "server-only";
import type { z } from "zod";
import { AppError, type ErrorDetail, invalid } from "@/lib/core/errors";
import { readApiQuery } from "@/lib/core/input/typed-input";
import { isStorable, readBody } from "./read-body";

export type Params = Record<string, string | string[] | undefined>;

interface Reading {
  /** The schema of the input. Where it expects a number, the text in a URL is read as one. */
  schema: z.ZodType;
  /** Path parameters that have another name in the input. */
  rename?: Record<string, string> | undefined;
  /** Fields that callers do not set. */
  omit?: readonly string[] | undefined;
  /** Whether the input has a version at all. */
  versioned: boolean;
  /** Whether the body is a file, so that the query is read in its place. */
  rawBody?: boolean;
}

/**
 * Returns path and query (GET, DELETE) or path and body (POST, PUT, PATCH) as one object for the work's schema. A field in the path
 * cannot be given again. If-Match becomes `version`.
 */
export async function readInput(
  request: Request,
  params: Params,
  { schema, rename = {}, omit = [], versioned, rawBody = false }: Reading,
): Promise<Record<string, unknown>> {
  const inPath = Object.entries(params).map(([name, value]) => [rename[name] ?? name, value] as const);
  const closed = new Set([...omit, ...inPath.map(([name]) => name), "__proto__"]);
  const query = readQuery(request);
  const takesBody = !rawBody && !/^(GET|HEAD|DELETE)$/.test(request.method);
  if (takesBody && Object.keys(query).length > 0)
    throw invalid(...Object.keys(query).map((field) => unknown(field, "Unknown parameter")));
  const given = takesBody ? await readBody(request) : readApiQuery(schema, query);
  const foreign = Object.keys(given).filter((name) => closed.has(name));
  if (foreign.length > 0) throw invalid(...foreign.map((field) => unknown(field)));
  const input = { ...given, ...readVersion(request, versioned) };
  return Object.assign(
    input,
    Object.fromEntries(inPath.map(([name, value]) => [name, storable(name, value)])),
  );
}

const unknown = (field: string, message = "Unknown field"): ErrorDetail => ({
  field,
  message,
  code: "unknown_field",
});

function readQuery(request: Request): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [name, value] of new URL(request.url).searchParams) {
    if (Object.hasOwn(query, name)) throw invalid({ field: name, message: "Given twice" });
    if (name === "__proto__") throw invalid(unknown(name));
    query[name] = storable(name, value);
  }
  return query;
}

function storable<T>(field: string, value: T): T {
  if (typeof value === "string" && !isStorable(value))
    throw invalid({ field, message: "This text holds characters that cannot be kept" });
  return value;
}

function readVersion(request: Request, versioned: boolean): { version?: number } {
  const header = request.headers.get("if-match")?.trim();
  if (!header || header === "*" || /^(GET|HEAD)$/.test(request.method)) return {};
  if (!versioned) throw invalid({ field: "If-Match", message: "Nothing here has a version to go by" });
  const version = /^"(\d{1,9})(-[\w-]{16})?"$/.exec(header)?.[1];
  // A tag that we never issued matches no version of anything.
  if (!version)
    throw new AppError(
      "PRECONDITION_FAILED",
      'If-Match is no tag of this record: send the version as ETag has it, in quotes: "3"',
    );
  return { version: Number(version) };
}
