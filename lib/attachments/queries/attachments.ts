import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { notFound } from "@/lib/core/errors";
import { ask, query } from "@/lib/core/query";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import { Attachment } from "../responses";
import { ATTACHED_TO, type AttachedEntity } from "../rules/attached-to";
import { AttachmentId, AttachmentsOf, Marks } from "../schema";
import { mayAttach, requireSight } from "./sight";

const Row = Attachment.extend({
  marks: jsonColumn(Marks.nullable()),
  byte_size: z.coerce.number(),
});

const shown = (where: SQL): SQL => sql`
  select a.id, a.entity, a.entity_id, a.part, a.kind, a.file_name, a.content_type, a.byte_size, a.sha256,
    a.thumbnail_key is not null as has_thumbnail, a.width, a.height, a.drawn_on, a.marks, a.uploaded_by, u.name as uploaded_by_name,
    a.created_at, a.updated_at, a.version
  from attachments a left join user_names u on u.id = a.uploaded_by
  where ${where} and a.deleted_at is null order by a.created_at, a.id`;

/** An attachment as it is shown. Throws NOT_FOUND. */
export async function readAttachment(db: Db | Tx, id: string): Promise<Attachment> {
  const [found] = await db.execute(shown(sql`a.id = ${id}`)).then(readRows(Row));
  if (!found) throw notFound("file");
  return found;
}

/** What is attached to a record, or to a part of it, the oldest first; a copy that was drawn on stands beside its photograph. */
export const listAttachments = query({
  name: "attachments.of",
  permission: "attachments:read",
  input: AttachmentsOf,
  run({ db, actor, input: { entity, entity_id, part } }): Promise<Attachment[]> {
    requireSight(actor, { entity });
    const of = sql`a.entity = ${entity} and a.entity_id = ${entity_id}`;
    return db.execute(shown(part ? sql`${of} and a.part = ${part}` : of)).then(readRows(Row));
  },
});

/** What a page shows of the files of a record; null for whoever may not see them. */
export async function filesOf(
  actor: Actor,
  of: { entity: AttachedEntity; entity_id: string },
): Promise<{ of: typeof of; taken: Attachment[]; mayChange: boolean } | null> {
  if (!may(actor, "attachments:read") || !may(actor, ATTACHED_TO[of.entity].read)) return null;
  return { of, taken: await ask(listAttachments, actor, of), mayChange: mayAttach(actor, of.entity) };
}

export const getAttachmentFacts = query({
  name: "attachments.get",
  permission: "attachments:read",
  input: AttachmentId,
  async run({ db, actor, input: { id } }): Promise<Attachment> {
    const found = await readAttachment(db, id);
    requireSight(actor, found);
    return found;
  },
});
