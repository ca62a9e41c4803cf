import type { z } from "zod";
import { AppError, type ErrorDetail } from "./errors";
import { problemWords } from "./problem-words";

const WORDS = { error: problemWords };

/** Parses with every failing field named, as `line_items.0.quantity`. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, WORDS);
  if (result.success) return result.data;
  throw new AppError("VALIDATION_ERROR", "Some fields need attention", { details: details(result.error) });
}

function details(error: z.ZodError): ErrorDetail[] {
  return error.issues.flatMap((issue): ErrorDetail[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          field: [...issue.path, key].join("."),
          message: "Unknown field",
          code: "unknown_field",
        }))
      : [
          {
            field: issue.path.join("."),
            message: issue.message,
            code: issue.code === "custom" ? "rule" : "invalid",
          },
        ],
  );
}
