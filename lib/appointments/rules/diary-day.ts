import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { wallClock } from "@/lib/core/dates/local-time";
import { type CalendarDay, whyClosed } from "./opening";
import { type WorkingDay, whyNotWorking } from "./working-hours";

export const DAY_MINUTES = 24 * 60;
/** The diary's grain: cards are placed and sized by this many minutes. */
export const STEP_MINUTES = 15;

/** From one minute of the local day to another; 0 is midnight, 1440 the next one. */
export interface Span {
  start: number;
  end: number;
}

/** A bay or a technician on a day. */
export interface DayColumn {
  /** Null for appointments that are assigned to none. */
  id: string | null;
  name: string;
  kind: string;
  /** Why this technician is away; null if not. */
  away: string | null;
}

/** An appointment on a day, in minutes of the garage's local day. What began before, or goes on after, is cut at midnight. */
export interface DayCard extends Span {
  id: string;
  resource_id: string | null;
  technician_id: string | null;
  /** It began on an earlier day, or goes on into the next. Its ends are then moved on the days that they belong to. */
  cut: "before" | "after" | "both" | null;
}

/** Which of an appointment's places is a column of the diary. */
export type DiaryBy = "resource" | "technician";

export const placeOf = (card: Pick<DayCard, "resource_id" | "technician_id">, by: DiaryBy): string | null =>
  by === "resource" ? card.resource_id : card.technician_id;

/** "09:30" as minutes of the day. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes of the day as "09:30"; the midnight at its end is "24:00". */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

export const snap = (minutes: number): number => Math.round(minutes / STEP_MINUTES) * STEP_MINUTES;

/** A length as people say it: "1 h 30". */
export function lengthWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest}`;
}

/** An appointment on the garage's wall clock. */
export interface LocalSpan {
  from: { date: IsoDate; time: string };
  /** Null for an imported appointment without an end. */
  to: { date: IsoDate; time: string } | null;
}

export const localSpan = (
  { starts_at, ends_at }: { starts_at: string; ends_at: string | null },
  timeZone: string,
): LocalSpan => ({
  from: wallClock(Date.parse(starts_at), timeZone),
  to: ends_at === null ? null : wallClock(Date.parse(ends_at), timeZone),
});

/** Without an end, an imported appointment is shown for this long. */
const WITHOUT_END_MINUTES = 30;

/** Returns the part of an appointment that falls on a day; null if none of it does. */
export function onDay({ from, to }: LocalSpan, date: IsoDate): (Span & Pick<DayCard, "cut">) | null {
  if (from.date > date || (to === null && from.date < date)) return null;
  if (to !== null && (to.date < date || (to.date === date && to.time === "00:00"))) return null;
  const before = from.date < date;
  const nextDay = addDays(date, 1);
  const after = to !== null && to.date > date && !(to.date === nextDay && to.time === "00:00");
  const start = before ? 0 : minutesOf(from.time);
  const end = to === null ? start + WITHOUT_END_MINUTES : to.date > date ? DAY_MINUTES : minutesOf(to.time);
  return {
    start,
    // In the night on which the clocks go back, an end can have an earlier time of day than its start.
    end: Math.min(DAY_MINUTES, Math.max(end, start + STEP_MINUTES)),
    cut: before && after ? "both" : before ? "before" : after ? "after" : null,
  };
}

/** Returns the hours that a day's grid shows: those in which the garage is open, and whatever is booked outside them. */
export function shownHours(hours: CalendarDay["hours"], cards: readonly Span[]): Span {
  const starts = [...hours.map(({ opens }) => minutesOf(opens)), ...cards.map(({ start }) => start)];
  const ends = [...hours.map(({ closes }) => minutesOf(closes)), ...cards.map(({ end }) => end)];
  const start = Math.min(...starts, ...(hours.length === 0 ? [8 * 60] : []));
  const end = Math.max(...ends, ...(hours.length === 0 ? [18 * 60] : []));
  return { start: Math.floor(start / 60) * 60, end: Math.min(DAY_MINUTES, Math.ceil(end / 60) * 60) };
}

/** Where a card stands among those that overlap it in its column: the lane from the left, of so many. */
export interface Lane {
  lane: number;
  lanes: number;
}

/**
 * Returns the lanes of a column's cards. Nobody is booked twice, but GA4's history has overlaps, and so has the column of those
 * that have no bay yet.
 */
export function lanesOf(cards: readonly (Span & { id: string })[]): Map<string, Lane> {
  const lanes = new Map<string, Lane>();
  let cluster: { id: string; lane: number; end: number }[] = [];
  const close = () => {
    const count = Math.max(0, ...cluster.map(({ lane }) => lane + 1));
    for (const { id, lane } of cluster) lanes.set(id, { lane, lanes: count });
    cluster = [];
  };
  for (const card of [...cards].sort(
    (a, b) => a.start - b.start || b.end - a.end || a.id.localeCompare(b.id),
  )) {
    if (cluster.every(({ end }) => end <= card.start)) close();
    const taken = new Set(cluster.filter(({ end }) => end > card.start).map(({ lane }) => lane));
    const lane = Array.from({ length: taken.size + 1 }, (_, n) => n).find((n) => !taken.has(n)) ?? 0;
    cluster.push({ id: card.id, lane, end: card.end });
  }
  close();
  return lanes;
}

/** A place and time that a card would have. */
export interface Placing extends Span {
  column: string | null;
}

export interface DiaryDay {
  day: CalendarDay;
  by: DiaryBy;
  columns: readonly DayColumn[];
  /** The technicians' day, whatever is a column. */
  technicians: readonly WorkingDay[];
  cards: readonly DayCard[];
}

/** Why a card cannot stand somewhere: never, or only if the user confirms it. */
export interface Objection {
  text: string;
  confirmable: boolean;
}

/**
 * Returns what speaks against a card at a place, as the command would say it: a bay or a technician that is taken, or, to be
 * confirmed, closing time, holidays, and what is outside a technician's hours. Null if nothing does. `card` is null for a new booking.
 */
export function objectionTo(
  { day, by, columns, technicians, cards }: DiaryDay,
  card: Pick<DayCard, "id" | "resource_id" | "technician_id"> | null,
  placing: Placing,
): Objection | null {
  const resource = by === "resource" ? placing.column : (card?.resource_id ?? null);
  const technician = by === "technician" ? placing.column : (card?.technician_id ?? null);
  const clash = cards.find(
    (other) =>
      other.id !== card?.id &&
      other.start < placing.end &&
      placing.start < other.end &&
      ((resource !== null && other.resource_id === resource) ||
        (technician !== null && other.technician_id === technician)),
  );
  if (clash) {
    const sameColumn = placeOf(clash, by) === placing.column;
    const who = sameColumn ? columns.find(({ id }) => id === placing.column)?.name : null;
    const text = `${who ?? (by === "resource" ? "The technician" : "The bay")} is booked from ${clockOf(clash.start)} to ${clockOf(clash.end)}`;
    return { text, confirmable: false };
  }
  const person = technicians.find(({ id }) => id === technician);
  const why = (minutes: number, edge: "start" | "end") =>
    (person ? whyNotWorking(person, day, clockOf(minutes), edge) : null) ??
    whyClosed(day, clockOf(minutes), edge);
  const text = why(placing.start, "start") ?? why(placing.end, "end");
  return text ? { text, confirmable: true } : null;
}
