import "server-only";
import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { mkdir, open, rm, stat, statfs } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { AppError, conflict } from "@/lib/core/errors";
import { uploadsFolder } from "@/lib/files/folders";

/** This much disk space stays free for the database, whatever is uploaded. */
const KEPT_FREE = 512 * 1024 * 1024;

export const uploadPath = (id: string): string => path.join(uploadsFolder(), `${id.toLowerCase()}.part`);

/** How many bytes of an upload are here, from the first on. */
export async function receivedOf(id: string): Promise<number> {
  const found = await stat(uploadPath(id)).catch(() => null);
  return found?.size ?? 0;
}

export async function requireRoom(bytes: number, name: string): Promise<void> {
  await mkdir(uploadsFolder(), { recursive: true, mode: 0o700 });
  const { bavail, bsize } = await statfs(uploadsFolder());
  if (bavail * bsize < bytes + KEPT_FREE)
    throw new AppError("PAYLOAD_TOO_LARGE", `There is not enough room on this garage's disk for ${name}`);
}

interface Piece {
  id: string;
  offset: number;
  /** The size of the whole. */
  byte_size: number;
  body: ReadableStream<Uint8Array>;
}

/**
 * Writes a piece at its place, and returns how many bytes are here then. What arrives of a piece that breaks off counts too. CONFLICT for
 * one that would leave a gap, PAYLOAD_TOO_LARGE beyond what was announced.
 */
export async function writePiece({ id, offset, byte_size, body }: Piece): Promise<number> {
  const received = await receivedOf(id);
  if (offset > received)
    throw conflict(`Bytes are missing before these: go on at ${received}`, {
      field: "offset",
      message: String(received),
    });
  await mkdir(uploadsFolder(), { recursive: true, mode: 0o700 });
  const written = await open(uploadPath(id), constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    let at = offset;
    for await (const chunk of body) {
      if (at + chunk.length > byte_size)
        throw new AppError("PAYLOAD_TOO_LARGE", "This is more than was announced");
      await written.write(chunk, 0, chunk.length, at);
      at += chunk.length;
    }
  } finally {
    await written.close();
  }
  return receivedOf(id);
}

export async function hashOfUpload(id: string): Promise<string> {
  const sum = createHash("sha256");
  await pipeline(createReadStream(uploadPath(id), { highWaterMark: 1024 * 1024 }), sum);
  return sum.digest("hex");
}

/** The first bytes of an upload. */
export async function headOfUpload(id: string, bytes: number): Promise<Uint8Array> {
  const file = await open(uploadPath(id), "r");
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export const removeUploadFile = (id: string): Promise<void> => rm(uploadPath(id), { force: true });
