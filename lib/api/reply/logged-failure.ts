import "server-only";
import { describeError, type PublicError } from "@/lib/core/describe-error";
import type { ErrorDetail } from "@/lib/core/errors";
import type { Operation } from "../operation";
import { parameterNames } from "../request/parameters";

interface Failed {
  operation: Operation;
  requestId: string;
  /** What was sent is in order, so that what is complained of is named as the work names it. */
  understood?: boolean | undefined;
  /** Whether the request had no body: what is unknown is a parameter. */
  reading?: boolean;
}

/** A failure as callers are told of it: each detail by the field's name in their request, with the kind of fault. */
export function toldFailure(
  thrown: unknown,
  { operation, requestId, understood, reading = false }: Failed,
): PublicError {
  const shown = describeError(thrown, requestId);
  const name = (understood && operation.fieldName) || asAsked;
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

/** A field that the path names otherwise than the work does, by the path's name; what is not known was not said there. */
const asAsked = (field: string, { params = {} }: Pick<Operation, "params">): string =>
  (field in params ? undefined : Object.keys(params).find((name) => params[name] === field)) ?? field;

/** Parameters that belong to another way of reading the same list. */
const NOT_SO: Record<string, string> & { fields: string } = {
  columns: "Of a file alone (`Accept: text/csv`); of JSON `fields` names what comes",
  ids: "Only with a cursor: `cursor=first&ids=…`",
  fields: "Not of a file (`Accept: text/csv`), whose columns `columns` names",
};

/** Where it is set instead, or what parameters there are: those of the same field where there are any. */
function wordsOn(field: string, operation: Operation, reading: boolean): { message?: string } {
  const elsewhere = operation.elsewhere?.[field];
  if (elsewhere) return { message: elsewhere };
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
