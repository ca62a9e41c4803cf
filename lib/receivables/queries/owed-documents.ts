import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { isIssuedType } from "@/lib/document-record/rules/lifecycle";

/**
 * Whether a customer comes to owe by a document of this type. A payment on account asks for money in advance, a purchase is paid by
 * the garage, and a credit note lowers what is owed.
 */
export const isOwing = (type: string): boolean =>
  isIssuedType(type) && !["credit_note", "payment_on_account", "vehicle_purchase"].includes(type);

/** Rows of `documents d` that the view `owed_documents` holds, by the conditions of the index `documents_unpaid`, word for word. */
export const OWED = sql`d.issued_date is not null and d.balance <> 0 and d.type in ('invoice', 'excess_invoice', 'vehicle_sale', 'credit_note')`;

/** The day on which a row of an alias is due. Nobody has to pay a credit note, though GA4 gave it a day. */
export const dueDate = (of: SQL): SQL => sql`case when ${of}.type <> 'credit_note' then ${of}.due_date end`;

/** Whether a row of `documents d` is owed and past its day; a credit note is never late. */
export const overdueOn = (day: IsoDate = today()): SQL =>
  sql`(${OWED} and d.type <> 'credit_note' and d.due_on < ${day}::date) is true`;
