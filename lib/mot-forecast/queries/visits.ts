import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { IsoDate } from "@/lib/core/dates/dates";

/** MOTs that were tested here since a day, as a table of vehicle and day: what was invoiced with an MOT, unless it was credited. */
export const motVisits = (since: IsoDate): SQL => sql`(
  select distinct d.vehicle_id, d.issued_date as day from document_heads d
  where d.type = 'invoice' and d.issued_date >= ${since}::date and d.vehicle_id is not null and d.deleted_at is null and d.status <> 'credited'
    and exists (select 1 from line_items l where l.document_id = d.id and l.item_type = 'mot'))`;

/** A vehicle that was tested here within so many months counts as one of ours: a year, and two for being late. */
export const OURS_MONTHS = 14;
