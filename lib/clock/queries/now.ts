import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { conflict } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { OnClock } from "../responses";

type OnClockRow = z.infer<typeof OnClock>;

const readOnClock = (db: Db, where: SQL): Promise<OnClockRow[]> =>
  db
    .execute(
      sql`select u.id as user_id, u.name as person, p.user_id is not null as has_pin, a.started_at as attending_since,
        w.id as work_time_id, w.started_at as working_since, w.document_id, d.number as document_number, d.registration, w.line_id,
        coalesce(l.description, w.line_text) as line_text
      from user_names u
      left join clock_pins p on p.user_id = u.id
      left join attendances a on a.user_id = u.id and a.ended_at is null and a.voided_at is null
      left join work_times w on w.user_id = u.id and w.ended_at is null and w.voided_at is null
      left join document_heads d on d.id = w.document_id
      left join line_items l on l.id = w.line_id
      where ${where}
      order by lower(u.name), u.id`,
    )
    .then(readRows(OnClock));

/** Who is on what now: the technicians, and whoever else is at work or clocks by a PIN. */
export const onClock = query({
  name: "clock.now",
  permission: "documents:read",
  input: z.strictObject({}),
  run: ({ db }) =>
    readOnClock(
      db,
      sql`a.id is not null or (u.active and u.deleted_at is null and (u.role = 'technician' or p.user_id is not null))`,
    ),
});

/** Whether one is at work oneself, and on what. */
export const ownClock = query({
  name: "clock.own_now",
  permission: "clock:own",
  input: z.strictObject({}),
  async run({ db, actor }): Promise<OnClockRow> {
    const [own] = actor.kind === "user" && actor.id ? await readOnClock(db, sql`u.id = ${actor.id}`) : [];
    if (!own) throw conflict("Only a person has a clock");
    return own;
  },
});
