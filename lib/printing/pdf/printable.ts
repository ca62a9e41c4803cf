import "server-only";
import { typefaces } from "./fonts";

/** Characters that the font has under another code. */
const SAME: [RegExp, string][] = [
  [/[\u2010\u2011\u00ad]/g, "-"],
  [/[\u00a0\u202f\u2007\u2009\t]/g, " "],
  [/\r\n?|[\u0085\u2028\u2029\v]/g, "\n"],
];

/**
 * Returns the text as it can be printed: leaves out characters that the font does not have, above all emoji, instead of
 * printing boxes.
 */
export function printable(text: string): string {
  if (/^[\x20-\x7e£\n]*$/.test(text)) return text.trim();
  const known = SAME.reduce((now, [from, to]) => now.replace(from, to), text.normalize("NFC"));
  const font = typefaces().regular;
  let kept = "";
  for (const sign of known) {
    const code = sign.codePointAt(0) ?? 0;
    if (sign === "\n" || (code >= 0x20 && !INVISIBLE.test(sign) && font.hasGlyphForCodePoint(code)))
      kept += sign;
  }
  return kept
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .join("\n")
    .trim();
}

/** Joiners, direction marks, variation selectors: without the characters that they join, they would print as boxes. */
const INVISIBLE = /\p{Cc}|\p{Cf}|[\u{fe00}-\u{fe0f}]|[\u{e0100}-\u{e01ef}]/u;
