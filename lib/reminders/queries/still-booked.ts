import "server-only";
import { sql } from "drizzle-orm";

/** The condition that an appointment `a` keeps its vehicle from being reminded of: it is still to come, or the vehicle is here by it. */
export const STILL_BOOKED = sql`
  a.deleted_at is null and a.status not in ('cancelled', 'no_show', 'completed')
  and (a.starts_at >= now() or a.status in ('arrived', 'in_progress'))`;
