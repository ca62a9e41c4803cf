import "server-only";
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { ReadableStream } from "node:stream/web";
import { z } from "zod";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { AppError, conflict, notFound } from "@/lib/core/errors";
import { parse } from "@/lib/core/input/parse";
import { importsFolder } from "@/lib/files/folders";
import { receiveFile } from "@/lib/files/receive-file";
import { exportFileName } from "./export-names";
import { SCRATCH } from "./export-source";
import { LARGEST_UPLOAD } from "./upload-rules";

interface Upload {
  /** The id that the browser made for all files of one export. */
  upload: string;
  /** The name that the browser sent; never trusted. */
  file: string;
  body: ReadableStream<Uint8Array> | null;
  /** The announced number of bytes, if any. */
  length: number | null;
  /** The maximum number of bytes. */
  largest?: number;
}

/**
 * Stores one file of an export: a .zip, a CSV file of an export, or a workbook. Streams it, never holding
 * more than a chunk in memory; the file gets its name only once it is complete, and may be sent again.
 *
 * Throws UNSUPPORTED_MEDIA_TYPE for a file that belongs to no export, and PAYLOAD_TOO_LARGE if the file is
 * too large or the disk too full.
 */
export async function receiveUpload(actor: Actor, request: Upload): Promise<{ name: string; bytes: number }> {
  requirePermission(actor, "imports:create");
  const upload = parse(z.uuid(), request.upload);
  const name = storedName(request.file);
  if (!request.body) throw new AppError("VALIDATION_ERROR", `${name} came without its content`);
  const bytes = await receiveFile(request.body, {
    ...{ name, folder: uploadFolder(upload), announced: request.length ?? 0 },
    ...{ largest: request.largest ?? LARGEST_UPLOAD, tooLarge: tooLarge(name) },
  });
  return { name, bytes };
}

const uploadFolder = (upload: string) => path.join(importsFolder(), upload);

/**
 * Returns a safe name of our own: GA4's for a CSV of an export, letters and digits only for a .zip, a
 * workbook or a renamed CSV.
 */
export function storedName(given: string): string {
  const base = path.posix.basename(given.replaceAll("\\", "/").replaceAll("\0", ""));
  const known = exportFileName(base);
  if (known) return known;
  const ending = /[^.](\.(?:zip|csv|tab|tsv|mer|xlsx|xlsm))$/i.exec(base)?.[1]?.toLowerCase();
  if (ending === undefined) {
    throw new AppError(
      "UNSUPPORTED_MEDIA_TYPE",
      "Only a .zip, or the CSV files or workbooks (.xlsx) of a GA4 export can be taken",
    );
  }
  const stem = base
    .slice(0, -ending.length)
    .replace(/[^\p{L}\p{N} ()_-]+/gu, "_")
    .trim();
  return `${stem.slice(0, 80) || "export"}${ending}`;
}

const tooLarge = (name: string) =>
  `${name} is larger than 2 GB, the most that is taken at once. Send it as a .zip`;

/**
 * Returns the path of an upload's export within the imports folder: its .zip, or the folder of its files.
 * Throws NOT_FOUND or CONFLICT.
 */
export async function uploadedExport(upload: string): Promise<string> {
  const folder = uploadFolder(upload);
  const names = await readdir(folder).catch(() => null);
  if (!names) throw notFound("upload");
  const zips = names.filter((name) => name.endsWith(".zip"));
  if (names.some((name) => /\.(?:csv|tab|tsv|mer|xlsx|xlsm)$/.test(name))) return upload;
  const [zip, another] = zips;
  if (!zip) throw notFound("upload");
  if (another) throw conflict("Two .zip files were uploaded; send the one that holds the export");
  return path.join(upload, zip);
}

const DAY = 86_400_000;
const KEPT_DAYS = 14;

/**
 * Deletes uploads older than two weeks unless they are in use, and what killed runs unpacked: they hold the
 * personal data of a whole garage.
 */
export async function removeOldUploads(inUse: readonly string[], now = Date.now()): Promise<void> {
  for (const name of await readdir(importsFolder()).catch(() => [])) {
    const unpacked = name.startsWith(SCRATCH);
    if (!unpacked && !z.uuid().safeParse(name).success) continue;
    const folder = uploadFolder(name);
    const { mtimeMs } = await stat(folder);
    const old = now - mtimeMs > (unpacked ? 1 : KEPT_DAYS) * DAY;
    if (old && !inUse.some((used) => path.resolve(importsFolder(), used).startsWith(folder)))
      await rm(folder, { recursive: true, force: true });
  }
}
