import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { formatDate } from "@/lib/core/dates/date-words";
import type { IsoDate } from "@/lib/core/dates/dates";
import { conflict } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { GARAGE_ZONE } from "@/lib/settings/queries/garage";
import { LONGEST } from "../schema/appointment";

interface Days {
  starts_on: IsoDate;
  ends_on: IsoDate;
}

/** How many bookings begin on some days, and how many that began before end on them. */
const Edges = z.object({ begin: z.int(), end: z.int() });

/**
 * Checks that nothing begins or ends on days on which the garage, or the technician, is not to be there. A vehicle may stay over
 * them. CONFLICT says for each stretch of days how much is booked.
 */
export async function requireNothingBooked(
  tx: Tx,
  stretches: readonly Days[],
  technicianId: string | null,
  field: "starts_on" | "year",
): Promise<void> {
  const mine = technicianId === null ? sql`` : sql`and a.technician_id = ${technicianId}`;
  const details = [];
  for (const { starts_on, ends_on } of stretches) {
    const midnight = (day: IsoDate, later: number) =>
      sql`((${day}::date + ${later}::int)::timestamp at time zone ${GARAGE_ZONE})`;
    const [from, to] = [midnight(starts_on, 0), midnight(ends_on, 1)];
    const [booked] = await tx
      .execute(
        sql`
        select count(*) filter (where a.starts_at >= ${from})::int as begin,
               count(*) filter (where a.starts_at < ${from})::int as end
        from appointments a
        where a.starts_at < ${to} and a.starts_at >= ${from} - ${LONGEST}::interval
          and (a.starts_at >= ${from} or (a.ends_at > ${from} and a.ends_at <= ${to}))
          and a.deleted_at is null and a.status not in ('cancelled', 'no_show', 'completed') ${mine}`,
      )
      .then(readRows(Edges));
    const message = booked && bookedWords(booked);
    if (message) details.push({ field, message: `${daysWords(starts_on, ends_on)}: ${message}` });
  }
  if (details.length > 0) throw conflict("Something is booked then", ...details);
}

function bookedWords({ begin, end }: z.infer<typeof Edges>): string | null {
  const parts = [
    begin > 0 ? `${begin} ${begin === 1 ? "booking begins" : "bookings begin"}` : null,
    end > 0 ? `${end} from before ${end === 1 ? "ends" : "end"}` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(", ") : null;
}

const daysWords = (from: IsoDate, to: IsoDate): string =>
  from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`;
