import type { OpeningHours } from "@/lib/appointments/rules/opening";

export const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

export interface DayWords {
  days: string;
  hours: string;
}

/** A week in as few lines as it takes: "Monday to Friday", "08:00 to 17:30"; days without hours are left out. */
export function weekWords(week: readonly OpeningHours[]): DayWords[] {
  const lines: { from: number; to: number; hours: string }[] = [];
  for (const weekday of WEEKDAYS.keys()) {
    const hours = week
      .filter((stretch) => stretch.weekday === weekday + 1)
      .map(({ opens, closes }) => `${opens} to ${closes}`)
      .join(", ");
    const last = lines.at(-1);
    if (hours === "") continue;
    if (last && last.to === weekday - 1 && last.hours === hours) last.to = weekday;
    else lines.push({ from: weekday, to: weekday, hours });
  }
  return lines.map(({ from, to, hours }) => ({
    days: from === to ? `${WEEKDAYS[from]}` : `${WEEKDAYS[from]} to ${WEEKDAYS[to]}`,
    hours,
  }));
}
