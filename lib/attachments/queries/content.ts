import "server-only";
import type { Readable } from "node:stream";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import type { Part } from "@/lib/files/file-store";
import { files } from "@/lib/files/files";
import { LARGEST_EMAILED } from "../rules/limits";
import { ContentAsked } from "../schema";
import { requireSight } from "./sight";

const Held = z.object({
  entity: z.string(),
  file_name: z.string(),
  content_type: z.string(),
  byte_size: z.coerce.number(),
  sha256: z.string(),
  storage_key: z.string(),
  thumbnail_key: z.string().nullable(),
});

/** What is stored of a file, in one of its sizes. */
export interface Content {
  file_name: string;
  content_type: string;
  byte_size: number;
  /** Says which bytes these are: the same for ever. */
  tag: string;
  /** Null where the store has lost it. */
  open(part?: Part): Promise<Readable | Buffer | null>;
}

/** The content of an attachment for whoever may see it. Throws NOT_FOUND. */
export const getContent = query({
  name: "attachments.content",
  permission: "attachments:read",
  input: ContentAsked,
  async run({ db, actor, input: { id, size = "full" } }): Promise<Content> {
    const [held] = await db
      .execute(sql`select entity, file_name, content_type, byte_size, sha256, storage_key, thumbnail_key from attachments
        where id = ${id} and deleted_at is null`)
      .then(readRows(Held));
    if (!held) throw notFound("file");
    requireSight(actor, held);
    if (size === "thumbnail") return small(held);
    return size === "email" && held.content_type.startsWith("image/") ? emailed(held) : whole(held);
  },
});

type Held = z.infer<typeof Held>;

const whole = ({ file_name, content_type, byte_size, sha256, storage_key }: Held): Content => ({
  ...{ file_name, content_type, byte_size, tag: sha256.slice(0, 32) },
  open: (part) => files().open(storage_key, part),
});

async function small({ file_name, thumbnail_key, sha256 }: Held): Promise<Content> {
  const bytes = thumbnail_key && (await files().get(thumbnail_key));
  if (!bytes) throw notFound("small picture");
  return inMemory(
    { file_name: named(file_name, "webp"), content_type: "image/webp", tag: `${sha256.slice(0, 32)}-s` },
    bytes,
  );
}

/** A JPEG that no mail server refuses: at most 1 MB, as large as that allows. */
async function emailed({ file_name, storage_key, sha256 }: Held): Promise<Content> {
  const bytes = await files().get(storage_key);
  if (!bytes) throw notFound("file");
  const { default: sharp } = await import("sharp");
  let made = Buffer.alloc(0);
  for (const [edge, quality] of [
    [2048, 80],
    [1600, 75],
    [1280, 70],
    [1024, 60],
    [640, 50],
  ] as const) {
    made = await sharp(bytes)
      .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality })
      .toBuffer();
    if (made.length <= LARGEST_EMAILED) break;
  }
  return inMemory(
    { file_name: named(file_name, "jpg"), content_type: "image/jpeg", tag: `${sha256.slice(0, 32)}-e` },
    made,
  );
}

const named = (file_name: string, extension: string): string =>
  `${file_name.replace(/\.[A-Za-z0-9]{1,5}$/, "")}.${extension}`;

const inMemory = (about: Pick<Content, "file_name" | "content_type" | "tag">, bytes: Buffer): Content => ({
  ...{ ...about, byte_size: bytes.length },
  open: async (part) => (part ? bytes.subarray(part.start, part.end + 1) : bytes),
});
