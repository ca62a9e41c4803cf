import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type Actor, may } from "@/lib/core/actor";

/** Selects cost columns only for those who may see costs. */
export const withCosts = (actor: Actor, columns: SQL) =>
  may(actor, "stock:cost") ? sql`, ${columns}` : sql``;

/** Columns to show of `document_lines l` with its supplier `u`. */
export const lineColumns = (actor: Actor): SQL => sql`
  l.id, l.position, l.item_type, l.description, l.part_number, l.stock_item_id, l.supplier_id, u.name as supplier,
  l.quantity, l.unit_price, l.discount_percent, l.tax_code, l.tax_rate, l.line_net, l.line_tax, l.line_gross, l.approval,
  l.approval_by, l.approval_how, l.approval_at, l.approval_note,
  l.technician, l.technician_id, l.guarantee, l.tyre, l.supplier_invoice, l.nominal_code, l.share_percent, l.tax_inclusive,
  l.package_key, l.package_name, l.source_line_id, l.advisory_id, l.deferred_work_id, l.returned_quantity, l.linked_document_id
  ${withCosts(actor, sql`l.unit_cost, l.line_cost`)}`;

/** The lines whose keys are selected. */
export const lineRows = (actor: Actor, keys: SQL): SQL => sql`
  select ${lineColumns(actor)} from ${keys} page join document_lines l on l.id = page.id left join supplier_names u on u.id = l.supplier_id`;

/** The keys of the lines of a document `parent`, in order. */
export const LINES_OF_PARENT = sql`select l.id from document_lines l where l.document_id = parent.id order by l.position, l.id`;
