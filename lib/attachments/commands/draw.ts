import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { attachments } from "@/db/schema/attachments";
import { AlreadyDone, command, run, Traced } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { invalid, notFound } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { files } from "@/lib/files/files";
import { removeUnused } from "../internal/forget-upload";
import { keysFor, storePicture } from "../internal/prepare";
import { requireChange } from "../internal/require-record";
import { readAttachment } from "../queries/attachments";
import type { Attachment } from "../responses";
import { marksAsSvg } from "../rules/marks";
import { Drawing, Marks } from "../schema";

/**
 * Draws arrows and circles on a photograph: a copy of it is stored with them, as a picture of its own, and replaces the copy before. The
 * photograph itself stays as it was taken. Without marks the copy goes.
 */
export const drawOn = procedure({
  name: "attachments.draw_on",
  permission: "attachments:change",
  input: Drawing,
  async execute(actor, { key, id, marks }): Promise<Attachment> {
    const original = await readAttachment(db(), id);
    requireChange(actor, original.entity);
    if (original.drawn_on || !original.width || !original.height)
      throw invalid({ field: "id", message: "Arrows and circles are drawn on a photograph" });
    const keys = keysFor(randomUUID(), { extension: "jpg", what: "picture" });
    const stored = [keys.storage_key, keys.thumbnail_key ?? ""];
    try {
      const size = { width: original.width, height: original.height };
      const kept =
        marks.length > 0 ? await storePicture(files(), await drawn(id, marksAsSvg(marks, size)), keys) : null;
      await run(keepDrawing, actor, { id: key, drawn_on: id, marks, kept });
    } catch (error) {
      await removeUnused(stored);
      throw error;
    }
    await removeUnused(stored);
    return readAttachment(db(), marks.length > 0 ? key : id);
  },
});

async function drawn(id: string, svg: string): Promise<Buffer> {
  const [row] = await db()
    .select({ key: attachments.storage_key })
    .from(attachments)
    .where(eq(attachments.id, id));
  const bytes = row && (await files().get(row.key));
  if (!bytes) throw notFound("photograph");
  const { default: sharp } = await import("sharp");
  return sharp(bytes)
    .composite([{ input: Buffer.from(svg) }])
    .jpeg({ quality: 90 })
    .toBuffer();
}

const Kept = z.object({
  content_type: z.string(),
  byte_size: z.number(),
  sha256: z.string(),
  storage_key: z.string(),
  thumbnail_key: z.string().nullable(),
  width: z.int().nullable(),
  height: z.int().nullable(),
});

/** Keeps the copy that was drawn on. Called by whoever has stored it, never from outside. */
export const keepDrawing = command({
  name: "attachments.draw",
  permission: "attachments:change",
  input: z.object({ id: z.uuid(), drawn_on: z.uuid(), marks: Marks, kept: Kept.nullable() }),
  async run({ tx, actor, input: { id, drawn_on, marks, kept } }) {
    const [original] = await tx
      .select()
      .from(attachments)
      .where(and(eq(attachments.id, drawn_on), isNull(attachments.deleted_at)))
      .for("update");
    if (!original) throw notFound("photograph");
    requireChange(actor, original.entity);
    const [known] = await tx.select({ id: attachments.id }).from(attachments).where(eq(attachments.id, id));
    if (known) return new AlreadyDone(null);
    await tx
      .update(attachments)
      .set({ deleted_at: sql`now()`, ...nextVersion(attachments) })
      .where(and(eq(attachments.drawn_on, drawn_on), isNull(attachments.deleted_at)));
    const { entity, entity_id, part, kind, file_name } = original;
    if (kept)
      await tx.insert(attachments).values({
        ...{ id, entity, entity_id, part, kind, file_name, drawn_on, marks, ...kept },
        uploaded_by: actor.kind === "user" ? actor.id : null,
      });
    return new Traced(null, {
      ...{ entity: "attachments", id: drawn_on },
      after: { entity, entity_id, part, file_name, marks: marks.length },
    });
  },
});
