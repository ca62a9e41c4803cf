/**
 * Reads a time of day as people type it: "8", "8.30", "0830", "08:30", "8am", "5.30 pm". Returns "08:30"; null if it is no time of
 * day.
 */
export function readClock(typed: string): string | null {
  const found = /^(\d{1,2})(?:[:.\s]?(\d{2}))?\s*([ap])?\.?(?:m\.?)?$/i.exec(typed.trim());
  if (!found) return null;
  const [, shown = "", minutes = "00", half] = found;
  const hour = half ? (Number(shown) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(shown);
  if (hour > 23 || Number(minutes) > 59 || (half && (Number(shown) > 12 || shown === "0"))) return null;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}
