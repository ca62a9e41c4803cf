import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { attachments } from "@/db/schema/attachments";
import { forgetUpload, removeUnused } from "../internal/forget-upload";
import { oldUploads } from "../internal/upload-rows";

/** Deletes uploads of which nothing has come for a day, and, with bytes that nothing else uses, what was removed more than a day ago. */
export async function tidyAttachments(): Promise<void> {
  for (const { id } of await oldUploads(db())) await forgetUpload(id);
  const gone = await db()
    .delete(attachments)
    .where(sql`${attachments.deleted_at} < now() - interval '1 day'`)
    .returning({ storage_key: attachments.storage_key, thumbnail_key: attachments.thumbnail_key });
  await removeUnused([
    ...new Set(
      gone.flatMap(({ storage_key, thumbnail_key }) => [
        storage_key,
        ...(thumbnail_key ? [thumbnail_key] : []),
      ]),
    ),
  ]);
}
