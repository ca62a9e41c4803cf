import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { beginsWith } from "@/lib/matching/terms";
import type { TypedDocument } from "../rules/typed-document";
import type { DocumentType } from "../rules/types";

/** The keys of the documents, deleted ones too, for which something holds of `documents d`. */
export const documentsWhere = (where: SQL): SQL => sql`select d.id from documents d where ${where}`;

/** Where a document's number was found: its own, or that of what it was made from or credits. */
export type NumberVia = "number" | "estimate_number" | "job_sheet_number" | "invoice_number";

export interface NumberMatch {
  via: NumberVia;
  /** Of `documents d`. */
  where: SQL;
  /** The order that its index has. */
  by: SQL;
  /** The number that was found. */
  shown: SQL;
}

const VIAS: readonly NumberVia[] = ["number", "job_sheet_number", "estimate_number", "invoice_number"];

const OLD_NUMBER_OF: Partial<Record<DocumentType, NumberVia>> = {
  estimate: "estimate_number",
  job_sheet: "job_sheet_number",
  invoice: "invoice_number",
};

/** What may stand between a garage's prefix and the digits. */
const JOINTS = ["", "-", "/", " "];

/** Each way in which a typed number may be a document's, by an index of its own. */
export function numberMatches({ number, type }: TypedDocument): NumberMatch[] {
  if (!number) return [];
  const byPrefix = number.prefix
    ? VIAS.flatMap((via) => JOINTS.map((joint) => byText(via, number.prefix + joint + number.asTyped)))
    : [];
  // Digits after letters that name no kind are the garage's own number alone: AB12 is the beginning of a plate.
  if (number.digits === "" || (number.prefix && !type)) return byPrefix;
  const vias = VIAS.filter((via) => via === "number" || !type || via === OLD_NUMBER_OF[type]);
  return [...vias.map((via) => byDigits(via, number.digits, type)), ...byPrefix];
}

function byDigits(via: NumberVia, digits: string, type: DocumentType | null): NumberMatch {
  const column = sql`d.${sql.identifier(via)}`;
  const by = sql`number_digits(${column}) collate "C"`;
  const begins = beginsWith(by, sql`${digits}::text`);
  const where = type && via === "number" ? sql`${begins} and d.type = ${type}` : begins;
  return { via, where, by, shown: column };
}

function byText(via: NumberVia, start: string): NumberMatch {
  const column = sql`d.${sql.identifier(via)}`;
  return { via, where: beginsWith(column, sql`${start}::text`), by: column, shown: column };
}
