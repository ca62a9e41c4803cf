import type { Decimal } from "../money";

/** The whole part with or without commas (or blanks) between its thousands; "0,125" is a comma for a point, so no group begins with 0. */
const FIGURE = /^(-?)([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:[ \u00a0]\d{3})+|\d*)(?:\.(\d*))?$/;

/**
 * A number as British people type it, as a plain decimal: "£1,250.50" is "1250.50", ".5" is "0.5", "12.5%" is "12.5". Null where
 * nothing is typed; undefined where it is none, or could mean two things, as "12,50" and "1.250,00" do.
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

/** What to say of a figure that was not read: how, where a comma left its meaning open, else `otherwise`. */
export const figureWords = (typed: unknown, otherwise: string): string =>
  typeof typed === "string" && /\d,|,\d/.test(typed)
    ? "Write 12.50 with a point, and 1,250 with a comma between thousands only"
    : otherwise;
