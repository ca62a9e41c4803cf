import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { attachment_uploads, attachments } from "@/db/schema/attachments";
import type { Actor } from "@/lib/core/actor";
import { conflict } from "@/lib/core/errors";

export type Upload = typeof attachment_uploads.$inferSelect;

/** Who sends: nobody else may add to an upload, or hear of it. */
export const senderOf = ({ kind, id, name }: Actor): string => `${kind}:${id ?? name}`;

/** The upload of this sender; null where it is finished, was dropped, or is another's. */
export async function findUpload(db: Db | Tx, actor: Actor, id: string): Promise<Upload | null> {
  const [upload] = await db
    .select()
    .from(attachment_uploads)
    .where(and(eq(attachment_uploads.id, id), eq(attachment_uploads.begun_by, senderOf(actor))));
  return upload ?? null;
}

/** What an upload has become: the size of what was sent is not kept, so that of the attachment is told. */
export async function finishedAs(
  db: Db | Tx,
  actor: Actor,
  id: string,
): Promise<{ byte_size: number } | null> {
  const by = actor.kind === "user" ? actor.id : null;
  const [found] = await db
    .select({ byte_size: attachments.byte_size })
    .from(attachments)
    .where(and(eq(attachments.id, id), sql`${attachments.uploaded_by} is not distinct from ${by}::uuid`));
  return found ?? null;
}

/** Keeps what is announced. CONFLICT if something else was announced under this key. */
export async function keepUpload(
  db: Db | Tx,
  announced: Omit<typeof attachment_uploads.$inferInsert, "stored">,
): Promise<void> {
  const made = await db.insert(attachment_uploads).values(announced).onConflictDoNothing().returning();
  if (made.length > 0) return;
  const same = ["entity", "entity_id", "file_name", "byte_size", "begun_by"] as const;
  const [known] = await db.select().from(attachment_uploads).where(eq(attachment_uploads.id, announced.id));
  if (
    !known ||
    same.some((field) => known[field] !== announced[field]) ||
    (known.sha256 ?? null) !== (announced.sha256 ?? null)
  )
    throw conflict("This key was used for another file", {
      field: "key",
      message: "Choose a key for each file",
    });
}

/** Keeps a key before anything is stored under it, so that it is found again whatever happens. */
export async function keepStored(db: Db | Tx, id: string, keys: readonly string[]): Promise<void> {
  await db
    .update(attachment_uploads)
    .set({
      stored: sql`${attachment_uploads.stored} || ${`{${keys.join(",")}}`}::text[]`,
      updated_at: sql`now()`,
    })
    .where(eq(attachment_uploads.id, id));
}

export async function dropUpload(db: Db | Tx, id: string): Promise<Upload | null> {
  const [gone] = await db.delete(attachment_uploads).where(eq(attachment_uploads.id, id)).returning();
  return gone ?? null;
}

/** Uploads of which nothing has come for a day. */
export const oldUploads = (db: Db | Tx): Promise<Upload[]> =>
  db
    .select()
    .from(attachment_uploads)
    .where(sql`${attachment_uploads.updated_at} < now() - interval '1 day'`);
