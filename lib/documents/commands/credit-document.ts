import "server-only";
import type { z } from "zod";
import { documents } from "@/db/schema/documents";
import { command } from "@/lib/core/command";
import { AppError, conflict, invalid } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { documentTypeName } from "@/lib/document-record/rules/types";
import type { CreditRest } from "@/lib/pricing/rules/credit-sums";
import { insertDocument } from "../internal/insert-document";
import { type LineRecord, readLines } from "../internal/write-lines";
import { requireCreditable } from "../queries/credit/credit-note";
import { readOriginal } from "../queries/credit/credit-rest";
import { proposedPrice } from "../rules/credit/credit-preview";
import { trimmed } from "../rules/lines/line-sections";
import { carriedLine, carriedOver } from "../rules/starting/carry-over";
import type { Line } from "../schema/line";
import { Credit } from "../schema/written-document";

/**
 * Drafts a credit note for an issued document: all of it, or the given lines by quantity or price. Never credits more of a line
 * than is left; the last credit takes what is left to the penny. It has effect only once it is issued.
 */
export const creditDocument = command({
  name: "documents.credit",
  permission: "documents:credit",
  input: Credit,
  subject: { table: documents, noun: "document", id: (input) => input.id },
  async run({ tx, actor, input, subject }) {
    requireCreditable(subject);
    const lines = await readLines(tx, subject.id);
    const { rests, discounts } = await readOriginal(tx, subject.id);
    const wanted = input.lines ?? lines.map(({ id }) => ({ id }));
    const inFull = [...rests.values()].every(({ quantity }) => decimal(quantity).eq(0));
    const credited = inFull ? [] : chosen(lines, rests, wanted, Boolean(input.lines));
    if (credited.length === 0)
      throw conflict(`${documentTypeName(subject.type)} ${subject.number} is credited in full`);
    const carried = carriedOver(subject, [], true);
    try {
      return await insertDocument(tx, actor, {
        ...carried,
        ...discounts,
        type: "credit_note",
        lines: credited.map(({ line }) => line),
        particulars: {
          ...carried.particulars,
          internal_notes: null,
          estimate_number: subject.estimate_number,
          job_sheet_number: subject.job_sheet_number,
          invoice_number: subject.number,
          invoice_date: subject.issued_date,
          credit_reason: input.reason,
        },
      });
    } catch (error) {
      throw toRequestFields(error, credited);
    }
  },
  trace: (made, { subject, input }) => ({
    entity: "documents",
    id: made.id,
    after: { ...made, credits: subject.number ?? subject.id, credit_reason: input.reason },
  }),
});

type RequestedLine = NonNullable<z.output<typeof Credit>["lines"]>[number];

interface Credited {
  line: Line;
  /** Its index among the lines of the request. */
  place: number;
}

function chosen(
  lines: readonly LineRecord[],
  rests: ReadonlyMap<string, CreditRest>,
  wanted: readonly RequestedLine[],
  named: boolean,
): Credited[] {
  const problems: { field: string; message: string }[] = [];
  const credited = wanted.flatMap((asked, place): Credited[] => {
    const line = lines.find(({ id }) => id === asked.id);
    const rest = rests.get(asked.id);
    if (!line || !rest) {
      if (named) problems.push({ field: `lines.${place}.id`, message: "This line is not on the document" });
      return [];
    }
    const quantity = decimal(asked.quantity ?? rest.quantity);
    if (quantity.eq(0)) return [];
    if (quantity.abs().gt(decimal(rest.quantity).abs()))
      problems.push({
        field: `lines.${place}.quantity`,
        message: `At most ${trimmed(rest.quantity)} is left to credit`,
      });
    return [{ line: creditOf(line, rest, asked), place }];
  });
  if (problems.length > 0) throw invalid(...problems);
  return credited;
}

/** The credit line for one line: everything left of it, or the quantity, price and return that were requested. */
function creditOf(line: LineRecord, rest: CreditRest, asked: RequestedLine): Line {
  const quantity = decimal(asked.quantity ?? rest.quantity);
  const each = proposedPrice(rest, quantity.toString());
  return {
    ...carriedLine(line, false),
    item_type: rest.item_type as Line["item_type"],
    quantity: quantity.toString(),
    unit_price: decimal(asked.unit_price ?? each).toString(),
    discount_percent: rest.discount_percent,
    tax_code: rest.tax_code,
    tax_inclusive: rest.tax_inclusive,
    returned_quantity: asked.returned_quantity ?? null,
    advisory_id: null,
    deferred_work_id: null,
  };
}

/** Renames the fields of an error from the credit note's lines to the lines of the request. */
function toRequestFields(error: unknown, credited: readonly Credited[]): unknown {
  if (!(error instanceof AppError) || error.code !== "VALIDATION_ERROR") return error;
  return invalid(
    ...(error.details ?? []).map(({ field, message }) => ({
      field: field.replace(/^line_items\.(\d+)/, (_, i) => `lines.${credited[Number(i)]?.place ?? i}`),
      message,
    })),
  );
}
