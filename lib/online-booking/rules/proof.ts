/**
 * The proof of work that a browser does while the customer waits a moment: a number that, written behind the form's stamp, gives a
 * SHA-256 that begins with so many zero bits. It takes a telephone under a second, and costs whoever sends thousands of bookings.
 */
export const PROOF_BITS = 13;

export const provenText = (stamp: string, nonce: string): string => `${stamp}:${nonce}`;

/** Whether a SHA-256 begins with enough zero bits. */
export function isProof(digest: Uint8Array): boolean {
  let zeros = 0;
  for (const byte of digest) {
    zeros += byte === 0 ? 8 : Math.clz32(byte) - 24;
    if (byte !== 0) break;
  }
  return zeros >= PROOF_BITS;
}
