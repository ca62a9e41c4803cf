const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const london = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

type Moment = { year: number; month: number; day: number; time: string | null };

function inLondon(instant: Date): Moment {
  const parts = Object.fromEntries(london.formatToParts(instant).map((part) => [part.type, part.value]));
  return {
    year: Number(parts.year),
    month: Number(parts.month),
    day: Number(parts.day),
    time: `${parts.hour}:${parts.minute}`,
  };
}

let known = { hour: Number.NaN, year: 0 };

/** The year in London, worked out once an hour, because a list needs it for every date. */
function yearOf(instant: Date): number {
  const hour = Math.floor(instant.getTime() / 3_600_000);
  if (hour !== known.hour) known = { hour, year: inLondon(instant).year };
  return known.year;
}

/** A business date is taken as it stands; an instant is converted to London time. */
function read(iso: string): Moment | null {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (date) return { year: Number(date[1]), month: Number(date[2]), day: Number(date[3]), time: null };
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? null : inLondon(instant);
}

export type DateStyle = {
  /** Leave out the weekday (dense tables, dates long past). */
  noWeekday?: boolean;
  /** Add the time of day of an instant: "Tue 3 Nov, 14:05". */
  time?: boolean;
  /** Always show the year. */
  year?: boolean;
};

/** Returns "Tue 3 Nov", with the year unless it is the year of `today`. Returns an unreadable date unchanged. */
export function formatDate(iso: string, style: DateStyle = {}, today: Date = new Date()): string {
  const moment = read(iso);
  if (!moment) return iso;
  const weekday = weekdays[new Date(Date.UTC(moment.year, moment.month - 1, moment.day)).getUTCDay()];
  const withYear = style.year || moment.year !== yearOf(today);
  const words = [
    style.noWeekday ? null : weekday,
    String(moment.day),
    months[moment.month - 1],
    withYear ? String(moment.year) : null,
  ];
  const text = words.filter(Boolean).join(" ");
  return style.time && moment.time ? `${text}, ${moment.time}` : text;
}

const DAY = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g;

/** Rewrites the ISO dates in a text for people: "is due on 2026-04-30" → "is due on 30 Apr 2026". */
export const withDayWords = (text: string): string => text.replace(DAY, fullDate);

/** Returns "3 Nov 2026", or an empty string where there is no date. */
export const fullDate = (date: string | null | undefined): string =>
  date ? formatDate(date, { noWeekday: true, year: true }) : "";
