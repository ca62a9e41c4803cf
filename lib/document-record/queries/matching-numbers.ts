import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { beginsWith } from "@/lib/matching/terms";
import type { TypedDocument } from "../rules/typed-document";
import type { DocumentType } from "../rules/types";

/** The ids of the documents, including deleted ones, that match a condition on `documents d`. */
export const documentsWhere = (where: SQL): SQL => sql`select d.id from documents d where ${where}`;

/** Which number matched: the document's own, or that of the document it was made from or credits. */
export type NumberVia = "number" | "estimate_number" | "job_sheet_number" | "invoice_number";

export interface NumberMatch {
  via: NumberVia;
  /** A condition on `documents d`. */
  where: SQL;
  /** The sort order of its index. */
  by: SQL;
  /** The number that matched. */
  shown: SQL;
}

const VIAS: readonly NumberVia[] = ["number", "job_sheet_number", "estimate_number", "invoice_number"];

const OLD_NUMBER_OF: Partial<Record<DocumentType, NumberVia>> = {
  estimate: "estimate_number",
  job_sheet: "job_sheet_number",
  invoice: "invoice_number",
};

/** The separators that may stand between a garage's prefix and the digits. */
const JOINTS = ["", "-", "/", " "];

/** The conditions by which a typed number can match a document, each with an index of its own. */
export function numberMatches({ number, type }: TypedDocument): NumberMatch[] {
  if (!number) return [];
  const byPrefix = number.prefix
    ? VIAS.flatMap((via) => JOINTS.map((joint) => byText(via, number.prefix + joint + number.asTyped)))
    : [];
  // Digits after letters that name no type can only be the garage's own number: AB12 is the start of a registration.
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
