/** Durations and times of day as people type them, and as they are shown. */

const DAY = 24 * 60;
/** A number alone below this is hours, as nobody books a job of two minutes. */
const FEWEST_MINUTES = 10;

const number = (text: string | undefined): number => Number((text ?? "0").replace(",", "."));

/**
 * Reads a duration in whole minutes: "90", "1h30", "1:30", "1.5 h", "45 min", "2 days"; a small number alone is hours. Null for
 * anything else.
 */
export function readDuration(text: string): number | null {
  const typed = text.trim().toLowerCase();
  const plain = /^(\d{1,4}(?:[.,]\d{1,2})?)$/.exec(typed);
  if (plain) {
    const count = number(plain[1]);
    return whole(count < FEWEST_MINUTES || !Number.isInteger(count) ? count * 60 : count);
  }
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(typed);
  if (clock) return whole(number(clock[1]) * 60 + number(clock[2]));
  const units =
    /^(?:(\d{1,2}(?:[.,]\d{1,2})?) ?d(?:ays?)?)? ?(?:(\d{1,3}(?:[.,]\d{1,2})?) ?h(?:(?:ou)?rs?)?)? ?(?:(\d{1,4}) ?(?:m(?:ins?|inutes?)?)?)?$/.exec(
      typed,
    );
  if (!units) return null;
  return whole(number(units[1]) * DAY + number(units[2]) * 60 + number(units[3]));
}

const whole = (minutes: number): number | null => {
  const rounded = Math.round(minutes);
  return rounded > 0 ? rounded : null;
};

/** Returns "45 min", "1 h 30", "2 h", "3 days". */
export function durationWords(minutes: number): string {
  const days = Math.trunc(minutes / DAY);
  const hours = Math.trunc((minutes % DAY) / 60);
  const rest = minutes % 60;
  const parts = [
    days > 0 ? `${days} ${days === 1 ? "day" : "days"}` : "",
    hours > 0 ? `${hours} h` : "",
    rest === 0 ? "" : hours > 0 ? String(rest) : `${rest} min`,
  ];
  return parts.filter(Boolean).join(" ") || "0 min";
}

/** Reads a time of day: "9", "930", "9.30", "09:30", "2pm". Null for anything else. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.]?([0-5]\d))? ?(am|pm)?$/.exec(text.trim().toLowerCase());
  if (!found) return null;
  const [, hours = "", minutes = "00", half] = found;
  const hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return null;
  const of24 = half ? (hour % 12) + (half === "pm" ? 12 : 0) : hour;
  return of24 > 23 ? null : `${String(of24).padStart(2, "0")}:${minutes}`;
}

const STEP = 15;

/** The next longer or shorter duration in steps of a quarter of an hour. */
export const steppedDuration = (minutes: number, by: 1 | -1): number =>
  Math.max(
    STEP,
    by === 1 ? Math.floor(minutes / STEP) * STEP + STEP : Math.ceil(minutes / STEP) * STEP - STEP,
  );
