import "server-only";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { files } from "@/lib/files/files";
import { sha256 } from "@/lib/files/local-files";
import { NEW_GARAGE } from "@/lib/settings/schema";
import { changeLogo } from "./commands";
import { documentPdf } from "./document-paper";
import { NEW_PAPER_SETTINGS } from "./paper-settings";
import { isPng, readPng, writePng } from "./png";
import { sampleDocument } from "./sample-document";

export const LARGEST_LOGO = 1024 * 1024;
/** Six times what a printer shows of the widest logo. */
const MOST_PIXELS = 2400;

/**
 * Keeps a logo and sets it. What it is, its first bytes say, not its name; a PNG is laid on white. UNSUPPORTED_MEDIA_TYPE for
 * what is no PNG or JPEG that can be read, PAYLOAD_TOO_LARGE above 1 MB.
 */
export async function receiveLogo(actor: Actor, bytes: Buffer): Promise<void> {
  requirePermission(actor, "papers:change");
  if (bytes.length > LARGEST_LOGO) throw new AppError("PAYLOAD_TOO_LARGE", "A logo may have 1 MB at most");
  const { picture, extension } = await readable(bytes);
  const key = `logos/${sha256(picture).slice(0, 32)}.${extension}`;
  await files().put(key, picture);
  await run(changeLogo, actor, { logo_key: key });
}

async function readable(bytes: Buffer): Promise<{ picture: Buffer; extension: string }> {
  const unreadable = (cause?: unknown) =>
    new AppError(
      "UNSUPPORTED_MEDIA_TYPE",
      "This picture cannot be read. Save it as a plain PNG or JPEG, at most 2,400 pixels wide",
      {
        cause,
      },
    );
  try {
    if (isPng(bytes)) return { picture: writePng(readPng(bytes, MOST_PIXELS)), extension: "png" };
    if (!isJpeg(bytes)) throw unreadable();
    await printed(bytes);
    return { picture: bytes, extension: "jpg" };
  } catch (error) {
    throw error instanceof AppError ? error : unreadable(error);
  }
}

const isJpeg = (bytes: Buffer) =>
  bytes.length > 4 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** A JPEG is good if a paper can be made with it. */
const printed = (logo: Buffer) =>
  documentPdf({
    document: sampleDocument("invoice"),
    settings: NEW_PAPER_SETTINGS,
    logo,
    garage: { ...NEW_GARAGE, name: "" },
  });
