import "server-only";
import { describeError, type PublicError } from "@/lib/core/describe-error";
import type { ErrorDetail } from "@/lib/core/errors";
import type { Operation } from "../operation";
import { parameterNames } from "../request/parameters";

interface Failed {
  operation: Operation;
  requestId: string;
  /** The request itself was valid; problems name fields as the work does. */
  understood?: boolean | undefined;
  /** Whether the request had no body, so that an unknown name is a parameter. */
  reading?: boolean;
}

/**
 * Logs a failure where needed and returns it as callers see it: each detail under the field's name in their request, with the kind
 * of problem.
 */
export function loggedFailure(
  thrown: unknown,
  { operation, requestId, understood, reading = false }: Failed,
): PublicError {
  const shown = describeError(thrown, requestId);
  const name = (understood && operation.fieldName) || toRequestFields;
  const details = shown.details.map(
    ({ code, ...detail }): ErrorDetail => ({
      ...detail,
      ...(code === "unknown_field" && wordsOn(detail.field, operation, reading)),
      field: name(detail.field, code === "unknown_field" ? {} : operation),
      ...(shown.code === "VALIDATION_ERROR" && { code: code ?? "rule" }),
    }),
  );
  return { ...shown, details };
}

/**
 * Translates a field to the path's name for it, where path and work name it differently. For an unknown field the caller passes no
 * `params`, because it was not in the path.
 */
const toRequestFields = (field: string, { params = {} }: Pick<Operation, "params">): string =>
  (field in params ? undefined : Object.keys(params).find((name) => params[name] === field)) ?? field;

/** Messages for parameters that belong to another way of reading the same list. */
const NOT_SO: Record<string, string> & { fields: string } = {
  columns: "Of a file alone (`Accept: text/csv`); of JSON `fields` names what comes",
  ids: "Only with a cursor: `cursor=first&ids=…`",
  fields: "Not of a file (`Accept: text/csv`), whose columns `columns` names",
};

/** The message for an unknown field: where it is set instead, or which parameters exist, preferably those of the same field. */
function wordsOn(field: string, operation: Operation, reading: boolean): { message?: string } {
  // A caller may call a field "constructor" or "__proto__".
  if (operation.elsewhere && Object.hasOwn(operation.elsewhere, field))
    return { message: operation.elsewhere[field] };
  if (!reading) return {};
  const known = parameterNames(operation);
  if (known.includes(field)) return { message: NOT_SO[field] ?? NOT_SO.fields };
  const [base = ""] = field.split("[");
  const alike = known.filter((name) => name === base || name.startsWith(`${base}[`));
  const offered = alike.length > 0 ? alike : known;
  return {
    message: offered.length > 0 ? `Unknown parameter; there are ${offered.join(", ")}` : "Unknown parameter",
  };
}
