import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { actorWords } from "@/lib/audit/rules/actor-words";
import { withDayWords } from "@/lib/core/dates/date-words";
import { readRows } from "@/lib/core/read-rows";

const TIMELINE_PAGE = 25;

/** One thing that happened, of any kind. Which fields are set depends on the kind. */
const TimelineEntry = z.object({
  kind: z.enum(["document", "receipt", "message", "change", "mot"]),
  id: z.string(),
  /** The day under which it is listed, "2026-11-22". */
  day: z.string().nullable(),
  /** Document type, payment method, channel, command, or MOT result. */
  what: z.string(),
  /** Document number, subject of a message, who made a change, or expiry of an MOT that was passed. */
  label: z.string().nullable(),
  status: z.string().nullable(),
  amount: z.string().nullable(),
  registration: z.string().nullable(),
  document_id: z.string().nullable(),
  /** Names of the fields that a change touched; never their values. */
  fields: z.array(z.string()).nullable(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export interface Timeline {
  entries: TimelineEntry[];
  page: number;
  has_more: boolean;
}

/** Builds the SQL of one source of a timeline, limited to `most` rows, newest first. */
export type TimelineSource = (most: SQL) => SQL;

/** Returns one page of several sources mixed by day, newest first. Reads each source only as far as the page reaches. */
export async function timelinePage(db: Db, sources: TimelineSource[], page: number): Promise<Timeline> {
  const most = sql`${page * TIMELINE_PAGE + 1}`;
  const rows = await db
    .execute(sql`
    select kind, id, day::text, what, label, status, amount::text, registration, document_id, fields
    from (${sql.join(
      sources.map((source) => sql`(${source(most)})`),
      sql` union all `,
    )}) happened (kind, id, day, at, what, label, status, amount, registration, document_id, fields)
    order by day desc nulls last, at desc nulls last, id desc
    limit ${TIMELINE_PAGE + 1} offset ${(page - 1) * TIMELINE_PAGE}`)
    .then(readRows(TimelineEntry));
  return {
    entries: rows.slice(0, TIMELINE_PAGE).map(withWords),
    page,
    has_more: rows.length > TIMELINE_PAGE,
  };
}

function withWords(entry: TimelineEntry): TimelineEntry {
  const { kind, label, status } = entry;
  if (label === null) return entry;
  if (kind === "message") return { ...entry, label: withDayWords(label) };
  if (kind !== "change" || status === null) return entry;
  return {
    ...entry,
    label: actorWords({ actor_kind: status, actor_id: null, actor_name: label }),
    status: null,
  };
}

/** Documents selected by one indexed column, as `d.customer_id = …`. */
export const documentsOf =
  (where: SQL): TimelineSource =>
  (most) =>
    sql`
    select 'document', d.id::text, d.document_date, d.created_at, d.type, d.number::text, d.status, d.total_gross,
           nullif(d.registration, '')::text, d.id, null::text[]
    from document_heads d where ${where} and d.deleted_at is null
    order by d.document_date desc nulls last, d.id desc limit ${most}`;

/** Receipts on the documents of one customer, and on their account. */
export const receiptsOf =
  (customerId: string): TimelineSource =>
  (most) =>
    sql`
    select 'receipt', r.id::text, r.payment_date, r.created_at, r.method, coalesce(nullif(r.method_name, ''), r.method), null::text,
           r.amount, null::text, r.document_id, null::text[]
    from (select r.* from receipt_heads r where r.customer_id = ${customerId} and r.document_id is null and r.deleted_at is null
          union all
          select r.* from document_heads d join receipt_heads r on r.document_id = d.id
          where d.customer_id = ${customerId} and d.deleted_at is null and r.deleted_at is null) r
    order by r.payment_date desc nulls last, r.id desc limit ${most}`;
