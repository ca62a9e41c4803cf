import { dropped, isNullWord, NULL_WORD, type Reading, repaired } from "./reading";

/** Separates the values of FileMaker's repeating fields. */
const REPEATING = "\x1d";
const LINE_BREAKS = /\v|\r\n?/g;

/** Reads free text: trims it, and replaces GA4's vertical tabs by line breaks. */
export function readText(text: string): Reading<string> {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (isNullWord(text)) return NULL_WORD;
  const broken =
    text.includes("\v") || text.includes(REPEATING)
      ? text.replaceAll(REPEATING, "\n").replace(LINE_BREAKS, "\n")
      : text;
  const value = first <= 32 || last <= 32 || last === 160 ? trimmed(broken) : broken;
  if (broken !== text)
    return repaired(value || null, text.includes(REPEATING) ? "repeating-field" : "vertical-tab");
  if (value !== text) return repaired(value === "" ? null : value, "spaces");
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Reads `1` and `0`; words and GA4's `NA` are repaired. */
export function readFlag(text: string): Reading<boolean> {
  if (text === "1") return true;
  if (text === "0") return false;
  if (isNullWord(text)) return NULL_WORD;
  switch (text.trim().toLowerCase()) {
    case "true":
    case "yes":
      return repaired(true, "flag-word");
    case "false":
    case "no":
      return repaired(false, "flag-word");
    case "na":
      return repaired(false, "na-flag");
    default:
      return dropped("letters-in-flag");
  }
}

/** Reads miles: commas and a `K` for thousands are understood, words are not. */
export function readMileage(text: string): Reading<number> {
  if (/^[0-9]{1,9}$/.test(text)) return Number(text);
  if (isNullWord(text)) return NULL_WORD;
  const [, whole = "", tenth, thousands] =
    /^\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})(?:\.([0-9]))?\s*([Kk])?\s*$/.exec(text) ?? [];
  if (whole === "") return dropped("mileage-text");
  const miles = Number(whole.replaceAll(",", ""));
  if (thousands === undefined) return repaired(miles, whole.includes(",") ? "mileage-comma" : "spaces");
  return miles > 2000
    ? dropped("mileage-text")
    : repaired(miles * 1000 + Number(tenth ?? 0) * 100, "mileage-k");
}

function trimmed(text: string): string {
  return text.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, "");
}
