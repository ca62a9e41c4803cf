import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { fullDate } from "@/lib/core/dates/date-words";
import type { IsoDate } from "@/lib/core/dates/dates";
import { AppError, conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { documentName, documentTypeName } from "@/lib/document-record/rules/types";
import type { DocumentParticulars } from "../../schema/written-document";

/** Types that can be credited. */
const CREDITABLE = ["invoice", "excess_invoice", "vehicle_sale", "payment_on_account"];

/** CONFLICT if the document is of a type that is not credited, or is not issued. */
export function requireCreditable(document: { type: string; issued_date: IsoDate | null }): void {
  const name = documentTypeName(document.type);
  if (!CREDITABLE.includes(document.type)) throw conflict(`${name}s are not credited`);
  if (!document.issued_date)
    throw conflict(`This ${name.toLowerCase()} is not issued: change or delete it instead`);
}

/** FORBIDDEN if somebody who may not credit would create or issue a credit note. */
export function requireMayCredit(actor: Actor, type: string): void {
  if (type === "credit_note" && !may(actor, "documents:credit"))
    throw new AppError("FORBIDDEN", "You may not credit documents", {
      details: [{ field: "permission", message: "documents:credit" }],
    });
}

/** VALIDATION_ERROR if a credit note would name an invoice other than the one it was made from. */
export function requireOwnOriginal(
  {
    type,
    source_document_id,
    ...note
  }: Pick<DocumentRecord, "type" | "source_document_id" | "invoice_number" | "invoice_date">,
  given: Partial<DocumentParticulars>,
): void {
  for (const field of ["invoice_number", "invoice_date"] as const) {
    const value = given[field];
    if (value === undefined || value === note[field]) continue;
    if (type !== "credit_note" && value !== null)
      throw invalid({ field, message: "Only a credit note names the invoice that it answers" });
    if (type === "credit_note" && source_document_id)
      throw invalid({ field, message: "It credits the invoice that it was made from, and names no other" });
  }
}

/**
 * What prevents issuing a credit note on a given day: it does not name its original, or names one that is in the system and
 * must be credited there, or the day is before the original's. A credit note must name what it credits: VAT Regulations 1995,
 * regulation 15C.
 */
export async function creditNoteProblems(
  tx: Tx,
  note: DocumentRecord,
  issued_date: IsoDate,
): Promise<ErrorDetail[]> {
  const original = note.source_document_id
    ? await sourceOf(tx, note.source_document_id)
    : { type: "invoice", number: note.invoice_number, issued_date: note.invoice_date };
  const problems = note.source_document_id ? [] : await namedProblems(tx, note);
  if (original?.issued_date && issued_date < original.issued_date)
    problems.push({
      field: "issued_date",
      message: `${documentName(original)} is of ${fullDate(original.issued_date)}: its credit note cannot be older`,
    });
  return problems;
}

const Named = z.object({
  type: z.string(),
  number: z.string().nullable(),
  issued_date: z.string().nullable(),
});
type Named = z.infer<typeof Named>;

async function sourceOf(tx: Tx, id: string): Promise<Named | undefined> {
  const [row] = await tx
    .execute(sql`select type, number, issued_date from documents where id = ${id}`)
    .then(readRows(Named));
  return row;
}

async function namedProblems(tx: Tx, note: DocumentRecord): Promise<ErrorDetail[]> {
  const { invoice_number, invoice_date, customer_id } = note;
  const problems: ErrorDetail[] = [];
  if (!invoice_number)
    problems.push({ field: "invoice_number", message: "Give the number of the invoice that it credits" });
  if (!invoice_date)
    problems.push({ field: "invoice_date", message: "Give the date of the invoice that it credits" });
  if (!invoice_number) return problems;
  const [here] = await tx
    .execute(sql`
    select type, number, issued_date from documents
    where number = ${invoice_number} and type in ('invoice', 'excess_invoice', 'vehicle_sale') and issued_date is not null
      and deleted_at is null and (issued_date = ${invoice_date}::date or customer_id = ${customer_id}::uuid)
    order by id limit 1`)
    .then(readRows(Named));
  if (here)
    problems.push({
      field: "invoice_number",
      message: `${documentName(here)} of ${fullDate(here.issued_date)} is in the system: credit it there, so that no more is credited than was charged`,
    });
  return problems;
}
