import "server-only";
import type { Tx } from "@/db/client";
import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { conflict, type ErrorDetail } from "@/lib/core/errors";
import { readDiary } from "../queries/diary";
import { wallClock } from "../rules/local-time";
import { OUTSIDE_HOURS, openDays, whyClosed } from "../rules/opening";

interface Booking {
  technician_id: string | null;
  starts_at: string;
  ends_at: string;
}

/**
 * Checks that a booking begins and ends while the garage is open, and that its technician is not away. A vehicle may stay over
 * a night or a holiday in between. A garage without opening hours counts as always open. CONFLICT gives the reason at each
 * field.
 */
export async function requireOpen(tx: Tx, { technician_id, ...time }: Booking): Promise<void> {
  const [from, to] = [addDays(dayOf(time.starts_at), -1), addDays(dayOf(time.ends_at), 1)];
  const { time_zone, opening_hours, holidays } = await readDiary(tx, { from, to });
  const start = wallClock(Date.parse(time.starts_at), time_zone);
  const end = wallClock(Date.parse(time.ends_at), time_zone);
  const details: ErrorDetail[] = [];
  const edges = [
    { field: "starts_at", at: start, edge: "start" },
    { field: "ends_at", at: end, edge: "end" },
  ] as const;
  for (const { field, at, edge } of opening_hours.length > 0 ? edges : []) {
    const [day] = openDays(at.date, at.date, opening_hours, holidays);
    const message = day && whyClosed(day, at.time, edge);
    if (message) details.push({ field, message });
  }
  const away = holidays.find(
    (holiday) =>
      technician_id !== null &&
      holiday.technician_id === technician_id &&
      holiday.starts_on <= end.date &&
      start.date <= holiday.ends_on,
  );
  if (away) details.push({ field: "technician_id", message: `Away: ${away.name}` });
  if (details.length > 0) throw conflict(OUTSIDE_HOURS, ...details);
}

const dayOf = (instant: string): IsoDate => instant.slice(0, 10);
