import "server-only";
import { readFile } from "node:fs/promises";
import { AppError, unavailable } from "@/lib/core/errors";
import { Turnstile } from "@/lib/core/waiting/turnstile";
import type { FileStore } from "@/lib/files/file-store";
import { plainPicture } from "@/lib/files/plain-picture";
import { type Content, contentOf, fits, HEAD_BYTES, kindOf } from "../rules/content";
import { type AttachmentKind, KEPT_EDGE, LARGEST, THUMBNAIL_EDGE, tooLargeWords } from "../rules/limits";
import { headOfUpload, uploadPath } from "./upload-file";
import { blankWhatIsTold } from "./without-place";

/** Pictures that are decoded at a time: each may take a hundred megabytes. */
const decoding = new Turnstile(2, 120_000, () =>
  unavailable("Many pictures are being taken in: try again in a moment"),
);

const refused = (message: string) =>
  new AppError("UNSUPPORTED_MEDIA_TYPE", message, { details: [{ field: "file", message }] });

/** Says what an upload is by its bytes, and as what it is kept. Throws where it is none of the allowed kinds, or too large for its own. */
export async function inspect(
  id: string,
  { kind, byte_size }: { kind: AttachmentKind | null; byte_size: number },
): Promise<{ content: Content; kind: AttachmentKind }> {
  const content = contentOf(await headOfUpload(id, HEAD_BYTES));
  if (!content)
    throw refused("Only photographs (JPEG, PNG, WebP), PDF and videos (MP4, MOV, WebM) can be attached");
  if (content.extension === "heic")
    throw refused(
      "This picture is in Apple's HEIC format, which few programs show. Choose it on the phone itself, or save it as JPEG",
    );
  const kept = kind ?? kindOf(content);
  if (!fits(kept, content)) throw refused(`This is no ${kept === "mot_bay" ? "photograph" : kept}`);
  if (byte_size > LARGEST[kept]) throw new AppError("PAYLOAD_TOO_LARGE", tooLargeWords(kept));
  return { content, kind: kept };
}

/** The columns of an attachment that say what is stored. */
export interface Kept {
  content_type: string;
  byte_size: number;
  sha256: string;
  storage_key: string;
  thumbnail_key: string | null;
  width: number | null;
  height: number | null;
}

/** The keys under which an upload is stored: new ones each time, so that nobody else's file is ever touched. */
export const keysFor = (name: string, { extension, what }: Pick<Content, "extension" | "what">) => ({
  storage_key: `attachments/${name}.${extension === "webp" ? "jpg" : extension}`,
  thumbnail_key: what === "picture" ? `attachments/${name}-small.webp` : null,
});

/** Stores an upload: a picture made anew from its pixels, with a small one; a film without what it tells of its place. */
export async function storeUpload(
  store: FileStore,
  id: string,
  { content, keys }: { content: Content; keys: ReturnType<typeof keysFor> },
): Promise<Kept> {
  if (content.what === "picture") return storePicture(store, await readFile(uploadPath(id)), keys);
  if (content.type === "video/mp4" || content.type === "video/quicktime")
    await blankWhatIsTold(uploadPath(id));
  const { byte_size, sha256 } = await store.putFile(keys.storage_key, uploadPath(id));
  return {
    content_type: content.type,
    byte_size,
    sha256,
    ...keys,
    thumbnail_key: null,
    width: null,
    height: null,
  };
}

/** Stores a picture, made anew from its pixels, with a small one. */
export async function storePicture(
  store: FileStore,
  bytes: Buffer,
  keys: ReturnType<typeof keysFor>,
): Promise<Kept> {
  const { picture, small } = await decoded(bytes);
  const { byte_size, sha256 } = await store.put(keys.storage_key, picture.bytes);
  if (keys.thumbnail_key) await store.put(keys.thumbnail_key, small);
  const content_type = picture.extension === "png" ? "image/png" : "image/jpeg";
  return { content_type, byte_size, sha256, ...keys, width: picture.width, height: picture.height };
}

async function decoded(bytes: Buffer) {
  const leave = await decoding.enter();
  try {
    const picture = await plainPicture(bytes, { field: "file", edge: KEPT_EDGE, quality: 85, webp: true });
    const { default: sharp } = await import("sharp");
    const small = await sharp(picture.bytes)
      .resize({ width: THUMBNAIL_EDGE, height: THUMBNAIL_EDGE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 74 })
      .toBuffer();
    return { picture, small };
  } finally {
    leave();
  }
}
