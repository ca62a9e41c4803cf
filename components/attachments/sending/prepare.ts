import { SENT_EDGE } from "@/lib/attachments/rules/limits";

const QUALITY = 0.8;

/** What of a file is sent, and its hash where the browser reckons one (it does over HTTPS and on the computer itself). */
export interface Prepared {
  blob: Blob;
  file_name: string;
  sha256?: string;
}

/**
 * A picture as it is sent: smaller, upright, and with nothing but its pixels. What the browser cannot draw, and what is no picture, is sent
 * as it is: the server says what it takes.
 */
export async function prepare(file: File): Promise<Prepared> {
  const looksLikePicture = file.type.startsWith("image/") || /\.(heic|heif)$/i.test(file.name);
  const blob = looksLikePicture ? await smaller(file).catch(() => null) : null;
  const sent = blob ?? file;
  const file_name = blob ? `${file.name.replace(/\.[A-Za-z0-9]{1,5}$/, "")}.jpg` : file.name;
  const sha256 = await hashOf(sent);
  return { blob: sent, file_name: file_name || "file", ...(sha256 && { sha256 }) };
}

/** Decoding and encoding are the browser's, beside the page, so that taps stay quick. */
async function smaller(file: File): Promise<Blob | null> {
  const picture = await createImageBitmap(file);
  try {
    const share = Math.min(1, SENT_EDGE / Math.max(picture.width, picture.height));
    // A screenshot keeps its sharp edges as PNG.
    if (share === 1 && file.type === "image/png") return null;
    const [width, height] = [Math.round(picture.width * share), Math.round(picture.height * share)];
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    if (!context) return null;
    context.imageSmoothingQuality = "high";
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, width, height);
    context.drawImage(picture, 0, 0, width, height);
    return await canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
  } finally {
    picture.close();
  }
}

async function hashOf(blob: Blob): Promise<string | undefined> {
  if (!globalThis.crypto.subtle) return undefined;
  const hash = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
