import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { OVER_STATUSES } from "@/lib/document-record/rules/statuses";
import { filtered } from "@/lib/lists/filtered";
import type { Orders } from "@/lib/lists/list-query";
import { OWED } from "@/lib/receivables/queries/owed-documents";
import type { documentList } from "../list";
import { documentsMatching } from "../matching";
import type { DocumentFilters } from "../schema/document";

export const DOCUMENT_ORDERS: Orders<typeof documentList> = {
  document_date: { by: sql`d.document_date`, index: "desc" },
  number: { by: sql`d.number_value`, index: "desc" },
  total_gross: { by: sql`d.total_gross`, index: "desc" },
  due_date: { by: sql`d.due_on`, index: "asc" },
  updated_at: { by: sql`d.updated_at`, index: "asc" },
};

/** Must match the condition of the index `documents_open_jobs` word for word. */
export const OPEN_JOBS = sql`d.type = 'job_sheet' and d.status in ('open', 'in_progress', 'waiting_parts', 'waiting_customer', 'waiting_tester')`;

/** Subtracts credit notes from the sum of the others, whichever sign they were printed with. */
export const signed = (column: SQL): SQL =>
  sql`case when d.type = 'credit_note' then -abs(${column}) else ${column} end`;

type Filters = z.output<typeof DocumentFilters> & { updated_since?: string | undefined; sort?: string };

/** The source table, with alias `d`, and the conditions for the given filters. */
export function documentSelection(filters: Filters, actor: Actor): { from: SQL; where: SQL[] } {
  const where = conditions(filters);
  if (!filters.q) return { from: sql`documents d`, where: [LIVE, ...where] };
  const found = documentsMatching(filters.q, actor);
  // Without other filters, the search's own indexes also sort and count.
  if (where.length === 0 && /^-?document_date$/.test(filters.sort ?? ""))
    return { from: sql`(${found}) d`, where: [] };
  return { from: sql`(${found}) found join documents d on d.id = found.id`, where };
}

const LIVE = sql`d.deleted_at is null`;

const BY_COLUMN = {
  type: sql`d.type`,
  status: sql`d.status`,
  number: sql`d.number`,
  user_status: sql`d.user_status`,
  customer_id: sql`d.customer_id`,
  vehicle_id: sql`d.vehicle_id`,
  technician: sql`d.technician`,
  document_date: sql`d.document_date`,
  // An issued document's `document_date` is its day of issue, and that column has an index.
  issued_date: sql`d.issued_date is not null and d.document_date`,
  // Credit notes are never due.
  due_date: sql`d.type <> 'credit_note' and d.due_on`,
  total_gross: sql`d.total_gross`,
  balance: sql`d.balance`,
  updated_at: sql`d.updated_at`,
};

function conditions(filters: Filters): SQL[] {
  const where = filtered(filters, BY_COLUMN);
  if (filters.unpaid) where.push(OWED);
  if (filters.open) where.push(OPEN_JOBS);
  if (filters.archive) where.push(sql`d.status in ${[...OVER_STATUSES]}`);
  if (filters.from) where.push(sql`d.document_date >= ${filters.from}`);
  if (filters.to) where.push(sql`d.document_date <= ${filters.to}`);
  if (filters.updated_since) where.push(sql`d.updated_at >= ${filters.updated_since}`);
  return where;
}
