import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { AppError, conflict, notFound } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { files } from "@/lib/files/files";
import { forgetUpload, removeUnused } from "../internal/forget-upload";
import { inspect, keysFor, storeUpload } from "../internal/prepare";
import { requireChange } from "../internal/require-record";
import { requireClean } from "../internal/scan";
import { hashOfUpload, receivedOf, uploadPath } from "../internal/upload-file";
import { findUpload, keepStored, type Upload } from "../internal/upload-rows";
import { readAttachment } from "../queries/attachments";
import type { Attachment } from "../responses";
import { UploadBegin, UploadId } from "../schema";
import { addAttachment } from "./add-attachment";

/**
 * Makes an attachment of an upload that is here whole: its hash, its kind by its bytes and what the virus scanner says are checked first.
 * What is refused is gone with all that came of it. Done again, it answers with the attachment.
 */
export const finishUpload = procedure({
  name: "attachments.finish_upload",
  permission: "attachments:change",
  input: UploadId,
  async execute(actor, { id }): Promise<Attachment> {
    const upload = await findUpload(db(), actor, id);
    if (!upload) return finishedBefore(actor, id);
    requireChange(actor, upload.entity);
    const received = await receivedOf(id);
    if (received !== upload.byte_size)
      throw conflict(`Only ${received} of ${upload.byte_size} bytes are here: go on at ${received}`);
    const keys: string[] = [];
    try {
      await makeAttachment(actor, upload, keys);
    } catch (error) {
      // Somebody else has finished it meanwhile, and taken its bytes away.
      if (!(await findUpload(db(), actor, id))) {
        await removeUnused(keys);
        return finishedBefore(actor, id);
      }
      // What is no fault of the file, such as a store that does not answer, may be tried again.
      if (error instanceof AppError && !PASSING.has(error.code)) await forgetUpload(id);
      throw error;
    }
    await forgetUpload(id);
    // Two that finish at once each store it, and one of them once the other has gone.
    await removeUnused(keys);
    return readAttachment(db(), id);
  },
});

const PASSING = new Set(["UNAVAILABLE", "UPSTREAM_ERROR", "INTERNAL_ERROR"]);

async function finishedBefore(actor: Actor, id: string): Promise<Attachment> {
  const known = await readAttachment(db(), id).catch(() => null);
  if (!known || known.uploaded_by !== (actor.kind === "user" ? actor.id : null)) throw notFound("upload");
  return known;
}

/** `stored` gets the keys under which something is stored, before it is. */
async function makeAttachment(actor: Actor, upload: Upload, stored: string[]): Promise<void> {
  const { id, byte_size } = upload;
  const again = upload.stored.length > 0;
  const sent_sha256 = again && upload.sha256 ? upload.sha256 : await hashOfUpload(id);
  if (upload.sha256 && sent_sha256 !== upload.sha256)
    throw conflict("This file has arrived damaged: send it again", { field: "sha256", message: sent_sha256 });
  const kind = upload.kind as Parameters<typeof inspect>[1]["kind"];
  const inspected = await inspect(id, { kind, byte_size });
  await requireClean(uploadPath(id));
  const keys = keysFor(randomUUID(), inspected.content);
  stored.push(keys.storage_key, ...(keys.thumbnail_key ? [keys.thumbnail_key] : []));
  await keepStored(db(), id, stored);
  const kept = await storeUpload(files(), id, { content: inspected.content, keys });
  const { entity_id, part, file_name } = upload;
  const entity = UploadBegin.shape.entity.parse(upload.entity);
  await run(addAttachment, actor, {
    ...{ id, entity, entity_id, part, file_name, kind: inspected.kind, sent_sha256, ...kept },
  });
}
