import "server-only";
import type { ReadableStream } from "node:stream/web";
import { db } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { AppError, invalid, notFound } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { forgetUpload } from "../internal/forget-upload";
import { requireChange, requireRecord } from "../internal/require-record";
import { receivedOf, requireRoom, writePiece } from "../internal/upload-file";
import { findUpload, finishedAs, keepUpload, senderOf, type Upload } from "../internal/upload-rows";
import type { UploadState } from "../responses";
import { LARGEST, tooLargeWords } from "../rules/limits";
import { UploadBegin, UploadId, UploadPiece } from "../schema";

const stateOf = async ({ id, byte_size }: Upload): Promise<UploadState> => ({
  ...{ id, byte_size, finished: false },
  received: await receivedOf(id),
});

/** The upload, or what it has become. Throws NOT_FOUND for one that was dropped, or is another's. */
async function stateFor(actor: Actor, id: string): Promise<UploadState> {
  const upload = await findUpload(db(), actor, id);
  if (upload) return stateOf(upload);
  const finished = await finishedAs(db(), actor, id);
  if (!finished) throw notFound("upload");
  return { id, byte_size: finished.byte_size, received: finished.byte_size, finished: true };
}

/** Announces a file that comes in pieces, or asks how far it has come. */
export const beginUpload = procedure({
  name: "attachments.begin_upload",
  permission: "attachments:change",
  input: UploadBegin,
  async execute(actor, { key, content_type: _, part = null, kind = null, sha256 = null, ...given }) {
    requireChange(actor, given.entity);
    if (kind && given.byte_size > LARGEST[kind]) throw new AppError("PAYLOAD_TOO_LARGE", tooLargeWords(kind));
    const finished = await finishedAs(db(), actor, key);
    if (finished) return stateFor(actor, key);
    await requireRecord(db(), given);
    await requireRoom(given.byte_size, given.file_name);
    await keepUpload(db(), { id: key, ...given, part, kind, sha256, begun_by: senderOf(actor) });
    return stateFor(actor, key);
  },
});

/** Says how far an upload has come. */
export const askUpload = procedure({
  name: "attachments.ask_upload",
  permission: "attachments:change",
  input: UploadId,
  execute: (actor, { id }) => stateFor(actor, id),
});

/** Takes a piece of a file, which is the body of the request. The same again changes nothing. */
export const receivePiece = procedure({
  name: "attachments.receive_piece",
  permission: "attachments:change",
  input: UploadPiece,
  async execute(actor, { id, offset }, asked): Promise<UploadState> {
    const upload = await findUpload(db(), actor, id);
    if (!upload) return stateFor(actor, id);
    const body = asked?.request.body as ReadableStream<Uint8Array> | null | undefined;
    if (!body) throw invalid({ field: "body", message: "Send the bytes as the body" });
    const { byte_size } = upload;
    return { id, byte_size, finished: false, received: await writePiece({ id, offset, byte_size, body }) };
  },
});

/** Drops an upload that is not wanted any more, with what has come of it. NOT_FOUND once it is gone. */
export const dropUploadOf = procedure({
  name: "attachments.drop_upload",
  permission: "attachments:change",
  input: UploadId,
  async execute(actor, { id }): Promise<{ id: string }> {
    if (!(await findUpload(db(), actor, id))) throw notFound("upload");
    await forgetUpload(id);
    return { id };
  },
});
