import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** A subquery for the jobs on which somebody has worked since a day, and whether they are on it now: `document_id, running`. */
export const jobsBegunBy = (userId: SQL, since: SQL): SQL => sql`
  select w.document_id, bool_or(w.ended_at is null) as running from work_times w
  where w.user_id = ${userId} and w.voided_at is null and w.started_at >= ${since} group by 1`;
