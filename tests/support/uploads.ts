import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { sql } from "@/db/client";
import { finishUpload } from "@/lib/attachments/commands/finish-upload";
import { beginUpload, receivePiece } from "@/lib/attachments/commands/upload";
import type { AttachedEntity } from "@/lib/attachments/rules/attached-to";
import type { AttachmentKind } from "@/lib/attachments/rules/limits";
import type { Actor } from "@/lib/core/actor";
import { proceed } from "@/lib/core/procedure";

/** A photograph with a position in it, as a camera takes it; each of another colour. */
export async function aPhotograph(red = 120, { width = 640, height = 480 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: { r: red, g: 90, b: 60 } } })
    .withExif({ IFD0: { Make: "Phone" }, IFD3: { GPSLatitude: "51/1 30/1 0/1", GPSLatitudeRef: "N" } })
    .jpeg()
    .toBuffer();
}

/** The smallest film whose boxes are whole: with a place told, and none of it to be seen. */
export function aFilm(place = "+51.5000-000.1200/"): Buffer {
  const box = (type: string, ...held: Buffer[]) => {
    const body = Buffer.concat(held);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length + 8);
    head.write(type, 4, "latin1");
    return Buffer.concat([head, body]);
  };
  const told = box("udta", box("\xa9xyz", Buffer.from(`\0\x12\x15\xc7${place}`, "latin1")));
  return Buffer.concat([
    box("ftyp", Buffer.from("isom\0\0\0\0isom", "latin1")),
    box("mdat", Buffer.from("what is seen")),
    box("moov", box("mvhd", Buffer.alloc(100)), told),
  ]);
}

export interface Sent {
  key?: string;
  entity: AttachedEntity;
  entity_id: string;
  part?: string;
  kind?: AttachmentKind;
  file_name?: string;
}

export const begin = (
  actor: Actor,
  bytes: Buffer,
  { key = randomUUID(), file_name = "photo.jpg", ...of }: Sent,
) =>
  proceed(beginUpload, actor, {
    ...{ key, file_name, ...of, byte_size: bytes.length },
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });

/** Sends bytes of an upload, from a place on. */
export const piece = (actor: Actor, id: string, bytes: Buffer, offset = 0) =>
  receivePiece.execute(
    actor,
    { id, offset },
    {
      request: new Request("http://localhost/", { method: "PUT", body: Uint8Array.from(bytes) }),
    },
  );

/** Sends a file whole, and finishes it. */
export async function send(actor: Actor, bytes: Buffer, sent: Sent) {
  const { id } = await begin(actor, bytes, sent);
  await piece(actor, id, bytes);
  return proceed(finishUpload, actor, { id });
}

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort()
    : [];

/** Everything that uploads leave: on the disk, and in the database. */
export async function leftBehind() {
  const data = process.env.DATA_DIR ?? "";
  const [rows] = await sql()<{ uploads: number; attachments: number }[]>`
    select (select count(*)::int from attachment_uploads) as uploads, (select count(*)::int from attachments) as attachments`;
  return {
    ...{ uploads: rows?.uploads, attachments: rows?.attachments },
    pieces: filesBelow(path.join(data, "uploads")),
    stored: filesBelow(path.join(data, "files", "attachments")),
  };
}
