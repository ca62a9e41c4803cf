import "server-only";
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, statfs } from "node:fs/promises";
import path from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { AppError, conflict } from "@/lib/core/errors";

/** This much disk space stays free for the database, whatever is uploaded. */
const KEPT_FREE = 512 * 1024 * 1024;

interface Received {
  /** The name under which it is stored: a safe one, of our own. */
  name: string;
  folder: string;
  /** The announced number of bytes; 0 if it is not known. */
  announced: number;
  /** The maximum number of bytes, and the message for a file that has more. */
  largest: number;
  tooLarge: string;
}

/**
 * Stores an uploaded file and returns its size in bytes. Streams it, never holding more than a chunk in memory; the file gets its name
 * only once it is complete, and may be sent again. Throws PAYLOAD_TOO_LARGE if it is too large or the disk too full, and CONFLICT if
 * the upload broke off.
 */
export async function receiveFile(
  body: ReadableStream<Uint8Array>,
  { name, folder, announced, largest, tooLarge }: Received,
): Promise<number> {
  if (announced > largest) throw new AppError("PAYLOAD_TOO_LARGE", tooLarge);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < announced + KEPT_FREE) throw noRoom(name);
  const part = path.join(folder, `${randomUUID()}.part`);
  try {
    const bytes = await store(body, part, { largest, tooLarge });
    await rename(part, path.join(folder, name));
    return bytes;
  } catch (error) {
    await rm(part, { force: true });
    throw explained(error, name);
  }
}

async function store(
  body: ReadableStream<Uint8Array>,
  into: string,
  { largest, tooLarge }: Pick<Received, "largest" | "tooLarge">,
): Promise<number> {
  let bytes = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > largest) done(new AppError("PAYLOAD_TOO_LARGE", tooLarge));
      else done(null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(body), counter, createWriteStream(into, { flags: "wx", mode: 0o600 }));
  return bytes;
}

const noRoom = (name: string) =>
  new AppError("PAYLOAD_TOO_LARGE", `There is not enough room on this garage's disk for ${name}`);

function explained(error: unknown, name: string): unknown {
  const { code, name: kind } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return noRoom(name);
  if (code === "ECONNRESET" || code === "ERR_STREAM_PREMATURE_CLOSE" || kind === "AbortError")
    return conflict(`The upload of ${name} broke off`);
  return error;
}
