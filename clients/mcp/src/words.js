// @ts-check
/**
 * What cannot be seen and could carry a message past the eye, or turn the order of what is read: controls, directions, zero widths,
 * Unicode's tags and fillers.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const LONGEST_TEXT = 400;

/**
 * Text of a record on one line, without what cannot be seen; what is long is cut and says so.
 * @param {string | null | undefined} value
 * @param {number} [longest] characters
 * @returns {string | undefined} undefined where there is nothing
 */
export function plain(value, longest = LONGEST_TEXT) {
  const text = (value ?? "")
    .replace(/[\t\r\n\u2028\u2029]+/g, " ")
    .replace(UNSEEN, "")
    .trim();
  const letters = [...text];
  if (letters.length <= longest) return text || undefined;
  return `${letters.slice(0, longest).join("")}… (${letters.length - longest} more characters)`;
}

/**
 * Those of several texts that there are, with blanks between.
 * @param {...(string | null | undefined)} parts
 */
export const together = (...parts) => plain(parts.filter(Boolean).join(" "));

/**
 * "1234.5" as "£1,234.50"; a unit price keeps its further decimals.
 * @param {string | null | undefined} amount a decimal in pounds
 * @returns {string | undefined} undefined where there is none
 */
export function pounds(amount) {
  const [, minus = "", whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount ?? "") ?? [];
  if (!whole) return undefined;
  const pence = decimals.replace(/0+$/, "").padEnd(2, "0");
  return `${minus}£${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${pence}`;
}

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" });

/**
 * "2026-11-30" as "Monday 30 November 2026"; of an instant its first ten characters count.
 * @param {string | null | undefined} date
 */
export function day(date) {
  const known = /^\d{4}-\d\d-\d\d/.exec(date ?? "");
  return known ? DAY.format(new Date(`${known[0]}T12:00:00Z`)).replace(",", "") : undefined;
}

/**
 * An instant by a clock, as "2026-11-30T09:00".
 * @param {string} instant
 * @param {string} timeZone
 */
export function clock(instant, timeZone) {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(instant));
  /** @param {string} type */
  const part = (type) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/**
 * From when to when, by a clock: "Monday 30 November 2026, 09:00 to 10:30", with the other day where it ends on another.
 * @param {string | null} starts
 * @param {string | null} ends
 * @param {string} timeZone
 */
export function span(starts, ends, timeZone) {
  if (!starts) return undefined;
  const from = clock(starts, timeZone);
  const to = ends ? clock(ends, timeZone) : null;
  const end = to && (to.slice(0, 10) === from.slice(0, 10) ? to.slice(11) : `${day(to)}, ${to.slice(11)}`);
  return `${day(from)}, ${from.slice(11)}${end ? ` to ${end}` : ""}`;
}

/**
 * "part_paid" as "part paid".
 * @param {string | null | undefined} name
 */
export const spoken = (name) => plain(name)?.replaceAll("_", " ");
