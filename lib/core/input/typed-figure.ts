import type { Decimal } from "../money";

/**
 * The whole part may have commas (or spaces) between its thousands. No group starts with 0, because in "0,125" the comma stands for
 * a decimal point.
 */
const FIGURE = /^(-?)([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:[ \u00a0]\d{3})+|\d*)(?:\.(\d*))?$/;

/**
 * Reads a number as British people type it and returns a plain decimal: "£1,250.50" is "1250.50", ".5" is "0.5", "12.5%" is "12.5".
 * Returns null for empty text; undefined for text that is not a number or could mean two, such as "12,50" and "1.250,00".
 */
export function readFigure(typed: string): Decimal | null | undefined {
  const text = typed.trim();
  if (text === "") return null;
  const bare = text
    .replace(/\s*%$/, "")
    .replace("−", "-")
    .replace(/^(-?)£\s*/, "$1");
  const [, sign = "", whole = "", places = ""] = FIGURE.exec(bare) ?? [];
  if (whole === "" && places === "") return undefined;
  return `${sign}${whole.replace(/[, \u00a0]/g, "") || "0"}${places && `.${places}`}`;
}

/** The message for a number that could not be read: how to write it where a comma made it ambiguous, otherwise `otherwise`. */
export const figureWords = (typed: unknown, otherwise: string): string =>
  typeof typed === "string" && /\d,|,\d/.test(typed)
    ? "Write 12.50 with a point, and 1,250 with a comma between thousands only"
    : otherwise;
