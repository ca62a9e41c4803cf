import { sql } from "drizzle-orm";
import { date, integer, pgView, text, uuid } from "drizzle-orm/pg-core";
import { instant, money, sortText } from "../schema/columns";

/**
 * What other rooms know of a document: what it is called, whose it is, where it stands and what it comes to; deleted ones too. Bare columns
 * alone, so that PostgreSQL plans a statement over it as it would over the table. What is owed on it is asked of `receivables`.
 */
export const document_heads = pgView("document_heads", {
  id: uuid(),
  type: text(),
  number: text(),
  status: text(),
  customer_id: uuid(),
  customer_name: text(),
  vehicle_id: uuid(),
  registration: sortText(),
  mileage: integer(),
  source_document_id: uuid(),
  document_date: date(),
  created_date: date(),
  issued_date: date(),
  due_date: date(),
  total_net: money(),
  total_tax: money(),
  total_gross: money(),
  received: money(),
  balance: money(),
  version: integer(),
  deleted_at: instant(),
}).as(sql`
  select id, type, number, status, customer_id, customer_name, vehicle_id, registration, mileage, source_document_id, document_date,
    created_date, issued_date, due_date, total_net, total_tax, total_gross, received, balance, version, deleted_at
  from documents`);
