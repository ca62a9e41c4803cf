/**
 * Returns a 53-bit hash of bytes `from` to `to`, the same for the same bytes on every machine. It shows
 * whether a row has changed since the last import; it is not meant to resist tampering.
 */
export function fingerprint(bytes: Uint8Array, from: number, to: number): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const word =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    high = Math.imul(high ^ word, 0x9e3779b1);
    high ^= high >>> 15;
    low = Math.imul(low ^ word, 0x85ebca6b);
    low ^= low >>> 13;
  }
  for (; at < to; at++) {
    high = Math.imul(high ^ (bytes[at] as number), 0x9e3779b1);
    low = Math.imul(low ^ (bytes[at] as number), 0x85ebca6b);
    low ^= low >>> 13;
  }
  return finish(high, low);
}

/** Mixes another number into a fingerprint, so that other values a row depends on count too. */
export function mixedWith(hash: number, value: number): number {
  const high = Math.imul(Math.floor(hash / 0x100000000) ^ value, 0x9e3779b1);
  const low = Math.imul((hash >>> 0) ^ value, 0x85ebca6b);
  return finish(high ^ (low >>> 7), low ^ (high >>> 5));
}

function finish(high: number, low: number): number {
  let a = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  let b = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  a ^= a >>> 15;
  b ^= b >>> 16;
  return 0x100000000 * (a & 0x1fffff) + (b >>> 0);
}
