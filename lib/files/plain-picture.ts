import "server-only";
import { AppError } from "@/lib/core/errors";

export interface Picture {
  bytes: Buffer;
  extension: "png" | "jpg";
}

/** Of what is sent: the largest camera's; a small file can claim any number, and each costs memory. */
const MOST_PIXELS = 50_000_000;

/**
 * A PNG or JPEG written anew: turned the right way, on white, at most `edge` pixels long, and nothing beside its pixels: no position,
 * camera, date, comment or preview. What it is, its bytes say. UNSUPPORTED_MEDIA_TYPE, at the `field`, for what cannot be read.
 */
export async function plainPicture(
  bytes: Buffer,
  { field, edge }: { field: string; edge: number },
): Promise<Picture> {
  // Only who is sent a picture needs the library, which takes some memory.
  const { default: sharp } = await import("sharp");
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" });
    const { format } = await picture.metadata();
    if (format !== "png" && format !== "jpeg") throw unreadable(field);
    const plain = picture
      .autoOrient()
      .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" });
    return format === "png"
      ? { bytes: await plain.png().toBuffer(), extension: "png" }
      : { bytes: await plain.jpeg({ quality: 92 }).toBuffer(), extension: "jpg" };
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

/** Whether a JPEG carries anything beside its pixels, or cannot be told. False of what is no JPEG. */
export function carriesMore(bytes: Buffer): boolean {
  if (bytes[0] !== 0xff || bytes[1] !== JPEG_START) return false;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === SCAN) return false;
    if (marker === COMMENT || (marker > JFIF && marker <= LAST_APPLICATION && marker !== ADOBE)) return true;
  }
  return true;
}
