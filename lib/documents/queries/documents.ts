import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { all, among, countedRows, countsOf, isFiltered, rowsWhere } from "@/lib/core/database/page";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { OVER_STATUSES } from "@/lib/document-record/rules/statuses";
import { listQuery } from "@/lib/lists/list-query";
import { dueDate, OWED, overdueOn } from "@/lib/receivables/queries/owed-documents";
import type { DocumentRow } from "../responses";
import { DocumentFilters, DocumentList } from "../schema/document";
import { listGarageStatuses } from "./custom-statuses";
import { DOCUMENT_ORDERS, documentSelection, OPEN_JOBS, signed } from "./selection";
import { wordsOnDocuments } from "./words-on-documents";

/** Lists documents by page, with customer and vehicle as printed. */
export const listDocuments = listQuery<DocumentRow, typeof DocumentList>({
  name: "documents.list",
  permission: "documents:read",
  input: DocumentList,
  select: ({ actor, input }) => ({
    ...documentSelection(input, actor),
    id: sql`d.id`,
    sorts: DOCUMENT_ORDERS,
    rows: (keys) => sql`
      select d.id, d.type, d.status, d.user_status, d.number, d.estimate_number, d.job_sheet_number, d.invoice_number,
             d.document_date, d.created_date, d.issued_date, ${dueDate(sql`d`)} as due_date, d.customer_name, d.registration,
             d.vehicle_snapshot ->> 'make' as vehicle_make, d.vehicle_snapshot ->> 'model' as vehicle_model,
             d.customer_id, d.vehicle_id, d.order_reference, d.technician, d.mileage, d.total_net, d.total_tax, d.total_gross,
             d.balance, ${overdueOn()} as overdue, d.created_at, d.updated_at, d.version
      from ${keys} page join documents d on d.id = page.id`,
  }),
  total: ({ actor, input }) => total(input, actor),
});

type Filters = z.output<typeof DocumentFilters> & { updated_since?: string | undefined; sort?: string };

/** Uses the stored counts if the only filters are type and status; otherwise counts by the index. */
function total(filters: Filters, actor: Actor): SQL {
  const { type, status, archive, "type[in]": types, "status[in]": statuses, ...others } = filters;
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value));
  if (isFiltered(given)) {
    const { from, where } = documentSelection(filters, actor);
    return rowsWhere(from, where);
  }
  const shown = among<string>(archive ? OVER_STATUSES : null, status && [status], statuses) ?? ["%"];
  const kinds = among<string>(type && [type], types) ?? ["%"];
  return countedRows(
    "documents",
    kinds.flatMap((kind) => shown.map((one) => `${kind}:${one}`)),
  );
}

export interface DocumentSums {
  documents: number;
  net: string;
  tax: string;
  gross: string;
  /** What is still owed. */
  balance: string;
}

/** A list adds up at most this many documents; larger sums belong in a report. */
const SUMMED_AT_MOST = 5000;

const Sums = z.object({
  documents: z.string(),
  net: z.string(),
  tax: z.string(),
  gross: z.string(),
  balance: z.string(),
});

/**
 * The totals of a selection of one type, or of unpaid documents; credit notes are subtracted. Null if the selection mixes
 * types, or has more than 5,000 documents.
 */
export const sumDocuments = query({
  name: "documents.sum",
  permission: "documents:read",
  input: DocumentFilters,
  async run({ db, actor, input }): Promise<DocumentSums | null> {
    const { type, unpaid, ...others } = input;
    const narrowed = unpaid || (type && Object.values(others).some(Boolean));
    if (!narrowed) return null;
    const { from, where } = documentSelection(input, actor);
    const some = sql`select d.type, d.total_net, d.total_tax, d.total_gross, d.balance from ${from}
      where ${all(where)} limit ${SUMMED_AT_MOST + 1}`;
    const [row] = await db
      .execute(sql`
      select count(*) as documents, ${added(sql`d.total_net`)} as net, ${added(sql`d.total_tax`)} as tax,
             ${added(sql`d.total_gross`)} as gross, ${added(sql`d.balance`)} as balance
      from (${some}) d`)
      .then(readRows(Sums));
    if (!row || Number(row.documents) > SUMMED_AT_MOST) return null;
    return { ...row, documents: Number(row.documents) };
  },
});

const added = (column: SQL) => sql`coalesce(sum(${signed(column)}), 0)::numeric(14, 2)`;

export interface DocumentCounts {
  /** By type; types that only GA4 has are under GA4's word. */
  types: Record<string, number>;
  all: number;
  archive: number;
  open_jobs: number;
  unpaid: number;
}

const KeptCount = z.object({ type: z.string(), total: z.string(), over: z.string() });
const LiveCounts = z.object({ open_jobs: z.string(), unpaid: z.string() });

/** The number of documents of each type, in the workshop, and unpaid. */
export const countDocuments = query({
  name: "documents.count",
  permission: "documents:read",
  input: z.strictObject({}),
  async run({ db }): Promise<DocumentCounts> {
    const [kept, [live]] = await Promise.all([
      db
        .execute(sql`
        select split_part(facet, ':', 1) as type, sum(total) as total,
          coalesce(sum(total) filter (where split_part(facet, ':', 2) in ${[...OVER_STATUSES]}), 0) as over
        from ${countsOf("documents")}
        where facet <> 'archived' group by 1 having sum(total) > 0`)
        .then(readRows(KeptCount)),
      db
        .execute(sql`
        select (select count(*) from documents d where d.deleted_at is null and ${OPEN_JOBS}) as open_jobs,
               (select count(*) from documents d where d.deleted_at is null and ${OWED}) as unpaid`)
        .then(readRows(LiveCounts)),
    ]);
    const types = Object.fromEntries([...kept].map((row) => [row.type, Number(row.total)]));
    return {
      types,
      all: Object.values(types).reduce((sum, n) => sum + n, 0),
      archive: [...kept].reduce((sum, { over }) => sum + Number(over), 0),
      open_jobs: Number(live?.open_jobs ?? 0),
      unpaid: Number(live?.unpaid ?? 0),
    };
  },
});

/** The choices of the list's filters: the garage's own statuses, and the technicians named on documents. */
export const documentChoices = query({
  name: "documents.choices",
  permission: "documents:read",
  input: z.strictObject({}),
  async run({ db, actor }) {
    const [technicians, found, listed] = await Promise.all([
      wordsOnDocuments(db, "technician"),
      wordsOnDocuments(db, "user_status"),
      ask(listGarageStatuses, actor, { applies_to: "document", retired: true }),
    ]);
    const unlisted = found.filter((word) => !listed.some(({ name }) => name === word));
    return { technicians, statuses: listed, unlisted };
  },
});
