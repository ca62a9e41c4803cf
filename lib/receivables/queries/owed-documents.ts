import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { isIssuedType } from "@/lib/document-record/rules/lifecycle";

/**
 * Whether a customer owes money by a document of this type. A payment on account asks for money in advance, the garage pays for
 * a vehicle purchase, and a credit note lowers what is owed.
 */
export const isOwing = (type: string): boolean =>
  isIssuedType(type) && !["credit_note", "payment_on_account", "vehicle_purchase"].includes(type);

/**
 * The rows of `documents d` in the view `owed_documents`: must match the conditions of the index `documents_unpaid` word for
 * word.
 */
export const OWED = sql`d.issued_date is not null and d.balance <> 0 and d.type in ('invoice', 'excess_invoice', 'vehicle_sale', 'credit_note')`;

/** The due date of a row with this alias. A credit note is never due, although GA4 gave it a date. */
export const dueDate = (of: SQL): SQL => sql`case when ${of}.type <> 'credit_note' then ${of}.due_date end`;

/** Whether a row of `documents d` is owed and past its due date; a credit note is never late. */
export const overdueOn = (day: IsoDate = today()): SQL =>
  sql`(${OWED} and d.type <> 'credit_note' and d.due_on < ${day}::date) is true`;
