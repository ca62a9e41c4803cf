import { isProof, provenText } from "@/lib/online-booking/rules/proof";

const encoder = new TextEncoder();

/**
 * Does the small piece of work by which the garage tells a customer from a program. Null where the browser cannot: then the garage goes
 * by how long the form was open. Each digest is computed beside the page, so that nothing stands still meanwhile.
 */
export async function prove(stamp: string): Promise<string | null> {
  // Browsers have it on pages over HTTPS and on the same machine.
  if (!globalThis.crypto?.subtle) return null;
  for (let nonce = 0; ; nonce++) {
    const digest = await crypto.subtle.digest("SHA-256", encoder.encode(provenText(stamp, String(nonce))));
    if (isProof(new Uint8Array(digest))) return String(nonce);
  }
}
