import "server-only";
import { documents } from "@/db/schema/documents";
import { command } from "@/lib/core/command";
import { conflict, invalid } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { carriedLine, carriedOver } from "../carry-over";
import { restOfCredited } from "../credit-rest";
import type { Line } from "../line-schema";
import type { DocumentRecord } from "../saved-document";
import { insertDocument } from "../steps/insert-document";
import { type LineRecord, readLines } from "../steps/write-lines";
import type { SettledSums } from "../totals";
import { documentTypeName } from "../types";
import { Credit } from "../write-schema";

const CREDITABLE = ["invoice", "excess_invoice", "vehicle_sale", "payment_on_account"];

/**
 * A draft credit note of an issued document, whole or the quantities chosen: never more of a line than is left, and the last
 * credit takes what is left of it to the penny. It counts once it is issued.
 */
export const creditDocument = command({
  name: "documents.credit",
  permission: "documents:credit",
  input: Credit,
  subject: { table: documents, noun: "document", id: (input) => input.id },
  async run({ tx, actor, input, subject }) {
    requireCreditable(subject);
    const lines = await readLines(tx, subject.id);
    const rest = await restOfCredited(tx, subject.id);
    const credited = input.lines
      ? chosen(lines, rest, input.lines)
      : lines.flatMap((line) => creditLine(line, rest.get(line.id)));
    if (credited.length === 0)
      throw conflict(`${documentTypeName(subject.type)} ${subject.number} is credited in full`);
    const carried = carriedOver(subject, [], true);
    return insertDocument(tx, actor, {
      ...carried,
      type: "credit_note",
      lines: credited,
      settled: rest,
      particulars: {
        ...carried.particulars,
        internal_notes: null,
        estimate_number: subject.estimate_number,
        job_sheet_number: subject.job_sheet_number,
        invoice_number: subject.number,
        credit_reason: input.reason,
      },
    });
  },
  trace: (made, { subject, input }) => ({
    entity: "documents",
    id: made.id,
    after: { ...made, credits: subject.number ?? subject.id, credit_reason: input.reason },
  }),
});

function requireCreditable(document: DocumentRecord): void {
  const name = documentTypeName(document.type);
  if (!CREDITABLE.includes(document.type)) throw conflict(`${name}s are not credited`);
  if (!document.issued_date)
    throw conflict(`This ${name.toLowerCase()} is not issued: change or delete it instead`);
}

/** What of a line is left to credit, as a line; nothing where nothing is. */
function creditLine(line: LineRecord, rest: SettledSums | undefined, quantity = rest?.quantity): Line[] {
  if (!rest || !quantity || decimal(quantity).eq(0)) return [];
  if (decimal(rest.line_net).eq(0) && decimal(rest.line_tax).eq(0)) return [];
  return [
    {
      ...carriedLine(line, false),
      item_type: line.item_type === "excess" || line.item_type === "adjustment" ? "other" : writable(line),
      quantity: decimal(quantity).toString(),
      unit_price: decimal(rest.unit_price).toString(),
      source_line_id: line.id,
      advisory_id: null,
      deferred_work_id: null,
    },
  ];
}

const writable = (line: LineRecord) => line.item_type as Line["item_type"];

function chosen(
  lines: readonly LineRecord[],
  rest: ReadonlyMap<string, SettledSums>,
  wanted: readonly { id: string; quantity: string }[],
): Line[] {
  const problems: { field: string; message: string }[] = [];
  const credited = wanted.flatMap(({ id, quantity }, i) => {
    const line = lines.find((candidate) => candidate.id === id);
    const left = rest.get(id);
    if (!line || !left)
      problems.push({ field: `lines.${i}.id`, message: "This line is not on the document" });
    else if (decimal(quantity).gt(decimal(left.quantity)))
      problems.push({ field: `lines.${i}.quantity`, message: `At most ${left.quantity} is left to credit` });
    return line ? creditLine(line, left, quantity) : [];
  });
  if (problems.length > 0) throw invalid(...problems);
  return credited;
}
