import type { z } from "zod";
import { AppError, type ErrorDetail } from "../errors";
import { problemWords } from "./problem-words";

const WORDS = { error: problemWords };

/** Parses input by a schema. Throws VALIDATION_ERROR that names every failing field, such as `line_items.0.quantity`. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, WORDS);
  if (result.success) return result.data;
  throw new AppError("VALIDATION_ERROR", "Some fields need attention", { details: details(result.error) });
}

/** Keeps one problem per field: the first, which must be fixed first. */
function details(error: z.ZodError): ErrorDetail[] {
  const named = new Map<string, ErrorDetail>();
  for (const detail of error.issues.flatMap(detailsOf))
    if (!named.has(detail.field)) named.set(detail.field, detail);
  return [...named.values()];
}

function detailsOf(issue: z.core.$ZodIssue): ErrorDetail[] {
  const at = (...inner: string[]) => [...issue.path, ...inner].join(".");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ field: at(key), message: "Unknown field", code: "unknown_field" }));
  return [{ field: at(), message: issue.message, code: issue.code === "custom" ? "rule" : "invalid" }];
}
