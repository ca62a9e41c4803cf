import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";

/**
 * Who else has the document open, and its current version and status, so that the user sees a change by somebody else before
 * saving.
 */
export interface Presence {
  version: number;
  status: string;
  others: string[];
}

/** A visit is over when it has not been renewed for this long. The browser renews it every 15 seconds. */
const GONE_AFTER_SECONDS = 40;

const Visited = z.object({ version: z.number(), status: z.string() });
const Visitor = z.object({ name: z.string() });

/** Records that somebody has a document open. This does not change the document and writes no audit entry. */
export async function notePresence(actor: Actor, documentId: string): Promise<Presence> {
  requirePermission(actor, "documents:read");
  const [document] = await db()
    .execute(sql`
    select version, status from documents where id = ${documentId} and deleted_at is null`)
    .then(readRows(Visited));
  if (!document) throw notFound("document");
  await db().execute(sql`
    insert into document_visits (document_id, user_id, name) values (${documentId}, ${actor.id}, ${actor.name})
    on conflict (document_id, user_id) do update set seen_at = now(), name = excluded.name`);
  const others = await db()
    .execute(sql`
    select name from document_visits where document_id = ${documentId} and user_id <> ${actor.id}
      and seen_at > now() - make_interval(secs => ${GONE_AFTER_SECONDS}) order by name`)
    .then(readRows(Visitor));
  return { ...document, others: others.map(({ name }) => name) };
}

/** Ends the visit when the page is closed. */
export async function endPresence(actor: Actor, documentId: string): Promise<void> {
  await db().execute(
    sql`delete from document_visits where document_id = ${documentId} and user_id = ${actor.id}`,
  );
}
