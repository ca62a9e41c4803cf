/** How a text message goes over the air. Source: 3GPP TS 23.038 (alphabets), 23.040 (what is left of 140 bytes where a text has parts). */
export interface CountedText {
  /** `unicode` as soon as one character is not in the alphabet of GSM: then much less fits in. */
  encoding: "gsm" | "unicode";
  /** What it takes: €, [ and the like count two, an emoji two or more. */
  characters: number;
  /** Each is charged as a text. None for an empty text. */
  parts: number;
  /** Ordinary characters that still fit into the last part. */
  left: number;
  /** The characters that make it `unicode`, each once. */
  odd: string[];
}

const BASIC = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Each is sent as two, an escape and itself, which are not parted. */
const EXTENDED = new Set("\f^{}\\[~]|€");

const SIZES = { gsm: { alone: 160, each: 153 }, unicode: { alone: 70, each: 67 } } as const;

/** Counts the parts of a text as networks and Twilio do. Light enough for the browser. */
export function countParts(text: string): CountedText {
  const signs = [...text];
  const odd = [...new Set(signs.filter((sign) => !BASIC.has(sign) && !EXTENDED.has(sign)))];
  const encoding = odd.length > 0 ? "unicode" : "gsm";
  const { alone, each } = SIZES[encoding];
  const sizes = signs.map((sign) => (encoding === "unicode" ? sign.length : EXTENDED.has(sign) ? 2 : 1));
  const characters = sizes.reduce((sum, size) => sum + size, 0);
  if (characters <= alone)
    return { encoding, characters, parts: characters > 0 ? 1 : 0, left: alone - characters, odd };
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > each) {
      parts++;
      used = 0;
    }
    used += size;
  }
  return { encoding, characters, parts, left: each - used, odd };
}
