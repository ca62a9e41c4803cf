import "server-only";
import type { Tx } from "@/db/client";
import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { wallClock } from "@/lib/core/dates/local-time";
import { conflict, type ErrorDetail } from "@/lib/core/errors";
import { readDiary } from "../queries/diary";
import { OUTSIDE_HOURS, openDays, whyClosed } from "../rules/opening";
import { absenceOn, whyNotWorking, workingDay } from "../rules/working-hours";

interface Booking {
  technician_id: string | null;
  starts_at: string;
  ends_at: string;
}

/**
 * Checks that a booking begins and ends while the garage is open and its technician at work, and that the technician is not away
 * in between. A vehicle may stay over a night or a holiday. A garage without opening hours counts as always open. CONFLICT gives the reason at each
 * field.
 */
export async function requireOpen(tx: Tx, { technician_id, ...time }: Booking): Promise<void> {
  const [from, to] = [addDays(dayOf(time.starts_at), -1), addDays(dayOf(time.ends_at), 1)];
  const { time_zone, opening_hours, holidays, technicians } = await readDiary(tx, { from, to });
  const start = wallClock(Date.parse(time.starts_at), time_zone);
  const end = wallClock(Date.parse(time.ends_at), time_zone);
  const details: ErrorDetail[] = [];
  const edges = [
    { field: "starts_at", at: start, edge: "start" },
    { field: "ends_at", at: end, edge: "end" },
  ] as const;
  const technician = technicians.find(({ id }) => id === technician_id);
  const away = technician_id && absenceOn(holidays, technician_id, start.date, end.date);
  let off = away ? `Away: ${away.name}` : null;
  for (const { field, at, edge } of edges) {
    const [day] = openDays(at.date, at.date, opening_hours, holidays);
    const message = day && opening_hours.length > 0 && whyClosed(day, at.time, edge);
    if (message) details.push({ field, message });
    if (day && technician) off ??= whyNotWorking(workingDay(technician, day, holidays), day, at.time, edge);
  }
  if (off) details.push({ field: "technician_id", message: off });
  if (details.length > 0) throw conflict(OUTSIDE_HOURS, ...details);
}

const dayOf = (instant: string): IsoDate => instant.slice(0, 10);
