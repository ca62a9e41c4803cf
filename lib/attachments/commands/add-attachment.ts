import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { attachments } from "@/db/schema/attachments";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { requireChange, requireRecord } from "../internal/require-record";
import { lockContent } from "../internal/used-keys";
import { ATTACHED_ENTITIES } from "../rules/attached-to";
import { ATTACHMENT_KINDS } from "../rules/limits";

const Added = z.object({
  id: z.uuid(),
  entity: z.enum(ATTACHED_ENTITIES),
  entity_id: z.uuid(),
  part: z.string().nullable(),
  kind: z.enum(ATTACHMENT_KINDS),
  file_name: z.string(),
  content_type: z.string(),
  byte_size: z.number(),
  sha256: z.string(),
  sent_sha256: z.string(),
  storage_key: z.string(),
  thumbnail_key: z.string().nullable(),
  width: z.int().nullable(),
  height: z.int().nullable(),
});

/**
 * Attaches what is stored to a record. Where the same bytes are stored already it uses those, and whoever stored them again removes his
 * own. Called by whoever has stored them, never from outside.
 */
export const addAttachment = command({
  name: "attachments.add",
  permission: "attachments:change",
  input: Added,
  async run({ tx, actor, input }) {
    requireChange(actor, input.entity);
    await requireRecord(tx, input);
    await lockContent(tx, input.sent_sha256);
    const [before] = await tx
      .select({ id: attachments.id })
      .from(attachments)
      .where(eq(attachments.id, input.id));
    if (before) return new AlreadyDone(before);
    const same = await storedBefore(tx, input.sent_sha256);
    const row = await oneRow(
      tx
        .insert(attachments)
        .values({ ...input, ...same, uploaded_by: actor.kind === "user" ? actor.id : null })
        .returning(),
    );
    const { entity, entity_id, part, kind, file_name, content_type, byte_size } = row;
    return new Traced(
      { id: row.id },
      {
        ...{ entity: "attachments", id: row.id },
        after: { entity, entity_id, part, kind, file_name, content_type, byte_size },
      },
    );
  },
});

async function storedBefore(tx: Tx, sent_sha256: string) {
  const [same] = await tx
    .select({
      ...{
        content_type: attachments.content_type,
        byte_size: attachments.byte_size,
        sha256: attachments.sha256,
      },
      ...{ storage_key: attachments.storage_key, thumbnail_key: attachments.thumbnail_key },
      ...{ width: attachments.width, height: attachments.height },
    })
    .from(attachments)
    .where(eq(attachments.sent_sha256, sent_sha256))
    .limit(1)
    // Whoever deletes its last use waits, and then finds that it is used.
    .for("share");
  return same;
}
