import "server-only";
import type { Tx } from "@/db/client";
import { addDays, type IsoDate } from "@/lib/core/dates";
import { conflict, type ErrorDetail } from "@/lib/core/errors";
import { readDiary } from "../diary";
import { wallClock } from "../local-time";
import { openDays, whyClosed } from "../opening";

interface Booking {
  technician_id: string | null;
  starts_at: string;
  ends_at: string;
}

/**
 * Makes sure that a booking begins and ends while the garage is open, and that its technician is not away; a car may stay over the night
 * or a holiday between. A garage that never said when it is open is always. CONFLICT says at each field why not.
 */
export async function requireOpen(tx: Tx, { technician_id, ...time }: Booking): Promise<void> {
  const [from, to] = [addDays(dayOf(time.starts_at), -1), addDays(dayOf(time.ends_at), 1)];
  const { time_zone, opening_hours, holidays } = await readDiary(tx, { from, to });
  const [start, end] = [time.starts_at, time.ends_at].map((at) => wallClock(Date.parse(at), time_zone)) as [
    Clock,
    Clock,
  ];
  const details: ErrorDetail[] = [];
  if (opening_hours.length > 0)
    for (const [field, { date, time }, edge] of [
      ["starts_at", start, "start"],
      ["ends_at", end, "end"],
    ] as const) {
      const [day] = openDays(date, date, opening_hours, holidays);
      const message = day && whyClosed(day, time, edge);
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
  if (details.length > 0) throw conflict("The garage is closed then, or the technician is away", ...details);
}

const dayOf = (instant: string): IsoDate => instant.slice(0, 10);

type Clock = ReturnType<typeof wallClock>;
