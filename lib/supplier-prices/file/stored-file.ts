import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { z } from "zod";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { AppError, invalid, notFound } from "@/lib/core/errors";
import { parse } from "@/lib/core/input/parse";
import type { SourceFile } from "@/lib/files/csv/source-file";
import { priceFilesFolder } from "@/lib/files/folders";
import { receiveFile } from "@/lib/files/receive-file";
import { LARGEST_PRICE_FILE } from "../rules/upload-rules";

interface Upload {
  /** The id that the caller made for the file. */
  upload: string;
  body: ReadableStream<Uint8Array> | null;
  /** The announced number of bytes, if any. */
  length: number | null;
}

/**
 * Stores a supplier's price file until it is taken in. Throws PAYLOAD_TOO_LARGE, and VALIDATION_ERROR at `file` for one without
 * content.
 */
export async function receivePriceFile(
  actor: Actor,
  { upload, body, length }: Upload,
): Promise<{ upload: string; bytes: number }> {
  requirePermission(actor, "stock:update");
  const id = parse(z.uuid(), upload);
  if (!body) throw empty();
  const bytes = await receiveFile(body, {
    ...{ name: fileOf(id), folder: priceFilesFolder(), announced: length ?? 0 },
    largest: LARGEST_PRICE_FILE,
    tooLarge: `The file is larger than ${LARGEST_PRICE_FILE / 1024 / 1024} MB, the most that is taken at once`,
  });
  if (bytes > 0) return { upload: id, bytes };
  await removeStored(id);
  throw empty();
}

/** The same for a body that comes with its request; returns the id under which it is stored. */
export async function storeBody(actor: Actor, request: Request): Promise<string> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(text\/csv|application\/octet-stream|text\/plain)\b/i.test(type))
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send the file itself as the body: Content-Type: text/csv");
  const length = request.headers.get("content-length");
  const body = request.body as ReadableStream<Uint8Array> | null;
  const { upload } = await receivePriceFile(actor, {
    ...{ upload: randomUUID(), body, length: length ? Number(length) : null },
  });
  return upload;
}

const empty = () => invalid({ field: "file", message: "The file is empty" });
const fileOf = (upload: string): string => `${upload.toLowerCase()}.csv`;
const pathOf = (upload: string): string => path.join(priceFilesFolder(), fileOf(upload));

/** Returns a stored price file, called in messages what the user called it. Throws NOT_FOUND where it is not kept any more. */
export async function storedFile(upload: string, name: string): Promise<SourceFile> {
  const found = await stat(pathOf(upload)).catch(() => null);
  if (!found) throw notFound("uploaded file");
  return { name, path: pathOf(upload), bytes: found.size };
}

export const removeStored = (upload: string): Promise<void> => rm(pathOf(upload), { force: true });

/** The SHA-256 of a stored file, in hexadecimal figures. */
export async function sha256Of({ path: file }: SourceFile): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest("hex");
}

const DAY = 86_400_000;

/** Deletes price files that were uploaded more than two days ago and not taken in. */
export async function removeOldFiles(now = Date.now()): Promise<void> {
  const folder = priceFilesFolder();
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file);
    if (now - mtimeMs > 2 * DAY) await rm(file, { force: true });
  }
}
