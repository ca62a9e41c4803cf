import "server-only";
import { AppError } from "@/lib/core/errors";

export interface Picture {
  bytes: Buffer;
  extension: "png" | "jpg";
  width: number;
  height: number;
}

/** The limit for uploads: as large as the largest camera's. A small file can claim any number of pixels, and each costs memory. */
const MOST_PIXELS = 50_000_000;

/**
 * Re-encodes a PNG or JPEG, or with `webp` a WebP as a JPEG: turned upright, on a white background, at most `edge` pixels long, and with nothing but its pixels: no
 * position, camera, date, comment or preview. The format is taken from its bytes. Throws UNSUPPORTED_MEDIA_TYPE at `field` where
 * the picture cannot be read.
 */
export async function plainPicture(
  bytes: Buffer,
  {
    field,
    edge,
    quality = 92,
    webp = false,
  }: { field: string; edge: number; quality?: number; webp?: boolean },
): Promise<Picture> {
  // Loaded only when a picture arrives, because the library takes some memory.
  const { default: sharp } = await import("sharp");
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" });
    const { format } = await picture.metadata();
    if (format !== "png" && format !== "jpeg" && !(webp && format === "webp")) throw unreadable(field);
    const plain = picture
      .autoOrient()
      .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" });
    const encoded = format === "png" ? plain.png() : plain.jpeg({ quality });
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    return { bytes: data, extension: format === "png" ? "png" : "jpg", width, height };
  } catch (error) {
    throw error instanceof AppError ? error : unreadable(field, error);
  }
}

function unreadable(field: string, cause?: unknown): AppError {
  const message =
    cause instanceof Error && /pixel limit/i.test(cause.message)
      ? "This picture has more than 50 million pixels. Save it smaller"
      : "This picture cannot be read. Save it as a plain PNG or JPEG";
  return new AppError("UNSUPPORTED_MEDIA_TYPE", message, { details: [{ field, message }], cause });
}

const [JPEG_START, SCAN, JFIF, ADOBE, LAST_APPLICATION, COMMENT] = [0xd8, 0xda, 0xe0, 0xee, 0xef, 0xfe];

/** Whether a JPEG carries anything besides its pixels, or cannot be parsed. False for anything that is not a JPEG. */
export function carriesMore(bytes: Buffer): boolean {
  if (bytes[0] !== 0xff || bytes[1] !== JPEG_START) return false;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === SCAN) return false;
    if (marker === COMMENT || (marker > JFIF && marker <= LAST_APPLICATION && marker !== ADOBE)) return true;
  }
  return true;
}
