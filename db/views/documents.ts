import { sql } from "drizzle-orm";
import { date, integer, jsonb, pgView, text, uuid } from "drizzle-orm/pg-core";
import { instant, money, quantity, sortText, unitMoney } from "../schema/columns";

/**
 * What other domains see of a document: its name, customer, status and totals; deleted ones too. Bare columns only, so that
 * PostgreSQL plans a statement on the view as on the table. For what is owed, use `receivables`.
 */
export const document_heads = pgView("document_heads", {
  id: uuid(),
  type: text(),
  number: text(),
  status: text(),
  customer_id: uuid(),
  customer_name: text(),
  customer_snapshot: jsonb(),
  vehicle_id: uuid(),
  registration: sortText(),
  mileage: integer(),
  source_document_id: uuid(),
  document_date: date(),
  created_date: date(),
  issued_date: date(),
  due_date: date(),
  vat_date: date(),
  department: text(),
  technician: text(),
  total_net: money(),
  total_tax: money(),
  total_gross: money(),
  margin_vat: money(),
  received: money(),
  balance: money(),
  version: integer(),
  created_at: instant(),
  deleted_at: instant(),
}).as(sql`
  select id, type, number, status, customer_id, customer_name, customer_snapshot, vehicle_id, registration, mileage, source_document_id, document_date,
    created_date, issued_date, due_date, vat_date, department, technician, total_net, total_tax, total_gross, margin_vat, received, balance, version, created_at, deleted_at
  from documents`);

/**
 * What other domains see of document lines, including those of deleted documents: what is sold or done, its source, and its
 * amounts.
 */
export const line_items = pgView("line_items", {
  id: uuid(),
  document_id: uuid(),
  position: integer(),
  item_type: text(),
  description: text(),
  part_number: text(),
  stock_item_id: uuid(),
  supplier_id: uuid(),
  supplier_invoice: text(),
  quantity: quantity(),
  returned_quantity: quantity(),
  unit_price: unitMoney(),
  unit_cost: unitMoney(),
  tax_code: text(),
  line_net: money(),
  line_tax: money(),
  line_gross: money(),
  line_cost: money(),
  approval: text(),
  technician: text(),
  source_line_id: uuid(),
  technician_id: uuid(),
  package_key: uuid(),
  package_name: text(),
}).as(sql`
  select id, document_id, position, item_type, description, part_number, stock_item_id, supplier_id, supplier_invoice, quantity,
    returned_quantity, unit_price, unit_cost, tax_code, line_net, line_tax, line_gross, line_cost, approval, technician, source_line_id,
    technician_id, package_key, package_name
  from document_lines`);

/** Job sheets, deleted ones too, as the workshop sees them. */
export const job_sheets = pgView("job_sheets", {
  id: uuid(),
  number: text(),
  status: text(),
  user_status: text(),
  version: integer(),
  document_date: date(),
  technician: text(),
  vehicle_id: uuid(),
  registration: sortText(),
  vehicle_snapshot: jsonb(),
  customer_id: uuid(),
  customer_name: text(),
  mileage: integer(),
  work_description: text(),
  internal_notes: text(),
  source_document_id: uuid(),
  collected_at: instant(),
  created_at: instant(),
  updated_at: instant(),
  deleted_at: instant(),
}).as(sql`
  select id, number, status, user_status, version, document_date, technician, vehicle_id, registration, vehicle_snapshot, customer_id,
    customer_name, mileage, work_description, internal_notes, source_document_id, collected_at, created_at, updated_at, deleted_at
  from documents where type = 'job_sheet'`);
