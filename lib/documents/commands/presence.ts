import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { tellPassing } from "@/lib/events/live/passing";

/** A tab of somebody's browser in which a document is open. */
export interface Visit {
  /** A key that the page makes when it opens the document. */
  tab: string;
  /** Where the cursor is: a field by its name, or a cell of a line as `line.cell`. */
  place: string | null;
}

export interface Visitor extends Visit {
  name: string;
  /** Whether this is the same user, in another tab or at another computer. */
  self: boolean;
}

/** The current version of a document, and who else has it open. */
export interface Presence {
  version: number;
  others: Visitor[];
}

/** A visit is over when it has not been renewed for this long. The browser renews it every 15 seconds. */
const GONE_AFTER_SECONDS = 40;
/** A cell: two keys and a word, at most. */
export const LONGEST_PLACE = 80;

const Visited = z.object({ version: z.number() });
const Noted = z.object({ news: z.boolean() });
const VisitRow = z.object({
  tab: z.string(),
  place: z.string().nullable(),
  user_id: z.string(),
  name: z.string(),
});

/**
 * Records that somebody has a document open and where they are, and tells the others if that is new. This does not change the document
 * and writes no audit entry.
 */
export async function notePresence(actor: Actor, documentId: string, visit: Visit): Promise<Presence> {
  requirePermission(actor, "documents:read");
  const [document] = await db()
    .execute(sql`select version from documents where id = ${documentId} and deleted_at is null`)
    .then(readRows(Visited));
  if (!document) throw notFound("document");
  const [noted] = await db()
    .execute(sql`
    with former as (
      select place, seen_at from document_visits where document_id = ${documentId} and tab = ${visit.tab}
    ), expired as (
      delete from document_visits where document_id = ${documentId} and tab <> ${visit.tab} and seen_at <= ${gone()}
    ), kept as (
      insert into document_visits (document_id, tab, user_id, name, place)
      values (${documentId}, ${visit.tab}, ${actor.id}, ${actor.name}, ${visit.place})
      on conflict (document_id, tab) do update set seen_at = now(), place = excluded.place, name = excluded.name
      where document_visits.user_id = excluded.user_id
    )
    select not exists (
      select from former where place is not distinct from ${visit.place} and seen_at > ${gone()}
    ) as news`)
    .then(readRows(Noted));
  if (noted?.news) await tellPassing(VISITS, documentId);
  return { ...document, others: await othersIn(actor, documentId, visit.tab) };
}

/** Returns who else has a document open. */
export async function visitorsOf(actor: Actor, documentId: string, tab: string): Promise<Visitor[]> {
  requirePermission(actor, "documents:read");
  return othersIn(actor, documentId, tab);
}

async function othersIn(actor: Actor, documentId: string, tab: string): Promise<Visitor[]> {
  const rows = await db()
    .execute(sql`
    select tab, place, user_id, name from document_visits
    where document_id = ${documentId} and tab <> ${tab} and seen_at > ${gone()} order by name, tab`)
    .then(readRows(VisitRow));
  return rows.map(({ user_id, ...visitor }) => ({ ...visitor, self: user_id === actor.id }));
}

/** Ends the visit when the page is closed. */
export async function endPresence(actor: Actor, documentId: string, tab: string): Promise<void> {
  await db().execute(
    sql`delete from document_visits where document_id = ${documentId} and tab = ${tab} and user_id = ${actor.id}`,
  );
  await tellPassing(VISITS, documentId);
}

/** What browsers are told of, by the id of the document. */
const VISITS = "document_visits";

const gone = () => sql`now() - make_interval(secs => ${GONE_AFTER_SECONDS})`;
