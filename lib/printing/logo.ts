import "server-only";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { log } from "@/lib/core/log/log";
import { files } from "@/lib/files/files";
import { sha256 } from "@/lib/files/local-files";
import { carriesMore, plainPicture } from "@/lib/files/plain-picture";
import { changeLogo } from "./commands";

export const LARGEST_LOGO = 1024 * 1024;
/** Six times the resolution at which the widest logo prints. */
const PLAIN = { field: "logo", edge: 2400 };

/**
 * Stores a logo and sets it; re-encodes the image so that it contains nothing but its pixels. UNSUPPORTED_MEDIA_TYPE if it is
 * not a readable PNG or JPEG, PAYLOAD_TOO_LARGE above 1 MB.
 */
export async function receiveLogo(actor: Actor, bytes: Buffer): Promise<void> {
  requirePermission(actor, "papers:change");
  if (bytes.length > LARGEST_LOGO) throw tooLargeLogo();
  const { bytes: picture, extension } = await plainPicture(bytes, PLAIN);
  const key = `logos/${sha256(picture).slice(0, 32)}.${extension}`;
  await files().put(key, picture);
  await run(changeLogo, actor, { logo_key: key });
}

export function tooLargeLogo(): AppError {
  const message = "A logo may have 1 MB at most";
  return new AppError("PAYLOAD_TOO_LARGE", message, { details: [{ field: "logo", message }] });
}

/**
 * Returns the logo in the form that papers use. A logo that an older release stored unchanged is re-encoded first; null if that
 * fails.
 */
export async function readLogo(key: string): Promise<Buffer | null> {
  const bytes = await files().get(key);
  if (!bytes || !carriesMore(bytes)) return bytes;
  try {
    const plain = await plainPicture(bytes, PLAIN);
    await files().put(key, plain.bytes);
    return plain.bytes;
  } catch (error) {
    log.warn("paper.logo_left_out", { error });
    return null;
  }
}
