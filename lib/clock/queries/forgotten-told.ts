import { type SQL, sql } from "drizzle-orm";

/** What the bell says of attendances that the closing hour stopped, by their ids: whose they are, and whether it was answered since. */
export const forgottenTold = (ids: SQL): SQL => sql`
  select a.id, a.voided_at is not null as deleted, a.user_id as assigned_to, u.name as person, q.day::text as day, q.stopped_at,
    q.answered_at is not null as answered
  from attendances a join user_names u on u.id = a.user_id
    left join lateral (
      select day, stopped_at, answered_at from clock_questions q
      where q.user_id = a.user_id and q.stopped_at >= a.started_at order by q.stopped_at limit 1
    ) q on true
  where a.id = any (${ids})`;
