import "server-only";
import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { attachments } from "@/db/schema/attachments";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { invalid, notFound } from "@/lib/core/errors";
import { requireChange } from "../internal/require-record";
import { readAttachment } from "../queries/attachments";
import { fits } from "../rules/content";
import { AttachmentId, AttachmentUpdate } from "../schema";

/** Names a file anew, or says what kind it is. */
export const updateAttachment = command({
  name: "attachments.update",
  permission: "attachments:change",
  input: AttachmentUpdate,
  subject: { table: attachments, noun: "file", id: (input) => input.id },
  async run({ tx, actor, input: { id, ...given }, subject }) {
    requireChange(actor, subject.entity);
    const [what] = subject.content_type.split("/");
    const content = {
      type: "",
      extension: "",
      what: what === "image" ? "picture" : what === "video" ? "video" : "paper",
    } as const;
    if (given.kind && !fits(given.kind, content))
      throw invalid({ field: "kind", message: "Its content is none of this kind" });
    await tx
      .update(attachments)
      .set({ ...given, ...nextVersion(attachments) })
      .where(eq(attachments.id, id));
    const after = await readAttachment(tx, id);
    const { file_name, kind } = subject;
    return new Traced(after, {
      ...{ entity: "attachments", id, before: { file_name, kind } },
      after: { file_name: after.file_name, kind: after.kind },
    });
  },
});

/**
 * Removes a file, and what was drawn on it. It can be brought back for a day; then its bytes are deleted too, unless something else uses
 * them. Done again, it changes nothing.
 */
export const deleteAttachment = command({
  name: "attachments.delete",
  permission: "attachments:change",
  input: AttachmentId,
  async run({ tx, actor, input: { id } }) {
    const found = await lock(tx, id);
    requireChange(actor, found.entity);
    if (found.deleted_at) return new AlreadyDone({ id });
    await tx
      .update(attachments)
      .set({ deleted_at: sql`now()`, ...nextVersion(attachments) })
      .where(and(or(eq(attachments.id, id), eq(attachments.drawn_on, id)), isNull(attachments.deleted_at)));
    return new Traced({ id }, { entity: "attachments", id, before: about(found) });
  },
});

/** Brings a removed file back, with what was drawn on it. */
export const restoreAttachment = command({
  name: "attachments.restore",
  permission: "attachments:change",
  input: AttachmentId,
  async run({ tx, actor, input: { id } }) {
    const found = await lock(tx, id);
    requireChange(actor, found.entity);
    if (!found.deleted_at) return new AlreadyDone({ id });
    await tx
      .update(attachments)
      .set({ deleted_at: null, ...nextVersion(attachments) })
      .where(
        or(
          eq(attachments.id, id),
          and(eq(attachments.drawn_on, id), eq(attachments.deleted_at, found.deleted_at)),
        ),
      );
    return new Traced({ id }, { entity: "attachments", id, after: about(found) });
  },
});

async function lock(tx: Tx, id: string): Promise<typeof attachments.$inferSelect> {
  const [found] = await tx.select().from(attachments).where(eq(attachments.id, id)).for("update");
  if (!found) throw notFound("file");
  return found;
}

const about = ({ entity, entity_id, part, kind, file_name }: typeof attachments.$inferSelect) => ({
  ...{ entity, entity_id, part, kind, file_name },
});
