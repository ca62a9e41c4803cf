import { wallClock } from "@/lib/core/dates/local-time";
import type { PAUSE_REASONS } from "./pause-reasons";

export type PauseReason = (typeof PAUSE_REASONS)[number];

/** What a pause is called on buttons and in lists. */
export const pauseWords: Record<PauseReason, string> = {
  parts: "Waiting for parts",
  customer: "Waiting for customer",
  break: "Break",
  help: "Helping elsewhere",
  other: "Something else",
};

/** Hours and minutes, "7:05", cut to the minute as a clock is; less than nothing has a minus. */
export function hoursAndMinutes(seconds: number): string {
  const minutes = Math.floor(Math.abs(seconds) / 60);
  const text = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  return seconds <= -60 ? `−${text}` : text;
}

/** The same to be read out: "7 hours 5 minutes". */
export function hoursInWords(seconds: number): string {
  const minutes = Math.floor(Math.abs(seconds) / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    hours > 0 && `${hours} ${hours === 1 ? "hour" : "hours"}`,
    (rest > 0 || hours === 0) && `${rest} ${rest === 1 ? "minute" : "minutes"}`,
  ];
  return (seconds <= -60 ? "minus " : "") + parts.filter(Boolean).join(" ");
}

/** The time of day at an instant, on the garage's wall: "08:02". */
export const timeOf = (instant: string, timeZone: string): string =>
  wallClock(Date.parse(instant), timeZone).time;
